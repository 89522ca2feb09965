/** Who is asked for something by a widget, as far as its attributes tell. */
import {parseFilm} from '../../../dist/core/film.js';
import {isWhole} from '../check.js';

/** @typedef {import('../model.js').Model} Model */
/** @typedef {import('../model.js').Pair} Pair */
/** @typedef {'connect-src' | 'img-src' | 'frame-src' | 'media-src'} Directive By what a policy allows it. */

/**
 * @typedef {object} Origin
 * @property {string} origin `'self'` for the page's own.
 * @property {Directive} directive
 * @property {string} what
 * @property {boolean} isLater Whether it is asked only once a reader does something.
 */

/**
 * What is fetched for attributes whose value is an address; all others are links, which are followed or not.
 *
 * @type {Readonly<Record<string, readonly [what: string, directive: Directive]>>}
 */
const FETCHED = {
  src: ['what it shows', 'connect-src'],
  'count-src': ['the count', 'connect-src'],
  endpoint: ['signatures', 'connect-src'],
  image: ['the picture', 'img-src'],
  poster: ['the picture', 'img-src'],
  tiles: ['the street map', 'img-src'],
};

/**
 * @param {Model} model
 * @returns {Origin[]}
 */
export function originsOf({widget, attributes, campaign}) {
  const found = attributes.flatMap((pair) => ofAttribute(widget.name, pair));
  const file = campaign.filter(({name}) => name === 'src');
  const all = [...found, ...file.flatMap((pair) => ofAttribute('campaign', pair))];
  return all.filter(
    (one, index) =>
      all.findIndex(
        ({origin, directive}) => origin === one.origin && directive === one.directive,
      ) === index,
  );
}

/**
 * @param {string} widget
 * @param {Pair} pair
 * @returns {Origin[]}
 */
function ofAttribute(widget, {name, value}) {
  if (widget === 'video' && name === 'src') return ofFilm(value);
  const [what, directive] = FETCHED[name] ?? [];
  if (!what || !directive) return [];
  // As the kit does with a template.
  const addresses = name === 'tiles' ? [value.replace('{s}', 'a')] : value.split(/\s+/);
  return addresses.map((address) => ({
    origin: isWhole(address) ? new URL(address).origin : "'self'",
    directive,
    what: widget === 'campaign' ? 'the campaign’s file' : what,
    isLater: name === 'endpoint' || name === 'tiles',
  }));
}

/**
 * @param {string} src
 * @returns {Origin[]}
 */
function ofFilm(src) {
  const film = isWhole(src) ? parseFilm(src, src) : null;
  if (!film)
    return isWhole(src)
      ? []
      : [{origin: "'self'", directive: 'media-src', what: 'the film', isLater: true}];
  const address = film.player?.('en') ?? film.id;
  return [
    {
      origin: new URL(address).origin,
      directive: film.player ? 'frame-src' : 'media-src',
      what: 'the film',
      isLater: true,
    },
  ];
}
