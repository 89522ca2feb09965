/**
 * All that is chosen: the widget, and the values of the form by their keys, as they were typed. A key is the name of an
 * attribute, of a custom property, or one of those below.
 *
 * @typedef {object} Choice
 * @property {string} widget Its name.
 * @property {Readonly<Record<string, string>>} values
 */

/** @typedef {import('./manifest.js').Widget} Widget */

/** What is asked for beside attributes and custom properties, and what holds unless somebody says otherwise. */
export const SETTINGS = {
  lang: '',
  'link.href': '',
  'link.text': '',
  'kit.base': '',
  'kit.file': 'kit',
  'kit.css': '',
  output: 'html',
  'view.width': 'full',
  'view.scheme': 'light',
  'view.dir': '',
  'view.lang': '',
  'view.state': '',
};

/** @type {ReadonlyMap<string, string>} */
const STANDARD = new Map(Object.entries(SETTINGS));

/** What goes along to another widget, as it means the same there. */
const SHARED = ['theme', 'heading-level', 'inherit-font'];
/** Characters of a value. An address that is too long is cut off by those that pass it on. */
const MAX = 2000;

/** How the keys of a campaign's settings begin. */
export const CAMPAIGN = 'campaign.';

/**
 * Whether a widget has a value of that key.
 *
 * @param {string} key
 * @param {Widget} widget
 * @param {Widget} campaign
 */
function isKey(key, widget, campaign) {
  const has = (/** @type {Widget} */ {attributes}, /** @type {string} */ name) =>
    attributes.some((attribute) => attribute.name === name);
  if (key.startsWith(CAMPAIGN)) return has(campaign, key.slice(CAMPAIGN.length));
  return Object.hasOwn(SETTINGS, key) || /^--wr-[a-z-]{1,40}$/.test(key) || has(widget, key);
}

/**
 * The value of a key, or what holds without.
 *
 * @param {Choice} choice
 * @param {keyof typeof SETTINGS} key
 */
export const setting = ({values}, key) => values[key] ?? SETTINGS[key];

/**
 * With another value; `null` for none.
 *
 * @param {Choice} choice
 * @param {string} key
 * @param {string | null} value
 * @returns {Choice}
 */
export function withValue(choice, key, value) {
  const others = Object.entries(choice.values).filter(([other]) => other !== key);
  const isNone = value === null || STANDARD.get(key) === value;
  return {...choice, values: Object.fromEntries(isNone ? others : [...others, [key, value]])};
}

/**
 * Another widget, with what of the values it has as well.
 *
 * @param {Choice} choice
 * @param {string} widget
 * @returns {Choice}
 */
export function withWidget(choice, widget) {
  const kept = Object.entries(choice.values).filter(
    ([key]) =>
      SHARED.includes(key) ||
      key.startsWith(CAMPAIGN) ||
      key.startsWith('--') ||
      (Object.hasOwn(SETTINGS, key) && !/^link\.|^view\.state$/.test(key)),
  );
  return {widget, values: Object.fromEntries(kept)};
}

/**
 * The choice as the part of an address behind `#`, which no server is sent.
 *
 * @param {Choice} choice
 */
export function toHash({widget, values}) {
  const query = new URLSearchParams(values).toString();
  return `#${widget}${query && `?${query}`}`;
}

/**
 * What an address says. Whatever is unknown is left out: anybody can write a link.
 *
 * @param {string} hash
 * @param {{widgets: readonly Widget[], campaign: Widget}} manifest
 * @returns {Choice | null}
 */
export function fromHash(hash, {widgets, campaign}) {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('?');
  const widget = widgets.find((candidate) => candidate.name === name);
  if (!widget) return null;
  const values = Object.fromEntries(
    [...new URLSearchParams(rest.join('?'))]
      .filter(([key]) => isKey(key, widget, campaign))
      .map(([key, value]) => [key, value.slice(0, MAX)]),
  );
  return {widget: name, values};
}
