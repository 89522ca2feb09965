/** What a page pays for the widget: how many bytes, and who is asked for something. */
import {lazyFiles} from './outputs/lazy-files.js';
import {originsOf} from './outputs/origins.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./outputs/index.js').Output} Output */
/** @typedef {{what: string, bytes: number, when: string}} Load */
/** @typedef {{host: string, why: string}} Host */

/**
 * When a lazy file is asked for.
 *
 * @type {Readonly<Record<string, string>>}
 */
const WHEN = {
  'lazy/petition-dialog.js': 'for the form, once it is near',
  'lazy/recurrence.js': 'for events that repeat',
  'lazy/campaign.js': 'for the campaign’s file',
  'lazy/places.js': 'for the list, once it is near',
  'lazy/world.js': 'for the map, once it is near',
  'lazy/street-map.js': 'for the street map, once a reader wants it',
};

/**
 * @param {Model} model
 * @param {Output} output
 * @returns {Load[]}
 */
export function loadsOf(model, {brings}) {
  const {integrity, widget, file, lang, hasRoom} = model;
  const {files} = integrity;
  const load = (/** @type {string} */ name, when = '') => ({
    what: name,
    bytes: files[name]?.brotli ?? 0,
    when,
  });
  if (brings === 'none') return [];
  if (brings === 'frame')
    return [
      load('kit.js', 'inside the frame'),
      load('frame/page.js', 'inside the frame'),
      load('frame.js'),
    ];
  const own = `elements/${widget.name}.js`;
  const main = {kit: 'kit.js', classic: 'kit.classic.js', element: own}[
    brings === 'bundle' ? 'element' : file
  ];
  return [
    load(main, brings === 'bundle' ? 'about as much, in your own bundle' : ''),
    ...(hasRoom && brings === 'kit' ? [load('kit.css')] : []),
    ...(Object.hasOwn(files, `lazy/${lang}.js`)
      ? [load(`lazy/${lang}.js`, 'the words of the language')]
      : []),
    ...lazyFiles(model).map((name) => load(name, WHEN[name] ?? 'once it is needed')),
  ];
}

/**
 * @param {Model} model
 * @param {Output} output
 * @param {readonly string[]} pictures Origins of pictures in a feed.
 * @returns {Host[]}
 */
export function hostsOf(model, {id, brings}, pictures) {
  const self = 'your own site';
  const kit = {host: new URL(model.base).host, why: 'the kit'};
  const named = originsOf(model)
    .filter(({directive}) => brings !== 'none' || directive === 'img-src')
    .filter(({isLater}) => brings !== 'frame' || !isLater || model.widget.name === 'video')
    .map(({origin, what, isLater}) => ({
      host: origin === "'self'" ? self : new URL(origin).host,
      why: isLater ? `${what}, once a reader wants it` : what,
    }));
  const seen = pictures.map((origin) => ({host: new URL(origin).host, why: 'pictures'}));
  const all = [
    ...(brings === 'kit' || brings === 'frame' ? [kit] : []),
    ...named,
    ...(id === 'markdown' ? [] : seen),
  ];
  return [...new Set(all.map(({host}) => host))].map((host) => ({
    host,
    why: [...new Set(all.filter((each) => each.host === host).map(({why}) => why))].join(', '),
  }));
}

/** @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
