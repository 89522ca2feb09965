import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {oneOf} from '../core/attributes.js';
import {emit, type LinkKind} from '../core/events.js';
import type {LocaleController} from '../i18n/locale.js';

type Content = string | TemplateResult;

/** What every widget's content stands in: its language, its direction and its colours. */
export function base(
  {lang, dir}: LocaleController,
  theme: string,
  content: TemplateResult,
  variant: string | typeof nothing = nothing,
): TemplateResult {
  const colours = oneOf('theme', theme, ['light', 'dark', 'auto']);
  return html`<div
    part="base"
    class="base"
    lang=${lang}
    dir=${dir}
    data-theme=${colours}
    data-variant=${variant}
  >
    ${content}
  </div>`;
}

/* eslint-disable lit-a11y/heading-hidden -- each gets its content from the caller */
const HEADINGS: readonly ((
  part: string,
  id: string | typeof nothing,
  content: Content,
) => TemplateResult)[] = [
  (part, id, content) => html`<h1 part=${part} class=${part} id=${id}>${content}</h1>`,
  (part, id, content) => html`<h2 part=${part} class=${part} id=${id}>${content}</h2>`,
  (part, id, content) => html`<h3 part=${part} class=${part} id=${id}>${content}</h3>`,
  (part, id, content) => html`<h4 part=${part} class=${part} id=${id}>${content}</h4>`,
  (part, id, content) => html`<h5 part=${part} class=${part} id=${id}>${content}</h5>`,
  (part, id, content) => html`<h6 part=${part} class=${part} id=${id}>${content}</h6>`,
];

/** A heading, as a native element; a level that there is none of becomes the nearest one. */
export function heading(
  level: number,
  content: Content,
  {part = 'heading', id}: {part?: string; id?: string} = {},
): TemplateResult | typeof nothing {
  const index = Math.min(Math.max(Math.trunc(level), 1), 6) - 1;
  return HEADINGS[index]?.(part, id ?? (part === 'heading' ? part : nothing), content) ?? nothing;
}

interface LinkOptions {
  href: string;
  kind: LinkKind;
  part: string;
  target?: string | undefined;
  /** The id of what tells apart links of the same words, such as "More". */
  describedBy?: string;
}

/** A link that says so by `wr-action` before it is followed, and stays when that is prevented. */
export function link(
  host: LitElement,
  {href, kind, part, target, describedBy}: LinkOptions,
  content: Content,
): TemplateResult {
  const tell = (event: Event) => {
    if (!emit(host, 'wr-action', {href, kind})) event.preventDefault();
  };
  return html`<a
    part=${part}
    class=${part}
    href=${href}
    target=${target || nothing}
    rel="noopener"
    referrerpolicy="strict-origin-when-cross-origin"
    aria-describedby=${describedBy ?? nothing}
    @click=${tell}
    >${content}</a
  >`;
}

/** The link "More »", told apart from others by what `describedBy` names: the heading it stands beside. */
export function moreLink(
  host: LitElement,
  {label, ...options}: {href: string; kind: LinkKind; label: string; describedBy: string},
): TemplateResult {
  const content = html`${label} <span aria-hidden="true">»</span>`;
  return link(host, {...options, part: 'more'}, content);
}

/** The shape of a list that is on its way, for widgets without children. */
export function skeleton(loading: string): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="visually-hidden">${loading}</span><i></i><i></i><i></i><i></i>
  </div>`;
}

/** Says that a list could not be had, and offers to try again. */
export function failure(message: string, tryAgain: string, retry: () => void): TemplateResult {
  return html`<div class="message">
    <p>${message}</p>
    <button type="button" class="retry" @click=${retry}>${tryAgain}</button>
  </div>`;
}
