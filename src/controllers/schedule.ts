import type {LitElement} from 'lit';
import {isTimeZone, parseIso} from '../core/time.js';
import {warnOnce} from '../core/warn.js';
import {ClockController} from './clock.js';

interface ScheduleOptions {
  /** From when: an ISO 8601 date or time, `''` for always. */
  starts: () => string;
  /** Until when: a date, whose whole day counts, or a time; `''` for ever. */
  ends: () => string;
  /** Zone of dates, and of times that name none; `''` for the reader's. */
  timeZone: () => string;
  /** Whether the host tells how much time is left. */
  countsDown: () => boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Tells whether its host's time has come and is not over, and renders it anew when that changes. */
export class ScheduleController {
  readonly #options: ScheduleOptions;

  constructor(host: LitElement, options: ScheduleOptions) {
    this.#options = options;
    new ClockController(host, () => this.#nextChange);
  }

  get isOpen(): boolean {
    const now = Date.now();
    return (this.#start ?? now) <= now && now < (this.#end ?? Infinity);
  }

  /** How much time is left, in the largest unit that fills once; rounded up. `null` without an end. */
  get left(): {unit: 'days' | 'hours' | 'minutes'; count: number} | null {
    const end = this.#end;
    if (end === null) return null;
    const milliseconds = end - Date.now();
    const step = stepOf(milliseconds);
    const unit = step === DAY ? 'days' : step === HOUR ? 'hours' : 'minutes';
    return {unit, count: Math.ceil(milliseconds / step)};
  }

  get #nextChange(): number | null {
    const now = Date.now();
    const start = this.#start;
    const end = this.#end;
    if (start !== null && start > now) return start;
    if (end === null || end <= now) return null;
    if (!this.#options.countsDown()) return end;
    const step = stepOf(end - now);
    return end - (Math.ceil((end - now) / step) - 1) * step;
  }

  get #start(): number | null {
    return this.#parse('starts', this.#options.starts())?.from ?? null;
  }

  get #end(): number | null {
    return this.#parse('ends', this.#options.ends())?.until ?? null;
  }

  #parse(attribute: string, value: string) {
    if (!value) return null;
    const period = parseIso(value, this.#zone);
    if (!period) warnOnce(`${attribute}="${value}" is no date; write it as 2018-11-30.`);
    return period;
  }

  get #zone(): string | undefined {
    const zone = this.#options.timeZone();
    if (!zone) return undefined;
    if (isTimeZone(zone)) return zone;
    warnOnce(`time-zone="${zone}" is unknown; write it as Europe/Berlin.`);
    return undefined;
  }
}

function stepOf(left: number): number {
  return left > DAY ? DAY : left > HOUR ? HOUR : MINUTE;
}
