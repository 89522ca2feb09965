import {adoptStyles, html, LitElement, nothing, type TemplateResult} from 'lit';
import {withAttribution} from '../context/attribution.js';
import type {CampaignSettings} from '../context/campaign.js';
import {inLanguage} from '../controllers/campaign-language.js';
import {hasMoreThan} from '../controllers/children.js';
import {actionLink, PlacesController} from '../controllers/places.js';
import {announce} from '../core/announce.js';
import {atLeast, oneOf} from '../core/attributes.js';
import {safeUrl} from '../core/url.js';
import type {Place} from '../feeds/place.js';
import {dateFormat} from '../i18n/format.js';
import {LocaleController} from '../i18n/locale.js';
import type {PluralKey, TextKey} from '../i18n/strings.js';
import {base, failure, foreign, heading, link, skeleton} from './parts.js';
import type {PlacesView} from './places-view.js';
import type {StreetSettings} from './streets.js';

/** What the two elements with places have in common. */
interface ShellHost extends LitElement {
  src: string;
  href: string;
  max: number;
  heading: string;
  headingLevel: number;
  theme: string;
  loading: string;
}

interface ShellOptions {
  kind: 'coalition' | 'map';
  words: {
    heading: TextKey;
    invitation: TextKey;
    count: PluralKey;
    action: TextKey;
    failed: TextKey;
  };
  campaign: () => CampaignSettings;
  /** Where the campaign takes what the invitation asks for. */
  home: (campaign: CampaignSettings) => string;
  /** What a script has set. */
  places: () => readonly Place[] | null;
  /** How many there are, where the page says so. */
  count: () => number | null;
  /** Without waiting for a promise, which printing does not. */
  renderNow: () => void;
  /** Of those that have a map. */
  streets?: () => StreetSettings;
}

const DAY = {dateStyle: 'medium', timeZone: 'UTC'} as const;

const loadView = () => import('./places-view.js');

/** An invitation, how many have followed it, and who they are: the last by a lazy file. */
export class PlacesShell {
  readonly #host: ShellHost;
  readonly #options: ShellOptions;
  readonly #locale: LocaleController;
  readonly #places: PlacesController<Awaited<ReturnType<typeof loadView>>>;
  #view: PlacesView | undefined;

  constructor(host: ShellHost, options: ShellOptions) {
    this.#host = host;
    this.#options = options;
    this.#locale = new LocaleController(host);
    this.#places = new PlacesController(host, {
      places: options.places,
      src: () => host.src || '', // `null` once the attribute is removed
      isEager: () => oneOf('loading', host.loading, ['lazy', 'eager']) === 'eager',
      lang: () => this.#locale.lang,
      late: () => {
        if (!this.#hasFallback) this.#locale.announce('loading');
      },
      file: loadView,
    });
  }

  render(): TemplateResult {
    const host = this.#host;
    const {words, campaign} = this.#options;
    const {say, text} = this.#locale;
    const places = this.#places;
    const hashtag = html`<bdi translate="no">${campaign().hashtag || text('hashtag')}</bdi>`;
    const title = host.heading || this.#locale.sayAround(words.heading, 'hashtag', hashtag);
    const orChildren = (view: () => TemplateResult) => (this.#hasFallback ? nothing : view());
    return base(
      this.#locale,
      host.theme || campaign().theme,
      html`<div class="header">${heading(host.headingLevel, title)}</div>
        <div class="call">
          <div>
            <p part="invitation">${say(words.invitation)}</p>
            ${this.#renderCount()}
          </div>
          ${this.#renderAction()}
        </div>
        ${places.render<unknown>({
          pending: () => orChildren(() => skeleton(say('loading'))),
          items: (items) => this.#renderList(items),
          empty: () => (places.isAsked ? orChildren(() => this.#renderList([])) : nothing),
          error: () =>
            orChildren(() => failure(host, say(words.failed), say('tryAgain'), places.load)),
        })}
        <slot ?hidden=${places.hasItems || !places.isWanted || !this.#hasFallback}></slot>`,
    );
  }

  get #hasFallback(): boolean {
    return hasMoreThan(this.#host, this.#host.href ? null : actionLink(this.#host));
  }

  #renderCount() {
    const {count, words} = this.#options;
    const value = atLeast('count', 0, count(), null) ?? this.#places.all.length;
    if (!value) return nothing;
    const number = html`<strong>${this.#locale.number(value)}</strong>`;
    return html`<p part="count" class="count">
      ${this.#locale.pluralAround(words.count, value, number)}
    </p>`;
  }

  #renderAction() {
    const host = this.#host;
    const {kind, words, campaign, home} = this.#options;
    const own = safeUrl(host.href || (actionLink(host)?.getAttribute('href') ?? ''), host.baseURI);
    const settings = inLanguage(campaign(), this.#locale.lang);
    const href = withAttribution(own ?? home(settings), settings);
    return link(host, {href, kind, part: 'action'}, this.#locale.say(words.action));
  }

  #renderList(places: readonly Place[]): TemplateResult {
    this.#view ??= this.#createView();
    return this.#view?.render(places) ?? skeleton(this.#locale.say('loading'));
  }

  #createView(): PlacesView | undefined {
    const {file} = this.#places;
    if (!file) return undefined;
    const host = this.#host;
    // Lit's render root is a shadow root, for that is what the elements create.
    const root = host.renderRoot as ShadowRoot;
    const {elementStyles} = host.constructor as typeof LitElement;
    adoptStyles(root, [...elementStyles, file.styles]);
    return new file.PlacesView(host, {
      parts: {foreign, heading, link},
      kind: this.#options.kind,
      locale: this.#locale,
      announce,
      date: (date) => dateFormat(this.#locale.lang, DAY).format(date),
      headingLevel: () => host.headingLevel,
      max: () => atLeast('max', 1, host.max, 50),
      renderNow: this.#options.renderNow,
      streets: this.#options.streets,
    });
  }
}
