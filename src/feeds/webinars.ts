import {decode, unfold} from './decode.js';
import {FeedError} from './feed-error.js';
import {isCalendar, parseCalendar} from './icalendar.js';
import {parseJsonEvents} from './json-events.js';
import {parseJson} from './json.js';
import {load} from './load.js';
import {toQuery} from './occurrence.js';
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
export async function loadWebinars(
  url: string,
  options: Pick<WebinarsOptions, 'from' | 'to' | 'timeZone'>,
  signal?: AbortSignal,
): Promise<Webinar[]> {
  const {body, contentType, url: base} = await load(url, signal);
  return parseWebinars(body, {...options, base, contentType});
}

/**
 * Reads the webinars of a calendar that take place in a period, the soonest first; cancelled ones are
 * among them. What kind of calendar it is, the content tells.
 *
 * @throws {FeedError} `'not-a-feed'`, e.g. for a web page.
 */
export async function parseWebinars(
  body: ArrayBuffer | string,
  {base, from, to, timeZone, contentType}: WebinarsOptions,
): Promise<Webinar[]> {
  const query = toQuery(base, from, to, timeZone);
  const text = decode(body, contentType);
  const occurrences = isCalendar(text)
    ? parseCalendar(decode(unfold(body), contentType), query)
    : parseJsonEvents(parseJson(text), query);
  if (!occurrences) throw new FeedError('not-a-feed', 'this is no calendar');
  const webinars = occurrences.sort((a, b) => a.start - b.start).map(({webinar}) => webinar);
  return Promise.resolve(webinars);
}
