import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Entry} from '../controllers/directory.js';
import {warnOnce} from '../core/warn.js';
import {clustersIn, moved, type Cluster, type View} from '../geo/clusters.js';
import {Drawing} from '../geo/drawing.js';
import type {Coordinates, Ground} from '../geo/ground.js';
import type {LocaleController} from '../i18n/locale.js';
import type {PlaceWords} from '../i18n/place-words.js';
import {Streets, type StreetsOptions} from './streets.js';

interface MapOptions extends Omit<StreetsOptions, 'places' | 'follow'> {
  locale: LocaleController;
  words: PlaceWords;
  /** A point was chosen, or is no longer. */
  choose: (entries: ReadonlySet<Entry> | null) => void;
  /** The reader is at a point, or at none. */
  point: (entries: ReadonlySet<Entry> | undefined) => void;
  /** The reader wants to go past the map. */
  skip: () => void;
}

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
 * The world, drawn, with a button for each point or group of points; or a street map with the same buttons. It takes no
 * wheel, and no finger that scrolls, so that nobody is caught in it: buttons move it.
 */
export class WorldMap implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: MapOptions;
  /** Its land, `null` where that can't be had: then there is no map. */
  #land: string | null | undefined;
  /** Whether there has been anything to show. */
  #isNeeded = false;
  readonly #drawing = new Drawing();
  readonly #streets: Streets;
  #observer: ResizeObserver | undefined;
  #clusters: readonly Cluster<Entry>[] = [];
  /** For which they have been made. */
  #view: View | null = null;
  /** What of them the list shows alone, `null` for all. */
  #chosen: ReadonlySet<Entry> | null = null;

  constructor(host: LitElement, options: MapOptions) {
    this.#options = options;
    this.#streets = new Streets(host, {
      ...options,
      places: () =>
        [...(this.#chosen ?? this.#clusters.flatMap(({members}) => members))].map(coordinatesOf),
      follow: this.#follow,
    });
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
    this.#streets.leave();
  }

  hostUpdated(): void {
    const plane = this.#plane;
    if (!plane) return;
    if (!this.#observer) {
      this.#observer = new ResizeObserver(([entry]) => {
        const width = Math.round(entry?.contentRect.width ?? 0);
        if (width === this.#drawing.width) return;
        this.#drawing.width = width;
        this.#streets.map?.resize();
        this.#host.requestUpdate();
      });
      this.#observer.observe(plane);
    }
    if (this.#view) this.#follow(this.#view, false);
  }

  /**
   * Puts the points where they are in a view. No template can say that without a `style` attribute, which a page's policy
   * may forbid.
   */
  readonly #follow = (view: View, isMoving: boolean): void => {
    const from = this.#view;
    if (!from) return;
    this.#plane?.toggleAttribute('data-moving', isMoving);
    this.#points.forEach(({style}, index) => {
      const cluster = this.#clusters[index];
      if (!cluster) return;
      const {x, y} = moved(cluster, from, view);
      style.setProperty('--x', `${((100 * x) / view.width).toFixed(2)}%`);
      style.setProperty('--y', `${((100 * y) / view.height).toFixed(2)}%`);
      style.setProperty('--size', `${cluster.size.toFixed(1)}px`);
    });
  };

  get #ground(): Ground {
    return this.#streets.map ?? this.#drawing;
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
    this.#chosen = chosen;
    const placed = entries.filter(({place}) => place.coordinates);
    // It stays where a search has found none.
    this.#isNeeded ||= placed.length > 0;
    if (this.#land === null || !this.#isNeeded) return nothing;
    this.#streets.update();
    const view = (this.#view = this.#ground.view);
    const positionOf = this.#ground.positions();
    const plane = this.#plane;
    const scale = plane ? Math.max(1, parseFloat(getComputedStyle(plane).fontSize) / 16) : 1;
    this.#clusters =
      view.width > 0
        ? clustersIn(placed, (entry) => positionOf(coordinatesOf(entry)), view, scale)
        : [];
    const {isShown} = this.#streets;
    return html`<div part="map" class="map" role="group" aria-label=${words.text('worldMap')}>
      ${this.#renderControls()}
      <div
        class=${isShown ? 'plane streets' : 'plane'}
        dir="ltr"
        @pointerover=${this.#enter}
        @focusin=${this.#enter}
        @pointerleave=${this.#leave}
        @focusout=${this.#leave}
      >
        ${isShown ? this.#streets.renderGround() : this.#renderDrawing()}
        ${this.#clusters.map((cluster) => this.#renderPoint(cluster))}
      </div>
      ${this.#streets.renderRow()}
    </div>`;
  }

  #renderDrawing() {
    return html`<svg viewBox=${this.#drawing.box} preserveAspectRatio="none" aria-hidden="true">
      <path class="land" d=${this.#land ?? ''} />
    </svg>`;
  }

  #renderPoint({members}: Cluster<Entry>) {
    const chosen = this.#chosen;
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

  #renderControls() {
    const {isNearest, isFarthest, isMovable} = this.#ground;
    const zoom = (step: 1 | -1) => () => {
      // Where the reader has chosen something, that is where it goes.
      this.#ground.zoom(step, [...(this.#chosen ?? [])].map(coordinatesOf));
      this.#host.requestUpdate();
    };
    const move = (x: number, y: number) => () => {
      this.#ground.move(x * STEP, y * STEP);
      this.#host.requestUpdate();
    };
    return html`<div class="controls">
      ${this.#renderControl('zoomIn', 'M9 3v12M3 9h12', zoom(1), isNearest)}
      ${this.#renderControl('zoomOut', 'M3 9h12', zoom(-1), isFarthest)}
      ${
        isMovable
          ? html`<div class="ways">
              ${WAYS.map(([way, x, y, path]) => this.#renderControl(way, path, move(x, y)))}
            </div>`
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

  // --- Points ------------------------------------------------------------------------------------

  /** Shows at which point an entry is; `undefined` for none. */
  mark(entry: Entry | undefined): void {
    this.#points.forEach((point, index) => {
      const members = this.#clusters[index]?.members ?? [];
      point.toggleAttribute('data-near', entry !== undefined && members.includes(entry));
    });
  }

  get #plane(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.plane');
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

/** Of those that have some. */
const coordinatesOf = ({place}: Entry): Coordinates => place.coordinates ?? [0, 0];
