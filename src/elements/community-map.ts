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
 * `<wr-community-map>` tells stories from many places: as a list under their countries, to be searched, and on a map of
 * the world, which is drawn. With `tiles`, a button below shows a street map in its place; until it is pressed, nobody
 * is asked for anything of that. Then the server named there learns the reader's address, that of the page's host, and
 * what part of the map is looked at. A page with a Content-Security-Policy names that server in `img-src`.
 *
 * @slot - Shown until there is a list. Its first link sets the address where there is no `href`; links in a `<ul>`, or JSON, are the stories where there is no `src`.
 * @fires {CustomEvent<{href: string, kind: 'map' | 'story'}>} wr-action - The invitation (`map`) or a story's link (`story`) is about to be followed. Cancelable.
 * @fires {CustomEvent<{count: number, stale: boolean}>} wr-load - The stories are there.
 * @fires {CustomEvent<{host: string}>} wr-tiles - The street map is about to be loaded, with tiles of that host. Cancelable.
 * @fires {CustomEvent<{reason: string, url?: string, status?: number}>} wr-error - The stories, or the street map (`no-street-map`), could not be had.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart invitation - What readers are asked to do.
 * @csspart count - How many there are.
 * @csspart action - The link that follows the invitation.
 * @csspart search - The field to search in.
 * @csspart list - The list of a country.
 * @csspart item - A story.
 * @csspart image - Its picture.
 * @csspart title - Its name, with the link.
 * @csspart link - The link itself.
 * @csspart summary - What it is about.
 * @csspart country - The name of a country, and how many stories are from there.
 * @csspart map - The map.
 * @csspart point - A place on the map, or several.
 * @csspart streets - The button that shows the street map, or the drawn one again.
 * @csspart notice - Says whose tiles are loaded.
 * @csspart attribution - Who has made the street map.
 * @cssstate loading - The stories are on their way.
 * @cssstate loaded - All is there.
 * @cssstate empty - There are no stories.
 * @cssstate error - The stories could not be had.
 */
@customElement('wr-community-map')
export class CommunityMap extends LitElement {
  static override styles = [hostStyles, listStyles, styles];

  /** The stories: GeoJSON, or a JSON array; several with spaces between. */
  @property() src = '';

  /** Where readers add their own. */
  @property() href = '';

  /** How many stories are listed before "Show more". The map has all of them. */
  @property({type: Number}) max = 50;

  /** Address of the tiles of a street map: `https://…/{z}/{x}/{y}.png`, where it has them with `{s}` and `{r}`. */
  @property() tiles = '';

  /** Who has made the street map: text, with links as HTML has them. */
  @property() attribution = '';

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

  /** The stories, set by a script. */
  @property({attribute: false}) stories: readonly Place[] | null = null;

  @consume({context: campaignContext, subscribe: true})
  @state()
  private campaign: CampaignSettings = pageCampaign;

  readonly #shell: PlacesShell = new PlacesShell(this, {
    kind: 'map',
    words: {
      heading: 'mapHeading',
      invitation: 'mapInvitation',
      count: 'stories',
      action: 'addStory',
      failed: 'storiesFailed',
    },
    campaign: () => this.campaign,
    home: ({mapHref}) => mapHref,
    places: () => this.stories,
    renderNow: () => {
      this.requestUpdate();
      this.performUpdate();
    },
    count: () => null,
    // `null` once an attribute is removed.
    streets: () => ({tiles: this.tiles || '', attribution: this.attribution || ''}),
  });

  protected override render(): TemplateResult {
    return this.#shell.render();
  }
}

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-community-map': CommunityMap;
  }
}
