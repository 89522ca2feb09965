import {DAY, mod, type CalendarTime} from './calendar-time.js';
import {
  daysOf,
  monthOf,
  startOfDay,
  startOfMonth,
  startOfWeek,
  startOfWeekOne,
} from './recurrence-days.js';
import {HOUR, MINUTE, parseRule, SECOND, WEEK, type Numbers, type Rule} from './recurrence-rule.js';

/** More than any list shows. */
const MAX_STARTS = 1000;
/**
 * How many days, hours, … are looked at for one series: 410 years of days, 17 of hours. What needs more
 * counts from far back, or hardly ever takes place; it ends there, with what has been found.
 */
const MAX_STEPS = 150_000;
/** The last day that is written with four digits. */
const END_OF_TIME = Date.UTC(9999, 11, 31);

/**
 * The starts of a series by its rule (RFC 5545 §3.3.10 and §3.8.5), on the clocks of its zone. Where the rule
 * leaves out the first one the RFC leaves it open; here it is left out, as most do: Outlook deletes a series
 * by an UNTIL before it.
 *
 * @param rule The value of an RRULE.
 * @param start The first one, DTSTART.
 * @param from Milliseconds since 1970: starts are from then on, and before `to`. 1,000 of them at most.
 * @returns In the order in which they come. Two at once, where clocks skip an hour, are one.
 * @throws {RangeError} The rule is none.
 */
export function expandRule(
  rule: string,
  start: CalendarTime,
  from: number,
  to: number,
): CalendarTime[] {
  const {clock: first, isDate, zone} = start;
  const parsed = parseRule(rule, start);
  let end = to;
  let last = END_OF_TIME;
  if (parsed.UNTIL) {
    const {clock, isDate: isDay, offset} = parsed.UNTIL;
    // An all-day event is in no zone: `Z` is but an odd way to write its last day.
    if (offset === null || isDate) last = clock + (isDay ? DAY - 1 : 0);
    else end = Math.min(to, clock - offset + 1);
  }

  // What clocks show in the period: with their offset on either side of a change.
  const offsetsAbout = (instant: number) =>
    [instant - DAY, instant + DAY].map((clock) => clock - zone.instantOf(clock));
  const earliest = Math.min(Math.max(from, zone.instantOf(first)), END_OF_TIME);
  const latest = Math.min(Math.max(end, earliest), END_OF_TIME);
  const near = earliest + Math.min(...offsetsAbout(earliest));
  const far = Math.min(last, latest + Math.max(...offsetsAbout(latest)));

  const found = new Map<number, CalendarTime>();
  for (const clock of clocksOf(parsed, first, near, far)) {
    if (found.size >= MAX_STARTS) break;
    const instant = zone.instantOf(clock);
    if (instant >= from && instant < end && !found.has(instant))
      found.set(instant, {clock, isDate, zone});
  }
  // Not yet in order where a skipped time is read as a later one (§3.3.5).
  return [...found].sort(([a], [b]) => a - b).map(([, time]) => time);
}

/** The parts for a time of day, with how long each is, and how many there are. */
const CLOCK_PARTS = [
  ['BYHOUR', HOUR, 24],
  ['BYMINUTE', MINUTE, 60],
  ['BYSECOND', SECOND, 60],
] as const;

/** What clocks show at the starts by a rule, from `near` up to `far`. */
function* clocksOf(rule: Rule, first: number, near: number, far: number): Generator<number> {
  const {FREQ, INTERVAL, COUNT, WKST, BYWEEKNO, BYSETPOS} = rule;
  const {months, length} = FREQ;
  const isOfWeeks = months === 12 && BYWEEKNO.size > 0;
  // All weeks (months, …) have a number, and one in INTERVAL is looked at: those have an index.
  const origin = length === WEEK ? startOfWeek(0, WKST) : 0;
  const unitAt = (clock: number) => {
    if (months === 0) return Math.floor((clock - origin) / length);
    // A week is in the year of its fourth day.
    const day = isOfWeeks ? startOfWeek(startOfDay(clock), WKST) + 3 * DAY : clock;
    return Math.floor(monthOf(day) / months);
  };
  const startOf = (unit: number) => {
    if (months === 0) return origin + unit * length;
    return isOfWeeks ? startOfWeekOne(unit * months, WKST) : startOfMonth(unit * months);
  };
  const firstUnit = unitAt(first);
  const indexAt = (clock: number) => Math.floor((unitAt(clock) - firstUnit) / INTERVAL);

  // It is looked at by days, or as a whole if it is shorter. Parts that are shorter still give the times.
  const step = Math.min(length || DAY, DAY);
  let times = [0];
  for (const [name, size, range] of CLOCK_PARTS) {
    const values = rule[name].size > 0 ? [...rule[name]] : [mod(Math.floor(first / size), range)];
    if (size < step) times = times.flatMap((time) => values.map((value) => time + value * size));
  }
  const nextFit = fitsOf(rule, step);

  const isCounted = COUNT < Infinity;
  const isPositioned = BYSETPOS.size > 0;
  let left = COUNT;
  let steps = MAX_STEPS;
  let index = indexAt(isCounted ? first : Math.max(first, near));
  for (;;) {
    const unit = firstUnit + index * INTERVAL;
    const [begin, end] = [startOf(unit), startOf(unit + 1)];
    if (!(begin <= far)) return; // or `NaN`, beyond all dates
    let clock = isCounted || isPositioned ? begin : Math.max(begin, startOfDay(near));
    const stop = isPositioned ? end : Math.min(end, far + 1);
    const set: number[] = [];
    while (clock < stop && steps > 0) {
      const next = nextFit(clock);
      const isFit = next === clock;
      if (isFit) for (const time of times) set.push(clock + time);
      steps -= isFit ? times.length : 1;
      clock = isFit ? clock + step : next;
    }
    if (isPositioned && steps <= 0) return; // in a part of a set others would have the positions
    for (const start of atPositions(set, BYSETPOS)) {
      if (start < first) continue;
      if (start > far || left === 0) return;
      left -= 1;
      if (start >= near) yield start;
    }
    if (steps <= 0) return;
    index = Math.max(index + 1, indexAt(clock));
  }
}

/** Tells for a clock the same if the rule means its day and what a step leaves of its time, else the next to try. */
function fitsOf(rule: Rule, step: number): (clock: number) => number {
  const limits = CLOCK_PARTS.filter(([name, size]) => size >= step && rule[name].size > 0);
  const nextDay = daysOf(rule);
  let day = NaN;
  let fitting = NaN; // remembered: a day has 86,400 seconds to be asked for
  return (clock) => {
    if (startOfDay(clock) !== day) fitting = nextDay((day = startOfDay(clock)));
    if (fitting !== day) return fitting;
    for (const [name, size, range] of limits) {
      const number = Math.floor(clock / size);
      if (!rule[name].has(mod(number, range))) return (number + 1) * size;
    }
    return clock;
  };
}

/** Those of a set that BYSETPOS means; all if it says nothing. */
function atPositions(set: readonly number[], positions: Numbers): readonly number[] {
  if (positions.size === 0) return set;
  const indexes = [...positions].map((position) =>
    position > 0 ? position - 1 : set.length + position,
  );
  return [...new Set(indexes)].sort((a, b) => a - b).flatMap((index) => set[index] ?? []);
}
