import {ContextConsumer, ContextProvider} from '@lit/context';
import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {
  campaignContext,
  pageCampaign,
  withFile,
  type CampaignSettings,
} from '../context/campaign.js';
import {followFile, type FileSettings} from '../context/file.js';
import {flag} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {safeUrl} from '../core/url.js';

/**
 * `<wr-campaign>` gives its settings to every widget inside it, and shows nothing of its own. What it
 * leaves out comes from its file, from a `<wr-campaign>` around it, from the script tag, or from #WithRefugees.
 *
 * @slot - The widgets, and whatever else stands around them.
 * @fires {CustomEvent<{reason: string, url?: string, status?: number}>} wr-error - The file could not be had.
 */
@customElement('wr-campaign')
export class Campaign extends LitElement {
  static override styles = css`
    :host {
      display: contents !important;
    }

    :host([hidden]) {
      display: none !important;
    }
  `;

  /** Address of a file with the campaign's settings, as JSON. */
  @property() src = '';

  /** Hosts to which links of the file may lead, beside the campaign's, the file's and the page's own; with spaces between. */
  @property() hosts = '';

  /** Who embeds the widgets: `utm_source` of links to the campaign. */
  @property() partner = '';

  /** Name of the campaign: `utm_campaign` of its links, and what a put-away banner is remembered by. */
  @property() campaign = '';

  /** The hashtag in the widgets' texts. */
  @property() hashtag = '';

  /** Where the petition is. */
  @property({attribute: 'petition-href'}) petitionHref = '';

  /** Where organisations join the coalition. */
  @property({attribute: 'coalition-href'}) coalitionHref = '';

  /** Where the community map is. */
  @property({attribute: 'map-href'}) mapHref = '';

  /** Where the newsletter's archive is. */
  @property({attribute: 'archive-href'}) archiveHref = '';

  /** Where all webinars are. */
  @property({attribute: 'webinars-href'}) webinarsHref = '';

  /** Colours of the widgets: `light`, `dark`, or `auto` for the reader's own preference. */
  @property() theme: 'light' | 'dark' | 'auto' | '' = '';

  /** Leaves the `utm_…` parameters out of links to the campaign. */
  @property({attribute: 'no-attribution', type: Boolean, converter: flag}) noAttribution = false;

  readonly #provider = new ContextProvider(this, {
    context: campaignContext,
    initialValue: pageCampaign,
  });

  readonly #around = new ContextConsumer(this, {context: campaignContext, subscribe: true});

  #file: FileSettings = {};
  #stopFollowing: (() => void) | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('hosts')) this.#followFile();
    this.#provider.setValue(this.#settings());
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #followFile(): void {
    this.#stopFollowing?.();
    this.#file = {};
    if (!this.src) return;
    this.#stopFollowing = followFile(this, this.src, pageCampaign, this.hosts || '', (file) => {
      this.#file = file;
      this.requestUpdate();
    });
  }

  #settings(): CampaignSettings {
    const around = withFile(this.#around.value ?? pageCampaign, this.#file);
    const own = given({
      hashtag: this.hashtag,
      petitionHref: safeUrl(this.petitionHref, this.baseURI),
      coalitionHref: safeUrl(this.coalitionHref, this.baseURI),
      mapHref: safeUrl(this.mapHref, this.baseURI),
      archiveHref: safeUrl(this.archiveHref, this.baseURI),
      webinarsHref: safeUrl(this.webinarsHref, this.baseURI),
    });
    const languages = Object.entries(around.languages).map(
      ([lang, words]) => [lang, {...words, ...own}] as const,
    );
    return {
      ...around,
      ...own,
      ...given({partner: this.partner, campaign: this.campaign, theme: this.theme}),
      attribution: around.attribution && !this.noAttribution,
      languages: Object.fromEntries(languages),
    };
  }
}

/** What has a value. */
function given<Name extends string>(
  settings: Readonly<Record<Name, string | null>>,
): Partial<Record<Name, string>> {
  const entries = Object.entries(settings).filter(([, value]) => value);
  return Object.fromEntries(entries) as Partial<Record<Name, string>>; // as just filtered
}

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-campaign': Campaign;
  }
}
