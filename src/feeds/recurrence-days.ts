// Days, weeks, months and years of the Gregorian calendar, and which days a rule of recurrence means. A day
// is its midnight on the clock, in milliseconds as if in UTC; months are numbered from January 1970.
import {DAY, mod} from './calendar-time.js';
import {WEEK, type Numbers, type Rule} from './recurrence-rule.js';

export function startOfDay(clock: number): number {
  return clock - mod(clock, DAY);
}

/** @param weekStart The weekday that weeks begin with, 0 is Sunday. */
export function startOfWeek(day: number, weekStart: number): number {
  return day - mod(weekdayOf(day) - weekStart, 7) * DAY;
}

/** The start of week 1, the first with four days in the year (RFC 5545 §3.3.10, BYWEEKNO). */
export function startOfWeekOne(january: number, weekStart: number): number {
  return startOfWeek(startOfMonth(january) + 3 * DAY, weekStart);
}

/** `NaN` beyond the 300,000 years that `Date` knows. */
export function startOfMonth(month: number): number {
  return Date.UTC(1970, month);
}

export function monthOf(clock: number): number {
  const date = new Date(clock);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

function weekdayOf(day: number): number {
  return mod(day / DAY + 4, 7); // 1970 began on a Thursday
}

/** Tells for a day the same day if a rule means it, else the next one that it may mean. */
export function daysOf(rule: Rule): (day: number) => number {
  const {BYMONTH, WKST} = rule;
  let month = monthSpans(0, WKST);
  return (day) => {
    // Asked for day by day, which would otherwise be some 100,000 dates to be made.
    if (day < month.ofMonth[0] || day >= month.ofMonth[1]) month = monthSpans(monthOf(day), WKST);
    if (BYMONTH.size > 0 && !BYMONTH.has(month.number)) return month.ofMonth[1];
    return isMeant(rule, day, month) ? day : day + DAY;
  };
}

/** From the first day to the one after the last. */
type Span = readonly [from: number, to: number];

/** A month, and the years that it is in. */
interface Month {
  /** 1 to 12. */
  number: number;
  ofMonth: Span;
  ofYear: Span;
  /** The years of numbered weeks: its own, and those that its first and last days may be in. */
  ofWeeks: readonly Span[];
}

function monthSpans(month: number, weekStart: number): Month {
  const january = month - mod(month, 12);
  return {
    number: month - january + 1,
    ofMonth: [startOfMonth(month), startOfMonth(month + 1)],
    ofYear: [startOfMonth(january), startOfMonth(january + 12)],
    ofWeeks: [january - 12, january, january + 12].map((year) => [
      startOfWeekOne(year, weekStart),
      startOfWeekOne(year + 12, weekStart),
    ]),
  };
}

/**
 * Whether a rule means a day of a month that it means. What the RFC calls expansion and limit makes no
 * difference here: of the days of the year, the month or the week, each part leaves those that it means.
 */
function isMeant(rule: Rule, day: number, {ofMonth, ofYear, ofWeeks}: Month): boolean {
  const {FREQ, BYDAY, BYMONTH, BYMONTHDAY, BYWEEKNO, BYYEARDAY} = rule;
  if (!holds(BYMONTHDAY, day, DAY, ofMonth) || !holds(BYYEARDAY, day, DAY, ofYear)) return false;
  if (BYDAY.size > 0) {
    const nths = BYDAY.get(weekdayOf(day));
    if (!nths) return false;
    // In a week there is one of each only; a month and a year have several.
    const areCounted = FREQ.months > 0 && BYWEEKNO.size === 0 && !nths.has(0);
    const span = FREQ.months === 1 || BYMONTH.size > 0 ? ofMonth : ofYear;
    if (areCounted && !holds(nths, day, WEEK, span)) return false;
  }
  return (
    BYWEEKNO.size === 0 ||
    ofWeeks.some((span) => day >= span[0] && day < span[1] && holds(BYWEEKNO, day, WEEK, span))
  );
}

/** Whether a day is in one of a span's days or weeks that are meant, counted from its start or, negative, its end. */
function holds(nths: Numbers, day: number, length: number, [from, to]: Span): boolean {
  if (nths.size === 0) return true;
  const before = Math.floor((day - from) / length);
  const after = Math.floor((to - DAY - day) / length);
  return nths.has(before + 1) || nths.has(-after - 1);
}
