import type {EventDetails} from '../core/events.js';

/** How a request of a widget has failed, as `wr-error` told it. */
export type Failure = EventDetails['wr-error'];

interface Told {
  failure: Failure;
  round: object;
}

/**
 * What widgets have told by events since the panel is there. It listens on the window before anybody else, so that
 * no script of the page can keep it from hearing.
 */
export class Journal {
  readonly #failures = new WeakMap<EventTarget, Map<string, Told>>();
  readonly #stale = new WeakMap<EventTarget, boolean>();
  /** The same for everything that is told at one moment: a widget with two feeds may tell of a failure and of items. */
  #round = {};

  /** @param changed Is called after each event. */
  listen(changed: () => void, signal: AbortSignal): void {
    const on = <Name extends keyof EventDetails>(
      name: Name,
      take: (target: EventTarget, detail: EventDetails[Name]) => void,
    ) => {
      const listener = (event: CustomEvent<EventDetails[Name]>) => {
        const [target] = event.composedPath();
        if (target) take(target, event.detail);
        changed();
      };
      // An event of the page's own may have the name; its detail then is of no use, and does no harm.
      addEventListener(name, listener as EventListener, {capture: true, signal});
    };
    on('wr-error', (target, detail) => this.#fail(target, detail));
    on('wr-load', (target, {stale}) => this.#succeed(target, stale));
    on('wr-count', (target, {stale}) => {
      if (!stale) this.#succeed(target, false);
    });
    for (const name of ['wr-dismiss', 'wr-sign', 'wr-sign-error'] as const)
      on(name, () => undefined);
  }

  /** Why an address could not be had the last time, if that was told. */
  failureOf(element: Element, url: string): Failure | undefined {
    return this.#failures.get(element)?.get(url)?.failure;
  }

  /** Whether a widget has told that it shows an older copy. */
  isStale(element: Element): boolean {
    return this.#stale.get(element) ?? false;
  }

  #fail(target: EventTarget, failure: Failure): void {
    const failures = this.#failures.get(target) ?? new Map<string, Told>();
    this.#failures.set(target, failures.set(failure.url ?? '', {failure, round: this.#now()}));
  }

  #succeed(target: EventTarget, stale: boolean): void {
    const now = this.#now();
    this.#stale.set(target, stale);
    const failures = this.#failures.get(target);
    failures?.forEach(({round}, url) => {
      if (round !== now) failures.delete(url);
    });
  }

  #now(): object {
    queueMicrotask(() => (this.#round = {}));
    return this.#round;
  }
}
