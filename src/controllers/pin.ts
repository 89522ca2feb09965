import type {LitElement, ReactiveController} from 'lit';
import {document} from '../core/document.js';
import {hasFocusWithin} from '../core/focus.js';

export type Edge = 'top' | 'bottom';

/** The least height of a viewport that leaves room for reading beside a pinned banner, in CSS pixels. */
const LEAST_HEIGHT = 480;

/**
 * Keeps an element in view at an edge of the viewport while its own place in the page is out of sight. It
 * goes to the browser's top layer, above every `z-index` and out of every `overflow`; its place keeps its
 * height, so nothing on the page moves. It gives way to whatever has the focus and would be covered, and
 * on viewports without room for it.
 */
export class PinController implements ReactiveController {
  readonly #host: LitElement;
  readonly #edge: () => Edge | null;
  #listeners: AbortController | undefined;
  #observer: IntersectionObserver | undefined;
  #place: HTMLElement | undefined;
  #isPlaceInView = true;

  /** The host renders `.place` around `.base`. */
  constructor(host: LitElement, edge: () => Edge | null) {
    this.#edge = edge;
    (this.#host = host).addController(this);
  }

  hostUpdated(): void {
    const place = this.#host.renderRoot.querySelector<HTMLElement>('.place') ?? undefined;
    if (this.#edge() && place && canPin(place)) {
      this.#start();
      if (place !== this.#place) this.#watch(place);
      this.#update();
    } else {
      this.#stop();
    }
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #start(): void {
    if (this.#listeners) return;
    const {signal} = (this.#listeners = new AbortController());
    addEventListener('resize', this.#measureAgain, {signal, passive: true});
    // The browser scrolls what gets the focus into view only after it has told of it: in the same frame,
    // smoothly, or after a frame: so does WebKit, which (WebKitGTK 2.50) does not tell of a scroll's end.
    const scrolled = 'onscrollend' in window ? 'scrollend' : 'scroll';
    const updateSoon = () => requestAnimationFrame(this.#update);
    document.addEventListener('focusin', updateSoon, {signal});
    document.addEventListener('focusout', updateSoon, {signal});
    document.addEventListener(scrolled, this.#update, {signal, passive: true});
  }

  #watch(place: HTMLElement): void {
    this.#observer?.disconnect();
    this.#place = place;
    this.#observer = new IntersectionObserver(
      (entries) => {
        // Several on a busy page; the last is how it is now.
        this.#isPlaceInView = (entries.at(-1)?.intersectionRatio ?? 1) > 0.99;
        this.#update();
      },
      {threshold: [0, 0.5, 1]},
    );
    this.#observer.observe(place);
  }

  #stop(): void {
    this.#listeners?.abort();
    this.#observer?.disconnect();
    if (this.#place) unpin(this.#place);
    this.#listeners = this.#observer = this.#place = undefined;
    this.#isPlaceInView = true;
  }

  /** In a window of another width, the banner has another height in its place. */
  readonly #measureAgain = (): void => {
    if (this.#place && !this.#place.matches(':focus-within')) unpin(this.#place);
    this.#update();
  };

  readonly #update = (): void => {
    const edge = this.#edge();
    const place = this.#place;
    // Whoever is busy in the banner keeps it where it is.
    if (!edge || !place || hasFocusWithin(this.#host)) return;
    const {height} = bannerOf(place)?.getBoundingClientRect() ?? new DOMRect();
    const hasRoom = innerHeight >= LEAST_HEIGHT && height <= innerHeight / 3;
    const isWanted = hasRoom && !this.#isPlaceInView && !coversFocus(edge, height);
    if (isWanted) pin(place, edge, height);
    else unpin(place);
  };
}

function bannerOf(place: HTMLElement): HTMLElement | null {
  return place.querySelector<HTMLElement>('.base');
}

function canPin(place: HTMLElement): boolean {
  return 'showPopover' in place; // engines before 2024 leave the banner in its place
}

function pin(place: HTMLElement, edge: Edge, height: number): void {
  const banner = bannerOf(place);
  if (!banner || banner.popover) return;
  place.style.setProperty('block-size', `${String(height)}px`);
  banner.dataset['pinned'] = edge;
  banner.popover = 'manual';
  banner.showPopover();
}

function unpin(place: HTMLElement): void {
  const banner = bannerOf(place);
  if (!banner?.popover) return;
  banner.popover = null;
  delete banner.dataset['pinned'];
  place.style.removeProperty('block-size');
}

/** Whether the middle of what has the focus lies where the pinned banner would. */
function coversFocus(edge: Edge, height: number): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return false;
  const box = focused.getBoundingClientRect();
  const middle = box.top + box.height / 2;
  return edge === 'top'
    ? middle >= 0 && middle <= height
    : middle >= innerHeight - height && middle <= innerHeight;
}
