import {readIso, type IsoTime} from '../core/time.js';
import {DAY, type CalendarTime} from './calendar-time.js';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const WEEK = 7 * DAY;

/** What a rule repeats by: so many months, or milliseconds on the clock. */
interface Frequency {
  months: number;
  length: number;
}

const FREQUENCIES = new Map<string, Frequency>([
  ['SECONDLY', {months: 0, length: SECOND}],
  ['MINUTELY', {months: 0, length: MINUTE}],
  ['HOURLY', {months: 0, length: HOUR}],
  ['DAILY', {months: 0, length: DAY}],
  ['WEEKLY', {months: 0, length: WEEK}],
  ['MONTHLY', {months: 1, length: 0}],
  ['YEARLY', {months: 12, length: 0}],
]);

/** More characters than all that a rule can say, said in full. */
const MAX_LENGTH = 10_000;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** In their order; none where the rule says nothing. */
export type Numbers = ReadonlySet<number>;

/** A recurrence rule. Its parts have their names in RFC 5545 §3.3.10. */
export interface Rule {
  FREQ: Frequency;
  INTERVAL: number;
  /** `Infinity` without one. */
  COUNT: number;
  UNTIL: IsoTime | null;
  /** 0 is Sunday. */
  WKST: number;
  BYSECOND: Numbers;
  BYMINUTE: Numbers;
  BYHOUR: Numbers;
  /** By the weekday, of which 0 is Sunday, those that are meant: 1 the first, -1 the last, 0 all. */
  BYDAY: ReadonlyMap<number, Numbers>;
  BYMONTHDAY: Numbers;
  BYYEARDAY: Numbers;
  BYWEEKNO: Numbers;
  BYMONTH: Numbers;
  BYSETPOS: Numbers;
}

/**
 * Reads a rule; one in lower case, with spaces, stray semicolons or parts that nobody knows, too.
 *
 * @param start The first of the series: what day the rule leaves open is the same as that.
 * @throws {RangeError} It is none, or one by another calendar (RFC 7529).
 */
export function parseRule(text: string, {clock, isDate}: CalendarTime): Rule {
  const plain = text.replace(/\s/g, '').toUpperCase();
  const parts = new Map<string, string>();
  for (const [, name = '', value = ''] of plain.matchAll(/([A-Z]+)=([^;]*)/g))
    parts.set(name, value);

  const fail = (): never => {
    throw new RangeError(`Not a rule of recurrence: ${text.slice(0, 200)}`);
  };
  if (text.length > MAX_LENGTH) fail();
  const list = (name: string) => parts.get(name)?.split(',').filter(Boolean) ?? [];
  const numbers = (name: string, least: number, greatest: number): Numbers => {
    const values = list(name).map(Number);
    const isMeant = (value: number) =>
      Number.isInteger(value) &&
      value >= least &&
      value <= greatest &&
      (value !== 0 || least === 0);
    return values.every(isMeant) ? new Set(values.sort((a, b) => a - b)) : fail();
  };
  // An all-day event has none of these, whatever its rule says.
  const ofClock = (name: string, greatest: number) => numbers(isDate ? '' : name, 0, greatest);
  const weekdays = (name: string) => {
    const days = new Map<number, Set<number>>();
    for (const value of list(name)) {
      const [, nth = '', weekday = ''] = /^([+-]?\d\d?)?([A-Z]+)$/.exec(value) ?? fail();
      const day = WEEKDAYS.indexOf(weekday);
      days.set(day < 0 ? fail() : day, (days.get(day) ?? new Set()).add(Number(nth)));
    }
    return days;
  };

  const [INTERVAL = 1] = numbers('INTERVAL', 1, 1e12);
  const [COUNT = Infinity] = numbers('COUNT', 1, 1e12);
  const [WKST = 1] = weekdays('WKST').keys();
  // `20171224Z` is none of the RFC's forms, but occurs.
  const until = parts.get('UNTIL')?.replace(/^\d{8}(?=Z$)/, '$&T000000');
  const rule = {
    FREQ: FREQUENCIES.get(parts.get('FREQ') ?? '') ?? fail(),
    INTERVAL,
    COUNT,
    UNTIL: until ? (readIso(until) ?? fail()) : null,
    WKST,
    // Clocks that know no leap seconds show the one before (§3.3.12).
    BYSECOND: new Set([...ofClock('BYSECOND', 60)].map((second) => Math.min(second, 59))),
    BYMINUTE: ofClock('BYMINUTE', 59),
    BYHOUR: ofClock('BYHOUR', 23),
    BYDAY: weekdays('BYDAY'),
    BYMONTHDAY: numbers('BYMONTHDAY', -31, 31),
    BYYEARDAY: numbers('BYYEARDAY', -366, 366),
    BYWEEKNO: numbers('BYWEEKNO', -53, 53),
    BYMONTH: numbers('BYMONTH', 1, 12),
    BYSETPOS: numbers('BYSETPOS', -366, 366),
  };
  const {months, length} = rule.FREQ;
  if ((isDate && length % DAY > 0) || /RSCALE=(?!GREGORIAN)|SKIP=(?!OMIT)/.test(plain)) fail();

  if (rule.BYDAY.size + rule.BYMONTHDAY.size + rule.BYYEARDAY.size === 0) {
    const date = new Date(clock);
    if (length === WEEK || (months === 12 && rule.BYWEEKNO.size > 0)) {
      rule.BYDAY.set(date.getUTCDay(), new Set([0]));
    } else if (months > 0) {
      rule.BYMONTHDAY = new Set([date.getUTCDate()]);
      if (months === 12 && rule.BYMONTH.size === 0)
        rule.BYMONTH = new Set([date.getUTCMonth() + 1]);
    }
  }
  return rule;
}
