import {html, nothing, type LitElement} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {byCountry, type Entry} from '../controllers/directory.js';
import {safeUrl} from '../core/url.js';
import type {Place} from '../feeds/place.js';
import type {LocaleController} from '../i18n/locale.js';
import type {PlaceWords} from '../i18n/place-words.js';
import type * as Parts from './parts.js';

export interface ListOptions {
  host: LitElement;
  words: PlaceWords;
  /** What the kit has already. */
  parts: Pick<typeof Parts, 'foreign' | 'heading' | 'link'>;
  kind: 'coalition' | 'map';
  locale: LocaleController;
  /** A day as it is written in the language. */
  date: (date: Date) => string;
  headingLevel: () => number;
}

type Chosen = ReadonlySet<Entry> | null;

/** Under the name of each country, with the number of all that were found in it, those of them that are listed. */
export function renderCountries(
  listed: readonly Entry[],
  found: readonly Entry[],
  chosen: Chosen,
  options: ListOptions,
) {
  const {words, parts, locale, headingLevel} = options;
  const all = byCountry(found);
  return [...byCountry(listed)].map(([country, group]) => {
    const count = all.get(country)?.length ?? 0;
    const number =
      count > 1 ? html`<span class="quiet number">${locale.number(count)}</span>` : nothing;
    const name = country || words.say('elsewhere');
    return html`<div class="group">
      ${parts.heading(headingLevel(), html`${name} ${number}`, {part: 'country', depth: 1})}
      ${renderList(group, chosen, options)}
    </div>`;
  });
}

export function renderList(entries: readonly Entry[], chosen: Chosen, options: ListOptions) {
  // Of several at one point none is the one.
  const isCurrent = chosen?.size === 1;
  return html`<ul part="list" role="list">
    ${entries.map((entry) => renderEntry(entry, isCurrent, options))}
  </ul>`;
}

function renderEntry({place, country}: Entry, isCurrent: boolean, options: ListOptions) {
  const {name, url, city, summary, language, date} = place;
  const {host, words} = options;
  const {foreign, link} = options.parts;
  const isMap = options.kind === 'map';
  const href = safeUrl(url, host.baseURI);
  const title = foreign(name, language);
  const facts = [
    isMap || place.category === 'other' ? null : words.say(place.category),
    city && foreign(city, null),
    isMap ? null : country,
    date && options.date(new Date(date)),
  ].filter(Boolean);
  return html`<li
    part="item"
    class="item"
    aria-current=${ifDefined(isCurrent ? 'true' : undefined)}
  >
    ${renderFigure(place, host.baseURI)}
    <p part="title" class="title">
      ${href ? link(host, {href, kind: isMap ? 'story' : 'more', part: 'link'}, title) : title}
    </p>
    ${
      facts.length > 0
        ? html`<p class="facts">
            ${facts.map((fact, index) => [index > 0 ? '\u00a0· ' : '', fact])}
          </p>`
        : nothing
    }
    ${summary ? html`<p part="summary" class="summary">${foreign(summary, language)}</p>` : nothing}
  </li>`;
}

function renderFigure({image}: Place, base: string) {
  const src = image && safeUrl(image.src, base);
  if (!src) return nothing;
  return html`<div class="figure">
    <img
      part="image"
      src=${src}
      width=${image.width ?? 48}
      height=${image.height ?? 48}
      alt=${image.alt}
      loading="lazy"
      decoding="async"
      referrerpolicy="strict-origin-when-cross-origin"
      @load=${showFigure}
      @error=${showFigure}
    />
  </div>`;
}

/** A picture that can't be had leaves no hole. */
function showFigure({type, currentTarget}: Event): void {
  const figure = currentTarget instanceof Element ? currentTarget.parentElement : null;
  if (figure) figure.hidden = type === 'error';
}
