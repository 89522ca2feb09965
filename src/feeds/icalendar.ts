import {warnOnce} from '../core/warn.js';
import {
  isSeries,
  placeOf,
  startOfValue,
  type CalendarEvent,
  type Instance,
  type TimeReader,
} from './calendar-event.js';
import {durationOf, parseDuration, parseTime} from './calendar-time.js';
import {ianaName, intlZone, zonesOf, type CalendarZone} from './calendar-zone.js';
import {lineOf, parameterOf, parseComponents, textOf, type Component} from './components.js';
import {isWebPage} from './decode.js';
import {
  detailsOf,
  occurrenceOf,
  type EventField,
  type Occurrence,
  type Query,
} from './occurrence.js';

/** Whether a text looks like a calendar. Not by its start: some servers put a notice before it. */
export function isCalendar(text: string): boolean {
  return /^BEGIN:V(?:CALENDAR|EVENT)/im.test(text) && !isWebPage(text);
}

/** Reads an unfolded calendar (RFC 5545). A broken event is left out, the others stay. */
export async function parseCalendar(text: string, query: Query): Promise<Occurrence[]> {
  const [calendar, ...components] = parseComponents(text);
  const zoneFor = zonesOf(components.filter(({kind}) => kind === 'VTIMEZONE'));
  // In no RFC, but what everybody writes, and means for times that name no zone.
  const home = ianaName(textOf(calendar, 'X-WR-TIMEZONE'));
  const floating = home ? intlZone(home) : query.readers;
  const timeIn: TimeReader = (line, zone = floating) => {
    const end = startOfValue(line);
    const header = line.slice(0, end - 1);
    const tzid = parameterOf(header, 'TZID');
    const isWholeDay = parameterOf(header, 'VALUE').toUpperCase() === 'DATE';
    return parseTime(line.slice(end), (tzid && zoneFor(tzid)) || zone, query.readers, isWholeDay);
  };
  const events = latest(
    components
      .filter(({kind}) => kind === 'VEVENT')
      .flatMap((component) => parseEvent(component, timeIn, query) ?? []),
  );
  const series = [...events.values()].some(isSeries) ? await loadSeries() : null;
  const instances = series?.instancesOf(events, timeIn, query) ?? withoutSeries(events);
  return instances.flatMap(({id, start, duration, details}) =>
    occurrenceOf(id, start, duration, details, query),
  );
}

function parseEvent(component: Component, timeIn: TimeReader, query: Query): CalendarEvent | null {
  const time = (name: string, zone?: CalendarZone) => timeIn(lineOf(component, name), zone);
  // Of one that is cancelled there may be no more left than its place in the series.
  const start = time('DTSTART') ?? time('RECURRENCE-ID');
  if (!start) return null;
  const {zone} = start;
  const replaced = time('RECURRENCE-ID', zone);
  const place = replaced ?? start;
  const duration = parseDuration(textOf(component, 'DURATION'));
  return {
    component,
    uid: textOf(component, 'UID').trim(),
    start,
    duration: durationOf(start, time('DTEND', zone), duration),
    replaced,
    instant: place.zone.instantOf(place.clock),
    details: detailsOf((field) => textIn(component, field), query),
  };
}

/** What reads recurrence, in a file of its own; `null` where it can't be had. */
async function loadSeries(): Promise<typeof import('./series.js') | null> {
  try {
    return await import('./series.js');
  } catch (error) {
    warnOnce(`Of events that repeat only the first is shown: ${String(error)}`);
    return null;
  }
}

/** Every event once, where none replaces it. */
function withoutSeries(events: ReadonlyMap<string, CalendarEvent>): Instance[] {
  return [...events]
    .filter(
      ([, {uid, instant, replaced}]) => replaced !== null || !events.has(placeOf(uid, instant)),
    )
    .map(([id, event]) => ({id, ...event}));
}

/**
 * The events that count, by their ids: of several with one UID, or in the same place of a series, the one
 * with the highest `SEQUENCE`. Some calendars give one UID to all of their events: those of the same
 * `SEQUENCE` that start at different times are all kept.
 */
function latest(events: readonly CalendarEvent[]): Map<string, CalendarEvent> {
  const kept = new Map<string, CalendarEvent>();
  for (const event of events) {
    const {uid, instant, replaced} = event;
    const ofTime = placeOf(uid, instant);
    const id = replaced ? ofTime : uid;
    const rival = kept.get(id);
    const rank = rival ? sequenceOf(event) - sequenceOf(rival) : 0;
    const isOther = rival && rank === 0 && rival.instant !== instant;
    if (!uid || isOther) kept.set(`${ofTime}/${String(kept.size)}`, event);
    else if (rank >= 0) kept.set(id, event);
  }
  return kept;
}

function sequenceOf({component}: CalendarEvent): number {
  return Number.parseInt(textOf(component, 'SEQUENCE'), 10) || 0;
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
