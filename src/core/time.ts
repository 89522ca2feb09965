const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;

interface Zone {
  format: Intl.DateTimeFormat;
  /** Offsets at the start of weeks, counted from 1970: what spares `Intl` most of the questions. */
  weeks: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zones.set(name, (zone = {format, weeks: new Map()}));
  }
  return zone;
}

/** Whether this browser knows the zone: an IANA name, an alias of one, or a fixed `+05:30`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(zoneOf(name));
  } catch {
    return false; // a RangeError: no such zone
  }
}

/**
 * Milliseconds that the zone's clocks are ahead of UTC.
 *
 * @param zone A name for which `isTimeZone()` holds (else a `RangeError`), or `undefined` for the reader's.
 * @param instant Milliseconds since 1970.
 */
export function offsetAt(zone: string | undefined, instant: number): number {
  if (zone === undefined) return -new Date(instant).getTimezoneOffset() * MINUTE;
  if (zone === 'UTC') return 0; // without asking Intl: lists are full of dates, which are read as UTC
  const known = zoneOf(zone);
  // No zone has ever changed its clocks twice within a week, so where a week starts and ends with
  // the same offset, it has no other: a calendar of 10,000 events asks Intl a few hundred times.
  const week = Math.floor(instant / WEEK);
  const first = offsetOfWeek(known, week);
  return first === offsetOfWeek(known, week + 1) ? first : askIntl(known, instant);
}

function offsetOfWeek(zone: Zone, week: number): number {
  let offset = zone.weeks.get(week);
  if (offset === undefined) zone.weeks.set(week, (offset = askIntl(zone, week * WEEK)));
  return offset;
}

function askIntl({format}: Zone, instant: number): number {
  // "7/10/2025, 14:00:00": the digits are all that is wanted of it.
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = (
    format.format(instant).match(/\d+/g) ?? []
  ).map(Number);
  return (
    Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / SECOND) * SECOND
  );
}

/**
 * The instant at which the clocks of a zone show a time. One that they skip is read with the offset
 * before the gap, one that they show twice is the first of the two (RFC 5545 §3.3.5).
 *
 * @param zone As for `offsetAt()`.
 * @param clock The time shown, in milliseconds since 1970 as if it were UTC.
 */
export function instantAt(zone: string | undefined, clock: number): number {
  // A day is more than any offset and any change of one, Samoa's skipped 30 December 2011 included.
  const before = offsetAt(zone, clock - DAY);
  const after = offsetAt(zone, clock + DAY);
  const isAfter =
    before !== after &&
    offsetAt(zone, clock - before) !== before &&
    offsetAt(zone, clock - after) === after;
  return clock - (isAfter ? after : before);
}

/** `instantAt()` for a time in parts; those beyond their range carry over, as with `Date.UTC`. Months are 1 to 12. */
export function instantIn(
  zone: string | undefined,
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number {
  return instantAt(zone, Date.UTC(year, month - 1, day, hour, minute, second));
}

/** A date or a time as it is written. */
export interface IsoTime {
  /** In milliseconds since 1970 as if it were UTC. */
  clock: number;
  /** Whether it is a date; `clock` is then its midnight. */
  isDate: boolean;
  /** The offset that is written with it, in milliseconds east of UTC; `null` without one. */
  offset: number | null;
}

const ISO =
  /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?\s*$/i;

/** Reads an ISO 8601 date or date-time, with or without separators. `null` for any other text, and for a day that no calendar has. */
export function readIso(text: string): IsoTime | null {
  const parts = ISO.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((digits: string | undefined) => Number(digits ?? 0));
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 60) return null;
  const fraction = Math.floor(Number(`0.${parts[7] ?? 0}`) * SECOND);
  return {
    clock: Date.UTC(year, month - 1, day, hour, minute, second, fraction),
    isDate: parts[4] === undefined,
    offset: parts[8] === undefined ? null : parseOffset(parts[8]),
  };
}

/**
 * Reads an ISO 8601 date or date-time as `readIso()` does.
 *
 * @param zone Where dates, and times without an offset, are at home. As for `offsetAt()`.
 * @returns Milliseconds since 1970: `from` and `until` are the same for a time, and a day's start and
 * the next day's start for a date.
 */
export function parseIso(
  text: string,
  zone?: string,
): {from: number; until: number; isDate: boolean} | null {
  const time = readIso(text);
  if (!time) return null;
  const {clock, isDate, offset} = time;
  const from = offset === null ? instantAt(zone, clock) : clock - offset;
  return {from, until: isDate ? instantAt(zone, clock + DAY) : from, isDate};
}

/** Whether the calendar has the day, in a year from 100 on. */
export function isDay(year: number, month: number, day: number): boolean {
  const inMonth = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return inMonth && month > 0 && month < 13 && year > 99;
}

/** Milliseconds east of UTC from `Z`, `+0530`, `-04:00` or `+01`. */
export function parseOffset(text: string): number {
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):?(\d\d)?/.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return sign === '-' ? -offset : offset;
}
