import {isTimeZone, parseIso} from '../core/time.js';
import {safeUrl} from '../core/url.js';
import {DAY, type CalendarTime, type Duration} from './calendar-time.js';
import {intlZone, type CalendarZone} from './calendar-zone.js';
import {toDay, toInstant} from './date.js';
import {htmlToLines, htmlToText, languageTag} from './text.js';
import type {Webinar} from './webinar.js';

/** What is asked for. */
export interface Query {
  /** Of the calendar: what relative addresses resolve against. */
  address: string;
  /** Milliseconds since 1970; `to` is no longer in the period. */
  from: number;
  to: number;
  /** Where floating times and whole days are at home. It has no name: the event's own zone is another thing. */
  readers: CalendarZone;
}

/** One time that a webinar takes place. */
export interface Occurrence {
  /** Milliseconds since 1970, to sort by. */
  start: number;
  webinar: Webinar;
}

/** Reads the ends of a period: ISO dates or times. What is none sets no limit; what is no zone is the reader's. */
export function toQuery(address: string, from: string, to: string, zoneName = ''): Query {
  const timeZone = isTimeZone(zoneName) ? zoneName : undefined;
  return {
    address,
    from: parseIso(from, timeZone)?.from ?? -Infinity,
    to: parseIso(to, timeZone)?.from ?? Infinity,
    readers: {...intlZone(timeZone), name: null},
  };
}

/** The texts of an event, whatever they are called in a calendar. */
export type EventField =
  'title' | 'url' | 'conference' | 'location' | 'description' | 'language' | 'status';

/** What is told of an event, whenever it takes place. */
export type Details = Pick<
  Webinar,
  'title' | 'url' | 'description' | 'location' | 'language' | 'status'
>;

/** Reads what is told of an event: when it is first needed, and once for all times that it takes place. */
export function detailsOf(text: (field: EventField) => string, {address}: Query): () => Details {
  let details: Details | undefined;
  return () =>
    (details ??= {
      title: htmlToText(text('title')),
      url: joiningLink(text, address),
      description: htmlToLines(text('description')),
      location: htmlToText(text('location')) || null,
      language: languageTag(text('language')),
      status: toStatus(text('status')),
    });
}

/** An event that starts at a time, as a list of one; empty if that is not in the period. */
export function occurrenceOf(
  id: string,
  {clock, isDate, zone}: CalendarTime,
  {days, milliseconds}: Duration,
  details: () => Details,
  query: Query,
): Occurrence[] {
  const endClock = clock + days * DAY;
  const start = zone.instantOf(clock);
  const end = zone.instantOf(endClock) + milliseconds;
  // What has no length is in the period where it begins.
  const isOver = end <= query.from && (start < end || start < query.from);
  if (isOver || start >= query.to) return [];
  const webinar = {
    ...details(),
    id,
    start: isDate ? toDay(clock) : toInstant(start),
    end: isDate ? toDay(endClock) : toInstant(end),
    allDay: isDate,
    timeZone: zone.name,
  };
  return [{start, webinar}];
}

/** `CONFIRMED` and everything else means that it takes place. */
function toStatus(text: string): Webinar['status'] {
  if (/^\s*cancell?ed/i.test(text)) return 'cancelled';
  return /^\s*tentative/i.test(text) ? 'tentative' : 'confirmed';
}

const LINK = /https?:\/\/[^\s<>"'\\]+/gi;
/** Whose links among many are the way in, and not one to a map or to a speaker. */
const MEETING = /zoom|teams\.|meet|webex|webinar|livestorm|bigbluebutton|jit\.si/i;

/** The event's own address, else the first one in its place or its description, a meeting's before others. */
function joiningLink(text: (field: EventField) => string, address: string): string | null {
  const own = safeUrl(text('url'), address);
  if (own) return own;
  const words = [text('conference'), text('location'), text('description')].join(' ');
  // The full stop after a link is not part of it.
  const links = words
    .match(LINK)
    ?.map((link) => link.replaceAll('&amp;', '&').replace(/[.,;:!?)\]]{1,9}$/, ''));
  return safeUrl(links?.find((link) => MEETING.test(link)) ?? links?.[0], address);
}
