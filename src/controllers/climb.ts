import type {LitElement, ReactiveController} from 'lit';
import {document} from '../core/document.js';

/** Milliseconds that it takes. */
const DURATION = 1200;
/** Where a number begins that is seen for the first time: with as many digits, so that little moves. */
const FIRST = 0.9;
/** Below it, a number is told and not shown off. */
const LEAST = 100;

/**
 * Lets a number climb to its value before the reader's eyes, where motion is welcome. Only what is `seen` does,
 * for a moment: what assistive technology reads is the value, all along.
 */
export class ClimbController implements ReactiveController {
  /** What is seen meanwhile; `null` when that is the value itself. */
  seen: number | null = null;
  readonly #host: LitElement;
  readonly #value: () => number | null;
  readonly #show: (seen: number) => void;
  #top = 0;
  #frame = 0;

  /** @param show Writes what is seen next, as a rendering for each frame would cost more than all the rest. */
  constructor(host: LitElement, value: () => number | null, show: (seen: number) => void) {
    this.#value = value;
    this.#show = show;
    (this.#host = host).addController(this);
  }

  hostUpdate(): void {
    const value = this.#value() ?? 0;
    if (value === this.#top) return;
    const start = this.#top === 0 ? Math.floor(value * FIRST) : (this.seen ?? this.#top);
    this.#top = value;
    this.#stop();
    const isWelcome = matchMedia('(prefers-reduced-motion: no-preference)').matches;
    if (isWelcome && !document.hidden && start < value && value >= LEAST) this.#climb(start, value);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #climb(start: number, top: number): void {
    this.seen = start;
    let began: number | undefined;
    const step = (now: number) => {
      const part = Math.min(1, (now - (began ??= now)) / DURATION);
      if (part === 1) {
        this.seen = null;
        this.#host.requestUpdate();
        return;
      }
      // Fast at first, slow at the end.
      this.#show((this.seen = Math.round(top - (top - start) * (1 - part) ** 3)));
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.seen = null;
  }
}
