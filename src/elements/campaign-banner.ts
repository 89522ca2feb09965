import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isCampaignPage, withAttribution} from '../context/attribution.js';
import {campaignContext, pageCampaign, type CampaignSettings} from '../context/campaign.js';
import {inLanguage} from '../controllers/campaign-language.js';
import {childHref, whenChanged} from '../controllers/children.js';
import {PinController} from '../controllers/pin.js';
import {ScheduleController} from '../controllers/schedule.js';
import {SignedController} from '../controllers/signed.js';
import {atLeast, flag, headingLevel, oneOf} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {dismissedUntil, forgetDismissals, rememberDismissal} from '../core/dismissals.js';
import {emit, type DismissReason} from '../core/events.js';
import {focusNextOf, hasFocusWithin} from '../core/focus.js';
import {isLandmark} from '../core/landmarks.js';
import {showState} from '../core/states.js';
import {safeUrl} from '../core/url.js';
import {LocaleController, type Words} from '../i18n/locale.js';
import {hostStyles} from '../styles/host.js';
import {asks} from './asks.js';
import {asksStyles} from './asks.styles.js';
import {styles} from './campaign-banner.styles.js';
import {base, foreign, heading, link} from './parts.js';

const DAY = 86_400_000;
const COUNTDOWN = {days: 'daysLeft', hours: 'hoursLeft', minutes: 'minutesLeft'} as const;

/**
 * `<wr-campaign-banner>` invites to the campaign: its petition, and its coalition.
 *
 * @slot - Shown until the element is ready. The first link inside sets the address, where there is no `href`.
 * @slot message - Replaces the message.
 * @slot actions - Replaces the links.
 * @slot media - Replaces the picture.
 * @fires {CustomEvent<{href: string, kind: 'banner' | 'coalition'}>} wr-action - A link is about to be followed. Cancelable.
 * @fires {CustomEvent<{reason: 'close' | 'signed' | 'escape'}>} wr-dismiss - The banner is about to be put away. Cancelable.
 * @fires {CustomEvent<{reason: string}>} wr-error - It can't show what a script has given it (`not-shown`); the children are shown.
 * @csspart base - The whole widget.
 * @csspart heading - The heading.
 * @csspart message - The message.
 * @csspart asks - What the petition asks for, with `show-asks`.
 * @csspart actions - Both links.
 * @csspart action - The main link.
 * @csspart secondary - The second link.
 * @csspart dismiss - The close button.
 * @csspart media - The picture.
 * @cssstate loaded - The banner is shown.
 * @cssstate empty - It is put away, or outside its dates.
 */
@customElement('wr-campaign-banner')
export class CampaignBanner extends LitElement {
  static override styles = [hostStyles, asksStyles, styles];

  /** Heading, instead of the invitation to #WithRefugees. */
  @property() heading = '';

  /** Message below the heading. */
  @property() message = '';

  /** Shows what the petition asks for, a line each, instead of the kit's own message. */
  @property({attribute: 'show-asks', type: Boolean, converter: flag}) showAsks = false;

  /** Where the main link leads; the petition without one. */
  @property() href = '';

  /** Words of the main link. */
  @property({attribute: 'action-label'}) actionLabel = '';

  /** Where the second link leads; the coalition without one. An empty value removes it. */
  @property({attribute: 'secondary-href'}) secondaryHref: string | null = null;

  /** Words of the second link. */
  @property({attribute: 'secondary-label'}) secondaryLabel = '';

  /** Address of a picture. */
  @property() image = '';

  /** What the picture shows, where it is more than decoration. */
  @property({attribute: 'image-alt'}) imageAlt = '';

  /** Shape: `bar`, `card` or `hero`. */
  @property() variant: 'bar' | 'card' | 'hero' = 'bar';

  /** Place: `inline` where it is written, or always in view at the `top` or `bottom`. */
  @property() position: 'inline' | 'top' | 'bottom' = 'inline';

  /** Offers a button to put the banner away. */
  @property({type: Boolean, converter: flag}) dismissible = false;

  /** For how many days it stays away; 0 for this page only. */
  @property({attribute: 'dismiss-days', type: Number}) dismissDays = 14;

  /** From when it is shown: an ISO 8601 date or time. */
  @property() starts = '';

  /** Until when it is shown: an ISO 8601 date, whose whole day counts, or time. */
  @property() ends = '';

  /** Zone of the dates, as `Europe/Berlin`; the reader's without one. */
  @property({attribute: 'time-zone'}) timeZone = '';

  /** Tells how much time is left until `ends`. */
  @property({type: Boolean, converter: flag}) countdown = false;

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

  @state() private isDismissed = false;

  readonly #locale: LocaleController = new LocaleController(this);

  readonly #schedule: ScheduleController = new ScheduleController(this, {
    starts: () => this.starts || this.campaign.starts,
    ends: () => this.ends || this.campaign.ends,
    timeZone: () => this.timeZone,
    countsDown: () => this.countdown,
  });

  /** To a reader who has signed there is nothing more to offer. */
  readonly #petition: SignedController = new SignedController(
    this,
    () => this.#href,
    () => {
      // Where it is not shown, there is nothing to put away.
      if (this.#isShown) this.#isKept ||= !this.#putAway('signed');
    },
  );

  #isShown = false;
  #isHiddenByUs = false;
  /** Whether the page wants it shown to readers who have signed, too. */
  #isKept = false;

  constructor() {
    super();
    whenChanged(this, () => {
      this.requestUpdate();
    });
    new PinController(this, () => {
      const edge = oneOf('position', this.position, ['inline', 'top', 'bottom']);
      return edge === 'inline' || !this.#isShown || this.campaign.isOff ? null : edge;
    });
  }

  /** Puts the banner away, and remembers it for `dismiss-days`. */
  dismiss(reason: DismissReason = 'close'): void {
    if (this.isDismissed || !this.#putAway(reason)) return;
    const days = this.#readDays();
    if (days > 0) rememberDismissal(this.campaign.campaign, reason, Date.now() + days * DAY);
  }

  /** `false` where the page wants the banner to stay. */
  #putAway(reason: DismissReason): boolean {
    if (this.isDismissed) return true;
    if (!emit(this, 'wr-dismiss', {reason})) return false;
    if (hasFocusWithin(this)) focusNextOf(this);
    this.isDismissed = true;
    // Of a signature the thanks tell, to which the reader has just been led.
    if (this.#isShown && reason !== 'signed') this.#locale.announce('messageClosed');
    return true;
  }

  /** Shows the banner again, and forgets that it was put away. */
  restore(): void {
    forgetDismissals(this.campaign.campaign);
    this.isDismissed = false;
    this.#isKept = true;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.#readDays(); // warns of a mistake now, and not when a reader closes the banner
    // Called off, it is as good as the partner's children.
    this.#isShown = (this.#schedule.isOpen || this.campaign.isOff) && !this.#isAway;
    // A page that hides the banner itself keeps it hidden.
    if (this.#isShown && this.#isHiddenByUs) this.hidden = this.#isHiddenByUs = false;
    if (!this.#isShown && !this.hidden) this.hidden = this.#isHiddenByUs = true;
  }

  protected override updated(): void {
    showState(this, this.#isShown ? 'loaded' : 'empty');
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#isShown) return nothing;
    const src = safeUrl(this.image, this.baseURI);
    const hasMedia = Boolean(src) || this.querySelector(':scope > [slot=media]') !== null;
    const classes = `layout${this.dismissible ? ' dismissible' : ''}${hasMedia ? ' with-media' : ''}`;
    return html`<div class="place">
        ${base(
          this.#locale,
          this.theme || this.campaign.theme,
          html`<section
            class=${classes}
            aria-labelledby=${isLandmark(this, this.#name) ? 'heading' : nothing}
            @keydown=${this.#dismissByEscape}
          >
            <div class="text">
              ${heading(this.headingLevel, this.#heading)}
              <slot name="message">${this.#renderMessage()}</slot>
              ${this.showAsks ? asks(this.#locale) : nothing} ${this.#renderCountdown()}
            </div>
            <div part="actions" class="actions">
              <slot name="actions">${this.#renderAction()} ${this.#renderSecondary()}</slot>
            </div>
            ${this.#renderMedia(src, hasMedia)}
            ${this.dismissible ? this.#renderDismiss() : nothing}
          </section>`,
          oneOf('variant', this.variant, ['bar', 'card', 'hero']),
        )}
      </div>
      <slot hidden></slot>`;
  }

  #renderMessage() {
    // The kit's own says the same as the asks.
    const {message: own, lang} = this.#campaign;
    const message =
      this.message ||
      (own && foreign(own, lang)) ||
      (this.showAsks ? '' : this.#locale.say('bannerMessage'));
    return message ? html`<p part="message" class="message">${message}</p>` : nothing;
  }

  #renderCountdown() {
    const left = this.countdown ? this.#schedule.left : null;
    if (!left) return nothing;
    const text = this.#locale.plural(COUNTDOWN[left.unit], left.count);
    return html`<p class="countdown">${text}</p>`;
  }

  #renderAction() {
    const href = this.#attributed(this.#href);
    const label = this.actionLabel || this.#locale.say('signPetition');
    return link(this, {href, kind: 'banner', part: 'action'}, label);
  }

  #renderSecondary() {
    if (this.secondaryHref === '') return nothing;
    const href = safeUrl(this.secondaryHref, this.baseURI) ?? this.#campaign.coalitionHref;
    const label = this.secondaryLabel || this.#locale.say('joinCoalition');
    return link(this, {href: this.#attributed(href), kind: 'coalition', part: 'secondary'}, label);
  }

  #renderMedia(src: string | null, hasMedia: boolean) {
    return html`<div part="media" class="media" ?hidden=${!hasMedia}>
      <slot name="media">
        ${
          src
            ? html`<img
                src=${src}
                alt=${this.imageAlt}
                referrerpolicy="strict-origin-when-cross-origin"
              />`
            : nothing
        }
      </slot>
    </div>`;
  }

  #renderDismiss() {
    return html`<button
      part="dismiss"
      class="dismiss"
      type="button"
      aria-label=${this.#locale.text('close')}
      aria-describedby="heading"
      @click=${this.#dismissByButton}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true"><path d="M3 3l12 12M15 3L3 15" /></svg>
    </button>`;
  }

  get #heading(): Words {
    const {heading: own, lang, hashtag: tag} = this.#campaign;
    if (this.heading || own) return this.heading || foreign(own, lang);
    const hashtag = html`<bdi translate="no">${tag || this.#locale.text('hashtag')}</bdi>`;
    return this.#locale.sayAround('bannerHeading', 'hashtag', hashtag);
  }

  /** As much of the heading as two banners can differ in. */
  get #name(): string {
    const {heading: own, hashtag: tag} = this.#campaign;
    return `banner ${this.heading || own || tag} ${this.#locale.lang}`;
  }

  get #href(): string {
    return safeUrl(this.href || childHref(this), this.baseURI) ?? this.#campaign.petitionHref;
  }

  get #campaign(): CampaignSettings {
    return inLanguage(this.campaign, this.#locale.lang);
  }

  get #isAway(): boolean {
    if (this.isDismissed || (this.#petition.isSigned && !this.#isKept)) return true;
    return this.dismissible && dismissedUntil(this.campaign.campaign) > 0;
  }

  #attributed(href: string): string {
    const campaign = this.#campaign;
    return isCampaignPage(href, campaign) ? withAttribution(href, campaign) : href;
  }

  #readDays(): number {
    return atLeast('dismiss-days', 0, this.dismissDays, 14);
  }

  readonly #dismissByButton = (): void => {
    this.dismiss('close');
  };

  readonly #dismissByEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.dismissible && !event.defaultPrevented)
      this.dismiss('escape');
  };
}

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-campaign-banner': CampaignBanner;
  }
}
