/** The colours of a widget, as the kit has them and as somebody has chosen them; and whether they can be read. */
import {contrast, parseHex, readable, toHex} from './contrast.js';

/** @typedef {Readonly<Record<string, string>>} Values By the names of custom properties. */
/** @typedef {{light: Values, dark: Values}} Defaults What each is without a partner's own. */
/** @typedef {'light' | 'dark'} Scheme */

/**
 * @typedef {object} Verdict
 * @property {string[]} chosen Of the two colours, those that somebody has chosen.
 * @property {string} says
 * @property {boolean} isReadable
 * @property {{name: string, value: string} | null} better A choice that could be read.
 */

export const BRAND = '--wr-color-brand';
const ON_BRAND = '--wr-color-on-brand';
const SURFACE = '--wr-color-surface';

/**
 * Which colours meet, and by how much they have to differ: 4.5 what is read, 3 what is only seen.
 *
 * @type {readonly (readonly [what: string, front: string, ground: string, least: number])[]}
 */
const PAIRS = [
  ['The words on the button', ON_BRAND, BRAND, 4.5],
  ['Text', '--wr-color-text', SURFACE, 4.5],
  ['Quieter text', '--wr-color-muted', SURFACE, 4.5],
  ['Links', '--wr-color-link', SURFACE, 4.5],
  ['Error messages', '--wr-color-error', SURFACE, 4.5],
  ['The ring around the focus', '--wr-color-focus', SURFACE, 3],
];

/**
 * What a colour comes to. On the brand's it is black or white, whichever is easier to read, unless somebody says otherwise.
 *
 * @param {string} name
 * @param {Values} chosen
 * @param {Values} defaults
 */
export function colourOf(name, chosen, defaults) {
  const own = chosen[name] ?? '';
  if (parseHex(own)) return own;
  if (name === ON_BRAND && chosen[BRAND]) {
    const brand = parseHex(chosen[BRAND]) ?? [0, 0, 0];
    return contrast([255, 255, 255], brand) >= contrast([0, 0, 0], brand) ? '#ffffff' : '#000000';
  }
  return defaults[name] ?? '#000000';
}

/**
 * @param {Values} chosen
 * @param {Defaults} defaults
 * @param {string} theme
 * @returns {Verdict[]} One for each pair of which a colour was chosen, in each of the schemes that readers can get.
 */
export function judge(chosen, defaults, theme) {
  const schemes = /** @type {Scheme[]} */ (
    theme === 'auto' ? ['light', 'dark'] : [theme === 'dark' ? 'dark' : 'light']
  );
  return schemes.flatMap((scheme) =>
    PAIRS.flatMap((pair) => {
      const [, front, ground] = pair;
      const names = [front, ground].filter((name) => Object.hasOwn(chosen, name));
      const colours = [front, ground].map((name) =>
        parseHex(colourOf(name, chosen, defaults[scheme])),
      );
      const [one, other] = colours;
      if (names.length === 0 || !one || !other) return [];
      const where = schemes.length > 1 ? `, with ${scheme} colours` : '';
      return [verdict(pair, where, names, one, other)];
    }),
  );
}

/**
 * @param {readonly [what: string, front: string, ground: string, least: number]} pair
 * @param {string} where
 * @param {string[]} chosen
 * @param {import('./contrast.js').Rgb} one
 * @param {import('./contrast.js').Rgb} other
 * @returns {Verdict}
 */
function verdict([what, front, , least], where, chosen, one, other) {
  const ratio = contrast(one, other);
  // Cut off, not rounded: 4.49 is not 4.5.
  const said = `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;
  const isReadable = ratio >= least;
  const isFront = chosen.includes(front);
  const better = isReadable ? null : readable(isFront ? one : other, isFront ? other : one, least);
  const name = isFront ? front : (chosen[0] ?? '');
  const need = `it takes ${String(least)} to 1`;
  return {
    chosen,
    isReadable,
    says: `${what}${where}: ${said}. ${isReadable ? praise(ratio, least) : `Too faint, ${need}.`}`,
    better: better && {name, value: toHex(better)},
  };
}

/**
 * @param {number} ratio
 * @param {number} least
 */
function praise(ratio, least) {
  if (least < 4.5) return 'Easy to see.';
  return ratio >= 7 ? 'Very easy to read.' : 'Easy to read.';
}

/**
 * What can be used of the chosen colours: without those that make something unreadable.
 *
 * @param {Values} chosen
 * @param {Defaults} defaults
 * @param {string} theme
 * @returns {Values}
 */
export function readableOf(chosen, defaults, theme) {
  const faint = judge(chosen, defaults, theme).filter(({isReadable}) => !isReadable);
  const names = new Set(faint.flatMap((each) => each.chosen));
  if (names.size === 0) return chosen;
  const rest = Object.fromEntries(Object.entries(chosen).filter(([name]) => !names.has(name)));
  // What is left may have been readable only together with what has gone.
  return readableOf(rest, defaults, theme);
}
