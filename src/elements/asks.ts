import {html, type TemplateResult} from 'lit';
import type {LocaleController} from '../i18n/locale.js';

/** An open book, a house, a bag for work. The sentences say it all, so they are hidden from screen readers. */
const ASKS = [
  ['askEducation', 'M12 7v13M12 7C9 5 6 5 3 5v13c3 0 6 0 9 2 3-2 6-2 9-2V5c-3 0-6 0-9 2'],
  ['askShelter', 'M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6'],
  ['askLivelihoods', 'M3 8h18v12H3zM9 8V4h6v4M3 13h18'],
] as const;

/** What the petition asks for: education, shelter, and livelihoods. */
export function asks({say}: LocaleController): TemplateResult {
  // Safari takes no list for one that has no marks, unless it says that it is.
  return html`<ul part="asks" class="asks" role="list">
    ${ASKS.map(
      ([key, path]) =>
        html`<li>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
          <span>${say(key)}</span>
        </li>`,
    )}
  </ul>`;
}
