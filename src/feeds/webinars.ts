import {decode, unfold} from './decode.js';
import {FeedError} from './feed-error.js';
import {isCalendar, parseCalendar} from './icalendar.js';
import {parseJsonEvents} from './json-events.js';
import {parseLooseJson} from '../core/json.js';
import {loadItems, type Items, type Reader} from './last-good.js';
import {toQuery, type Occurrence, type Query} from './occurrence.js';
import {jsonLdIn, parseSchemaOrg} from './schema-org.js';
import {parseTribe} from './tribe.js';
import type {Webinar} from './webinar.js';

export interface WebinarsOptions {
  /** The calendar's own address, which relative ones resolve against. */
  base: string;
  /** ISO dates or times: the first moment of which webinars are wanted, and the first of which not. */
  from: string;
  to: string;
  /** Where floating times and whole days are at home, an IANA name; the reader's zone without it. */
  timeZone?: string;
  /** The `Content-Type` header: only its charset counts, as the type is wrong as often as not. */
  contentType?: string;
}

/** Loads and reads a calendar. @throws As `load()` and `parseWebinars()`. */
export function loadWebinars(
  url: string,
  options: Pick<WebinarsOptions, 'from' | 'to' | 'timeZone'>,
  signal?: AbortSignal,
): Promise<Items<Webinar>> {
  const read: Reader<Webinar> = (body, answer) => parseWebinars(body, {...options, ...answer});
  return loadItems('webinars', url, read, signal);
}

/**
 * Reads the webinars of a calendar that take place in a period, the soonest first; cancelled ones are
 * among them. What kind of calendar it is, the content tells.
 *
 * @throws {FeedError} `'not-a-feed'`, e.g. for a web page without events.
 */
export async function parseWebinars(
  body: ArrayBuffer | string,
  {base, from, to, timeZone, contentType}: WebinarsOptions,
): Promise<Webinar[]> {
  const query = toQuery(base, from, to, timeZone);
  const text = decode(body, contentType);
  const occurrences = isCalendar(text)
    ? await parseCalendar(decode(unfold(body), contentType), query)
    : parseJsonOrPage(text, query);
  if (!occurrences) throw new FeedError('not-a-feed', 'this is no calendar');
  return occurrences.sort((a, b) => a.start - b.start).map(({webinar}) => webinar);
}

function parseJsonOrPage(text: string, query: Query): Occurrence[] | null {
  if (/^\s*</.test(text)) return parseSchemaOrg(jsonLdIn(text), query);
  const json = parseLooseJson(text);
  return parseJsonEvents(json, query) ?? parseTribe(json, query) ?? parseSchemaOrg(json, query);
}
