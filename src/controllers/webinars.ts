import type {LitElement} from 'lit';
import {parseIso} from '../core/time.js';
import type {Webinar} from '../feeds/webinar.js';
import {loadWebinars} from '../feeds/webinars.js';
import type {Period} from '../i18n/period.js';
import {ClockController} from './clock.js';
import {FeedController, type FeedOptions} from './feed.js';

interface WebinarsOptions extends Omit<FeedOptions<Webinar>, 'load' | 'select'> {
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
      select: (webinars) => {
        const now = Date.now();
        return webinars
          .map((webinar) => ({webinar, ...periodOf(webinar, timeZone())}))
          .filter(({from, until}) => hasNotEnded({from, until}, now) && from < now + days() * DAY)
          .sort((a, b) => a.from - b.from)
          .slice(0, max())
          .map(({webinar}) => webinar);
      },
    });
    new ClockController(host, () => {
      const periods = this.all.map((webinar) => periodOf(webinar, timeZone()));
      const next = Math.min(...periods.flatMap(({from, until}) => [from, until]).filter(isAhead));
      return Number.isFinite(next) ? next : null;
    });
  }
}

function hasNotEnded({from, until}: Pick<Period, 'from' | 'until'>, now: number): boolean {
  // An event without a length has no moment at which it runs: it is over once it begins.
  return until > now || from > now;
}

function isAhead(time: number): boolean {
  return time > Date.now();
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

/** When a webinar takes place. Whole days are those of `timeZone`: they never shift. */
export function periodOf({start, end, allDay}: Webinar, timeZone: string | undefined): Period {
  const from = parseIso(start, timeZone)?.from ?? NaN;
  const until = parseIso(end, timeZone)?.from ?? from;
  return {from, until, allDay};
}
