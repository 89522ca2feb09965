import {element, fallback, isForScript, plain, scripts, style} from './markup.js';

/** @typedef {import('../model.js').Model} Model */

/**
 * The widget's tag, inside its campaign's where it has settings of its own.
 *
 * @param {Model} model
 */
function widgetTag(model) {
  const {widget, attributes, campaign, properties, lang} = model;
  const tag = element(
    widget.tag,
    [
      ...(lang ? [/** @type {const} */ (['lang', lang])] : []),
      ...attributes.map(plain),
      ...style(properties),
    ],
    fallback(model),
  );
  return isForScript(model) ? tag : element('wr-campaign', campaign.map(plain), tag);
}

/** @type {import('./index.js').Make} */
export const html = (model) => [
  {
    title: 'Into the page, where the widget should stand',
    kind: 'HTML',
    code: `${scripts(model)}\n\n${widgetTag(model)}\n`,
    after: 'With several widgets on a page, the script tag is wanted once.',
  },
];
