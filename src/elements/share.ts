import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isCampaignPage, withAttribution} from '../context/attribution.js';
import {campaignContext, pageCampaign, type CampaignSettings} from '../context/campaign.js';
import {flag, headingLevel} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {document} from '../core/document.js';
import {pageAddress, type Shared} from '../core/share.js';
import {showState} from '../core/states.js';
import {encode, safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import {LocaleController} from '../i18n/locale.js';
import {hostStyles} from '../styles/host.js';
import {base, heading} from './parts.js';
import {styles} from './share.styles.js';
import {Sharing} from './sharing.js';

/** What each network calls itself, and where it takes a link. */
const NETWORKS: Readonly<Record<string, readonly [service: string, address: string]>> = {
  email: ['', 'mailto:?subject={text}&body={url}'],
  whatsapp: ['WhatsApp', 'https://wa.me/?text={text}%20{url}'],
  telegram: ['Telegram', 'https://t.me/share/url?url={url}&text={text}'],
  facebook: ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u={url}'],
  linkedin: ['LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/?url={url}'],
  bluesky: ['Bluesky', 'https://bsky.app/intent/compose?text={text}%20{url}'],
  // The network's own page to choose a server: docs/decisions/0014-sharing-and-films.md.
  mastodon: ['Mastodon', 'https://share.joinmastodon.org/#text={text}%20{url}'],
  x: ['X', 'https://x.com/intent/tweet?text={text}&url={url}'],
};

const ALL = 'native copy email whatsapp telegram facebook linkedin bluesky mastodon x';

/**
 * `<wr-share>` lets readers pass a page on: by what their device offers, by copying the link, and by plain links to
 * networks. Nothing of a network is on the page, and none is asked for anything until its link is followed.
 *
 * @slot - Shown until the element is ready.
 * @fires {CustomEvent<{method: string, url: string}>} wr-share - The address is about to be shared: `native`, `copy`, or the network's name. Cancelable.
 * @fires {CustomEvent<{reason: string}>} wr-error - It can't show what a script has given it (`not-shown`); the children are shown.
 * @csspart base - The whole widget.
 * @csspart heading - The heading, where there is one.
 * @csspart list - The list of ways.
 * @csspart native - The button that opens what the device offers.
 * @csspart copy - The button that copies the link.
 * @csspart link - The link to a network, or to an email.
 * @cssstate loaded - The ways are there.
 */
@customElement('wr-share')
export class Share extends LitElement {
  static override styles = [hostStyles, styles];

  /** What is shared; the page's own address without one: its canonical one, `og:url`, or as it is called, without query. */
  @property() url = '';

  /** What the message begins with; the page's title without one. */
  @property() text = '';

  /** The ways, and their order; those that are unknown are left out. */
  @property() networks: string = ALL;

  /** A heading above the ways. */
  @property() heading = '';

  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number, converter: headingLevel}) headingLevel = 2;

  /** Colours: `light` (without a campaign that says otherwise), `dark`, or `auto` for the reader's own preference. */
  @property() theme: 'light' | 'dark' | 'auto' | '' = '';

  /** Takes the font family of the page. */
  @property({attribute: 'inherit-font', type: Boolean, converter: flag, reflect: true})
  inheritFont = false;

  @consume({context: campaignContext, subscribe: true})
  @state()
  private campaign: CampaignSettings = pageCampaign;

  readonly #locale: LocaleController = new LocaleController(this);

  readonly #sharing: Sharing = new Sharing(this, this.#locale, () => this.#shared);

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('url')) this.#sharing.forget();
  }

  protected override updated(): void {
    showState(this, 'loaded');
  }

  protected override render() {
    return base(
      this.#locale,
      this.theme || this.campaign.theme,
      html`${this.heading ? heading(this.headingLevel, this.heading) : nothing}
        <ul part="list" class="ways" role="list" aria-label=${this.#locale.text('share')}>
          ${this.#ways.map((way) => html`<li>${way}</li>`)}
        </ul>
        ${this.#sharing.renderOutcome()}
        <slot hidden></slot>`,
    );
  }

  get #ways(): TemplateResult[] {
    const names = (this.networks || ALL).trim().split(/\s+/);
    const ways = names.map((name) => this.#renderWay(name)).filter((way) => way !== nothing);
    // On a device that offers nothing, `native` alone would be nothing.
    return ways.length > 0 ? ways : [this.#sharing.renderCopy()];
  }

  #renderWay(way: string): TemplateResult | typeof nothing {
    if (way === 'native') return this.#sharing.renderNative();
    if (way === 'copy') return this.#sharing.renderCopy();
    const [service = '', address] = (Object.hasOwn(NETWORKS, way) ? NETWORKS[way] : null) ?? [];
    if (address === undefined) {
      warnOnce(`networks="${way}" is unknown; it can be ${ALL}.`);
      return nothing;
    }
    const {text: say} = this.#locale;
    const {title, text, url} = this.#shared;
    const href = address.replace('{text}', encode(text || title)).replace('{url}', encode(url));
    const tell = (event: Event) => {
      if (!this.#sharing.tell(way)) event.preventDefault();
    };
    // Of a network its name alone is seen. It opens a tab, so that the page stays.
    const name = `${say('shareOn', {service})} ${say('newTab')}`;
    const words = service
      ? html`<span aria-hidden="true" translate="no">${service}</span
          ><span class="visually-hidden" lang=${this.#locale.langOf('shareOn')}>${name}</span>`
      : this.#locale.say('email');
    return html`<a
      part="link"
      class="secondary"
      href=${href}
      target=${service ? '_blank' : nothing}
      rel="noopener"
      referrerpolicy="strict-origin-when-cross-origin"
      @click=${tell}
      >${words}</a
    >`;
  }

  get #shared(): Shared {
    const url = safeUrl(this.url, this.baseURI) ?? pageAddress();
    return {
      title: document.title,
      text: this.text,
      url: isCampaignPage(url, this.campaign) ? withAttribution(url, this.campaign) : url,
    };
  }
}

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-share': Share;
  }
}
