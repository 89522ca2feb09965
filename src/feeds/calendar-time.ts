import {isDay} from '../core/time.js';
import {parameterOf} from './components.js';
import type {CalendarZone} from './calendar-zone.js';

export const DAY = 86_400_000;

/** A date or a time of a calendar. */
export interface CalendarTime {
  /** What the clocks on the wall show, in milliseconds as if they showed UTC. A date's midnight. */
  clock: number;
  isDate: boolean;
  /** Whose clocks. `null` for a floating time: those of whoever reads it. */
  zone: CalendarZone | null;
}

/** Gives the zone for a TZID. */
export type ZoneFor = (tzid: string) => CalendarZone | null;

const UTC: CalendarZone = {name: null, instantOf: (clock) => clock};

const TIME = /:(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?\s*$/i;

/**
 * Reads `DTSTART` and its like from all that follows the name (RFC 5545 §3.3.4 and §3.3.5). `null` for a
 * time that does not exist. A date need not say `VALUE=DATE`; an unquoted TZID may hold colons.
 */
export function parseTime(line: string, zoneFor: ZoneFor): CalendarTime | null {
  const parts = TIME.exec(line.slice(-300));
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((digits: string | undefined) => Number(digits ?? 0));
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 60) return null;
  const header = line.slice(0, -parts[0].length);
  const date = Date.UTC(year, month - 1, day);
  if (parts[4] === undefined || parameterOf(header, 'VALUE').toUpperCase() === 'DATE') {
    return {clock: date, isDate: true, zone: null};
  }
  const tzid = parameterOf(header, 'TZID');
  const zone = tzid ? zoneFor(tzid) : null;
  const clock = date + ((hour * 60 + minute) * 60 + second) * 1000;
  // UTC, even if a zone is named besides: that one is then only where the event is at home.
  return {clock, isDate: false, zone: parts[7] ? {...UTC, name: zone?.name ?? null} : zone};
}

/** How long something lasts: days by the calendar, which have 23 to 25 hours, and then milliseconds. */
export interface Duration {
  days: number;
  milliseconds: number;
}

/** Five digits are 2,000 years; what has more is no duration but an attack. */
const DURATION =
  /^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?)?$/i;

/** Reads a duration (RFC 5545 §3.3.6). `null` for none, and for one below zero. */
export function parseDuration(value: string): Duration | null {
  const parts = DURATION.exec(value.trim());
  if (!parts || parts[1] === '-') return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((digits: string | undefined) => Number(digits ?? 0));
  return {days: weeks * 7 + days, milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000};
}
