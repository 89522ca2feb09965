import {parseIso} from '../core/time.js';
import type {Webinar} from './webinar.js';

/** The time that is asked for, in milliseconds since 1970; `to` is no longer in it. */
export interface Period {
  from: number;
  to: number;
  /** Where floating times and whole days are at home; `undefined` for the reader's zone. */
  timeZone: string | undefined;
}

/** One time that a webinar takes place. */
export interface Occurrence {
  /** Milliseconds since 1970, to sort by. */
  start: number;
  webinar: Webinar;
}

/** Reads the ends of a period: ISO dates or times. What is none sets no limit. */
export function parsePeriod(from: string, to: string, timeZone: string | undefined): Period {
  return {
    from: parseIso(from, timeZone)?.from ?? -Infinity,
    to: parseIso(to, timeZone)?.from ?? Infinity,
    timeZone,
  };
}

/** Whether something is in a period, or was at its start. What has no length counts where it begins. */
export function overlaps({from, to}: Period, start: number, end: number): boolean {
  return start < to && (end > from || (start === end && start >= from));
}

/** What a calendar says of whether an event takes place: `CONFIRMED` and everything else means yes. */
export function toStatus(text: string): Webinar['status'] {
  if (/^\s*cancell?ed/i.test(text)) return 'cancelled';
  return /^\s*tentative/i.test(text) ? 'tentative' : 'confirmed';
}
