import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {creditIn, type CreditPart} from '../core/credit.js';
import {emit} from '../core/events.js';
import {parseTiles, type Tiles} from '../core/tiles.js';
import {warnOnce} from '../core/warn.js';
import type {View} from '../geo/clusters.js';
import type {Coordinates} from '../geo/ground.js';
import type {LocaleController} from '../i18n/locale.js';
import type {PlaceWords} from '../i18n/place-words.js';
import type {StreetMap} from './street-map.js';

/** What a partner writes of a street map. */
export interface StreetSettings {
  /** The addresses of its tiles; `''` for no street map. */
  tiles: string;
  /** Who has made it: text, with links as HTML has them. */
  attribution: string;
}

export interface StreetsOptions {
  locale: LocaleController;
  words: PlaceWords;
  settings: (() => StreetSettings) | undefined;
  announce: (message: string, lang: string) => void;
  /** What is to be in view at first. */
  places: () => readonly Coordinates[];
  follow: (view: View, isMoving: boolean) => void;
}

/** The world, as one tile. */
const FIRST = {x: 0, y: 0, z: 0};

/** A street map in the drawn one's place, once the reader asks for it: until then nobody else is asked for anything. */
export class Streets {
  /** Where it is shown. */
  map: StreetMap | null = null;
  readonly #host: LitElement;
  readonly #options: StreetsOptions;
  #stage: 'away' | 'coming' | 'here' | 'failed' = 'away';
  /** Of the lazy file. */
  #file: typeof import('./street-map.js') | undefined;
  #template = '';
  #tiles: Tiles | null = null;
  /** Read once, as a map that is dragged is rendered often. */
  #credit: {html: string; parts: CreditPart[]} = {html: '', parts: []};

  constructor(host: LitElement, options: StreetsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether it stands where else the drawing would. */
  get isShown(): boolean {
    return this.#stage === 'here';
  }

  /** Is called before each rendering. */
  update(): void {
    const {tiles, attribution} = this.#settings;
    if (tiles === this.#template) return;
    this.#template = tiles;
    this.#tiles = tiles ? parseTiles(tiles, this.#host.baseURI) : null;
    this.leave();
    if (this.#tiles && !attribution.trim())
      warnOnce(`attribution is missing: whoever makes ${this.#tiles.host} will want to be named.`);
  }

  get #settings(): StreetSettings {
    return this.#options.settings?.() ?? {tiles: '', attribution: ''};
  }

  /** Shows the drawing again. */
  leave(): void {
    this.map?.remove();
    this.map = null;
    this.#stage = 'away';
  }

  /** The ground of the street map, and below any map what is to be said of it. */
  renderGround(): TemplateResult {
    return html`<div class="tiles" aria-hidden="true"></div>`;
  }

  renderRow(): TemplateResult | typeof nothing {
    const tiles = this.#tiles;
    if (!tiles) return nothing;
    const {words} = this.#options;
    return html`<div class="about">
      <p id="ground" part=${this.isShown ? 'attribution' : 'notice'}>
        ${this.#renderNotice(tiles)}
      </p>
      <button
        type="button"
        part="streets"
        class="secondary"
        aria-describedby="ground"
        @click=${this.#toggle}
      >
        ${this.isShown ? words.say('worldMap') : words.say('streetMap')}
      </button>
    </div>`;
  }

  #renderNotice({host}: Tiles) {
    const {locale, words} = this.#options;
    const name = html`<bdi translate="no">${host}</bdi>`;
    const notices = {
      away: () => locale.sayAround('loadsFrom', 'service', name),
      coming: () => locale.say('loading'),
      failed: () => html`<strong>${words.say('noStreetMap')}</strong>`,
      here: () => this.#renderCredit(this.#settings.attribution, name),
    };
    return notices[this.#stage]();
  }

  #renderCredit(attribution: string, host: TemplateResult) {
    if (this.#credit.html !== attribution)
      this.#credit = {html: attribution, parts: creditIn(attribution, this.#host.baseURI)};
    const {parts} = this.#credit;
    if (parts.length === 0) return host;
    const credit = parts.map((part) =>
      typeof part === 'string'
        ? part
        : html`<a href=${part.href} rel="noopener" referrerpolicy="strict-origin-when-cross-origin"
            >${part.text}</a
          >`,
    );
    return html`<bdi>${credit}</bdi>`;
  }

  readonly #toggle = async (): Promise<void> => {
    const tiles = this.#tiles;
    if (!tiles) return;
    if (this.#isComing || this.isShown) this.leave();
    else if (emit(this.#host, 'wr-tiles', {host: tiles.host})) await this.#come();
    this.#host.requestUpdate(); // with the points where they are on it
  };

  get #isComing(): boolean {
    return this.#stage === 'coming';
  }

  async #come(): Promise<void> {
    this.#stage = 'coming';
    this.#host.requestUpdate();
    try {
      this.#file ??= await import('./street-map.js');
    } catch (error) {
      this.#fail(error);
      return;
    }
    // The reader may have thought better of it.
    if (this.#isComing) this.#stage = 'here';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#begin();
  }

  /** Puts Leaflet where a place has been rendered for it. */
  #begin(): void {
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.tiles');
    if (!container || !this.isShown || this.map || !this.#file || !this.#tiles) return;
    const {places, follow} = this.#options;
    const {host} = this.#tiles;
    try {
      this.map = new this.#file.StreetMap(container, {
        tiles: this.#tiles,
        places: places(),
        isStill: !matchMedia('(prefers-reduced-motion: no-preference)').matches,
        follow,
        rest: () => {
          this.#host.requestUpdate();
        },
        fail: () => {
          this.#fail(`no tile came from ${host}`);
        },
      });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(cause: unknown): void {
    this.leave();
    this.#stage = 'failed';
    const {words, announce} = this.#options;
    warnOnce(`<${this.#host.localName}> shows no street map: ${String(cause)}`);
    announce(words.text('noStreetMap'), words.lang);
    emit(this.#host, 'wr-error', {
      reason: 'no-street-map',
      url: this.#tiles?.addressOf(FIRST) ?? '',
    });
    this.#host.requestUpdate();
  }
}
