import {consume} from '@lit/context';
import {LitElement, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {campaignContext, pageCampaign, type CampaignSettings} from '../context/campaign.js';
import {flag, headingLevel} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import type {Place} from '../feeds/place.js';
import {hostStyles} from '../styles/host.js';
import {listStyles} from '../styles/list.js';
import {PlacesShell} from './places-shell.js';
import {styles} from './places.styles.js';

/**
 * `<wr-coalition>` invites organisations to join the coalition, and lists its members, to be searched by name, sector
 * and country.
 *
 * @slot - Shown until there is a list. Its first link sets the address where there is no `href`; links in a `<ul>`, or JSON, are the members where there is no `src`.
 * @fires {CustomEvent<{href: string, kind: 'coalition' | 'more'}>} wr-action - The invitation (`coalition`) or a member's link (`more`) is about to be followed. Cancelable.
 * @fires {CustomEvent<{count: number, stale: boolean}>} wr-load - The members are there.
 * @fires {CustomEvent<{reason: string, url?: string, status?: number}>} wr-error - The list of members could not be had.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart invitation - What readers are asked to do.
 * @csspart count - How many there are.
 * @csspart action - The link that follows the invitation.
 * @csspart search - The field to search in.
 * @csspart list - The list.
 * @csspart item - A member.
 * @csspart image - Its logo.
 * @csspart title - Its name, with the link.
 * @csspart link - The link itself.
 * @csspart summary - What it is about.
 * @cssstate loading - The members are on their way.
 * @cssstate loaded - All is there.
 * @cssstate empty - There are no members.
 * @cssstate error - The list could not be had.
 */
@customElement('wr-coalition')
export class Coalition extends LitElement {
  static override styles = [hostStyles, listStyles, styles];

  /** List of the members: GeoJSON, or a JSON array; several with spaces between. */
  @property() src = '';

  /** Where organisations join. */
  @property() href = '';

  /** How many members there are; without it, as many as are in the list. */
  @property({type: Number}) count: number | null = null;

  /** How many members are listed before "Show more". */
  @property({type: Number}) max = 50;

  /** Heading, instead of the kit's. */
  @property() heading = '';

  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number, converter: headingLevel}) headingLevel = 2;

  /** Colours: `light` (without a campaign that says otherwise), `dark`, or `auto` for the reader's own preference. */
  @property() theme: 'light' | 'dark' | 'auto' | '' = '';

  /** When the list is fetched: `lazy`, near the viewport, or `eager`, at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** Takes the font family of the page. */
  @property({attribute: 'inherit-font', type: Boolean, converter: flag, reflect: true})
  inheritFont = false;

  /** The members, set by a script. */
  @property({attribute: false}) members: readonly Place[] | null = null;

  @consume({context: campaignContext, subscribe: true})
  @state()
  private campaign: CampaignSettings = pageCampaign;

  readonly #shell: PlacesShell = new PlacesShell(this, {
    kind: 'coalition',
    words: {
      heading: 'coalitionHeading',
      invitation: 'coalitionInvitation',
      count: 'members',
      action: 'joinCoalition',
      failed: 'membersFailed',
    },
    campaign: () => this.campaign,
    home: ({coalitionHref}) => coalitionHref,
    places: () => this.members,
    renderNow: () => {
      this.requestUpdate();
      this.performUpdate();
    },
    count: () => this.count,
  });

  protected override render(): TemplateResult {
    return this.#shell.render();
  }
}

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-coalition': Coalition;
  }
}
