import type {LitElement, ReactiveController} from 'lit';
import {document} from '../core/document.js';
import {mayAsk} from '../context/campaign.js';
import {emit, type EventDetails} from '../core/events.js';
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
/** Milliseconds for which a count that was read may lack a signature that was added here: caches are behind. */
const BEHIND = 300_000;
/** The longest pause that a page can ask for, in seconds. No timer counts more than 24 days. */
const LONGEST_REFRESH = 86_400;

/** Milliseconds until the next read: twice as long with each failure. */
export function pauseOf(refresh: number, failures: number, random = Math.random()): number {
  const usual = Math.min(refresh, LONGEST_REFRESH) * 1000;
  const pause = Math.max(usual, Math.min(usual * 2 ** failures, LONGEST_PAUSE));
  // Up to a tenth later, so that the readers of one page don't all ask in the same second.
  return pause * (1 + random / 10);
}

/**
 * Keeps a count: the number given by the page, then the one read from `src`, read anew every `refresh`
 * seconds while the host is near the viewport and the page is in sight. A failed read keeps the last good
 * value, marks it as stale and doubles the pause. What becomes of it is told once the host shows it.
 */
export class CountController implements ReactiveController {
  value: number | null = null;
  /** When the value was read; `null` for one that the page gave, or that is older than this widget. */
  asOf: Date | null = null;
  /** Whether the last read failed, so that the value is older than it should be. */
  stale = false;
  readonly #host: LitElement;
  readonly #options: CountOptions;
  #given: number | null = null;
  /** With a signature that was added here, and until when less is not believed. */
  #least = {count: 0, until: 0};
  #src = '';
  #path = '';
  #refresh: number | null = null;
  #failures = 0;
  /** Whether its host has left the page. */
  #isAway = false;
  /** Whether nothing goes on but the pause between two reads. */
  #isResting = false;
  #untold: (() => void)[] = [];
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
    if (goal !== 'auto') return goal;
    return this.value === null ? null : nextGoal(this.value);
  }

  /** Adds a signature at once. `count` is what its provider says that it comes to, `null` where it does not. */
  add(count: number | null): void {
    const sum = Math.max(count ?? 0, this.value === null ? 0 : this.value + 1);
    if (sum === 0) return; // nobody knows
    this.#least = {count: sum, until: Date.now() + BEHIND};
    this.#set(sum, this.asOf, this.stale);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return; // it was moved
      this.#letGo();
      this.#isAway = true;
    });
  }

  hostUpdate(): void {
    const {given, src, path, refresh} = this.#options;
    if (given() !== this.#given) {
      this.#given = given();
      if (!this.asOf) this.#set(this.#given, null);
    }
    if (!this.#host.isConnected) return;
    const source = mayAsk(this.#host) ? src() : '';
    const isOther = source !== this.#src || path() !== this.#path;
    const isOtherPause = refresh() !== this.#refresh;
    this.#refresh = refresh();
    if (isOther) {
      this.#src = source;
      this.#path = path();
      this.#failures = 0;
      this.#least = {count: 0, until: 0};
      if (this.asOf || this.stale) this.#set(this.#given, null); // that was another count
    }
    if (isOther || this.#isAway) this.#start();
    else if (isOtherPause && this.#isResting) this.#rest();
  }

  hostUpdated(): void {
    const isPending = this.#src !== '' && !this.asOf && this.#failures === 0;
    const isMissing = this.#src !== '' && this.#failures > 0;
    showState(this.#host, isPending ? 'loading' : isMissing ? 'error' : 'loaded');
    for (const tell of this.#untold.splice(0)) tell();
  }

  #start(): void {
    this.#letGo();
    this.#isAway = false;
    if (!this.#src) return;
    if (this.#options.isEager()) void this.#read();
    else this.#readWhenNear();
  }

  readonly #readWhenNear = (): void => {
    this.#isResting = false;
    this.#stopWaiting = whenNear(this.#host, () => void this.#read());
  };

  async #read(): Promise<void> {
    if (!mayAsk(this.#host)) return; // its campaign has ended since
    const isFirst = !this.asOf && this.#failures === 0;
    if (document.hidden && !isFirst) {
      document.addEventListener('visibilitychange', this.#readWhenNear, {once: true});
      return;
    }
    const url = safeUrl(this.#src, this.#host.baseURI);
    if (!url) {
      this.#fail({reason: 'network', url: this.#src}); // of which safeUrl() has warned
      return;
    }
    const {signal} = (this.#request = new AbortController());
    await this.#ask(url, signal);
    if (signal.aborted) return;
    this.#host.requestUpdate();
    this.#rest();
  }

  async #ask(url: string, signal: AbortSignal): Promise<void> {
    try {
      // A little younger than a round, so that widgets with the same source share one request a round.
      const {body, stale} = await load(url, signal, (this.#refresh ?? 300) * 900);
      if (signal.aborted) return;
      const count = readCount(new TextDecoder().decode(body), this.#path);
      if (count === null) {
        this.#warn(url, `there is no count at "${this.#path}"`);
        this.#fail({reason: 'not-a-count', url});
      } else if (stale) {
        if (!this.asOf) this.#set(count, null, stale); // which another widget has read, some time ago
        throw new FeedError('network', 'only an older answer is there');
      } else {
        this.#failures = 0;
        this.#set(count, new Date());
      }
    } catch (cause) {
      if (signal.aborted) return;
      const error = cause instanceof FeedError ? cause : new FeedError('network', String(cause));
      this.#warn(url, error.message);
      const {code: reason, status} = error;
      this.#fail(status === undefined ? {reason, url} : {reason, url, status});
    }
  }

  /** Until the next read. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.#isResting = true;
    if (this.#refresh === null) return;
    this.#timer = setTimeout(this.#readWhenNear, pauseOf(this.#refresh, this.#failures));
  }

  #set(count: number | null, asOf: Date | null, stale = false): void {
    const {count: least, until} = this.#least;
    this.value = count !== null && Date.now() < until ? Math.max(count, least) : count;
    this.asOf = asOf;
    this.stale = stale;
    if (this.value !== null) this.#tell(this.value);
  }

  #fail(detail: EventDetails['wr-error']): void {
    this.#failures += 1;
    this.#untold.push(() => emit(this.#host, 'wr-error', detail));
    this.#host.requestUpdate();
    if (!this.asOf || this.value === null || this.stale) return;
    this.stale = true;
    this.#tell(this.value);
  }

  #warn(url: string, message: string): void {
    warnOnce(`<${this.#host.localName}> could not read the count of ${url}: ${message}.`);
  }

  #tell(count: number): void {
    const {goal, asOf, stale} = this;
    this.#untold.push(() => emit(this.#host, 'wr-count', {count, goal, asOf, stale}));
  }

  #letGo(): void {
    this.#isResting = false;
    clearTimeout(this.#timer);
    this.#stopWaiting?.();
    this.#request?.abort();
    document.removeEventListener('visibilitychange', this.#readWhenNear);
  }
}
