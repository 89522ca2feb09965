import {consume} from '@lit/context';
import {adoptStyles, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {withAttribution} from '../context/attribution.js';
import {campaignContext, pageCampaign, type CampaignSettings} from '../context/campaign.js';
import {inLanguage} from '../controllers/campaign-language.js';
import {childHref, whenChanged} from '../controllers/children.js';
import {ClimbController} from '../controllers/climb.js';
import {CountController} from '../controllers/count.js';
import {ScheduleController} from '../controllers/schedule.js';
import {SignedController} from '../controllers/signed.js';
import {readSettings, type SigningSettings} from '../controllers/signing-settings.js';
import {whenNear} from '../controllers/visible.js';
import {atLeast, flag, headingLevel, oneOf} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {emit} from '../core/events.js';
import {safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import {LocaleController, type Words} from '../i18n/locale.js';
import {hostStyles} from '../styles/host.js';
import {asks} from './asks.js';
import {asksStyles} from './asks.styles.js';
import {base, heading, link} from './parts.js';
import {styles} from './petition-button.styles.js';
import type {PetitionDialog} from './petition-dialog.js';
import {petitionTally} from './petition-tally.js';

/**
 * `<wr-petition-button>` leads to the petition, or takes signatures itself, and tells how many have signed.
 *
 * @slot - Shown until the element is ready. The first link inside sets the address, where there is no `href`.
 * @fires {CustomEvent<{href: string, kind: 'petition'}>} wr-action - The link is about to be followed. Cancelable.
 * @fires {CustomEvent<{count: number, goal: number | null, asOf: Date | null, stale: boolean}>} wr-count - The count has a value.
 * @fires {CustomEvent<{reason: string, url?: string, status?: number}>} wr-error - The count could not be read, or a signature not be sent.
 * @fires {CustomEvent<{}>} wr-sign-start - The form is about to be opened. Cancelable.
 * @fires {CustomEvent<{status: 'accepted' | 'queued', provider: string}>} wr-sign - A signature was accepted, or waits until the reader is online.
 * @fires {CustomEvent<{reason: string, field?: string}>} wr-sign-error - A signature was not accepted.
 * @fires {CustomEvent<{method: string, url: string}>} wr-share - The page is about to be shared. Cancelable.
 * @csspart base - The whole widget.
 * @csspart heading - The heading, where there is one.
 * @csspart asks - What the petition asks for, with `show-asks`.
 * @csspart action - The link or the button.
 * @csspart secondary - The button to share the page, once its reader has signed.
 * @csspart count - How many have signed.
 * @csspart progress - How much of the goal is reached.
 * @csspart dialog - The dialog with the form, and with the thanks.
 * @csspart form - The form.
 * @csspart field - A field with its label.
 * @csspart submit - The button that sends the form.
 * @csspart error - What has to be corrected: the list of it, and each at its field.
 * @csspart thanks - What comes after signing.
 * @csspart native - The button in it that opens what the device offers for sharing.
 * @csspart copy - The button in it that copies the link.
 * @cssstate loading - The count is on its way.
 * @cssstate loaded - All is there.
 * @cssstate error - The count could not be read.
 */
@customElement('wr-petition-button')
export class PetitionButton extends LitElement {
  static override styles = [hostStyles, asksStyles, styles];

  /** Where the petition is. */
  @property() href = '';

  /** The call to action. */
  @property() label = '';

  /** `_blank` opens the petition in a new tab, and says so. */
  @property() target: '' | '_blank' | '_self' | '_parent' | '_top' = '';

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

  /** Where signatures go. With it, and `privacy-href`, the button opens a form. */
  @property() endpoint = '';

  /** What takes the signatures: `json`, the kit's own contract; `osdi`, Action Network; or `proca`. */
  @property() provider: 'json' | 'osdi' | 'proca' = 'json';

  /** What the provider calls the petition; for Proca the number of its action page. */
  @property({attribute: 'petition-id'}) petitionId = '';

  /** What is asked for, of `given-name family-name name email country postal-code comment`. A `?` makes one optional. */
  @property() fields = '';

  /** Text of an opt-in for further messages; without it nobody is opted in. */
  @property() consent = '';

  /** Where the privacy notice is, which a form needs. */
  @property({attribute: 'privacy-href'}) privacyHref = '';

  /** Whether this browser remembers on later visits that its reader has signed. */
  @property({type: Boolean, converter: flag}) remember = false;

  /** Until when one can sign: an ISO 8601 date, whose whole day counts, or time. */
  @property() ends = '';

  /** Shows what the petition asks for, a line each. */
  @property({attribute: 'show-asks', type: Boolean, converter: flag}) showAsks = false;

  /** A heading above. */
  @property() heading = '';

  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number, converter: headingLevel}) headingLevel = 2;

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

  /** Whether the form could not be had, so that the button is a link after all. */
  @state() private hasNoDialog = false;

  readonly #locale: LocaleController = new LocaleController(this);

  readonly #count: CountController = new CountController(this, {
    given: () => atLeast('count', 0, this.count, null) ?? this.campaign.count,
    // An attribute is `null` once it is removed. The page's own number is not replaced by the campaign's.
    src: () => this.countSrc || (this.count === null ? this.campaign.countSrc : ''),
    path: () => this.countPath || 'count',
    refresh: () => atLeast('refresh', 15, this.refresh, null),
    goal: () => this.#goal,
    isEager: () => oneOf('loading', this.loading, ['lazy', 'eager']) === 'eager',
  });

  readonly #climb: ClimbController = new ClimbController(
    this,
    () => this.#count.value,
    (seen) => {
      const number = this.renderRoot.querySelector('.climbing');
      if (number) number.textContent = this.#locale.number(seen);
    },
  );

  readonly #schedule: ScheduleController = new ScheduleController(this, {
    starts: () => '',
    timeZone: () => '',
    countsDown: () => false,
    ends: () => this.ends || this.campaign.ends,
  });

  readonly #petition: SignedController = new SignedController(this, () => this.#settings?.memory);

  /** `null` where the button is a link. */
  #settings: SigningSettings | null = null;

  #dialog: PetitionDialog | undefined;

  #stopWaiting: (() => void) | undefined;

  constructor() {
    super();
    whenChanged(this, () => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** Opens the form, as a click on the button does. Where the button is a link, there is none. */
  open(): void {
    if (!this.#canOpen) return;
    if (!this.#petition.isSigned && !emit(this, 'wr-sign-start', {})) return;
    void this.#openDialog();
  }

  protected override willUpdate(): void {
    const settings = readSettings(this, this.#href, this.campaign, this.#locale.lang);
    const {isPending, isOff} = this.campaign;
    this.#settings = this.hasNoDialog || isPending || isOff ? null : settings;
  }

  protected override updated(): void {
    if (!this.#canOpen || this.#dialog || !this.isConnected) return;
    this.#stopWaiting ??= whenNear(this, () => void this.#loadDialog());
  }

  protected override render(): TemplateResult {
    return base(
      this.#locale,
      this.theme || this.campaign.theme,
      html`${this.heading ? heading(this.headingLevel, this.heading) : nothing}
        ${this.showAsks ? asks(this.#locale) : nothing}
        ${petitionTally(this.#locale, this.#count, this.#climb.seen, this.#least)}
        ${this.#renderAction()} ${this.#dialog?.render() ?? nothing} <slot hidden></slot>`,
    );
  }

  #renderAction() {
    const {say} = this.#locale;
    if (this.#petition.isSigned) {
      return html`<p class="signed">
        <strong>${say('youSigned')}</strong> ${this.#renderButton('secondary', say('share'))}
      </p>`;
    }
    if (!this.#schedule.isOpen) return html`<p class="closed">${say('petitionClosed')}</p>`;
    return this.#settings
      ? this.#renderButton('action', this.#words, this.#link)
      : this.#renderLink();
  }

  /** @param href What it is on paper. */
  #renderButton(part: 'action' | 'secondary', label: Words, href?: string) {
    return html`<button
      part=${part}
      class=${part}
      type="button"
      data-href=${href ?? nothing}
      aria-haspopup="dialog"
      @click=${this.open}
    >
      ${label}
    </button>`;
  }

  #renderLink() {
    // No name of a window: it would be a new tab that nobody is told of.
    const target = oneOf('target', this.target, ['', '_blank', '_self', '_parent', '_top']);
    const opensTab = target === '_blank';
    const label = this.#words;
    return link(
      this,
      {
        href: this.#link,
        kind: 'petition',
        part: 'action',
        target,
      },
      opensTab
        ? html`${label} <span class="visually-hidden">${this.#locale.say('newTab')}</span>`
        : label,
    );
  }

  async #loadDialog(): Promise<void> {
    try {
      const {PetitionDialog: Dialog, styles: dialogStyles} = await import('./petition-dialog.js');
      if (this.#dialog) return;
      // Lit's render root is a shadow root, for that is what this element creates.
      const root = this.renderRoot as ShadowRoot;
      adoptStyles(root, [...PetitionButton.elementStyles, dialogStyles]);
      this.#dialog = new Dialog(this, {
        locale: this.#locale,
        count: this.#count,
        settings: () => this.#settings,
        isSigned: () => this.#petition.isSigned,
        title: () => this.label || this.#locale.text('signPetition'),
        consent: () => this.consent || '',
      });
    } catch (error) {
      warnOnce(`<${this.localName}> stays a link: ${String(error)}`);
      this.hasNoDialog = true;
    }
  }

  async #openDialog(): Promise<void> {
    await this.#loadDialog();
    if (this.#dialog) return this.#dialog.open();
    // The reader wanted to sign, and can do so where the link leads.
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=action]')?.click();
  }

  get #href(): string {
    return (
      safeUrl(this.href || childHref(this), this.baseURI) ??
      inLanguage(this.campaign, this.#locale.lang).petitionHref
    );
  }

  get #link(): string {
    return withAttribution(this.#href, this.campaign);
  }

  get #words(): Words {
    return this.label || this.#locale.say('signPetition');
  }

  get #least(): number {
    return atLeast('count-min', 0, this.countMin, 0);
  }

  get #goal(): number | 'auto' | null {
    const goal = this.goal ?? this.campaign.goal;
    if (goal === 'auto') return goal;
    return goal === null || goal === '' ? null : atLeast('goal', 1, Number(goal), null);
  }

  /** Whether the button opens the form, or the thanks. */
  get #canOpen(): boolean {
    return this.#settings !== null && (this.#schedule.isOpen || this.#petition.isSigned);
  }
}

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-petition-button': PetitionButton;
  }
}
