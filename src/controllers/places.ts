import type {LitElement} from 'lit';
import {warnOnce} from '../core/warn.js';
import type {Reader} from '../feeds/last-good.js';
import type {Place} from '../feeds/place.js';
import {loadPlaces} from '../feeds/places.js';
import {whenChanged} from './children.js';
import {FeedController} from './feed.js';
import {whenNear} from './visible.js';

/** What of the lazy file is asked for before anything is shown. */
export interface PlacesFile {
  parsePlaces: Reader<Place>;
  /** Those that a partner wrote inside the tag. */
  childPlaces: (host: HTMLElement) => Place[];
  /** Loads the words of a language. Never rejects. */
  prepare: (lang: string) => Promise<void>;
}

interface PlacesOptions<File> {
  /** Those that a script has set. */
  places: () => readonly Place[] | null;
  src: () => string;
  isEager: () => boolean;
  lang: () => string;
  late: () => void;
  /** Loads what lists places, which pages without a list need not have. */
  file: () => Promise<File>;
}

/** Places inside the tag: the items of a list, or JSON. */
const CHILDREN = ':scope > :is(ul, ol, script[type="application/json" i]:not([data-wr-strings]))';

/** A `FeedController` for places, whose reader is a lazy file (docs/decisions/0015-lazy-places.md). */
export class PlacesController<File extends PlacesFile> extends FeedController<Place> {
  readonly #element: LitElement;
  readonly #options: PlacesOptions<File>;
  /** `null` where it could not be had: then there is no list. */
  #file: File | null | undefined;
  #children: readonly Place[] | null = null;
  #stopAwaiting: (() => void) | undefined;

  constructor(host: LitElement, options: PlacesOptions<File>) {
    super(host, {
      source: () => this.#places(),
      load: (url, signal) =>
        loadPlaces(url, async (...body) => (await this.#load()).parsePlaces(...body), signal),
      // One organisation may be in two lists, and two of one name at two addresses.
      identify: ({name, url}) => `${name} ${url ?? ''}`,
      select: (places) => places,
      isEager: options.isEager,
      late: options.late,
    });
    this.#element = host;
    this.#options = options;
    whenChanged(host, this.#readChildren);
  }

  get file(): File | null {
    return this.#file ?? null;
  }

  /** Whether there are places to be shown, now or later. */
  get isWanted(): boolean {
    const {places, src} = this.#options;
    return Boolean(places() ?? (src() || this.#element.querySelector(CHILDREN)));
  }

  /** Whether what came of them is all that there is, if only nothing. */
  get isAsked(): boolean {
    return Boolean(this.#file) && this.isWanted && this.#places() !== null;
  }

  override hostUpdated(): void {
    super.hostUpdated();
    if (this.#file !== undefined || !this.isWanted || !this.#element.isConnected) return;
    const load = () => void this.#load().catch(() => undefined); // who could be told has been
    if (this.#options.isEager()) load();
    else this.#stopAwaiting ??= whenNear(this.#element, load);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#stopAwaiting?.();
    this.#stopAwaiting = undefined;
  }

  readonly #readChildren = (): void => {
    const children = this.#file && this.isWanted ? this.#file.childPlaces(this.#element) : null;
    if (JSON.stringify(children) !== JSON.stringify(this.#children)) this.#children = children;
    this.#element.requestUpdate();
  };

  #places(): string | readonly Place[] | null {
    if (this.#file === null) return null;
    const {places, src} = this.#options;
    const given = places();
    return given ? (this.#file ? given : null) : src() || this.#children;
  }

  async #load(): Promise<File> {
    try {
      const file = await this.#options.file();
      await file.prepare(this.#options.lang());
      this.#file = file;
      this.#readChildren();
      return this.#file;
    } catch (error) {
      warnOnce(`<${this.#element.localName}> shows no list: ${String(error)}`);
      this.#file = null;
      this.#element.requestUpdate();
      throw error;
    }
  }
}

/** The first link that a partner wrote inside the tag, and that is none of a list. */
export function actionLink(host: HTMLElement): Element | null {
  return host.querySelector(':scope > a[href], :scope > :not(ul, ol) a[href]');
}
