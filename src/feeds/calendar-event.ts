import type {CalendarTime, Duration} from './calendar-time.js';
import type {CalendarZone} from './calendar-zone.js';
import type {Component} from './components.js';
import {toInstant} from './date.js';
import type {Details} from './occurrence.js';

/** An event as the calendar has it: once, or the first of a series. */
export interface CalendarEvent {
  component: Component;
  uid: string;
  start: CalendarTime;
  duration: Duration;
  /** The start of the one in a series in whose place this event comes; `null` for all others. */
  replaced: CalendarTime | null;
  /** `replaced`, else the start; milliseconds since 1970. */
  instant: number;
  details: () => Details;
}

/** One of the times that an event takes place. */
export interface Instance extends Pick<CalendarEvent, 'start' | 'duration' | 'details'> {
  id: string;
}

/** Reads the time in a line, what follows its name. `zone` is whose clocks show it where none is named. */
export type TimeReader = (line: string, zone?: CalendarZone) => CalendarTime | null;

/** Where times in a line begin: it is what looks like one, for a name for a zone may hold colons, too. */
export function startOfValue(line: string): number {
  const afterParameters = Math.max(line.lastIndexOf(';'), line.lastIndexOf('"'), 0);
  const length = line.slice(afterParameters).search(/:\d{4}-?\d\d-?\d\d/);
  return length < 0 ? line.length : afterParameters + length + 1;
}

/** Whether an event is the first of several. */
export function isSeries({component, replaced}: CalendarEvent): boolean {
  return !replaced && component.lines.some(([name]) => name === 'RRULE' || name === 'RDATE');
}

/** The id of one event of a series: its first, which may not be the time that it has now. */
export function placeOf(id: string, instant: number): string {
  return `${id}/${toInstant(instant)}`;
}
