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

/** The day itself if a rule means it, else the next day that it may mean. */
export function nextDay(rule: Rule, day: number): number {
  const month = monthOf(day);
  const isInMonth = rule.BYMONTH.size === 0 || rule.BYMONTH.has(mod(month, 12) + 1);
  if (!isInMonth) return startOfMonth(month + 1);
  return isMeant(rule, day, month) ? day : day + DAY;
}

/**
 * Whether a rule means a day of a month that it means. Whether the RFC calls a part an expansion or a limit
 * makes no difference here: of all days of the year, the month or the week, each part takes its own.
 */
function isMeant(rule: Rule, day: number, month: number): boolean {
  const {FREQ, BYDAY, BYMONTH, BYMONTHDAY, BYWEEKNO, BYYEARDAY, WKST} = rule;
  const january = month - mod(month, 12);
  const ofMonth = [startOfMonth(month), startOfMonth(month + 1)] as const;
  const ofYear = [startOfMonth(january), startOfMonth(january + 12)] as const;
  if (!holds(BYMONTHDAY, day, DAY, ...ofMonth) || !holds(BYYEARDAY, day, DAY, ...ofYear))
    return false;
  if (BYDAY.size > 0) {
    const nths = BYDAY.get(weekdayOf(day));
    if (!nths) return false;
    // In a week there is but one of each, in a month or in a year several.
    const areCounted = FREQ.months > 0 && BYWEEKNO.size === 0 && !nths.has(0);
    const span = FREQ.months === 1 || BYMONTH.size > 0 ? ofMonth : ofYear;
    if (areCounted && !holds(nths, day, WEEK, ...span)) return false;
  }
  if (BYWEEKNO.size === 0) return true;
  // The first and the last days may be in a week of another year.
  const years = [january - 12, january, january + 12];
  return years.some((year) => {
    const [from, to] = [startOfWeekOne(year, WKST), startOfWeekOne(year + 12, WKST)];
    return day >= from && day < to && holds(BYWEEKNO, day, WEEK, from, to);
  });
}

/** Whether one of a span's days or weeks that are counted from its start, or if negative from its end, holds a day. */
function holds(nths: Numbers, day: number, length: number, from: number, to: number): boolean {
  const before = Math.floor((day - from) / length);
  const after = Math.floor((to - DAY - day) / length);
  return nths.size === 0 || nths.has(before + 1) || nths.has(-after - 1);
}
