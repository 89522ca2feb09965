import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {document} from '../core/document.js';
import {campaignOf} from '../context/campaign.js';
import {levelOf, oneOf, wholeBetween} from '../core/attributes.js';
import {emit, type LinkKind} from '../core/events.js';
import type {LocaleController, Words} from '../i18n/locale.js';

/** What every widget's content stands in: its language, its direction and its colours. */
export function base(
  locale: LocaleController,
  theme: string,
  content: TemplateResult,
  variant: string | typeof nothing = nothing,
): TemplateResult {
  const {isPending, isOff} = campaignOf(locale.host);
  // The partner's children, until there are words in the reader's language, and it is known what holds.
  if (!locale.isReady || isPending || isOff) return html`<slot></slot>`;
  const {lang, dir} = locale;
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

const HEADINGS: readonly ((
  part: string,
  id: string | undefined,
  content: Words,
) => TemplateResult)[] = [
  (part, id, content) => html`<h1 part=${part} class=${part} id=${ifDefined(id)}>${content}</h1>`,
  (part, id, content) => html`<h2 part=${part} class=${part} id=${ifDefined(id)}>${content}</h2>`,
  (part, id, content) => html`<h3 part=${part} class=${part} id=${ifDefined(id)}>${content}</h3>`,
  (part, id, content) => html`<h4 part=${part} class=${part} id=${ifDefined(id)}>${content}</h4>`,
  (part, id, content) => html`<h5 part=${part} class=${part} id=${ifDefined(id)}>${content}</h5>`,
  (part, id, content) => html`<h6 part=${part} class=${part} id=${ifDefined(id)}>${content}</h6>`,
];

/**
 * A heading, as a native element.
 *
 * @param level The widget's `heading-level`, `null` once the attribute is removed.
 * @param options.depth How many levels below that the heading stands.
 */
export function heading(
  level: number | string | null,
  content: Words,
  {part = 'heading', id, depth = 0}: {part?: string; id?: string; depth?: number} = {},
): TemplateResult | typeof nothing {
  const index = wholeBetween('heading-level', 1, 6, levelOf(level) ?? 2, 2) + depth - 1;
  const template = HEADINGS[Math.min(index, 5)];
  return template?.(part, id ?? (part === 'heading' ? part : undefined), content) ?? nothing;
}

/** Text from a feed: in its own direction wherever it stands, and in its own language where that is known. */
export function foreign(text: string, language: string | null): TemplateResult {
  return html`<bdi lang=${ifDefined(language ?? undefined)}>${text}</bdi>`;
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
  content: Words,
): TemplateResult {
  const tell = (event: Event) => {
    if (!emit(host, 'wr-action', {href, kind})) event.preventDefault();
  };
  return html`<a
    part=${part}
    class=${part}
    href=${href}
    target=${ifDefined(target || undefined)}
    rel="noopener"
    referrerpolicy="strict-origin-when-cross-origin"
    aria-describedby=${ifDefined(describedBy)}
    @click=${tell}
    >${content}</a
  >`;
}

/** The link "More »", told apart from others by what `describedBy` names: the heading it stands beside. */
export function moreLink(
  host: LitElement,
  {label, ...options}: {href: string; kind: LinkKind; label: Words; describedBy: string},
): TemplateResult {
  // The space is the mark's: the name is "More" alone.
  const content = html`${label}<span aria-hidden="true"> »</span>`;
  return link(host, {...options, part: 'more'}, content);
}

/** The shape of a list that is on its way, for widgets without children. */
export function skeleton(loading: Words): TemplateResult {
  return html`<div class="message" aria-busy="true">
    <span class="visually-hidden">${loading}</span>
    <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
  </div>`;
}

/** Says that a list could not be had, and offers to try again. */
export function failure(
  host: LitElement,
  message: Words,
  tryAgain: Words,
  load: () => Promise<void>,
): TemplateResult {
  const retry = async ({currentTarget}: Event) => {
    // Not `:focus`, which needs a window that has the focus itself.
    const hadFocus = host.shadowRoot?.activeElement === currentTarget;
    await load();
    await host.updateComplete;
    // The button has gone, and the focus with it: it goes to what came instead, unless the reader has
    // meanwhile taken it elsewhere.
    if (!hadFocus || document.activeElement !== document.body) return;
    host.renderRoot.querySelector<HTMLElement>('.retry, .link, summary')?.focus();
  };
  return html`<div class="message">
    <p id="failure">${message}</p>
    <button type="button" class="retry" aria-describedby="failure" @click=${retry}>
      ${tryAgain}
    </button>
  </div>`;
}
