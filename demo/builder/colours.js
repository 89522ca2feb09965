/** The colours of a widget, as the kit has them and as somebody has chosen them; and whether they can be read. */
import {contrast, nearest, parseHex} from './contrast.js';
import {capital} from './plain.js';

/** @typedef {Readonly<Record<string, string>>} Values By the names of custom properties. */
/** @typedef {{light: Values, dark: Values}} Defaults What each is without a partner's own. */
/** @typedef {'light' | 'dark'} Scheme */

/**
 * @typedef {object} Verdict
 * @property {string} what Which two colours meet.
 * @property {string[]} chosen Of the two, those that somebody has chosen.
 * @property {number} ratio
 * @property {number} least
 */

/**
 * @typedef {object} Advice
 * @property {string} says
 * @property {boolean} isReadable
 * @property {{words: string, key: string, value: string} | null} offer What could be chosen instead.
 */

const BRAND = '--wr-color-brand';
export const ON_BRAND = '--wr-color-on-brand';
const SURFACE = '--wr-color-surface';

/**
 * Which colours meet, and by how much they have to differ: 4.5 what is read, 3 what is only seen.
 *
 * @type {readonly (readonly [what: string, front: string, ground: string, least: number])[]}
 */
const PAIRS = [
  ['words on the button', ON_BRAND, BRAND, 4.5],
  ['text', '--wr-color-text', SURFACE, 4.5],
  ['quieter text', '--wr-color-muted', SURFACE, 4.5],
  ['links', '--wr-color-link', SURFACE, 4.5],
  ['error messages', '--wr-color-error', SURFACE, 4.5],
  ['the ring around the focus', '--wr-color-focus', SURFACE, 3],
];

/**
 * What a colour comes to; `''` where that is not known yet. On the brand's it is black or white, whichever is easier to read, unless somebody says otherwise.
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
  return defaults[name] ?? '';
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
    PAIRS.flatMap(([words, front, ground, least]) => {
      const names = [front, ground].filter((name) => Object.hasOwn(chosen, name));
      const [one, other] = [front, ground].map((name) =>
        parseHex(colourOf(name, chosen, defaults[scheme])),
      );
      if (names.length === 0 || !one || !other) return [];
      const what = schemes.length > 1 ? `${words} in the ${scheme}` : words;
      return [{what, chosen: names, ratio: contrast(one, other), least}];
    }),
  );
}

/** @param {Verdict} verdict */
const isReadable = ({ratio, least}) => ratio >= least;

/** @param {Verdict} verdict */
const said = ({what, ratio}) =>
  // Cut off, not rounded: 4.49 is not 4.5.
  `${what} ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;

/**
 * What there is to say of one of the chosen colours.
 *
 * @param {string} name
 * @param {Values} chosen
 * @param {Defaults} defaults
 * @param {string} theme
 * @returns {Advice | null} `null` where it meets no other.
 */
export function adviceOn(name, chosen, defaults, theme) {
  const own = judge(chosen, defaults, theme).filter((verdict) => verdict.chosen.includes(name));
  const faint = own.filter((verdict) => !isReadable(verdict));
  if (own.length === 0) return null;
  if (faint.length > 0) {
    const least = Math.max(...faint.map((verdict) => verdict.least));
    return {
      isReadable: false,
      says: `Too faint: ${faint.map(said).join(', ')}. It takes ${String(least)} to 1. Until then it is left out of the code.`,
      offer: offerFor(name, chosen, defaults, theme),
    };
  }
  const worst = own.reduce((a, b) => (a.ratio / a.least <= b.ratio / b.least ? a : b));
  const praise =
    worst.least < 4.5 ? 'easy to see' : worst.ratio >= 7 ? 'very easy to read' : 'easy to read';
  return {isReadable: true, says: capital(`${said(worst)}: ${praise}.`), offer: null};
}

/**
 * The kit's other colours, where those go with what was chosen; else the nearest colour that goes with these.
 *
 * @param {string} name
 * @param {Values} chosen
 * @param {Defaults} defaults
 * @param {string} theme
 */
function offerFor(name, chosen, defaults, theme) {
  const suits = (/** @type {Values} */ values, /** @type {string} */ other) =>
    judge(values, defaults, other)
      .filter((verdict) => verdict.chosen.includes(name))
      .every(isReadable);
  const other = theme === 'dark' ? 'light' : 'dark';
  if (suits(chosen, other))
    return {words: `Take the kit’s ${other} colours with it`, key: 'theme', value: other};
  const value = nearest(parseHex(chosen[name] ?? '') ?? [0, 0, 0], (hex) =>
    suits({...chosen, [name]: hex}, theme),
  );
  return value === null ? null : {words: `Take ${value} instead`, key: name, value};
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
  const faint = judge(chosen, defaults, theme).filter((verdict) => !isReadable(verdict));
  const names = new Set(faint.flatMap((each) => each.chosen));
  if (names.size === 0) return chosen;
  const rest = Object.fromEntries(Object.entries(chosen).filter(([name]) => !names.has(name)));
  // What is left may have been readable only together with what has gone.
  return readableOf(rest, defaults, theme);
}
