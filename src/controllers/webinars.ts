import type {LitElement} from 'lit';
import {instantAt, offsetAt, parseIso} from '../core/time.js';
import {toInstant} from '../feeds/date.js';
import type {Webinar} from '../feeds/webinar.js';
import {loadWebinars} from '../feeds/webinars.js';
import type {Period} from '../i18n/period.js';
import {ClockController} from './clock.js';
import {FeedController, type FeedOptions} from './feed.js';

interface WebinarsOptions extends Omit<FeedOptions<Webinar>, 'load' | 'select' | 'identify'> {
  /** How far ahead to look, in days. */
  days: () => number;
  /** The zone of whole days, and of times that name none; `undefined` for the reader's. */
  timeZone: () => string | undefined;
  /** How many are shown at most. */
  max: () => number;
}

const DAY = 86_400_000;

/**
 * A `FeedController` for webinars. It shows those that have not ended, the soonest first, and renders its
 * host anew whenever one begins or ends.
 */
export class WebinarsController extends FeedController<Webinar> {
  constructor(host: LitElement, {days, timeZone, max, ...options}: WebinarsOptions) {
    super(host, {
      ...options,
      load: (url, signal) => {
        const from = Date.now();
        const window = {from: iso(from), to: iso(from + days() * DAY)};
        const zone = timeZone();
        return loadWebinars(url, zone ? {...window, timeZone: zone} : window, signal);
      },
      // All times of a series have one address.
      identify: ({url, start}) => url && `${start} ${url}`,
      select: (webinars) => {
        const now = Date.now();
        return webinars
          .flatMap(presentable)
          .map((webinar) => ({webinar, ...periodOf(webinar, timeZone())}))
          .filter(({from, until}) => hasNotEnded({from, until}, now) && from < now + days() * DAY)
          .sort((a, b) => a.from - b.from)
          .slice(0, max())
          .map(({webinar, ...period}) => ({...webinar, ...timesOf(webinar, period)}));
      },
    });
    new ClockController(host, () => {
      const periods = this.all
        .map((webinar) => periodOf(webinar, timeZone()))
        .filter(({from}) => Number.isFinite(from));
      // It comes near enough to be shown, is tomorrow, is today, begins, ends.
      const changes = periods.flatMap(({from, until}) => {
        const today = startOfDay(from, timeZone());
        return [from - days() * DAY + 1, startOfDay(today - 1, timeZone()), today, from, until];
      });
      const next = Math.min(...changes.filter(isAhead));
      return Number.isFinite(next) ? next : null;
    });
  }
}

function hasNotEnded({from, until}: Pick<Period, 'from' | 'until'>, now: number): boolean {
  // An event without a length has no moment at which it runs: it is over once it begins.
  return until > now || from > now;
}

/** The midnight before an instant, by the clocks of a zone. */
function startOfDay(instant: number, timeZone: string | undefined): number {
  const clock = instant + offsetAt(timeZone, instant);
  return instantAt(timeZone, Math.floor(clock / DAY) * DAY);
}

function isAhead(time: number): boolean {
  return time > Date.now();
}

/** The last instant that a `Date` can be, in milliseconds since 1970. */
const END_OF_TIME = 8.64e15;

function iso(time: number): string {
  return new Date(Math.min(time, END_OF_TIME)).toISOString();
}

/**
 * The webinar as it can be listed. Without a title it is called what its description begins with, and
 * without any words not listed at all. Scripts may leave out what a `Webinar` need not have.
 */
function presentable(webinar: Partial<Webinar>): Webinar | [] {
  const {start = '', description = ''} = webinar;
  const title = webinar.title || (description.trim().split('\n')[0] ?? '');
  if (!title) return [];
  return {
    id: '',
    url: null,
    description,
    location: null,
    language: null,
    start,
    end: start,
    allDay: !start.includes('T'),
    timeZone: null,
    status: 'confirmed',
    ...webinar,
    title,
  };
}

/** Both ends as they are handed on, to calendars too: a script may have set them with an offset, or without any. */
function timesOf({start, end, allDay}: Webinar, {from, until}: Period) {
  return allDay ? {start, end} : {start: toInstant(from), end: toInstant(until)};
}

/** When a webinar takes place. Whole days are those of `timeZone`: they never shift. */
export function periodOf({start, end, allDay}: Webinar, timeZone: string | undefined): Period {
  const from = parseIso(start, timeZone)?.from ?? NaN;
  const until = parseIso(end, timeZone)?.from ?? from;
  return {from, until, allDay};
}
