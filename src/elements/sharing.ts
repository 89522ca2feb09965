import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {emit} from '../core/events.js';
import {canShare, copy, shareNatively, type Shared} from '../core/share.js';
import type {LocaleController} from '../i18n/locale.js';

/** How copying the link went, `null` while nobody has tried. */
type Copying = 'done' | 'by-hand' | null;

/** What the browser itself can do for a reader who shares: `<wr-share>` has it, and the thanks for a signature. */
export class Sharing {
  readonly #host: LitElement;
  readonly #locale: LocaleController;
  readonly #what: () => Shared;
  #copying: Copying = null;

  constructor(host: LitElement, locale: LocaleController, what: () => Shared) {
    this.#host = host;
    this.#locale = locale;
    this.#what = what;
  }

  /** The button that opens what the browser offers, where it offers anything. */
  renderNative(): TemplateResult | typeof nothing {
    return canShare()
      ? html`<button type="button" part="native" class="action" @click=${this.#shareNatively}>
          ${this.#locale.say('share')}
        </button>`
      : nothing;
  }

  renderCopy(): TemplateResult {
    return html`<button type="button" part="copy" class="secondary" @click=${this.#copy}>
      ${this.#locale.say('copyLink')}
    </button>`;
  }

  /** What came of copying: that it is done, or a field with the link to copy it from. */
  renderOutcome(): TemplateResult | typeof nothing {
    const {say} = this.#locale;
    if (this.#copying === 'done') return html`<p class="copied">${say('linkCopied')}</p>`;
    if (!this.#copying) return nothing;
    return html`<p class="field">
      <label for="link">${say('linkToCopy')}</label
      ><input id="link" readonly dir="ltr" .value=${this.#what().url} @focus=${selectAll} />
    </p>`;
  }

  /** Shows no more how copying went. */
  forget(): void {
    this.#copying = null;
  }

  /** `false` where the page does it otherwise. */
  tell(method: string): boolean {
    return emit(this.#host, 'wr-share', {method, url: this.#what().url});
  }

  // Browsers share, and copy, in the click itself alone: nothing may be awaited before.
  readonly #shareNatively = async (): Promise<void> => {
    if (this.tell('native') && !(await shareNatively(this.#what()))) await this.#copyLink();
  };

  readonly #copy = async (): Promise<void> => {
    if (this.tell('copy')) await this.#copyLink();
  };

  async #copyLink(): Promise<void> {
    this.#copying = (await copy(this.#what().url)) ? 'done' : 'by-hand';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#copying === 'done') this.#locale.announce('linkCopied');
    else this.#host.renderRoot.querySelector<HTMLElement>('#link')?.focus();
  }
}

function selectAll({currentTarget}: Event & {currentTarget: HTMLInputElement}): void {
  currentTarget.select();
}
