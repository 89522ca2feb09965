import {ALLOWED} from '../../../dist/frame/allowed.js';
import {IGNORED} from '../../../dist/frame/ignored.js';
import {element, pinned} from './markup.js';

/** @typedef {import('../model.js').Model} Model */

/** Pixels, until a height is known. */
const HEIGHT = 300;

/**
 * The page of a widget, with its attributes as the query string.
 *
 * @param {Model} model
 */
export function frameAddress({base, widget, attributes, campaign, link, lang}) {
  const own = attributes.filter(({name}) => !IGNORED.includes(name));
  // `src` is the widget's there.
  const settings = campaign.filter(({name}) => name !== 'src' && !IGNORED.includes(name));
  const given = [...own, ...settings].map(({name, value}) => [name, value]);
  // Nothing stands inside a frame: the address goes along where a widget takes it.
  const isLacking =
    widget.attributes.some(({name}) => name === 'href') && !own.some(({name}) => name === 'href');
  const href = link && isLacking ? [['href', link.href]] : [];
  const query = new URLSearchParams([
    ...(lang ? [['lang', lang]] : []),
    ...href,
    ...given,
  ]).toString();
  return `${base}frame/${widget.name}.html${query && `?${query}`}`;
}

/**
 * @param {string} [allow]
 * @returns {import('./markup.js').Attribute[]}
 */
const allowing = (allow) => (allow ? [['allow', allow]] : []);

/** @type {import('./index.js').Make} */
export function iframe(model, {height}) {
  const {base, widget, title} = model;
  const frame = element('iframe', [
    ['src', frameAddress(model)],
    ['title', title],
    ...allowing(ALLOWED[widget.name]),
    ['width', '100%'],
    ['height', String(height ?? HEIGHT)],
    ['style', 'border: 0'],
  ]);
  const script = element('script', [['src', `${base}frame.js`], ...pinned(model, 'frame.js')]);
  return [
    {title: 'Into the page, where the widget should stand', kind: 'HTML', code: `${frame}\n`},
    {
      title: 'Where a script may stand, once: it makes frames as high as what they show',
      kind: 'HTML',
      code: `${script}\n`,
      after: 'Without it a frame keeps its height, and scrolls.',
    },
  ];
}
