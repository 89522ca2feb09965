import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Entry} from '../controllers/directory.js';
import {warnOnce} from '../core/warn.js';
import {clustersIn, type Cluster, type Point, type View} from '../geo/clusters.js';
import {ASPECT, onDrawing} from '../geo/equal-earth.js';
import type {LocaleController} from '../i18n/locale.js';
import type {PlaceWords} from '../i18n/place-words.js';

interface MapOptions {
  locale: LocaleController;
  words: PlaceWords;
  /** A point was chosen, or is no longer. */
  choose: (entries: ReadonlySet<Entry> | null) => void;
  /** The reader is at a point, or at none. */
  point: (entries: ReadonlySet<Entry> | undefined) => void;
  /** The reader wants to go past the map. */
  skip: () => void;
}

/** More would show what the drawing has not. */
const LARGEST = 16;
/** What part of the view one step goes on. */
const STEP = 0.4;
/** Countries that name a point. */
const MAX_NAMED = 3;

const WAYS = [
  ['north', 0, -1, 'M9 3v12M4 8l5-5 5 5'],
  ['south', 0, 1, 'M9 15V3M4 10l5 5 5-5'],
  ['west', -1, 0, 'M3 9h12M8 4L3 9l5 5'],
  ['east', 1, 0, 'M15 9H3M10 4l5 5-5 5'],
] as const;

/** Not by `Intl.ListFormat`, which says "and" before the town, or puts nothing at all between two. */
function commaIn(lang: string): string {
  const [, comma = ', '] = COMMAS.find(([languages]) => languages.test(lang)) ?? [];
  return comma;
}

const COMMAS = [
  [/^(zh|ja)\b/, '、'],
  [/^(am|ti)\b/, '፣ '],
  [/^my\b/, '၊ '],
  [/^(ar|ckb|fa|ps|ur)\b/, '، '],
] as const;

/**
 * The world, drawn, with a button for each point or group of points. It takes no wheel and no dragging, so that nobody is
 * caught in it while scrolling: buttons move it.
 */
export class WorldMap implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: MapOptions;
  /** Its land, `null` where that can't be had: then there is no map. */
  #land: string | null | undefined;
  /** Whether there has been anything to show. */
  #isNeeded = false;
  #zoom = 1;
  #centre: Point = {x: 0.5, y: 0.5};
  #width = 0;
  #observer: ResizeObserver | undefined;
  #clusters: readonly Cluster<Entry>[] = [];
  readonly #positions = new WeakMap<Entry, Point>();

  constructor(host: LitElement, options: MapOptions) {
    this.#options = options;
    (this.#host = host).addController(this);
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#land = (await import('../geo/world.js')).land;
    } catch (error) {
      warnOnce(`<${this.#host.localName}> shows no map: ${String(error)}`);
      this.#land = null;
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** What stands where, no template can say without a `style` attribute, which a page's policy may forbid. */
  hostUpdated(): void {
    const plane = this.#host.renderRoot.querySelector<HTMLElement>('.plane');
    if (!plane) return;
    if (!this.#observer) {
      this.#observer = new ResizeObserver(([entry]) => {
        const width = Math.round(entry?.contentRect.width ?? 0);
        if (width === this.#width) return;
        this.#width = width;
        this.#host.requestUpdate();
      });
      this.#observer.observe(plane);
    }
    plane.querySelectorAll<HTMLElement>('.point').forEach(({style}, index) => {
      const {x = 0, y = 0, size = 0} = this.#clusters[index] ?? {};
      style.setProperty('--x', `${((100 * x) / this.#width).toFixed(2)}%`);
      style.setProperty('--y', `${((100 * y * ASPECT) / this.#width).toFixed(2)}%`);
      style.setProperty('--size', `${size.toFixed(1)}px`);
    });
  }

  /**
   * @param entries What is on the map.
   * @param chosen What of it the list shows alone, `null` for all.
   */
  render(
    entries: readonly Entry[],
    chosen: ReadonlySet<Entry> | null,
  ): TemplateResult | typeof nothing {
    const {words} = this.#options;
    const placed = entries.filter(({place}) => place.coordinates);
    // It stays where a search has found none.
    this.#isNeeded ||= placed.length > 0;
    if (this.#land === null || !this.#isNeeded) return nothing;
    const view = this.#view;
    this.#clusters = this.#width > 0 ? clustersIn(placed, this.#positionOf, view) : [];
    const [x, y] = [view.x * 1000 * ASPECT, view.y * 1000];
    const [width, height] = [(1000 * ASPECT) / view.zoom, 1000 / view.zoom];
    const box = [x, y, width, height].map((value) => value.toFixed(1)).join(' ');
    return html`<div part="map" class="map" role="group" aria-label=${words.text('worldMap')}>
      ${this.#renderControls(chosen)}
      <div
        class="plane"
        dir="ltr"
        @pointerover=${this.#enter}
        @focusin=${this.#enter}
        @pointerleave=${this.#leave}
        @focusout=${this.#leave}
      >
        <svg viewBox=${box} preserveAspectRatio="none" aria-hidden="true">
          <path class="land" d=${this.#land ?? ''} />
        </svg>
        ${this.#clusters.map((cluster) => this.#renderPoint(cluster, chosen))}
      </div>
    </div>`;
  }

  #renderPoint({members}: Cluster<Entry>, chosen: ReadonlySet<Entry> | null) {
    const isChosen = chosen !== null && members.every((entry) => chosen.has(entry));
    const isOne = members.length === 1;
    return html`<button
      part="point"
      class="point"
      type="button"
      data-one=${isOne ? '' : nothing}
      aria-pressed=${isChosen ? 'true' : 'false'}
      aria-label=${this.#nameOf(members)}
      @click=${() => {
        this.#options.choose(isChosen ? null : new Set(members));
      }}
    >
      ${isOne ? nothing : this.#options.locale.number(members.length)}
    </button>`;
  }

  #nameOf(members: readonly Entry[]): string {
    const [first] = members;
    if (!first) return '';
    const {lang} = this.#options.locale;
    const list = (parts: readonly string[]) => parts.join(commaIn(lang));
    const {name, city} = first.place;
    if (members.length === 1) return list([name, city ?? first.country].filter(Boolean));
    const regions = [
      ...new Set(members.map(({country, place}) => country || (place.city ?? place.name))),
    ];
    const named = list(regions.slice(0, MAX_NAMED));
    const region = regions.length > MAX_NAMED ? `${named} …` : named;
    return this.#options.words.text('placesIn', {region}, members.length);
  }

  #renderControls(chosen: ReadonlySet<Entry> | null) {
    const zoomed = (factor: number) => () => {
      this.#zoomBy(factor, chosen);
    };
    return html`<div class="controls">
      ${this.#renderControl('zoomIn', 'M9 3v12M3 9h12', zoomed(2), this.#zoom >= LARGEST)}
      ${this.#renderControl('zoomOut', 'M3 9h12', zoomed(0.5), this.#zoom <= 1)}
      ${
        this.#zoom > 1
          ? WAYS.map(([way, x, y, path]) =>
              this.#renderControl(way, path, () => {
                this.#move(x, y);
              }),
            )
          : nothing
      }
      <button type="button" class="plain skip" @click=${this.#options.skip}>
        ${this.#options.words.say('toList')}
      </button>
    </div>`;
  }

  #renderControl(
    label: 'zoomIn' | 'zoomOut' | (typeof WAYS)[number][0],
    path: string,
    act: () => void,
    isAtEnd = false,
  ) {
    // Not `disabled`, which would take the focus away from who has just got to the end.
    return html`<button
      type="button"
      class="control"
      aria-label=${this.#options.words.text(label)}
      aria-disabled=${ifDefined(isAtEnd ? 'true' : undefined)}
      @click=${isAtEnd ? nothing : act}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  }

  // --- The view ----------------------------------------------------------------------------------

  get #view(): View {
    const part = 1 / this.#zoom;
    const corner = (centre: number) => Math.min(Math.max(centre - part / 2, 0), 1 - part);
    return {
      x: corner(this.#centre.x),
      y: corner(this.#centre.y),
      zoom: this.#zoom,
      width: this.#width,
      height: this.#width / ASPECT,
    };
  }

  readonly #positionOf = (entry: Entry): Point => {
    let position = this.#positions.get(entry);
    if (!position) {
      position = onDrawing(entry.place.coordinates ?? [0, 0]);
      this.#positions.set(entry, position);
    }
    return position;
  };

  /** Where the reader has chosen something, that is where it goes. */
  #zoomBy(factor: number, chosen: ReadonlySet<Entry> | null): void {
    const points = [...(chosen ?? [])].map(this.#positionOf);
    if (points.length > 0 && factor > 1) {
      const mean = (axis: 'x' | 'y') =>
        points.reduce((sum, point) => sum + point[axis], 0) / points.length;
      this.#centre = {x: mean('x'), y: mean('y')};
    }
    this.#zoom = Math.min(Math.max(this.#zoom * factor, 1), LARGEST);
    this.#host.requestUpdate();
  }

  #move(x: number, y: number): void {
    const {x: left, y: top, zoom} = this.#view; // whose corner is within the drawing
    const half = 0.5 / zoom;
    const step = STEP / zoom;
    this.#centre = {x: left + half + x * step, y: top + half + y * step};
    this.#host.requestUpdate();
  }

  // --- Points ------------------------------------------------------------------------------------

  /** Shows at which point an entry is; `undefined` for none. */
  mark(entry: Entry | undefined): void {
    this.#points.forEach((point, index) => {
      const members = this.#clusters[index]?.members ?? [];
      point.toggleAttribute('data-near', entry !== undefined && members.includes(entry));
    });
  }

  get #points(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.point')];
  }

  #at({target}: Event): Cluster<Entry> | undefined {
    const point = target instanceof Element ? target.closest<HTMLElement>('.point') : null;
    return point ? this.#clusters[this.#points.indexOf(point)] : undefined;
  }

  readonly #enter = (event: Event): void => {
    const cluster = this.#at(event);
    this.#options.point(cluster && new Set(cluster.members));
  };

  readonly #leave = (): void => {
    this.#options.point(undefined);
  };
}
