/** Everything that the builder gives out, in the order in which it is offered. */
import {colourOf} from '../colours.js';
import {csp} from './csp.js';
import {div} from './div.js';
import {email, emailBlock} from './email.js';
import {html} from './html.js';
import {iframe} from './iframe.js';
import {markdown} from './markdown.js';
import {react} from './react.js';
import {vue} from './vue.js';
import {wordpress} from './wordpress.js';

/** @typedef {import('../model.js').Model} Model */
/** @typedef {import('../content.js').Content} Content */
/** @typedef {import('./email.js').Palette} Palette */

/**
 * @typedef {object} Piece
 * @property {string} title Where it goes.
 * @property {string} kind What it is written in.
 * @property {string} code
 * @property {string} [after] What else to know.
 */

/**
 * @typedef {object} Seen What the preview tells of the widget.
 * @property {number | null} height Of the widget, in pixels.
 * @property {Content | null} content What it says, where that is the partner's own.
 * @property {readonly string[]} pictures Origins of the pictures in it.
 * @property {import('../colours.js').Defaults} colours
 */

/** @typedef {(model: Model, seen: Seen) => Piece[]} Make */

/**
 * @typedef {object} Output
 * @property {string} id
 * @property {string} title
 * @property {Make} make
 * @property {'kit' | 'frame' | 'bundle' | 'none'} brings What of the kit it loads.
 */

/** @type {readonly Output[]} */
export const OUTPUTS = [
  {id: 'html', title: 'A web page', make: html, brings: 'kit'},
  {id: 'wordpress', title: 'WordPress', make: wordpress, brings: 'kit'},
  {id: 'div', title: 'A system that strips tags', make: div, brings: 'kit'},
  {id: 'iframe', title: 'An iframe', make: iframe, brings: 'frame'},
  {id: 'email', title: 'A newsletter', make: newsletter, brings: 'none'},
  {id: 'markdown', title: 'Markdown', make: markdown, brings: 'none'},
  {id: 'react', title: 'React', make: react, brings: 'bundle'},
  {id: 'vue', title: 'Vue', make: vue, brings: 'bundle'},
  {id: 'csp', title: 'A page with a policy', make: csp, brings: 'kit'},
];

/**
 * @param {Model} model
 * @param {Seen} seen
 * @param {'light' | 'dark'} scheme
 * @returns {Palette}
 */
function paletteOf({properties}, {colours}, scheme) {
  const colour = (/** @type {string} */ name) =>
    colourOf(`--wr-color-${name}`, Object.fromEntries(properties), colours[scheme]);
  return {
    brand: colour('brand'),
    onBrand: colour('on-brand'),
    surface: colour('surface'),
    text: colour('text'),
    muted: colour('muted'),
    link: colour('link'),
    border: colour('border'),
  };
}

/** @type {Make} */
function newsletter(model, seen) {
  const {content} = seen;
  if (!content || content.blocks.length === 0) return [];
  const theme = model.attributes.find(({name}) => name === 'theme')?.value ?? '';
  const palette = paletteOf(model, seen, theme === 'dark' ? 'dark' : 'light');
  const dark = theme === 'light' || theme === 'dark' ? null : paletteOf(model, seen, 'dark');
  const block = emailBlock(content, palette);
  return [
    {
      title: 'The whole mail, as the preview shows it now',
      kind: 'HTML',
      code: email(block, content, palette, dark),
    },
    {
      title: 'Only the block, for a template of your own',
      kind: 'HTML',
      code: `${block}\n`,
    },
  ];
}
