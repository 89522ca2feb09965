/** HTML as the code has it, laid out as a person would. */
import {escapeHtml} from '../escape.js';

/** @typedef {import('../model.js').Model} Model */
/** @typedef {import('../model.js').Pair} Pair */
/** @typedef {readonly [name: string, value: string | true]} Attribute `true`: without a value. */

/** Characters of a line. */
const WIDTH = 80;

/**
 * @param {string} name
 * @param {readonly Attribute[]} attributes
 * @param {string} [content] Markup; lines of its own, where it is more than one.
 * @param {boolean} [isBlock] Whether the content has lines of its own.
 */
export function element(name, attributes, content = '', isBlock = content !== '') {
  const written = attributes.map(([attribute, value]) =>
    value === true ? attribute : `${attribute}="${escapeHtml(value)}"`,
  );
  const short = [name, ...written].join(' ');
  const start =
    short.length + 2 <= WIDTH || written.length < 2
      ? `<${short}>`
      : `<${name}\n${written.map((line) => `  ${line}`).join('\n')}\n>`;
  return isBlock ? `${start}\n${indent(content)}\n</${name}>` : `${start}${content}</${name}>`;
}

/** @param {string} text */
export const indent = (text) => text.replace(/^(?=.)/gm, '  ');

/**
 * As HTML writes attributes: what is true stands without a value.
 *
 * @param {Pair} pair
 * @returns {Attribute}
 */
export const plain = ({name, value, attribute}) => [
  name,
  attribute.kind === 'yes-or-no' && value === '' ? true : value,
];

/**
 * Custom properties as a `style`.
 *
 * @param {Model['properties']} properties
 * @returns {Attribute[]}
 */
export const style = (properties) =>
  properties.length > 0 ? [['style', properties.map((pair) => pair.join(': ')).join('; ')]] : [];

/**
 * What stands inside the tag for readers without scripts.
 *
 * @param {Model} model
 */
export const fallback = ({link}) =>
  link ? element('a', [['href', link.href]], escapeHtml(link.text), false) : '';

/**
 * A link that tells the kit's files from others.
 *
 * @param {Model} model
 * @param {string} file
 * @returns {Attribute[]}
 */
export const pinned = ({integrity}, file) => [
  ['integrity', integrity.files[file]?.integrity ?? ''],
  ['crossorigin', 'anonymous'],
];

/** Settings of a campaign that the script tag can hold for the whole page. */
const OF_SCRIPTS = ['partner', 'campaign', 'src', 'hosts'];

/**
 * Whether the campaign's settings fit on the script tag. Else a `<wr-campaign>` around the widget has them.
 *
 * @param {Model} model
 */
export function isForScript({campaign}) {
  const names = campaign.map(({name}) => name);
  const isNamed = campaign.some(
    ({name, value}) => name === 'campaign' && /\/|\.json$/i.test(value),
  );
  return (
    names.every((name) => OF_SCRIPTS.includes(name)) &&
    !(names.includes('campaign') && names.includes('src')) &&
    !isNamed
  );
}

/**
 * The tags that bring the kit.
 *
 * @param {Model} model
 * @param {Model['file']} [file]
 */
export function scripts(model, file = model.file) {
  const {base, widget, campaign, hasRoom} = model;
  const isOnScript = isForScript(model);
  const settings = isOnScript ? campaign : [];
  const own =
    file === 'element'
      ? `elements/${widget.name}.js`
      : file === 'classic'
        ? 'kit.classic.js'
        : 'kit.js';
  const around = file === 'element' && !isOnScript ? ['elements/campaign.js'] : [];
  const room = element('link', [
    ['rel', 'stylesheet'],
    ['href', `${base}kit.css`],
    ...pinned(model, 'kit.css'),
  ]);
  return [
    ...(hasRoom ? [room.replace('</link>', '')] : []),
    ...[...around, own].map((name) =>
      element('script', [
        ...(file === 'classic'
          ? [/** @type {const} */ (['defer', true])]
          : [/** @type {const} */ (['type', 'module'])]),
        ['src', base + name],
        ...pinned(model, name),
        ...(name === own ? settings.map(onScript) : []),
      ]),
    ),
  ].join('\n');
}

/**
 * @param {Pair} pair
 * @returns {Attribute}
 */
const onScript = ({name, value}) => [
  {partner: 'data-partner', src: 'data-campaign', hosts: 'data-campaign-hosts'}[name] ??
    `data-${name}`,
  value,
];
