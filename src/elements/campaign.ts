import {ContextConsumer, ContextProvider} from '@lit/context';
import {css, html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {campaignContext, pageCampaign, type CampaignSettings} from '../context/campaign.js';
import {flag} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {safeUrl} from '../core/url.js';

/**
 * `<wr-campaign>` gives its settings to every widget inside it, and shows nothing of its own. What it
 * leaves out comes from a `<wr-campaign>` around it, from the script tag, or from #WithRefugees.
 *
 * @slot - The widgets, and whatever else stands around them.
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
  @property() theme = '';

  /** Leaves the `utm_…` parameters out of links to the campaign. */
  @property({attribute: 'no-attribution', type: Boolean, converter: flag}) noAttribution = false;

  readonly #provider = new ContextProvider(this, {
    context: campaignContext,
    initialValue: pageCampaign,
  });

  readonly #around = new ContextConsumer(this, {context: campaignContext, subscribe: true});

  protected override willUpdate(): void {
    this.#provider.setValue(this.#settings());
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #settings(): CampaignSettings {
    const around = this.#around.value ?? pageCampaign;
    const address = (own: string, inherited: string) => safeUrl(own, this.baseURI) ?? inherited;
    return {
      partner: this.partner || around.partner,
      campaign: this.campaign || around.campaign,
      hashtag: this.hashtag || around.hashtag,
      petitionHref: address(this.petitionHref, around.petitionHref),
      coalitionHref: address(this.coalitionHref, around.coalitionHref),
      mapHref: address(this.mapHref, around.mapHref),
      archiveHref: address(this.archiveHref, around.archiveHref),
      webinarsHref: address(this.webinarsHref, around.webinarsHref),
      theme: this.theme || around.theme,
      attribution: around.attribution && !this.noAttribution,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-campaign': Campaign;
  }
}
