import {element, fallback, isForScript, scripts, style} from './markup.js';

/** @typedef {import('../model.js').Model} Model */
/** @typedef {import('../model.js').Pair} Pair */
/** @typedef {import('./markup.js').Attribute} Attribute */

/**
 * @param {Pair} pair
 * @returns {Attribute}
 */
const asData = ({name, value, attribute}) => [
  `data-${name}`,
  // Content systems write `=""` behind what has no value.
  attribute.kind === 'yes-or-no' && value === '' ? 'true' : value,
];

/**
 * A `div` that the kit replaces by the widget, inside one that stays: themes put what is in a text into a column by its
 * margins and its width, and a widget takes neither from them.
 *
 * @param {Model} model
 */
export function divTag(model) {
  const {widget, attributes, campaign, properties, lang} = model;
  const tag = element(
    'div',
    [
      ['data-wr', widget.name],
      ...(lang ? [/** @type {const} */ (['lang', lang])] : []),
      ...attributes.map(asData),
      ...style(properties),
    ],
    fallback(model),
  );
  const whole = isForScript(model)
    ? tag
    : element('div', [['data-wr', 'campaign'], ...campaign.map(asData)], tag);
  return element('div', [], whole);
}

/**
 * A single element's file leaves every `div` as it is.
 *
 * @param {Model} model
 */
export const kitScripts = (model) => scripts(model, model.file === 'classic' ? 'classic' : 'kit');

/** @type {import('./index.js').Make} */
export const div = (model) => [
  {title: 'Into the text, where the widget should stand', kind: 'HTML', code: `${divTag(model)}\n`},
  {
    title: 'Once, where your system keeps scripts for the whole site',
    kind: 'HTML',
    code: `${kitScripts(model)}\n`,
  },
];
