import {readIso} from '../core/time.js';
import type {CalendarZone} from './calendar-zone.js';

export const DAY = 86_400_000;

/** A date or a time of a calendar. */
export interface CalendarTime {
  /** What the clocks on the wall show, in milliseconds as if they showed UTC; a date's midnight. */
  clock: number;
  isDate: boolean;
  zone: CalendarZone;
}

/**
 * Reads a date or a time (RFC 5545 §3.3.4 and §3.3.5, or ISO 8601). `null` for one that does not exist.
 *
 * @param zone Whose clocks show it, unless an offset or `Z` is written with it.
 * @param readers Where a date is at home: whole days are the reader's, wherever the calendar comes from.
 * @param isWholeDay Whether only the date of a time counts.
 */
export function parseTime(
  text: string,
  zone: CalendarZone,
  readers: CalendarZone,
  isWholeDay = false,
): CalendarTime | null {
  const time = readIso(text);
  if (!time) return null;
  const {clock, isDate, offset} = time;
  if (isDate || isWholeDay) return {clock: clock - mod(clock, DAY), isDate: true, zone: readers};
  const {name, instantOf} = zone;
  return {
    clock,
    isDate,
    zone: {name, instantOf: offset === null ? instantOf : (local) => local - offset},
  };
}

/** The remainder, which is positive for times before 1970 as well. */
export function mod(value: number, divisor: number): number {
  return value - Math.floor(value / divisor) * divisor;
}

/** How long something lasts: days by the calendar, which have 23 to 25 hours, and then milliseconds. */
export interface Duration {
  days: number;
  milliseconds: number;
}

/** Five digits are 270 years of days; what has more is no duration but an attack. Synology writes `PT1W`. */
const DURATION =
  /^\s*\+?P(?:T?(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?)?\s*$/i;

/** Reads a duration (RFC 5545 §3.3.6). What is none lasts no time. */
export function parseDuration(value: string): Duration {
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (DURATION.exec(value) ?? [])
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  return {days: weeks * 7 + days, milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000};
}

/**
 * From a start to an end. Without an end it is the given duration, else a day for a date, and for a time
 * nothing (RFC 5545 §3.6.1).
 */
export function durationOf(
  start: CalendarTime,
  end: CalendarTime | null,
  given: Duration,
): Duration {
  if (start.isDate) {
    // A last day that is the first one, or comes before it, is a common mistake for a single day.
    const days = end ? Math.ceil((end.clock - start.clock) / DAY) : given.days;
    return {days: Math.max(1, days), milliseconds: 0};
  }
  if (!end) return given;
  const length = end.zone.instantOf(end.clock) - start.zone.instantOf(start.clock);
  return {days: 0, milliseconds: Math.max(0, length)};
}
