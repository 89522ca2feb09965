import {isDay, parseOffset, readIso} from '../core/time.js';
import {lineOf, valueOf, type Component} from './components.js';
import {DAY, mod} from './calendar-time.js';

/** When clocks are changed, in milliseconds: `clock` is what they show just before. */
interface Change {
  clock: number;
  from: number;
  to: number;
}

/** A change that comes every year. */
interface YearlyChange extends Change {
  rule: string;
  years: Map<number, number>;
}

/** More than zones have; each of them is looked at for every event. */
const MAX_CHANGES = 500;
const MAX_RULES = 20;

/**
 * What a calendar's own definition of a zone says (RFC 5545 §3.6.5): for a time on its clocks, how far
 * they are ahead of UTC then, in milliseconds. `null` if it defines nothing.
 */
export function offsetsOf(zone: Component): ((clock: number) => number) | null {
  const changes: Change[] = [];
  const yearly: YearlyChange[] = [];
  for (const part of zone.parts) {
    const from = parseOffset(valueOf(lineOf(part, 'TZOFFSETFROM')).trim());
    const to = parseOffset(valueOf(lineOf(part, 'TZOFFSETTO')).trim());
    const rule = valueOf(lineOf(part, 'RRULE')).toUpperCase();
    const starts = part.lines
      .filter(([name]) => name === 'DTSTART' || name === 'RDATE')
      .flatMap(([, line]) => valueOf(line).split(','))
      .map((value) => readIso(value)?.clock);
    for (const clock of starts) if (clock !== undefined) changes.push({clock, from, to});
    const [start] = starts;
    if (rule && start !== undefined) yearly.push({clock: start, from, to, rule, years: new Map()});
  }
  changes.sort((a, b) => a.clock - b.clock).splice(MAX_CHANGES);
  yearly.splice(MAX_RULES);
  const [first] = changes;
  if (!first) return null;
  return (clock) => {
    let latest: Change | undefined;
    const year = new Date(clock).getUTCFullYear();
    const ofRules = yearly.flatMap((change) => [inYear(change, year - 1), inYear(change, year)]);
    for (const change of [...changes, ...ofRules]) {
      if (hasPassed(change, clock) && !(latest && instantOf(latest) > instantOf(change)))
        latest = change;
    }
    return latest ? latest.to : first.from;
  };
}

/**
 * Whether clocks that show a time have been changed already. Not if they skip it, which is read with the
 * offset before, and not if they show it for the first time of two (RFC 5545 §3.3.5).
 */
function hasPassed(change: Change, clock: number): boolean {
  return clock - Math.max(change.from, change.to) >= instantOf(change);
}

function instantOf({clock, from}: Change): number {
  return clock - from;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A yearly change in one of its years; in the first year, where the rule has not begun or has ended. */
function inYear(change: YearlyChange, year: number): Change {
  const {rule, years, clock: start, from, to} = change;
  let clock = years.get(year);
  if (clock === undefined) {
    const [, until] = /UNTIL=(\w+)/.exec(rule) ?? [];
    const last = until ? readIso(until)?.clock : undefined;
    clock = dayOf(rule, year, new Date(start)) + mod(start, DAY);
    years.set(year, clock);
    if (clock < start || (last !== undefined && clock - from > last))
      years.set(year, (clock = start));
  }
  return {clock, from, to};
}

/** The midnight of the day in a year that a rule means: `BYMONTH=3;BYDAY=-1SU`, `BYDAY=SU;BYMONTHDAY=8,9,…,14`. */
function dayOf(rule: string, year: number, start: Date): number {
  const [, nth = 1, weekday] = /BYDAY=([+-]?\d)?(\w\w)/.exec(rule) ?? [];
  const days = /BYMONTHDAY=([\d,]+)/.exec(rule)?.[1]?.split(',').map(Number);
  const month = Number(/BYMONTH=(\d+)/.exec(rule)?.[1] ?? start.getUTCMonth() + 1);
  const dates: number[] = [];
  for (let day = 1; isDay(year, month, day); day += 1) {
    const date = Date.UTC(year, month - 1, day);
    const fits = weekday
      ? WEEKDAYS[new Date(date).getUTCDay()] === weekday && (days?.includes(day) ?? true)
      : (days ?? [start.getUTCDate()]).includes(day);
    if (fits) dates.push(date);
  }
  return dates.at(Number(nth) > 0 ? Number(nth) - 1 : Number(nth)) ?? NaN;
}
