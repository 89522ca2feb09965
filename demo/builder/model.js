/** What the code is made of: the choice, without what is wrong or unreadable in it, and what the kit beside it knows. */
import {check, checkAddress} from './check.js';
import {CAMPAIGN, setting} from './choice.js';
import {readableOf} from './colours.js';
import {clean} from './escape.js';

/** @typedef {import('./choice.js').Choice} Choice */
/** @typedef {import('./manifest.js').Widget} Widget */
/** @typedef {import('./manifest.js').Attribute} Attribute */
/** @typedef {import('../../dist/i18n/strings.js').Strings} Strings */
/** @typedef {{attribute: Attribute, name: string, value: string}} Pair */

/**
 * cdn/integrity.json.
 *
 * @typedef {object} Integrity
 * @property {string} version
 * @property {Readonly<Record<string, {integrity: string, raw: number, gzip: number, brotli: number}>>} files
 * @property {Readonly<Record<string, readonly string[]>>} csp
 * @property {Readonly<Record<string, string>>} languages
 */

/**
 * @typedef {object} Kit What is known of the kit beside the builder.
 * @property {readonly Widget[]} widgets
 * @property {Widget} campaign
 * @property {Integrity} integrity
 * @property {string} base Where its files are, unless somebody says otherwise.
 */

/**
 * @typedef {object} Model
 * @property {Widget} widget
 * @property {readonly Pair[]} attributes
 * @property {readonly Pair[]} campaign Settings of a `<wr-campaign>`.
 * @property {readonly (readonly [name: string, value: string])[]} properties Custom properties.
 * @property {{href: string, text: string} | null} link What stands inside the tag.
 * @property {string} title What it is called in its language.
 * @property {string} lang `''` for the page's.
 * @property {string} base Where the kit's files are.
 * @property {'kit' | 'element' | 'classic'} file
 * @property {boolean} hasRoom Whether kit.css keeps room.
 * @property {Integrity} integrity
 * @property {readonly LeftOut[]} leftOut
 */

/** @typedef {{key: string, fault: string}} LeftOut What stands in the form and not in the code, and why. */

const CAMPAIGN_PAGES = 'https://www.unhcr.org/withrefugees/';

/**
 * Where the link inside a tag leads, and by which of the kit's own words, where nobody says otherwise.
 *
 * @type {Readonly<Record<string, {words: keyof Strings, setting?: string, page?: string}>>}
 */
const LINKS = {
  'campaign-banner': {words: 'signPetition', setting: 'petition-href', page: 'petition/'},
  'petition-button': {words: 'signPetition', setting: 'petition-href', page: 'petition/'},
  coalition: {words: 'joinCoalition', setting: 'coalition-href', page: 'coalition/'},
  'community-map': {words: 'addStory', setting: 'map-href', page: 'map/'},
  'past-issues': {words: 'pastIssues', setting: 'archive-href'},
  'upcoming-webinars': {words: 'upcomingWebinars', setting: 'webinars-href'},
  'more-stories': {words: 'moreStories'},
};

/**
 * @param {Choice} choice
 * @param {Kit} kit
 * @param {Strings} strings The kit's words in the language of the widget.
 * @param {import('./colours.js').Defaults} colours
 * @returns {Model}
 */
export function modelOf(choice, kit, strings, colours) {
  const {values} = choice;
  const widget = widgetOf(choice, kit);
  const pairs = (/** @type {readonly Attribute[]} */ attributes, /** @type {string} */ prefix) =>
    attributes.flatMap((attribute) => {
      const {value} = check(attribute, values[prefix + attribute.name]);
      return value === null ? [] : [{attribute, name: attribute.name, value}];
    });
  const attributes = pairs(widget.attributes, '');
  const campaign = pairs(campaignSettings(kit, widget), CAMPAIGN);
  const theme = attributes.find(({name}) => name === 'theme')?.value ?? '';
  const file = setting(choice, 'kit.file');
  const link = linkOf(choice, attributes, campaign, strings);
  const words = LINKS[widget.name]?.words;
  const title = words && strings[words];
  const properties = readableOf(propertiesOf(values), colours, theme);
  return {
    widget,
    attributes,
    campaign,
    properties: Object.entries(properties),
    link,
    title: link?.text ?? (typeof title === 'string' ? title : widget.title),
    lang: languageOf(choice, kit),
    base: baseOf(choice, kit),
    file: file === 'element' || file === 'classic' ? file : 'kit',
    hasRoom: setting(choice, 'kit.css') === 'true',
    integrity: kit.integrity,
    leftOut: leftOutOf(choice, kit, properties),
  };
}

/**
 * @param {Choice} choice
 * @param {Kit} kit
 * @param {Readonly<Record<string, string>>} properties Those that are in the code.
 * @returns {LeftOut[]}
 */
function leftOutOf({widget: name, values}, kit, properties) {
  const widget = widgetOf({widget: name, values}, kit);
  const checked = [
    ...widget.attributes.map((attribute) => /** @type {const} */ ([attribute.name, attribute])),
    ...campaignSettings(kit, widget).map(
      (attribute) => /** @type {const} */ ([CAMPAIGN + attribute.name, attribute]),
    ),
  ].map(([key, attribute]) => ({key, fault: check(attribute, values[key]).fault}));
  const addresses = ['link.href', 'kit.base'].map((key) => ({key, fault: faultOf(values[key])}));
  const styles = Object.keys(values)
    .filter((key) => key.startsWith('--') && !Object.hasOwn(properties, key))
    .map((key) => ({key, fault: 'It could not be read, or can’t stand in a style.'}));
  return [...checked, ...addresses, ...styles].filter(({fault}) => fault !== '');
}

/** @param {string | undefined} address */
function faultOf(address = '') {
  const written = clean(address).trim();
  return (written && checkAddress(written).fault) || '';
}

/**
 * @param {Choice} choice
 * @param {Kit} kit
 * @returns {Widget}
 */
export function widgetOf({widget: name}, {widgets}) {
  const widget = widgets.find((candidate) => candidate.name === name) ?? widgets[0];
  if (!widget) throw new Error('custom-elements.json holds no widget.');
  return widget;
}

/**
 * What a `<wr-campaign>` can say that the widget does not say itself.
 *
 * @param {Kit} kit
 * @param {Widget} widget
 */
export const campaignSettings = ({campaign}, {attributes}) =>
  campaign.attributes.filter(
    ({name}) => name === 'src' || !attributes.some((own) => own.name === name),
  );

/**
 * The custom properties that can stand in a `style` and say nothing else there.
 *
 * @param {Readonly<Record<string, string>>} values
 */
export function propertiesOf(values) {
  /** @type {[string, string][]} */
  const safe = Object.entries(values).flatMap(([name, raw]) => {
    const value = clean(raw).trim();
    return name.startsWith('--') && isPropertyValue(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(safe);
}

/**
 * Numbers, names, fonts and functions of them: nothing that ends a declaration, and nothing that asks for a file.
 *
 * @param {string} value
 */
export const isPropertyValue = (value) =>
  /^[\p{L}\p{N} .,#%()'+*/-]+$/u.test(value) &&
  !/url\(|image\(|\/\*/i.test(value) &&
  isBalanced(value);

/** @param {string} value */
function isBalanced(value) {
  let depth = 0;
  for (const character of value.replace(/'[^']*'/g, '')) {
    depth += Number(character === '(') - Number(character === ')');
    if (depth < 0 || character === "'") return false;
  }
  return depth === 0;
}

/**
 * @param {Choice} choice
 * @param {readonly Pair[]} attributes
 * @param {readonly Pair[]} campaign
 * @param {Strings} strings
 */
function linkOf(choice, attributes, campaign, strings) {
  const valueIn = (/** @type {readonly Pair[]} */ pairs, /** @type {string} */ name) =>
    pairs.find((pair) => pair.name === name)?.value ?? '';
  const {words = 'share', setting: from = '', page = ''} = LINKS[choice.widget] ?? {};
  const written = clean(setting(choice, 'link.href')).trim();
  const film = choice.widget === 'video' ? valueIn(attributes, 'src') : '';
  const href =
    (!faultOf(written) && written) ||
    valueIn(attributes, 'href') ||
    valueIn(attributes, 'more-href') ||
    film ||
    valueIn(campaign, from) ||
    (page && CAMPAIGN_PAGES + page);
  if (!href) return null;
  const own = strings[words];
  const text =
    clean(setting(choice, 'link.text')).trim() ||
    valueIn(attributes, 'label') ||
    valueIn(attributes, 'action-label') ||
    (film && valueIn(attributes, 'heading')) ||
    (typeof own === 'string' && !film ? own : href);
  return {href, text};
}

/**
 * The language of the widget, if it is one of the kit's; `''` for the page's.
 *
 * @param {Choice} choice
 * @param {Kit} kit
 */
export function languageOf(choice, {integrity}) {
  const lang = setting(choice, 'lang');
  return languagesOf(integrity).includes(lang) ? lang : '';
}

/**
 * The languages that the kit has words in, by their tags.
 *
 * @param {Integrity} integrity
 */
export const languagesOf = ({files}) => [
  'en',
  ...Object.keys(files).flatMap(
    (file) => /^lazy\/([a-z]{2,3}(?:-\w{4})?)\.js$/.exec(file)?.[1] ?? [],
  ),
];

/**
 * @param {Choice} choice
 * @param {Kit} kit
 */
function baseOf(choice, {base}) {
  const written = clean(setting(choice, 'kit.base')).trim();
  if (!written || faultOf(written)) return base;
  return written.replace(/\/*$/, '/');
}
