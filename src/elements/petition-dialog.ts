// The form and the thanks, which a petition button loads when it may need them: docs/decisions/0006-lazy-form.md.
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {CountController} from '../controllers/count.js';
import type {SigningSettings} from '../controllers/signing-settings.js';
import {SigningController} from '../controllers/signing.js';
import {pageAddress} from '../core/share.js';
import {countriesIn, type Country} from '../i18n/countries.js';
import type {LocaleController} from '../i18n/locale.js';
import {petitionForm} from './petition-form.js';
import {petitionThanks} from './petition-thanks.js';
import {Sharing} from './sharing.js';

export {styles} from './petition-dialog.styles.js';

interface DialogOptions {
  locale: LocaleController;
  count: CountController;
  settings: () => SigningSettings | null;
  isSigned: () => boolean;
  /** What the dialog is called until it is signed. */
  title: () => string;
  /** The text of the opt-in, `''` for none. */
  consent: () => string;
}

/** The modal dialog of a petition button: first the form, then the thanks. */
export class PetitionDialog {
  readonly #host: LitElement;
  readonly #options: DialogOptions;
  readonly #signing: SigningController;
  readonly #sharing: Sharing;
  /** It is made when it is first opened, and keeps what was written from then on. */
  #isMade = false;
  #countries: readonly Country[] = [];

  constructor(host: LitElement, options: DialogOptions) {
    this.#host = host;
    this.#options = options;
    this.#sharing = new Sharing(host, options.locale, () => ({
      title: options.title(),
      text: '',
      url: pageAddress(),
    }));
    this.#signing = new SigningController(host, {
      settings: options.settings,
      accepted: (count) => {
        options.count.add(count);
      },
      settled: () => {
        // Before the form goes, and the focus in it: of one that comes after that, Orca says nothing.
        if (options.isSigned()) this.#element?.querySelector<HTMLElement>('#title')?.focus();
        void this.#leadTo('.outcome');
      },
    });
  }

  async open(): Promise<void> {
    const isAsked = this.#signing.fields.some(({name}) => name === 'country');
    // Once: in another language they would change places, and what was chosen be another country.
    if (isAsked && !this.#isMade) void this.#nameCountries();
    this.#isMade = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#element;
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    dialog.open = false; // which it still is after its host was moved, without being modal any more
    dialog.showModal();
    await this.#leadTo('#title');
  }

  /** Their names may be in a file that is slow to come: nobody waits for it to see the form. */
  async #nameCountries(): Promise<void> {
    this.#countries = await countriesIn(this.#options.locale.lang);
    this.#host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const settings = this.#options.settings();
    if (!this.#isMade || !settings) return nothing;
    const {locale, isSigned} = this.#options;
    const {text} = locale;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#returnFocus}>
      <div class="top">
        <h2
          id="title"
          class="heading outcome"
          tabindex="-1"
          aria-describedby=${ifDefined(this.#signing.needsConfirmation ? 'inbox' : undefined)}
        >
          ${this.#title}
        </h2>
        <button type="button" class="close" aria-label=${text('close')} @click=${this.#close}>
          <svg viewBox="0 0 18 18" aria-hidden="true"><path d="M3 3l12 12M15 3L3 15" /></svg>
        </button>
      </div>
      ${isSigned() ? this.#renderThanks() : this.#renderForm(settings)}
    </dialog>`;
  }

  #renderForm({privacyHref}: SigningSettings) {
    const {locale, consent} = this.#options;
    return petitionForm({
      locale,
      signing: this.#signing,
      countries: this.#countries,
      consent: consent(),
      privacyHref,
    });
  }

  #renderThanks() {
    const {locale, count} = this.#options;
    const {state, needsConfirmation} = this.#signing;
    return petitionThanks({
      locale,
      sharing: this.#sharing,
      count: count.value,
      isNew: state === 'accepted',
      needsConfirmation,
    });
  }

  get #title() {
    const {locale, title, isSigned} = this.#options;
    if (!isSigned()) return title();
    return locale.say(this.#signing.state === 'already-signed' ? 'alreadySigned' : 'thankYou');
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  readonly #close = (): void => {
    this.#element?.close();
  };

  /** Browsers give the focus back themselves, but not to what has come in the button's place. */
  readonly #returnFocus = (): void => {
    this.#sharing.forget();
    this.#host.renderRoot.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };

  /** Moves the focus to the last of what matches, which tells most, unless the dialog has been closed. */
  async #leadTo(selector: string): Promise<void> {
    await this.#host.updateComplete;
    if (!this.#element?.open) return;
    const elements = [...this.#element.querySelectorAll<HTMLElement>(selector)];
    elements.at(-1)?.focus();
  }
}
