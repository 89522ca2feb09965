import {
  durationOf,
  parseDuration,
  parseTime,
  type CalendarTime,
  type Duration,
} from './calendar-time.js';
import {ianaName, intlZone, zonesOf, type CalendarZone} from './calendar-zone.js';
import {lineOf, parameterOf, parseComponents, textOf, type Component} from './components.js';
import {toInstant} from './date.js';
import {isWebPage} from './decode.js';
import {occurrenceOf, type EventField, type Occurrence, type Query} from './occurrence.js';

/** An event as the calendar has it: once, or the first of a series. */
interface CalendarEvent {
  component: Component;
  uid: string;
  start: CalendarTime;
  duration: Duration;
  /** The start, or that of the one in a series in whose place this event comes; milliseconds since 1970. */
  instant: number;
  /** Whether it comes in the place of one in a series. */
  isReplacement: boolean;
}

/** Whether a text looks like a calendar. Not by its start: some servers put a notice before it. */
export function isCalendar(text: string): boolean {
  return /^BEGIN:V(?:CALENDAR|EVENT)/im.test(text) && !isWebPage(text);
}

/** Reads an unfolded calendar (RFC 5545). A broken event is left out, the others stay. */
export function parseCalendar(text: string, query: Query): Occurrence[] {
  const [calendar, ...components] = parseComponents(text);
  const zoneFor = zonesOf(components.filter(({kind}) => kind === 'VTIMEZONE'));
  // In no RFC, but what everybody writes, and means for times that name no zone.
  const home = ianaName(textOf(calendar, 'X-WR-TIMEZONE'));
  const floating = home ? intlZone(home) : query.readers;
  const timeIn: TimeReader = (component, name, zone = floating) => {
    // The value is what looks like one: a name for a zone may hold colons, too.
    const line = lineOf(component, name);
    const [end = '', value = ''] = /:(\d{4}-?\d\d-?\d\d[^;"]*)$/.exec(line) ?? [];
    const header = line.slice(0, line.length - end.length);
    const tzid = parameterOf(header, 'TZID');
    const isWholeDay = parameterOf(header, 'VALUE').toUpperCase() === 'DATE';
    return parseTime(value, (tzid && zoneFor(tzid)) || zone, query.readers, isWholeDay);
  };
  const events = components
    .filter(({kind}) => kind === 'VEVENT')
    .flatMap((component) => parseEvent(component, timeIn) ?? []);
  return [...latest(events)].flatMap(([id, event]) =>
    startsOf(event).flatMap((start) =>
      occurrenceOf(id, start, event.duration, (field) => textIn(event.component, field), query),
    ),
  );
}

/** Reads a time of a component, by the clocks of `zone` where it names none. */
type TimeReader = (component: Component, name: string, zone?: CalendarZone) => CalendarTime | null;

function parseEvent(component: Component, timeIn: TimeReader): CalendarEvent | null {
  const start = timeIn(component, 'DTSTART');
  if (!start) return null;
  const {clock, zone} = start;
  const replaced = timeIn(component, 'RECURRENCE-ID', zone);
  const duration = parseDuration(textOf(component, 'DURATION'));
  return {
    component,
    uid: textOf(component, 'UID').trim(),
    start,
    duration: durationOf(start, timeIn(component, 'DTEND', zone), duration),
    instant: replaced ? replaced.zone.instantOf(replaced.clock) : zone.instantOf(clock),
    isReplacement: replaced !== null,
  };
}

/**
 * The events that count, by their ids: of several with one UID, or in the same place of a series, the one
 * with the highest `SEQUENCE`; and the series' own only where none replaces it. Some calendars give one UID
 * to all of their events: those of the same `SEQUENCE` that start at different times are all kept.
 */
function latest(events: readonly CalendarEvent[]): Map<string, CalendarEvent> {
  const kept = new Map<string, CalendarEvent>();
  for (const event of events) {
    const {uid, instant, isReplacement} = event;
    const ofTime = `${uid}/${toInstant(instant)}`;
    const id = isReplacement ? ofTime : uid;
    const rival = kept.get(id);
    const rank = rival ? sequenceOf(event) - sequenceOf(rival) : 0;
    const isOther = rival && rank === 0 && rival.instant !== instant;
    if (!uid || isOther) kept.set(`${ofTime}/${String(kept.size)}`, event);
    else if (rank >= 0) kept.set(id, event);
  }
  for (const [id, {uid, instant}] of kept) {
    if (id === uid && kept.has(`${uid}/${toInstant(instant)}`)) kept.delete(id);
  }
  return kept;
}

function sequenceOf({component}: CalendarEvent): number {
  return Number.parseInt(textOf(component, 'SEQUENCE'), 10) || 0;
}

/** When an event starts. This is where a rule of recurrence would be followed. */
function startsOf({start}: CalendarEvent): CalendarTime[] {
  return [start];
}

const PROPERTIES = {
  title: 'SUMMARY',
  url: 'URL',
  conference: 'CONFERENCE',
  location: 'LOCATION',
  description: 'DESCRIPTION',
  status: 'STATUS',
};

function textIn(component: Component, field: EventField): string {
  return field === 'language'
    ? parameterOf(lineOf(component, 'SUMMARY'), 'LANGUAGE')
    : textOf(component, PROPERTIES[field]);
}
