import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../i18n/locale.js';
import type {Sharing} from './sharing.js';

interface ThanksView {
  locale: LocaleController;
  sharing: Sharing;
  /** How many have signed, `null` where that is not known. */
  count: number | null;
  /** Whether this reader has signed just now. */
  isNew: boolean;
  needsConfirmation: boolean;
}

/** Thanks, what has to be confirmed, and ways to share. */
export function petitionThanks(view: ThanksView): TemplateResult {
  const {locale, sharing, count, isNew, needsConfirmation} = view;
  const {say} = locale;
  return html`<div part="thanks" class="thanks">
    ${isNew ? html`<p>${say('signatureAccepted')}</p>` : nothing}
    ${needsConfirmation ? html`<p id="inbox"><strong>${say('checkInbox')}</strong></p>` : nothing}
    ${count ? html`<p>${locale.plural('peopleSigned', count)}</p>` : nothing}
    <p>${say('shareInvitation')}</p>
    <p class="ways">${sharing.renderNative()} ${sharing.renderCopy()}</p>
    ${sharing.renderOutcome()}
  </div>`;
}
