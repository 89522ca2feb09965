import type {LitElement, ReactiveController} from 'lit';
import {emit} from '../core/events.js';
import {showState} from '../core/states.js';
import {safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import {FeedError} from '../feeds/feed-error.js';
import {load} from '../feeds/load.js';
import {nextGoal, readCount} from '../petition/count.js';
import {whenNear} from './visible.js';

interface CountOptions {
  /** The number that the page gives, if any. */
  given: () => number | null;
  /** The address of a number that is read, if any. */
  src: () => string;
  path: () => string;
  /** Seconds between two reads, `null` to read once. */
  refresh: () => number | null;
  goal: () => number | 'auto' | null;
  isEager: () => boolean;
}

/** The longest pause after failures, in milliseconds. */
const LONGEST_PAUSE = 3_600_000;

/**
 * Keeps a count: the number given by the page, then the one read from `src`, read anew every `refresh`
 * seconds while the host is near the viewport and the page is in sight. A failed read keeps the last good
 * value, marks it as stale and doubles the pause.
 */
export class CountController implements ReactiveController {
  value: number | null = null;
  /** When the value was read; `null` for one that the page gave. */
  asOf: Date | null = null;
  /** Whether the last read failed, so that the value is older than it should be. */
  stale = false;
  readonly #host: LitElement;
  readonly #options: CountOptions;
  #given: number | null = null;
  #src = '';
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWaiting: (() => void) | undefined;
  #request: AbortController | undefined;

  constructor(host: LitElement, options: CountOptions) {
    this.#options = options;
    (this.#host = host).addController(this);
  }

  /** The number to reach, `null` without one. */
  get goal(): number | null {
    const goal = this.#options.goal();
    return goal === 'auto' ? this.value && nextGoal(this.value) : goal;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return; // it was moved
      this.#letGo();
      this.#src = '';
    });
  }

  hostUpdate(): void {
    const {given, src, isEager} = this.#options;
    if (given() !== this.#given) {
      this.#given = given();
      if (!this.asOf) this.#set(this.#given, null);
    }
    if (src() === this.#src) return;
    this.#src = src();
    this.#letGo();
    this.#failures = 0;
    if (!this.#src) return;
    if (isEager()) void this.#read();
    else this.#readWhenNear();
  }

  hostUpdated(): void {
    const isPending = this.#src !== '' && !this.asOf && this.#failures === 0;
    const isMissing = this.#src !== '' && this.#failures > 0;
    showState(this.#host, isPending ? 'loading' : isMissing ? 'error' : 'loaded');
  }

  readonly #readWhenNear = (): void => {
    this.#stopWaiting = whenNear(this.#host, () => void this.#read());
  };

  async #read(): Promise<void> {
    if (document.hidden && this.asOf) {
      document.addEventListener('visibilitychange', this.#readWhenNear, {once: true});
      return;
    }
    const request = (this.#request = new AbortController());
    const url = safeUrl(this.#src, this.#host.baseURI);
    try {
      if (!url) throw new FeedError('network', `${this.#src} is no address that can be loaded.`);
      // A little younger than a round, so that widgets with the same source share one request a round.
      const {body, stale} = await load(url, request.signal, (this.#options.refresh() ?? 300) * 900);
      const count = readCount(new TextDecoder().decode(body), this.#options.path());
      if (count === null)
        throw new FeedError('not-a-feed', `no count at "${this.#options.path()}"`);
      if (stale && this.asOf) throw new FeedError('network', 'only an older answer is there');
      this.#failures = 0;
      this.#set(count, new Date());
    } catch (error) {
      if (request.signal.aborted) return;
      this.#fail(error, url ?? this.#src);
    }
    this.#host.requestUpdate();
    this.#scheduleNext();
  }

  #scheduleNext(): void {
    const seconds = this.#options.refresh();
    if (seconds === null) return;
    const pause = Math.min(seconds * 1000 * 2 ** this.#failures, LONGEST_PAUSE);
    // Up to a tenth later, so that the readers of one page don't all ask in the same second.
    this.#timer = setTimeout(this.#readWhenNear, pause * (1 + Math.random() / 10));
  }

  #set(count: number | null, asOf: Date | null): void {
    this.value = count;
    this.asOf = asOf;
    this.stale = false;
    if (count !== null) this.#tell(count);
  }

  #fail(cause: unknown, url: string): void {
    const error = cause instanceof FeedError ? cause : new FeedError('network', String(cause));
    this.#failures += 1;
    warnOnce(`<${this.#host.localName}> could not read the count of ${url}: ${error.message}`);
    const {code: reason, status} = error;
    emit(this.#host, 'wr-error', status === undefined ? {reason, url} : {reason, url, status});
    if (!this.asOf || this.value === null || this.stale) return;
    this.stale = true;
    this.#tell(this.value);
  }

  #tell(count: number): void {
    const {goal, asOf, stale} = this;
    emit(this.#host, 'wr-count', {count, goal, asOf, stale});
  }

  #letGo(): void {
    clearTimeout(this.#timer);
    this.#stopWaiting?.();
    this.#request?.abort();
    document.removeEventListener('visibilitychange', this.#readWhenNear);
  }
}
