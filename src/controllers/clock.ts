import type {LitElement, ReactiveController} from 'lit';
import {document} from '../core/document.js';

/** Hosts that change at an instant, in milliseconds since 1970. */
const alarms = new Map<LitElement, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let isListening = false;

// `setTimeout` counts in 32 bits, and fires at once above that.
const LONGEST_WAIT = 2 ** 31 - 1;

/** Renders its host anew at the moments when what it shows changes. One timer serves the whole page. */
export class ClockController implements ReactiveController {
  readonly #host: LitElement;
  readonly #nextChange: () => number | null;

  /** @param nextChange When the host looks different next, in milliseconds since 1970; `null` for never. */
  constructor(host: LitElement, nextChange: () => number | null) {
    this.#nextChange = nextChange;
    (this.#host = host).addController(this);
  }

  hostUpdated(): void {
    // An update may still be due when the host has left, which no alarm should hold on to.
    const next = this.#host.isConnected ? this.#nextChange() : null;
    if (next === null) alarms.delete(this.#host);
    else alarms.set(this.#host, next);
    schedule();
  }

  hostConnected(): void {
    this.#host.requestUpdate(); // time has passed while it was away
  }

  hostDisconnected(): void {
    alarms.delete(this.#host);
    schedule();
  }
}

function schedule(): void {
  clearTimeout(timer);
  if (alarms.size === 0) return;
  const wait = Math.max(0, Math.min(...alarms.values()) - Date.now());
  timer = setTimeout(ring, Math.min(wait, LONGEST_WAIT));
  if (isListening) return;
  isListening = true;
  // Timers stand still while a computer sleeps and while a page waits in the back-forward cache.
  document.addEventListener('visibilitychange', ring);
  addEventListener('pageshow', ring);
}

function ring(): void {
  const now = Date.now();
  for (const [host, time] of alarms) {
    if (time > now) continue;
    alarms.delete(host);
    host.requestUpdate();
  }
  schedule();
}
