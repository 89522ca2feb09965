import type {LitElement, ReactiveController} from 'lit';
import {mayAsk} from '../context/campaign.js';
import {emit} from '../core/events.js';
import {showState} from '../core/states.js';
import {safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import {FeedError} from '../feeds/feed-error.js';
import type {Items} from '../feeds/last-good.js';
import {networkAdvice} from './advice.js';
import {whenNear} from './visible.js';

type Source<Item> = string | readonly Item[] | null;

export interface FeedOptions<Item> {
  /** The addresses of feeds, with spaces between; the items themselves where the page has them; or neither, `null`. */
  source: () => Source<Item>;
  load: (url: string, signal: AbortSignal) => Promise<Items<Item>>;
  /** What items of several feeds have in common that are one and the same; `null` for one that is like no other. */
  identify?: (item: Item) => string | null;
  /** Which of the items are shown, and in which order. Asked on every render. */
  select: (items: readonly Item[]) => readonly Item[];
  /** Whether to load without waiting until the host is near the viewport. */
  isEager: () => boolean;
  /** Is called when there is still nothing to show after so long that readers should be told. */
  late?: () => void;
}

/** Milliseconds until an answer is late. */
const PATIENCE = 1000;

interface Views<Item, View> {
  pending: () => View;
  items: (items: readonly Item[]) => View;
  empty: () => View;
  error: () => View;
}

/** What all controllers share: one listener that freshens pages which come out of the back-forward cache. */
const controllers = new Set<FeedController<unknown>>();
if (typeof window !== 'undefined') {
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) for (const controller of controllers) controller.reload();
  });
}

/**
 * Gives an element the items of a feed, or of several. When the source changes it waits until the host is near the
 * viewport, loads, and tells the outcome by `wr-load` or `wr-error`, by the host's custom states, and by
 * `render`. A host that leaves the page lets its request go; one that is only moved keeps it. Only the
 * latest source counts, and items once shown stay until there are others.
 */
export class FeedController<Item> implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: FeedOptions<Item>;
  #source: Source<Item> | undefined;
  #items: readonly Item[] | undefined;
  #shown: readonly Item[] = [];
  #error: FeedError | undefined;
  #untold: (() => void)[] = [];
  #stopWaiting: (() => void) | undefined;
  #request: AbortController | undefined;

  constructor(host: LitElement, options: FeedOptions<Item>) {
    this.#options = options;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    controllers.add(this as FeedController<unknown>);
    // Back on the page after its request was let go: `hostUpdate` begins anew.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return; // it was moved
      controllers.delete(this as FeedController<unknown>);
      this.#letGo();
      if (!this.#items) this.#source = undefined;
    });
  }

  hostUpdate(): void {
    const wanted = this.#options.source();
    const source = typeof wanted === 'string' && !mayAsk(this.#host) ? null : wanted;
    // A host that is away is rendered too when something of it is set. It asks once it is back.
    if (source !== this.#source && this.#host.isConnected) {
      this.#source = source;
      this.#items = typeof source === 'string' ? undefined : (source ?? []);
      this.#error = undefined;
      this.#untold = [];
      this.#letGo();
      if (typeof source === 'string') this.#loadInTime();
      else if (source) this.#tellLoad();
    } else if (this.#stopWaiting && this.#options.isEager()) {
      void this.load();
    }
    this.#shown = this.#items ? this.#options.select(this.#items) : [];
  }

  hostUpdated(): void {
    showState(
      this.#host,
      this.render({
        pending: () => 'loading',
        items: () => 'loaded',
        empty: () => (this.#source === null ? 'loaded' : 'empty'),
        error: () => 'error',
      }),
    );
    for (const tell of this.#untold.splice(0)) tell();
  }

  /** Everything that the source gave, before `select`. */
  get all(): readonly Item[] {
    return this.#items ?? [];
  }

  get hasItems(): boolean {
    return this.#shown.length > 0;
  }

  /** Whether the source has answered, if only that there is nothing. */
  get isSettled(): boolean {
    return this.#items !== undefined;
  }

  /** Chooses the view for where the feed is in its life. */
  render<View>(views: Views<Item, View>): View {
    if (this.#shown.length > 0) return views.items(this.#shown);
    if (this.#items) return views.empty();
    return this.#error ? views.error() : views.pending();
  }

  /** Loads the source anew where it has been loaded, and leaves a host waiting that waits. */
  reload(): void {
    if (this.#request ?? this.#items) void this.load();
  }

  /** Loads the source, for the first time or anew. Never rejects. */
  readonly load = async (): Promise<void> => {
    const source = this.#source;
    if (typeof source !== 'string' || !mayAsk(this.#host)) return;
    this.#letGo();
    const request = (this.#request = new AbortController());
    this.#error = undefined;
    this.#host.requestUpdate();
    const timer = setTimeout(() => {
      if (!this.#items) this.#options.late?.();
    }, PATIENCE);
    const addresses = [...new Set(source.trim().split(/\s+/))];
    const lists = await Promise.all(
      addresses.map((address) => this.#read(address, request.signal)),
    );
    clearTimeout(timer);
    if (request.signal.aborted) return;
    const read = lists.flatMap((list) => list ?? []);
    if (read.length > 0) {
      this.#items = this.#merge(read.map(({items}) => items));
      this.#error = undefined; // the others are shown
      this.#tellLoad(read.some(({stale}) => stale));
    }
    this.#host.requestUpdate();
  };

  /** What one address holds; nothing where it can't be had, of which it tells. */
  async #read(address: string, signal: AbortSignal): Promise<Items<Item> | null> {
    const url = safeUrl(address, this.#host.baseURI);
    try {
      if (!url) throw new FeedError('network', `${address} is no address that can be loaded.`);
      const list = await this.#options.load(url, signal);
      if (list.stale && !signal.aborted) this.#warn('shows an older copy of', url, list.failure);
      return list;
    } catch (error) {
      if (!signal.aborted) this.#fail(error, url ?? address, url !== null);
      return null;
    }
  }

  #merge(lists: readonly (readonly Item[])[]): readonly Item[] {
    const [first = []] = lists;
    const {identify} = this.#options;
    if (lists.length < 2 || !identify) return first;
    const known = new Set<string>();
    return lists.flat().filter((item) => {
      const identity = identify(item);
      return identity === null || known.size < known.add(identity).size;
    });
  }

  #loadInTime(): void {
    if (this.#options.isEager()) void this.load();
    else this.#stopWaiting = whenNear(this.#host, () => void this.load());
  }

  #tellLoad(stale = false): void {
    this.#untold.push(() => emit(this.#host, 'wr-load', {count: this.#shown.length, stale}));
  }

  #fail(cause: unknown, url: string, isSafe: boolean): void {
    const error = toFeedError(cause);
    this.#error = error;
    // An unsafe address has been told of already.
    if (isSafe) this.#warn('could not show', url, error);
    const {code: reason, status} = error;
    this.#untold.push(() =>
      emit(this.#host, 'wr-error', status === undefined ? {reason, url} : {reason, url, status}),
    );
  }

  #warn(what: string, url: string, cause: unknown): void {
    const {code, message} = toFeedError(cause);
    const reason = code === 'network' ? networkAdvice(url) : message;
    warnOnce(`<${this.#host.localName}> ${what} ${url}: ${reason}`);
  }

  #letGo(): void {
    this.#stopWaiting?.();
    this.#request?.abort();
    this.#stopWaiting = this.#request = undefined;
  }
}

/** Whatever a reader stumbled over, the page's own code must never see it as an exception. */
function toFeedError(cause: unknown): FeedError {
  return cause instanceof FeedError ? cause : new FeedError('not-a-feed', String(cause));
}
