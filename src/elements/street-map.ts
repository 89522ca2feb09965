// The street map, a lazy file of its own, as it holds Leaflet: docs/decisions/0017-street-map.md.
import {css} from 'lit';
import {
  GridLayer,
  Map as LeafletMap,
  type Coords,
  type DoneCallback,
  type ZoomAnimEvent,
} from 'leaflet/dist/leaflet-src.esm.js';
import {document} from '../core/document.js';
import type {Tiles} from '../core/tiles.js';
import type {Point, View} from '../geo/clusters.js';
import {middleOf, remembered, type Coordinates, type Ground} from '../geo/ground.js';

interface StreetMapOptions {
  tiles: Tiles;
  /** What is to be in view at first. */
  places: readonly Coordinates[];
  /** Whether nothing is to move by itself. */
  isStill: boolean;
  /** What is shown has changed a little, or is about to by a movement of Leaflet's own. */
  follow: (view: View, isMoving: boolean) => void;
  /** The map has come to rest. */
  rest: () => void;
  /** There are no tiles to be had. */
  fail: () => void;
}

/** CSS pixels of a tile, and so of the whole world where that is one tile. */
const TILE = 256;
/** Many servers have no more. */
const NEAREST = 18;
/** At first, where all places are one: a town with its streets. */
const TOWN = 13;
/** CSS pixels around the places at first. */
const MARGIN = 32;
/** Milliseconds until there has to be a tile. */
const TIMEOUT = 10_000;

/** What of Leaflet's own style sheet a map of tiles can't do without. */
const styles = css`
  .leaflet-container {
    position: absolute;
    inset: 0;
    overflow: hidden;
    cursor: grab;
    user-select: none;
    touch-action: pan-x pan-y;
  }

  .leaflet-container:active {
    cursor: grabbing;
  }

  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }

  .leaflet-tile-container {
    pointer-events: none;
  }

  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }

  /* Without that mode, the ground is seen between tiles that are scaled. */
  .leaflet-tile {
    visibility: hidden;
    mix-blend-mode: plus-lighter;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  @media (prefers-reduced-motion: no-preference) {
    .leaflet-zoom-anim .leaflet-zoom-animated {
      transition: transform 250ms cubic-bezier(0, 0, 0.25, 1);
    }
  }
`;

/**
 * Where Leaflet is within an element. Closed, as nothing in it is for anybody but the eye: checks of accessibility take
 * tiles for seen that are cut off, and then don't know on which ground the text beside the map stands.
 */
function groundIn(host: HTMLElement): HTMLElement {
  // eslint-disable-next-line wc/no-closed-shadow-root -- as above
  const root = host.attachShadow({mode: 'closed'});
  if (!styles.styleSheet) throw new Error('this browser is too old for it');
  root.adoptedStyleSheets = [styles.styleSheet];
  return root.appendChild(document.createElement('div'));
}

/** Tiles as pictures without a name. Leaflet's own layer of them uses `data:`, which a page's policy may forbid. */
class TileLayer extends GridLayer {
  readonly #addressOf: Tiles['addressOf'];

  constructor(addressOf: Tiles['addressOf']) {
    super();
    this.#addressOf = addressOf;
    this.on('tileunload', ({tile}) => {
      letGo(tile);
    });
  }

  // Leaflet asks how many parameters there are.
  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.decoding = 'async';
    // A server may want to know whose page it is, and that page may not tell by itself.
    tile.referrerPolicy = 'strict-origin-when-cross-origin';
    tile.onload = () => {
      done(undefined, tile);
    };
    tile.onerror = () => {
      done(new Error(tile.src), tile);
    };
    tile.src = this.#addressOf(coords);
    return tile;
  }
}

/** What is out of view is not waited for. */
function letGo(tile: HTMLImageElement): void {
  tile.onload = tile.onerror = null;
  tile.removeAttribute('src');
}

/**
 * Leaflet with tiles, and nothing else of it: points and buttons are the kit's own. It takes no wheel, and a finger
 * scrolls the page; a mouse drags it, and two fingers move it.
 */
export class StreetMap implements Ground {
  /** As the world goes on beside it. */
  readonly isMovable = true;
  readonly #map: LeafletMap;
  readonly #options: StreetMapOptions;
  readonly #layer: TileLayer;
  readonly #positionOf = remembered(([longitude, latitude]) => {
    const {x, y} = this.#map.project([latitude, longitude], 0);
    return {x: x / TILE, y: y / TILE};
  });
  /** As long as no tile has come. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isZooming = false;
  /** Where a mouse holds the map, in CSS pixels of the window. */
  #hold: Point | null = null;

  constructor(host: HTMLElement, options: StreetMapOptions) {
    this.#options = options;
    const container = groundIn(host);
    const {tiles, places, isStill} = options;
    this.#map = new LeafletMap(container, {
      attributionControl: false,
      zoomControl: false,
      dragging: false,
      keyboard: false,
      scrollWheelZoom: false,
      boxZoom: false,
      trackResize: false,
      doubleClickZoom: false,
      bounceAtZoomLimits: false,
      zoomSnap: 0,
      zoomAnimation: !isStill,
      fadeAnimation: !isStill,
      maxZoom: NEAREST,
    });
    this.resize();
    this.#show(places);
    this.#map.on('move', this.#follow).on('zoomanim', this.#followZoom).on('moveend', this.#rest);
    this.#map.on('dblclick', ({latlng}) => this.#map.setZoomAround(latlng, this.#next(1)));
    this.#layer = new TileLayer(tiles.addressOf);
    this.#timer = setTimeout(this.#giveUp, TIMEOUT);
    this.#layer.once('tileload', this.#stopWaiting);
    // All that were asked for have come, or can't be had. Leaflet has still something to do with its map then.
    this.#layer.on('load', () => {
      queueMicrotask(this.#giveUp);
    });
    this.#layer.addTo(this.#map);
    container.addEventListener('pointerdown', this.#take);
    container.addEventListener('pointermove', this.#drag);
    container.addEventListener('lostpointercapture', this.#release);
  }

  get view(): View {
    const {x, y} = this.#map.getPixelBounds().min ?? {x: 0, y: 0};
    return this.#viewFrom(x, y, this.#map.getZoom());
  }

  get isNearest(): boolean {
    return this.#map.getZoom() >= NEAREST;
  }

  get isFarthest(): boolean {
    return this.#map.getZoom() <= this.#map.getMinZoom();
  }

  /** The world goes on to the east: a place is where it is next to the middle of what is shown. */
  positions(): (place: Coordinates) => Point {
    const {x: left, across, width} = this.view;
    const middle = left + width / across / 2;
    return (place) => {
      const {x, y} = this.#positionOf(place);
      return {x: x + Math.round(middle - x), y};
    };
  }

  zoom(step: 1 | -1, towards: readonly Coordinates[]): void {
    const zoom = this.#next(step);
    if (step < 0 || towards.length === 0) this.#map.setZoom(zoom);
    else this.#map.setView(this.#middleOf(towards), zoom);
  }

  /** The next size at which tiles are sharp. All of the world, and what two fingers have made of it, is between such. */
  #next(step: 1 | -1): number {
    const zoom = this.#map.getZoom() + step;
    return step > 0 ? Math.floor(zoom) : Math.ceil(zoom);
  }

  move(x: number, y: number): void {
    if (this.#isZooming) return;
    const {width, height} = this.view;
    this.#panBy(x * width, y * height, !this.#options.isStill);
  }

  /** Is called when there may be more room, or less. All of the world is shown at least. */
  resize(): void {
    this.#map.invalidateSize({pan: false});
    this.#map.setMinZoom(Math.max(Math.log2(this.#map.getSize().x / TILE), 0));
  }

  remove(): void {
    this.#stopWaiting();
    this.#layer.off();
    this.#map
      .off('move', this.#follow)
      .off('zoomanim', this.#followZoom)
      .off('moveend', this.#rest);
    // At the end of a movement Leaflet takes it that its map is there.
    if (this.#isZooming) this.#map.once('moveend', () => this.#map.remove());
    else this.#map.remove();
  }

  readonly #stopWaiting = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  };

  readonly #giveUp = (): void => {
    if (this.#timer === undefined) return; // as a tile has come, or nobody waits any more
    this.#stopWaiting();
    this.#options.fail();
  };

  #viewFrom(left: number, top: number, zoom: number): View {
    const across = TILE * 2 ** zoom;
    const {x: width, y: height} = this.#map.getSize();
    return {x: left / across, y: top / across, across, down: across, width, height};
  }

  #middleOf(places: readonly Coordinates[]) {
    const {x, y} = middleOf(places.map(this.positions()));
    return this.#map.unproject([x * TILE, y * TILE], 0);
  }

  #show(places: readonly Coordinates[]): void {
    if (places.length === 0) this.#map.setView([30, 0], 0);
    else
      this.#map.fitBounds(
        places.map(([longitude, latitude]) => [latitude, longitude]),
        {maxZoom: TOWN, padding: [MARGIN, MARGIN], animate: false},
      );
    this.#map.setZoom(Math.floor(this.#map.getZoom()), {animate: false});
  }

  #panBy(x: number, y: number, animate: boolean): void {
    this.#map.panBy([x, this.#within(y)], {animate});
  }

  /** How far down the map can go of so many pixels: beyond the poles is nothing. */
  #within(y: number): number {
    const {y: top, down, height} = this.view;
    return Math.round(Math.min(Math.max(y, -top * down), (1 - top) * down - height));
  }

  readonly #follow = (): void => {
    this.#options.follow(this.view, false);
  };

  readonly #rest = (): void => {
    this.#isZooming = false;
    // Who goes away next to a pole would see beyond it.
    if (this.#within(0) === 0) this.#options.rest();
    else this.#panBy(0, 0, false);
  };

  readonly #followZoom = ({center, zoom}: ZoomAnimEvent): void => {
    this.#isZooming = true;
    const {x, y} = this.#map.project(center, zoom).subtract(this.#map.getSize().divideBy(2));
    this.#options.follow(this.#viewFrom(x, y, zoom), true);
  };

  // --- With a mouse. Not by Leaflet's own dragging, which also takes fingers, and marks the page's elements. ------

  readonly #take = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#hold = {x: event.clientX, y: event.clientY};
  };

  readonly #drag = ({clientX: x, clientY: y}: PointerEvent): void => {
    if (!this.#hold || this.#isZooming) return;
    // Leaflet moves by whole pixels: what is left of one counts the next time.
    const right = Math.round(this.#hold.x - x);
    const down = Math.round(this.#hold.y - y);
    this.#panBy(right, down, false);
    this.#hold = {x: this.#hold.x - right, y: this.#hold.y - down};
  };

  readonly #release = (): void => {
    this.#hold = null;
  };
}
