import {parseJson} from '../core/json.js';
import {warnOnce} from '../core/warn.js';
import {placesIn} from '../feeds/geojson.js';
import type {Place} from '../feeds/place.js';

export {parsePlaces} from '../feeds/geojson.js';

/**
 * The places that a partner wrote inside the tag: as JSON, or as links in a list, with `data-country`, `data-city`,
 * `data-category`, `data-longitude` and `data-latitude`.
 */
export function childPlaces(host: HTMLElement): Place[] {
  const script = host.querySelector(
    ':scope > script[type="application/json" i]:not([data-wr-strings])',
  );
  if (script) {
    const places = placesIn(parseJson(script.textContent), host.baseURI);
    if (!places) warnOnce(`<${host.localName}>: its script holds no list of places.`);
    return places ?? [];
  }
  const links = [...host.querySelectorAll<HTMLAnchorElement>(':scope > :is(ul, ol) a')];
  const items = links.map((link) => ({
    ...Object.fromEntries(Object.entries(link.dataset)),
    name: link.textContent,
    url: link.getAttribute('href'),
    lang: link.getAttribute('lang'),
  }));
  return placesIn(items, host.baseURI) ?? [];
}
