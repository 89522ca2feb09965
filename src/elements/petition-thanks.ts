import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {emit} from '../core/events.js';
import {canShare, copy, pageAddress, shareNatively} from '../core/share.js';
import type {LocaleController} from '../i18n/locale.js';

/** How copying the link went, `null` while nobody has tried. */
export type Copying = 'done' | 'by-hand' | null;

interface ThanksView {
  host: LitElement;
  locale: LocaleController;
  /** What is shared, in words. */
  title: string;
  /** How many have signed, `null` where that is not known. */
  count: number | null;
  /** Whether this reader has signed just now. */
  isNew: boolean;
  needsConfirmation: boolean;
  copying: Copying;
  copied: (copying: Copying) => void;
}

/** Thanks, what has to be confirmed, and ways to share. */
export function petitionThanks(view: ThanksView): TemplateResult {
  const {locale, count, isNew, needsConfirmation, copying} = view;
  const {say} = locale;
  const url = pageAddress();
  return html`<div part="thanks" class="thanks">
    ${isNew ? html`<p>${say('signatureAccepted')}</p>` : nothing}
    ${needsConfirmation ? html`<p><strong>${say('checkInbox')}</strong></p>` : nothing}
    ${count ? html`<p>${locale.plural('peopleSigned', count)}</p>` : nothing}
    <p>${say('shareInvitation')}</p>
    <div>
      <p class="ways">
        ${
          canShare()
            ? html`<button
                type="button"
                class="action"
                @click=${() => shareBy('native', view, url)}
              >
                ${say('share')}
              </button>`
            : nothing
        }
        <button type="button" class="secondary" @click=${() => shareBy('copy', view, url)}>
          ${say('copyLink')}
        </button>
      </p>
      <p role="status">${copying === 'done' ? say('linkCopied') : nothing}</p>
    </div>
    ${
      copying === 'by-hand'
        ? html`<p class="field">
            <label for="link">${say('linkToCopy')}</label
            ><input
              id="link"
              class="outcome"
              readonly
              dir="ltr"
              .value=${url}
              @focus=${selectAll}
            />
          </p>`
        : nothing
    }
  </div>`;
}

async function shareBy(
  method: 'native' | 'copy',
  {host, title, copied}: ThanksView,
  url: string,
): Promise<void> {
  if (!emit(host, 'wr-share', {method, url})) return;
  if (method === 'native') await shareNatively(title, url);
  else copied((await copy(url)) ? 'done' : 'by-hand');
}

function selectAll({currentTarget}: Event & {currentTarget: HTMLInputElement}): void {
  currentTarget.select();
}
