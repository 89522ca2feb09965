import {safeUrl} from '../core/url.js';
import {
  DAY,
  parseDuration,
  parseTime,
  type CalendarTime,
  type Duration,
  type ZoneFor,
} from './calendar-time.js';
import {ianaName, intlZone, zonesOf, type CalendarZone} from './calendar-zone.js';
import {
  lineOf,
  parameterOf,
  parseComponents,
  textOf,
  valueOf,
  type Component,
} from './components.js';
import {toDay, toInstant} from './date.js';
import {overlaps, toStatus, type Occurrence, type Period} from './occurrence.js';
import {htmlToLines, htmlToText, languageTag} from './text.js';

/** An event as the calendar has it: once, or the first of a series. */
interface CalendarEvent {
  component: Component;
  uid: string;
  start: CalendarTime;
  duration: Duration;
  /** The clocks for its times. */
  zone: CalendarZone;
  /** The series' time, as an instant, in whose place this event comes; `null` for an event of its own. */
  replaces: number | null;
}

/** Whether a text looks like a calendar: not by its first line, as some servers put a notice before it. */
export function isCalendar(text: string): boolean {
  return /^BEGIN:V(?:CALENDAR|EVENT)/im.test(text) && !/^\s*<(?:!doctype\s+)?html/i.test(text);
}

/** Reads an unfolded calendar (RFC 5545). A broken event is left out, the others stay. */
export function parseCalendar(text: string, address: string, period: Period): Occurrence[] {
  const [calendar, ...components] = parseComponents(text);
  const zoneFor = zonesOf(components.filter(({kind}) => kind === 'VTIMEZONE'));
  const readers = intlZone(period.timeZone);
  // Not in any RFC, but what a calendar means by a time without a zone, and what everybody writes.
  const home = ianaName(textOf(calendar, 'X-WR-TIMEZONE'));
  const floating = home ? intlZone(home) : {...readers, name: null};
  const events = components
    .filter(({kind}) => kind === 'VEVENT')
    .map((component) => parseEvent(component, zoneFor, floating, readers))
    .filter((event) => event !== null);
  return [...latest(events)].flatMap(([id, event]) =>
    startsOf(event).flatMap((clock) => occurrence(id, event, clock, period, address)),
  );
}

function parseEvent(
  component: Component,
  zoneFor: ZoneFor,
  floating: CalendarZone,
  readers: CalendarZone,
): CalendarEvent | null {
  const start = parseTime(lineOf(component, 'DTSTART'), zoneFor);
  if (!start) return null;
  // A day is the reader's, wherever the calendar is at home.
  const zone = start.isDate ? readers : (start.zone ?? floating);
  const recurrence = parseTime(lineOf(component, 'RECURRENCE-ID'), zoneFor);
  return {
    component,
    uid: textOf(component, 'UID').trim(),
    start,
    duration: durationOf(component, start, zone, zoneFor),
    zone,
    replaces: recurrence && (recurrence.zone ?? zone).instantOf(recurrence.clock),
  };
}

/** Until `DTEND`, else for `DURATION`; else a day for a date, and for a time nothing (RFC 5545 §3.6.1). */
function durationOf(
  component: Component,
  start: CalendarTime,
  zone: CalendarZone,
  zoneFor: ZoneFor,
): Duration {
  const end = parseTime(lineOf(component, 'DTEND'), zoneFor);
  const {days, milliseconds} = parseDuration(textOf(component, 'DURATION')) ?? {
    days: 0,
    milliseconds: 0,
  };
  // A last day that is the first one, or comes before it, is a common mistake for a single day.
  if (start.isDate) {
    const until = end ? Math.ceil((end.clock - start.clock) / DAY) : days;
    return {days: Math.max(1, until), milliseconds: 0};
  }
  if (!end) return {days, milliseconds};
  const until = (end.zone ?? zone).instantOf(end.clock);
  return {days: 0, milliseconds: Math.max(0, until - zone.instantOf(start.clock))};
}

/**
 * The events that count, by their ids: of several with one UID, or in the same place of a series, the one
 * with the highest `SEQUENCE`; and the series' own only where none replaces it. Some calendars give one UID
 * to all of their events: those of the same `SEQUENCE` that start at different times are all kept.
 */
function latest(events: readonly CalendarEvent[]): Map<string, CalendarEvent> {
  const kept = new Map<string, CalendarEvent>();
  for (const event of events) {
    const {uid, replaces} = event;
    const start = startOf(event);
    const id = replaces === null ? uid : `${uid}/${toInstant(replaces)}`;
    const rival = kept.get(id);
    const rank = rival ? sequenceOf(event) - sequenceOf(rival) : 1;
    const isOther = rival && rank === 0 && replaces === null && startOf(rival) !== start;
    if (!uid || isOther) kept.set(`${uid} ${toInstant(start)} ${String(kept.size)}`, event);
    else if (rank >= 0) kept.set(id, event);
  }
  for (const [id, event] of kept) {
    const isReplaced =
      event.replaces === null && kept.has(`${event.uid}/${toInstant(startOf(event))}`);
    if (isReplaced) kept.delete(id);
  }
  return kept;
}

function startOf({zone, start}: CalendarEvent): number {
  return zone.instantOf(start.clock);
}

function sequenceOf({component}: CalendarEvent): number {
  return Number.parseInt(textOf(component, 'SEQUENCE'), 10) || 0;
}

/** The times at which an event starts, by its clocks. Here a rule of recurrence would be followed. */
function startsOf({start}: CalendarEvent): number[] {
  return [start.clock];
}

/** An event at one of its times, as a list of one; empty if that is not in the period. */
function occurrence(
  id: string,
  {component, zone, start: {isDate}, duration}: CalendarEvent,
  clock: number,
  period: Period,
  address: string,
): Occurrence[] {
  const endClock = clock + duration.days * DAY;
  const start = zone.instantOf(clock);
  const end = zone.instantOf(endClock) + duration.milliseconds;
  if (!overlaps(period, start, end)) return [];
  const webinar = {
    id,
    title: htmlToText(textOf(component, 'SUMMARY')),
    url: joiningLink(component, address),
    description: htmlToLines(textOf(component, 'DESCRIPTION')),
    location: htmlToText(textOf(component, 'LOCATION')) || null,
    language: languageTag(parameterOf(lineOf(component, 'SUMMARY'), 'LANGUAGE')),
    start: isDate ? toDay(clock) : toInstant(start),
    end: isDate ? toDay(endClock) : toInstant(end),
    allDay: isDate,
    timeZone: isDate ? null : zone.name,
    status: toStatus(textOf(component, 'STATUS')),
  };
  return [{start, webinar}];
}

const LINK = /https?:\/\/[^\s<>"'\\]+/gi;
/** Whose links in a description are the way in, and not one to a map or to a speaker. */
const MEETING =
  /zoom\.|teams\.|meet\.|webex\.|gotowebinar|gotomeeting|livestorm|bigbluebutton|whereby|jit\.si|webinar/i;

/** The event's own address, else the first in its place or among its words, a meeting's before others. */
function joiningLink(component: Component, address: string): string | null {
  const own = safeUrl(valueOf(lineOf(component, 'URL')).trim(), address);
  if (own) return own;
  const words = ['CONFERENCE', 'X-GOOGLE-CONFERENCE', 'LOCATION', 'DESCRIPTION']
    .map((name) => textOf(component, name))
    .join('\n');
  // The end of a sentence is not one of a link's.
  const links = words
    .match(LINK)
    ?.map((link) => link.replaceAll('&amp;', '&').replace(/[.,;:!?)\]]{1,9}$/, ''));
  return safeUrl(links?.find((link) => MEETING.test(link)) ?? links?.[0], address);
}
