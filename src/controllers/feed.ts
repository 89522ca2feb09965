import type {LitElement, ReactiveController} from 'lit';
import {emit} from '../core/events.js';
import {showState} from '../core/states.js';
import {safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import {FeedError} from '../feeds/feed-error.js';
import {whenNear} from './visible.js';

type Source<Item> = string | readonly Item[] | null;

export interface FeedOptions<Item> {
  /** The address of the feed, the items themselves where the page has them, `null` for neither. */
  source: () => Source<Item>;
  load: (url: string, signal: AbortSignal) => Promise<Item[]>;
  /** Which of the items are shown, and in which order. Asked on every render. */
  select: (items: readonly Item[]) => readonly Item[];
  /** Whether to load without waiting until the host is near the viewport. */
  isEager: () => boolean;
}

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
 * Gives an element the items of a feed. When the source changes it waits until the host is near the
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
  #untold: (() => void) | undefined;
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
    const source = this.#options.source();
    // A host that is away is rendered too when something of it is set. It asks once it is back.
    if (source !== this.#source && this.#host.isConnected) {
      this.#source = source;
      this.#items = typeof source === 'string' ? undefined : (source ?? []);
      this.#error = undefined;
      this.#untold = undefined;
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
    this.#untold?.();
    this.#untold = undefined;
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
    if (typeof source !== 'string') return;
    this.#letGo();
    const request = (this.#request = new AbortController());
    this.#error = undefined;
    this.#host.requestUpdate();
    const url = safeUrl(source, this.#host.baseURI);
    try {
      if (!url) throw new FeedError('network', `${source} is no address that can be loaded.`);
      const items = await this.#options.load(url, request.signal);
      if (request.signal.aborted) return;
      this.#items = items;
      this.#tellLoad();
    } catch (error) {
      if (request.signal.aborted) return;
      this.#fail(error, url ?? source, url !== null);
    }
    this.#host.requestUpdate();
  };

  #loadInTime(): void {
    if (this.#options.isEager()) void this.load();
    else this.#stopWaiting = whenNear(this.#host, () => void this.load());
  }

  #tellLoad(): void {
    this.#untold = () => emit(this.#host, 'wr-load', {count: this.#shown.length});
  }

  #fail(cause: unknown, url: string, isSafe: boolean): void {
    // Whatever a reader stumbled over, the page's own code must never see it as an exception.
    const error = cause instanceof FeedError ? cause : new FeedError('not-a-feed', String(cause));
    this.#error = error;
    // An unsafe address has been told of already.
    if (isSafe) warnOnce(`<${this.#host.localName}> could not show ${url}: ${error.message}`);
    const {code: reason, status} = error;
    this.#untold = () =>
      emit(this.#host, 'wr-error', status === undefined ? {reason, url} : {reason, url, status});
  }

  #letGo(): void {
    this.#stopWaiting?.();
    this.#request?.abort();
    this.#stopWaiting = this.#request = undefined;
  }
}
