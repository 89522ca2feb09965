/**
 * What there is to build with, read from custom-elements.json: so that the builder has every widget and every attribute
 * of the kit beside it, with the words of its documentation.
 */

import {capital, plainLabel, plainMeaning, wordsOf} from './plain.js';

/**
 * How an attribute is asked for.
 *
 * @typedef {'text' | 'long' | 'number' | 'number-or-word' | 'yes-or-no' | 'choice' | 'tokens' | 'address' | 'addresses' |
 *   'date' | 'month' | 'zone' | 'level'} Kind
 */

/**
 * @typedef {object} Attribute
 * @property {string} name
 * @property {Kind} kind
 * @property {string} label The beginning of its description: what is asked for.
 * @property {string} help The rest of it.
 * @property {string} standard What holds without it, as text.
 * @property {readonly string[]} options What it can be, where that is a list. For `tokens`, of what it is made.
 * @property {boolean} canBeEmpty Whether an empty value says something else than no value.
 */

/**
 * @typedef {object} Widget
 * @property {string} name The tag without `wr-`.
 * @property {string} tag
 * @property {string} title
 * @property {string} summary
 * @property {readonly Attribute[]} attributes
 * @property {readonly {name: string, meaning: string}[]} states
 */

/**
 * As much of the manifest as is read here.
 *
 * @typedef {object} Declaration
 * @property {string} [tagName]
 * @property {string} [description]
 * @property {{attribute?: string, privacy?: string, description?: string, default?: string, type?: {text: string}}[]} [members]
 * @property {{name: string, description?: string}[]} [cssParts]
 * @property {{name: string, description?: string}[]} [cssStates]
 */

/**
 * @param {{modules: {declarations?: Declaration[]}[]}} manifest
 * @returns {{widgets: Widget[], campaign: Widget}} `campaign` shows nothing itself: it has settings for what is inside.
 */
export function readManifest({modules}) {
  const all = modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap((declaration) => (declaration.tagName ? [readWidget(declaration)] : []));
  const campaign = all.find(({name}) => name === 'campaign');
  if (!campaign) throw new Error('custom-elements.json holds no <wr-campaign>.');
  return {widgets: all.filter((widget) => widget !== campaign), campaign};
}

/**
 * @param {Declaration} declaration
 * @returns {Widget}
 */
function readWidget({tagName: tag = '', description = '', members = [], cssStates = []}) {
  const name = tag.replace(/^wr-/, '');
  const [summary = ''] = description.replace(/\s+/g, ' ').split(/(?<=\.) /);
  return {
    name,
    tag,
    title: wordsOf(name),
    // "`<wr-share>` lets readers …": who does it is told by the name above.
    summary: capital(summary.replace(/^`<[\w-]+>` /, '')),
    attributes: members.flatMap(({attribute, privacy, type, ...rest}) =>
      attribute && privacy !== 'private'
        ? [readAttribute(attribute, type?.text ?? 'string', rest)]
        : [],
    ),
    states: cssStates.map((state) => ({
      name: state.name,
      meaning: plainMeaning(state.description ?? ''),
    })),
  };
}

/**
 * @param {string} name
 * @param {string} type
 * @param {{description?: string, default?: string}} rest
 * @returns {Attribute}
 */
function readAttribute(name, type, {description = '', default: standard = "''"}) {
  const [label, help] = split(description);
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  const value = standard === 'null' ? '' : standard.replace(/^'(.*)'$/s, '$1');
  const kind = kindOf(name, type, description, value);
  return {
    name,
    kind,
    label: plainLabel(name) ?? (label || wordsOf(name)),
    help,
    standard: value,
    options: kind === 'tokens' ? tokensOf(description, value) : optionsOf(kind, words, description),
    canBeEmpty: /\bnull\b/.test(type) && /\bempty value\b/i.test(description),
  };
}

/**
 * The names of attributes are fixed, and tell what is in them where the type is only `string`.
 *
 * @param {string} name
 * @param {string} type
 * @param {string} description
 * @param {string} standard
 * @returns {Kind}
 */
function kindOf(name, type, description, standard) {
  if (name === 'heading-level') return 'level';
  if (type === 'boolean') return 'yes-or-no';
  if (/\bnumber\b/.test(type)) return /\bstring\b/.test(type) ? 'number-or-word' : 'number';
  if (type.includes("'") || name === 'target') return 'choice';
  if (description.includes('several with spaces between')) return 'addresses';
  if (/^(href|src|url|image|poster|endpoint|tiles)$|-(href|src|url)$/.test(name)) return 'address';
  if (/^(starts|ends)$/.test(name)) return 'date';
  if (name === 'issue') return 'month';
  if (name === 'time-zone') return 'zone';
  if (tokensOf(description, standard).length > 0) return 'tokens';
  return /^(message|consent)$/.test(name) ? 'long' : 'text';
}

/**
 * A list of words, such as `native copy email`: of which the value can be made.
 *
 * @param {string} description
 * @param {string} standard
 */
function tokensOf(description, standard) {
  const listed = codesIn(description).find((code) => /^[\w-]+( [\w-]+){2,}$/.test(code));
  return (listed ?? (/^[\w-]+( [\w-]+){2,}$/.test(standard) ? standard : ''))
    .split(' ')
    .filter(Boolean);
}

/**
 * @param {Kind} kind
 * @param {readonly string[]} words Of the type.
 * @param {string} description
 */
function optionsOf(kind, words, description) {
  if (kind === 'number-or-word')
    return codesIn(description).filter((code) => /^[a-z]+$/.test(code));
  if (kind !== 'choice') return [];
  // A window that has a name would be a tab that nobody is told of: what is described is what is offered.
  return words.length > 0 ? words : ['', ...codesIn(description)];
}

/** @param {string} text */
const codesIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/**
 * The first words of a description, up to where it goes into details, and the details. Of "Feed of stories: RSS, Atom …"
 * a form asks for the "Feed of stories".
 *
 * @param {string} description
 * @returns {[label: string, help: string]}
 */
function split(description) {
  const [, label = '', mark = '', rest = ''] =
    /^((?:`[^`]*`|[^`:;,.])+)([:;,.])?\s*(.*)$/s.exec(description.replace(/\s+/g, ' ')) ?? [];
  // A word of code is no question.
  if (label.startsWith('`')) return ['', description];
  return [label.replaceAll('`', ''), mark === '.' ? rest : capital(rest)];
}
