import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {withAttribution} from '../context/attribution.js';
import {campaignContext, pageCampaign, type CampaignSettings} from '../context/campaign.js';
import {childHref} from '../controllers/children.js';
import {CountController} from '../controllers/count.js';
import {ScheduleController} from '../controllers/schedule.js';
import {atLeast, flag, oneOf} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {safeUrl} from '../core/url.js';
import {dateFormat} from '../i18n/format.js';
import {LocaleController} from '../i18n/locale.js';
import {hostStyles} from '../styles/host.js';
import {base, heading, link} from './parts.js';
import {styles} from './petition-button.styles.js';

/**
 * `<wr-petition-button>` leads to the petition, and tells how many have signed it.
 *
 * @slot - Shown until the element is ready. The first link inside sets the address, where there is no `href`.
 * @fires {CustomEvent<{href: string, kind: 'petition'}>} wr-action - The link is about to be followed. Cancelable.
 * @fires {CustomEvent<{count: number, goal: number | null, asOf: Date | null, stale: boolean}>} wr-count - The count has a value.
 * @fires {CustomEvent<{reason: string, url?: string, status?: number}>} wr-error - The count could not be read.
 * @csspart base - The whole widget.
 * @csspart heading - The heading, where there is one.
 * @csspart action - The link.
 * @csspart count - How many have signed.
 * @csspart progress - How much of the goal is reached.
 * @cssstate loading - The count is on its way.
 * @cssstate loaded - All is there.
 * @cssstate error - The count could not be read.
 */
@customElement('wr-petition-button')
export class PetitionButton extends LitElement {
  static override styles = [hostStyles, styles];

  /** Where the petition is. */
  @property() href = '';

  /** The call to action. */
  @property() label = '';

  /** `_blank` opens the petition in a new tab, and says so. */
  @property() target = '';

  /** How many have signed. */
  @property({type: Number}) count: number | null = null;

  /** How many signatures are wanted; `auto` for the next round number above the count. */
  @property() goal: number | string | null = null;

  /** Address of the count: JSON, or a plain number. */
  @property({attribute: 'count-src'}) countSrc = '';

  /** Where in the JSON the count is, as `data.attributes.signature_count`. */
  @property({attribute: 'count-path'}) countPath = 'count';

  /** The least count that is shown. */
  @property({attribute: 'count-min', type: Number}) countMin = 0;

  /** Seconds between two reads of the count, at least 15; without it the count is read once. */
  @property({type: Number}) refresh: number | null = null;

  /** Until when one can sign: an ISO 8601 date, whose whole day counts, or time. */
  @property() ends = '';

  /** A heading above. */
  @property() heading = '';

  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Colours: `light` (without a campaign that says otherwise), `dark`, or `auto` for the reader's own preference. */
  @property() theme: 'light' | 'dark' | 'auto' | '' = '';

  /** When the count is read: `lazy`, near the viewport, or `eager`, at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** Takes the font family of the page. */
  @property({attribute: 'inherit-font', type: Boolean, converter: flag, reflect: true})
  inheritFont = false;

  @consume({context: campaignContext, subscribe: true})
  @state()
  private campaign: CampaignSettings = pageCampaign;

  readonly #locale: LocaleController = new LocaleController(this);

  readonly #count: CountController = new CountController(this, {
    given: () => atLeast('count', 0, this.count, null),
    src: () => this.countSrc || '', // `null` once the attribute is removed
    path: () => this.countPath || 'count',
    refresh: () => atLeast('refresh', 15, this.refresh, null),
    goal: () => (this.goal === 'auto' ? 'auto' : this.#goalNumber),
    isEager: () => oneOf('loading', this.loading, ['lazy', 'eager']) === 'eager',
  });

  readonly #schedule: ScheduleController = new ScheduleController(this, {ends: () => this.ends});

  protected override render() {
    return base(
      this.#locale,
      this.theme || this.campaign.theme,
      html`${this.heading ? heading(this.headingLevel, this.heading) : nothing}
        ${this.#renderTally()}
        ${
          this.#schedule.isOpen
            ? this.#renderAction()
            : html`<p class="closed">${this.#locale.text('petitionClosed')}</p>`
        } <slot hidden @slotchange=${this.#readChildren}></slot>`,
    );
  }

  #renderTally() {
    const {value, goal} = this.#count;
    const least = atLeast('count-min', 0, this.countMin, 0);
    if (!value || value < least) return nothing;
    return html`<div class="tally">
      <p part="count" class="count">${this.#locale.pluralWithStrong('peopleSigned', value)}</p>
      ${goal ? this.#renderGoal(value, goal) : nothing} ${this.#renderAge()}
    </div>`;
  }

  #renderGoal(value: number, goal: number) {
    const {text, number} = this.#locale;
    const label = text('countOfGoal', {count: number(value), goal: number(goal)});
    return html`<progress
        part="progress"
        max=${Math.max(goal, value)}
        .value=${value}
        aria-label=${text('goal', {goal: number(goal)})}
        aria-valuetext=${label}
      ></progress>
      <p class="small" aria-hidden="true">${text('goal', {goal: number(goal)})}</p>`;
  }

  #renderAge() {
    const {asOf, stale} = this.#count;
    if (!asOf || !stale) return nothing;
    const time = dateFormat(this.#locale.lang, {dateStyle: 'medium', timeStyle: 'short'});
    return html`<p class="small">${this.#locale.text('countAsOf', {date: time.format(asOf)})}</p>`;
  }

  #renderAction() {
    const {text} = this.#locale;
    const href = safeUrl(this.href || childHref(this), this.baseURI) ?? this.campaign.petitionHref;
    const label = this.label || text('signPetition');
    // No name of a window: it would be a new tab that nobody is told of.
    const target = oneOf('target', this.target, ['', '_blank', '_self', '_parent', '_top']);
    const opensTab = target === '_blank';
    return link(
      this,
      {
        href: withAttribution(href, this.campaign),
        kind: 'petition',
        part: 'action',
        target,
      },
      opensTab ? html`${label} <span class="visually-hidden">${text('newTab')}</span>` : label,
    );
  }

  get #goalNumber(): number | null {
    const {goal} = this;
    return goal === null || goal === '' ? null : atLeast('goal', 1, Number(goal), null);
  }

  readonly #readChildren = (): void => {
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-petition-button': PetitionButton;
  }
}
