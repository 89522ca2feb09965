import {asList, member, parseJson, textMember} from '../core/json.js';
import {safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import {parseDate} from './date.js';
import {decode} from './decode.js';
import {FeedError} from './feed-error.js';
import {withSize} from './image.js';
import type {Category, Place} from './place.js';
import type {StoryImage} from './story.js';
import {collapse, htmlToText, languageTag} from './text.js';

/** What lists call the categories. */
const CATEGORIES: readonly (readonly [Category, RegExp])[] = [
  ['university', /universit|academ|school|educat/],
  ['sport', /sport/],
  ['art', /\barts?\b|cultur|museum/],
  ['ngo', /\bngo|non-?governmental|charit|civil/],
  ['corporate', /corporat|compan|business|private/],
  ['municipality', /municipal|\bcit(?:y|ies)\b|town|local gov/],
  ['faith', /faith|relig/],
];

/** Characters of a name or a city, and of a summary. */
const MAX_NAME = 300;
const MAX_SUMMARY = 2000;

/**
 * Reads a list of places, in its order: GeoJSON (RFC 7946), or a JSON array of objects with the same names. One that
 * has no name, or is nowhere on Earth, is dropped; one warning tells of all of them.
 *
 * @throws {FeedError} `'not-a-feed'`.
 */
export async function parsePlaces(
  body: ArrayBuffer | string,
  {base, contentType}: {base: string; contentType?: string},
): Promise<Place[]> {
  const places = placesIn(parseJson(decode(body, contentType)), base);
  if (!places) throw new FeedError('not-a-feed', 'this is no list of places');
  return Promise.resolve(places);
}

/** `parsePlaces()` of what is parsed already; `null` for any other JSON. */
export function placesIn(json: unknown, base: string): Place[] | null {
  const list = Array.isArray(json) ? json : member(json, 'features', 'items');
  if (!Array.isArray(list)) return null;
  const places = asList(list).flatMap((item) => placeOf(item, base) ?? []);
  // A list of others than places is no list of none.
  if (places.length === 0 && list.length > 0) return null;
  const dropped = list.length - places.length;
  if (dropped > 0)
    warnOnce(
      `${base}: ${String(dropped)} of ${String(list.length)} places have no name, or are nowhere on Earth.`,
    );
  return places;
}

function placeOf(item: unknown, base: string): Place | null {
  const geometry = member(item, 'geometry');
  const properties = member(item, 'properties') ?? item;
  const text = (...names: string[]) =>
    htmlToText(textMember(properties, ...names)).slice(0, MAX_NAME);
  const name = text('name', 'title');
  const coordinates =
    textMember(geometry, 'type') === 'Point'
      ? coordinatesOf(...asList(member(geometry, 'coordinates')))
      : ownCoordinates(properties);
  if (!name || coordinates === undefined) return null;
  const country = text('country');
  return {
    name,
    url: safeUrl(textMember(properties, 'url', 'link'), base),
    country: /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : country || null,
    city: text('city') || null,
    category: categoryOf(textMember(properties, 'category', 'sector')),
    summary: htmlToText(
      textMember(properties, 'summary', 'description').slice(0, 4 * MAX_SUMMARY),
    ).slice(0, MAX_SUMMARY),
    language: languageTag(textMember(properties, 'lang', 'language')),
    image: imageOf(member(properties, 'image', 'logo'), base),
    date: parseDate(textMember(properties, 'date')),
    coordinates,
  };
}

/** Longitude first (RFC 7946 §3.1.1); an altitude may follow. `undefined` for what is out of range. */
function coordinatesOf(longitude?: unknown, latitude?: unknown): Place['coordinates'] | undefined {
  const isWithin = (value: unknown, limit: number): value is number =>
    typeof value === 'number' && Math.abs(value) <= limit;
  return isWithin(longitude, 180) && isWithin(latitude, 90) ? [longitude, latitude] : undefined;
}

/** Of a list that is not GeoJSON. Of many stories nobody knows the place, which are no worse for it. */
function ownCoordinates(item: unknown): Place['coordinates'] | undefined {
  const [longitude, latitude] = [
    textMember(item, 'longitude', 'lon', 'lng'),
    textMember(item, 'latitude', 'lat'),
  ];
  if (!longitude && !latitude) return null;
  // '' would be 0.
  return coordinatesOf(Number(longitude || NaN), Number(latitude || NaN));
}

function categoryOf(text: string): Category {
  const word = text.slice(0, MAX_NAME).toLowerCase();
  return CATEGORIES.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other';
}

/** An address, or an object with one. What comes by https: has no picture that does not. */
function imageOf(value: unknown, base: string): StoryImage | null {
  const address = typeof value === 'string' ? value : textMember(value, 'src', 'url');
  const schemes = base.startsWith('https:') ? ['https:'] : undefined;
  const src = safeUrl(address, base, schemes);
  if (!src) return null;
  const alt = collapse(textMember(value, 'alt')).slice(0, MAX_NAME);
  return withSize({src, alt}, member(value, 'width'), member(value, 'height'));
}
