// Recurrence, of which the build makes cdn/lazy/recurrence.js.
import {
  isSeries,
  placeOf,
  startOfValue,
  type CalendarEvent,
  type Instance,
  type TimeReader,
} from './calendar-event.js';
import {DAY, durationOf, parseDuration, type CalendarTime, type Duration} from './calendar-time.js';
import {lineOf, valueOf} from './components.js';
import type {Query} from './occurrence.js';
import {startOfDay} from './recurrence-days.js';
import {expandRule} from './recurrence.js';

/** Milliseconds for all series of a calendar, and how many times they take place: only hostile ones need more. */
const MAX_TIME = 500;
const MAX_INSTANCES = 20_000;
/** How many dates a series may list of each kind. */
const MAX_DATES = 5000;

/**
 * The times that events take place, those of series as far as they may be in the period: by RRULE and RDATE,
 * without EXDATE (RFC 5545 §3.8.5), and without those that an event of its own replaces (§3.8.4.4), which
 * is itself left out where an EXDATE means the time it replaces.
 */
export function instancesOf(
  events: ReadonlyMap<string, CalendarEvent>,
  timeIn: TimeReader,
  query: Query,
): Instance[] {
  const end = performance.now() + MAX_TIME;
  const replacements = new Map<string, Replacement[]>();
  for (const event of events.values()) {
    if (isReplacement(event) && !replacements.get(event.uid)?.push(event))
      replacements.set(event.uid, [event]);
  }
  const instances: Instance[] = [];
  const done = new Set<CalendarEvent>();
  for (const [id, event] of events) {
    if (instances.length > MAX_INSTANCES || performance.now() > end) break;
    if (!isSeries(event)) continue;
    const isExcluded = matcher(event, datesOf(event, 'EXDATE', timeIn));
    const others = replacements.get(event.uid) ?? [];
    for (const other of others) if (isExcluded(other.replaced)) done.add(other);
    const isReplaced = matcher(
      event,
      others.map(({replaced}) => replaced),
    );
    const ranges = rangesOf(others.filter((other) => !done.has(other)));
    for (const instance of expand(id, event, ranges, timeIn, query)) {
      if (isExcluded(instance.start) || isReplaced(instance.start)) continue;
      instances.push(moved(instance, ranges));
    }
    done.add(event);
  }
  for (const [id, event] of events) {
    const isReplaced = !event.replaced && events.has(placeOf(event.uid, event.instant));
    if (!isReplaced && !done.has(event)) instances.push({id, ...event});
  }
  return instances;
}

/** An event that comes in the place of one in a series. */
type Replacement = CalendarEvent & {replaced: CalendarTime};

function isReplacement(event: CalendarEvent): event is Replacement {
  return event.replaced !== null;
}

/** The times of one series by its rules and dates, where and as long as they were before any was changed. */
function expand(
  id: string,
  event: CalendarEvent,
  ranges: readonly Range[],
  timeIn: TimeReader,
  {from, to}: Query,
): Iterable<Instance> {
  const {component, start, duration, details} = event;
  // What began before the period may reach into it, and may have been moved there.
  const lengths = ranges.map((range) => Math.abs(range.shift) + lengthOf(range.event.duration));
  const reach = lengths.reduce((a, b) => Math.max(a, b), lengthOf(duration));
  const instances = new Map<number, Instance>();
  const add = (time: CalendarTime, length: Duration) => {
    const instant = instantOf(time);
    instances.set(instant, {id: placeOf(id, instant), start: time, duration: length, details});
  };
  const byRule = (rule: string) => {
    try {
      return expandRule(rule, start, from - reach, to + reach);
    } catch {
      return [start]; // a RangeError: it is no rule
    }
  };
  const rules = component.lines.filter(([name]) => name === 'RRULE');
  const starts = rules.length > 0 ? rules.flatMap(([, line]) => byRule(valueOf(line))) : [start];
  for (const time of starts) add(time, duration);
  for (const {length, ...time} of datesOf(event, 'RDATE', timeIn)) {
    const isSameKind = time.isDate === start.isDate;
    const clock = startOfDay(time.clock) + start.clock - startOfDay(start.clock);
    if (isSameKind) add(time, length ?? duration);
    else add({...start, clock}, duration);
  }
  return instances.values();
}

/** The dates that a series lists, and how long each of them lasts if that is told. */
function datesOf(
  {component, start}: CalendarEvent,
  name: string,
  timeIn: TimeReader,
): (CalendarTime & {length: Duration | null})[] {
  const lines = component.lines.filter(([known]) => known === name).map(([, line]) => line);
  return lines
    .flatMap((line) => {
      const at = startOfValue(line);
      const timeOf = (value: string) => timeIn(line.slice(0, at) + value, start.zone);
      return line
        .slice(at)
        .split(',', MAX_DATES)
        .flatMap((value) => {
          const [first = '', end = ''] = value.split('/');
          const time = timeOf(first);
          if (!time) return [];
          const length = end ? durationOf(time, timeOf(end), parseDuration(end)) : null;
          return [{...time, length}];
        });
    })
    .slice(0, MAX_DATES);
}

/** From an event on, the rest of a series is so much later, and otherwise changed. */
interface Range {
  event: Replacement;
  /** Milliseconds. */
  shift: number;
}

function rangesOf(replacements: readonly Replacement[]): Range[] {
  return replacements
    .filter(
      ({component, replaced, start}) =>
        /;RANGE="?THISANDFUTURE/i.test(lineOf(component, 'RECURRENCE-ID')) &&
        replaced.isDate === start.isDate,
    )
    .map((event) => {
      const {replaced, start} = event;
      // On the same clocks nothing happens to a time when they are changed between the two.
      const isOnSameClocks = replaced.zone.instantOf === start.zone.instantOf;
      const shift = isOnSameClocks
        ? start.clock - replaced.clock
        : instantOf(start) - instantOf(replaced);
      return {event, shift};
    })
    .sort((a, b) => a.event.instant - b.event.instant);
}

function moved(instance: Instance, ranges: readonly Range[]): Instance {
  const {id, start} = instance;
  const range = ranges.findLast(({event}) => event.instant <= instantOf(start));
  if (!range) return instance;
  const {duration, details} = range.event;
  return {id, start: {...start, clock: start.clock + range.shift}, duration, details};
}

/** At most: clocks may be changed meanwhile. */
function lengthOf({days, milliseconds}: Duration): number {
  return days > 0 ? (days + 1) * DAY + milliseconds : milliseconds;
}

function instantOf({clock, zone}: CalendarTime): number {
  return zone.instantOf(clock);
}

/**
 * Tells which times of a series others mean. Dates mean its time of that day; and so do times, if the
 * series is one of whole days.
 */
function matcher(
  {start: {isDate}}: CalendarEvent,
  others: readonly CalendarTime[],
): (time: CalendarTime) => boolean {
  const days = new Set<number>();
  const instants = new Set<number>();
  for (const time of others) {
    if (isDate || time.isDate) days.add(startOfDay(time.clock));
    else instants.add(instantOf(time));
  }
  return (time) => days.has(startOfDay(time.clock)) || instants.has(instantOf(time));
}
