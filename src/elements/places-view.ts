// The list of places and its map, which both elements load when they may need them: docs/decisions/0015-lazy-places.md.
import {css, html, nothing, type LitElement, type TemplateResult} from 'lit';
import {Directory, type Entry, type Wish} from '../controllers/directory.js';
import type {Place} from '../feeds/place.js';
import {countryNames, type CountryName} from '../i18n/countries.js';
import type {LocaleController} from '../i18n/locale.js';
import {loadPlaceWords, PlaceWords} from '../i18n/place-words.js';
import {renderCountries, renderList, type ListOptions} from './places-list.js';
import {renderTools} from './places-tools.js';
import {listStyles} from './places-view.styles.js';
import type {StreetSettings} from './streets.js';
import {WorldMap} from './world-map.js';
import {mapStyles} from './world-map.styles.js';

export {childPlaces, parsePlaces} from '../controllers/child-places.js';
export const styles = css`
  ${listStyles}${mapStyles}
`;

interface ViewOptions extends Omit<ListOptions, 'host' | 'words'> {
  locale: LocaleController;
  /** Says something to screen readers: by the page's one region for it, which is the kit's. */
  announce: (message: string, lang: string) => void;
  /** How many are listed before "Show more". */
  max: () => number;
  renderNow: () => void;
  /** Of a map. */
  streets: (() => StreetSettings) | undefined;
}

/** Milliseconds after the last letter until readers are told what was found. */
const PAUSE = 600;
const PRINTING = ['beforeprint', 'afterprint'];
const ALL: Wish = {words: '', category: '', country: ''};

/** What countries are called, by language. */
const countries = new Map<string, CountryName>();

/** Loads what a list needs to speak a language. Never rejects. */
export async function prepare(lang: string): Promise<void> {
  const name = async () => countries.set(lang, await countryNames(lang));
  await Promise.all([loadPlaceWords(lang), countries.has(lang) ? null : name()]);
}

/** Places as a list that can be searched; those of the community also on a map. */
export class PlacesView {
  readonly #host: LitElement;
  readonly #options: ViewOptions;
  readonly #words: PlaceWords;
  readonly #list: ListOptions;
  readonly #map: WorldMap | null;
  #directory: Directory | null = null;
  /** What the directory was made of. */
  #source: {places: readonly Place[]; lang: string} | null = null;
  #wish = ALL;
  /** Those of a point on the map that was chosen. */
  #chosen: ReadonlySet<Entry> | null = null;
  #limit = 0;
  /** Whether it is for paper, where no button shows more. */
  #isPrinted = false;
  /** The items of the list, in their order. */
  #listed: readonly Entry[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, options: ViewOptions) {
    (this.#host = host).addController(this);
    this.#options = options;
    this.#words = new PlaceWords(host, options.locale);
    this.#list = {...options, host, words: this.#words};
    this.#map =
      options.kind === 'map'
        ? new WorldMap(host, {
            ...options,
            words: this.#words,
            settings: options.streets,
            choose: this.#choose,
            point: this.#pointTo,
            skip: this.#skipMap,
          })
        : null;
  }

  hostConnected(): void {
    for (const event of PRINTING) addEventListener(event, this.#print);
  }

  hostDisconnected(): void {
    for (const event of PRINTING) removeEventListener(event, this.#print);
  }

  readonly #print = ({type}: Event): void => {
    this.#isPrinted = type === 'beforeprint';
    this.#options.renderNow();
  };

  /** `null` until there are words for it. */
  render(places: readonly Place[]): TemplateResult | null {
    const {lang} = this.#options.locale;
    const nameOf = countries.get(lang);
    if (nameOf) this.#speak(places, lang, nameOf);
    // In the meantime it stays as it was.
    else void prepare(lang).then(() => this.#host.requestUpdate());
    const directory = this.#directory;
    if (!directory) return null;
    const found = directory.find(this.#wish);
    const shown = this.#chosen ? found.filter((entry) => this.#chosen?.has(entry)) : found;
    const isMap = this.#options.kind === 'map';
    if (directory.entries.length === 0)
      return html`<p class="message quiet">
        ${isMap ? this.#options.locale.say('noStories') : this.#words.say('noMembers')}
      </p>`;
    this.#listed = this.#isPrinted ? shown : shown.slice(0, this.#most);
    const isSearched = this.#wish !== ALL || this.#chosen !== null;
    return html`<div class="places" data-kind=${this.#options.kind}>
      ${renderTools(directory, {wish: this.#wish, words: this.#words, country: this.#options.locale.say('country'), search: this.#search})}
      ${this.#map?.render(found, this.#chosen) ?? nothing}
      <div
        class="found"
        @pointerover=${this.#showOnMap}
        @focusin=${this.#showOnMap}
        @pointerleave=${this.#hideOnMap}
        @focusout=${this.#hideOnMap}
      >
        ${isSearched ? this.#renderResult(shown.length) : nothing}
        ${isMap ? renderCountries(this.#listed, shown, this.#chosen, this.#list) : renderList(this.#listed, this.#chosen, this.#list)}
        ${this.#renderMore(shown.length)}
      </div>
    </div>`;
  }

  #speak(places: readonly Place[], lang: string, nameOf: CountryName): void {
    if (this.#source?.places === places && this.#source.lang === lang) return;
    this.#source = {places, lang};
    this.#words.speak(lang);
    const isMap = this.#options.kind === 'map';
    this.#directory = new Directory(places, nameOf, lang, isMap);
    this.#chosen = null;
    // A country that is called otherwise now, or has gone.
    if (!['', ...this.#directory.countries].includes(this.#wish.country)) this.#wish = ALL;
  }

  // --- Search ------------------------------------------------------------------------------------

  readonly #search = ({target}: Event): void => {
    // All fields in the tools have one of these names.
    const {name, value} = target as HTMLInputElement | HTMLSelectElement;
    const wish = {...this.#wish, [name]: value};
    this.#look(wish.words.trim() || wish.category || wish.country ? wish : ALL, null);
  };

  readonly #choose = (entries: ReadonlySet<Entry> | null): void => {
    this.#look(this.#wish, entries);
  };

  readonly #showAll = (): void => {
    this.#look(ALL, null);
    void this.#leadTo('[part=search], .country');
  };

  #look(wish: Wish, chosen: ReadonlySet<Entry> | null): void {
    this.#wish = wish;
    this.#chosen = chosen;
    this.#limit = 0;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tell, PAUSE);
  }

  readonly #tell = (): void => {
    if (!this.#host.isConnected) return; // the reader is elsewhere by now
    const count = this.#chosen?.size ?? this.#directory?.find(this.#wish).length ?? 0;
    this.#options.announce(
      count > 0 ? this.#words.text('results', {}, count) : this.#words.text('noneFound'),
      this.#words.lang,
    );
  };

  #renderResult(count: number) {
    return html`<p class="result">
      <span
        >${count > 0 ? this.#words.say('results', {}, count) : this.#words.say('noneFound')}</span
      >
      <button type="button" class="plain" @click=${this.#showAll}>
        ${this.#words.say('showAll')}
      </button>
    </p>`;
  }

  // --- More of the list ----------------------------------------------------------------------------------

  get #most(): number {
    return this.#limit || this.#options.max();
  }

  #renderMore(count: number) {
    const left = count - this.#most;
    if (left <= 0) return nothing;
    return html`<p class="next">
      <button type="button" class="secondary" @click=${this.#showMore}>
        ${this.#words.say('showMore')}
        <span class="number">(${this.#options.locale.number(left)})</span>
      </button>
    </p>`;
  }

  readonly #showMore = async (): Promise<void> => {
    const shown = this.#listed.length;
    this.#limit = this.#most + this.#options.max();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const item = this.#items[shown];
    const first = item?.querySelector('a') ?? item;
    if (first === item) item?.setAttribute('tabindex', '-1');
    first?.focus();
  };

  /** Moves the focus to the first of what matches: to words, as screen readers say nothing of a whole list. */
  async #leadTo(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const element = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (element && element.tabIndex < 0) element.tabIndex = -1; // text takes the focus then, too
    element?.focus();
  }

  // --- With the map ------------------------------------------------------------------------------

  readonly #skipMap = (): void => {
    void this.#leadTo(this.#listed.length > 0 ? '.country' : '.result > .plain');
  };

  readonly #showOnMap = ({target}: Event): void => {
    const item = target instanceof Element ? target.closest<HTMLElement>('.item') : null;
    this.#map?.mark(item ? this.#listed[this.#items.indexOf(item)] : undefined);
  };

  readonly #hideOnMap = (): void => {
    this.#map?.mark(undefined);
  };

  /** Marks what of the list is at a point. */
  readonly #pointTo = (entries: ReadonlySet<Entry> | undefined): void => {
    this.#items.forEach((item, index) => {
      const entry = this.#listed[index];
      item.toggleAttribute('data-near', entry !== undefined && entries?.has(entry) === true);
    });
  };

  get #items(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }
}
