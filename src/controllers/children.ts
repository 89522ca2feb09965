import {document, unnamed} from '../core/document.js';
import {safeUrl} from '../core/url.js';
import {offsetAt, parseIso} from '../core/time.js';
import {warnOnce} from '../core/warn.js';
import {parseJsonEvents} from '../feeds/json-events.js';
import {parseJsonStories} from '../feeds/json-feed.js';
import {parseJson} from '../core/json.js';
import {toQuery} from '../feeds/occurrence.js';
import type {Story} from '../feeds/story.js';
import type {Webinar} from '../feeds/webinar.js';

const HOUR = 3_600_000;

/** The address of the first link that a partner wrote inside the tag, for elements without `href`. */
export function childHref(host: HTMLElement): string {
  const link = host.querySelector(':scope > a[href]:not([slot]), :scope > :not([slot]) a[href]');
  return link?.getAttribute('href') ?? '';
}

/** Whether a partner wrote anything inside the tag that is to be seen, if only a sentence. */
export function hasFallback(host: HTMLElement): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? !unnamed(node).matches('script, style, template') && !isLineBreak(node)
      : node instanceof Text && node.data.trim() !== '',
  );
}

/** Whether that is more than a link that the widget shows as its own. */
export function hasMoreThan(host: HTMLElement, link: Element | null): boolean {
  const isAll = link && text(host) === text(link) && !host.querySelector('img');
  return !isAll && hasFallback(host);
}

/** `<br>` and empty paragraphs, which content systems make of line breaks. */
function isLineBreak(element: Element): boolean {
  return unnamed(element).matches('br, p') && !text(element) && !element.querySelector(':not(br)');
}

/**
 * What `read` makes of the JSON that a partner wrote inside the tag, in `<script type="application/json">`;
 * `null` without one.
 */
function childJson<T>(host: HTMLElement, read: (json: unknown) => T | null): T | null {
  const script = host.querySelector(
    ':scope > script[type="application/json" i]:not([data-wr-strings])',
  );
  const items = script && read(parseJson(script.textContent));
  // While the page is still on its way, so may be the end of the script.
  if (script && !items && document.readyState !== 'loading')
    warnOnce(`<${host.localName}>: its script holds no JSON with a list that it can show.`);
  return items;
}

/** What of a partner's children is read: a framework changes text and addresses in place, of which no slot tells. */
const READ = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['alt', 'datetime', 'href', 'lang', 'slot', 'src'],
};

/** Calls back whenever what is inside a tag changes. */
export function whenChanged(host: HTMLElement, callback: () => void): void {
  new MutationObserver(callback).observe(host, READ);
}

/** Calls back once the parser has reached the end of a script inside a tag, of which no slot tells. */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', callback, {once: true});
}

/** The stories that a partner wrote inside the tag: as JSON, as `<article>`s, or as links with a `<time>`. */
export function childStories(host: HTMLElement): Story[] {
  const stories = childJson(host, (json) => parseJsonStories(json, host.baseURI));
  if (stories) return stories;
  const articles = [...host.querySelectorAll('article')];
  if (articles.length > 0) return articles.map(storyOfArticle);
  return [...host.querySelectorAll('a')].map((link) => ({
    ...storyOf(link, link),
    title: textWithoutTimes(link),
  }));
}

function storyOfArticle(article: Element): Story {
  const link =
    article.querySelector(':is(h1, h2, h3, h4, h5, h6) a[href]') ??
    article.querySelector('a[href]');
  const heading = article.querySelector('h1, h2, h3, h4, h5, h6') ?? link;
  const image = article.querySelector('img');
  const src = image && safeUrl(image.getAttribute('src'), image.baseURI);
  return {
    ...storyOf(article, link),
    title: heading ? textWithoutTimes(heading) : '',
    excerpt: text(article.querySelector('p')),
    image: src ? {src, alt: image.alt} : null,
    credit: text(article.querySelector('figcaption')) || null,
  };
}

function storyOf(element: Element, link: Element | null): Story {
  const date = parseIso(element.querySelector('time')?.getAttribute('datetime') ?? '', 'UTC');
  const url = link && safeUrl(link.getAttribute('href'), link.baseURI);
  return {
    id: url ?? '',
    title: '',
    url,
    date: date && new Date(date.from).toISOString(),
    excerpt: '',
    author: null,
    credit: null,
    language: element.getAttribute('lang') ?? link?.getAttribute('lang') ?? null,
    image: null,
  };
}

/**
 * The events that a partner wrote inside the tag: JSON, or links with a `<time datetime>` for the start and, if
 * there is a second one, for the end. Without one an event takes an hour, or its whole day.
 */
export function childWebinars(host: HTMLElement, timeZone: string | undefined): Webinar[] {
  const query = toQuery(host.baseURI, '', '', timeZone);
  const webinars = childJson(host, (json) => parseJsonEvents(json, query));
  if (webinars) return webinars.map(({webinar}) => webinar);
  return [...host.querySelectorAll('a')].flatMap((link) => {
    const [first = '', last = ''] = [...link.querySelectorAll('time')].map(
      ({dateTime}) => dateTime,
    );
    const start = parseIso(first, timeZone);
    if (!start) return [];
    const allDay = start.isDate;
    // What begins with a day also ends with one.
    const end = parseIso(allDay ? last.slice(0, 10) : last, timeZone);
    const until = end?.until ?? (allDay ? start.until : start.from + HOUR);
    return {
      id: link.href,
      title: textWithoutTimes(link),
      url: safeUrl(link.getAttribute('href'), link.baseURI),
      description: '',
      location: null,
      language: link.getAttribute('lang'),
      start: allDay ? dayIn(start.from, timeZone) : new Date(start.from).toISOString(),
      end: allDay ? dayIn(until, timeZone) : new Date(until).toISOString(),
      allDay,
      timeZone: null,
      status: 'confirmed',
    };
  });
}

/** `2017-12-18`, as a calendar on a wall in `timeZone` shows it. */
function dayIn(instant: number, timeZone: string | undefined): string {
  return new Date(instant + offsetAt(timeZone, instant)).toISOString().slice(0, 10);
}

/** The text, without times and without what set them off: `Title, <time>…</time> – <time>…</time>`. */
function textWithoutTimes(element: Element): string {
  const copy = element.cloneNode(true) as Element; // of an Element, cloneNode makes an Element
  const times = copy.querySelectorAll('time');
  for (const time of times) time.remove();
  return times.length > 0 ? text(copy).replace(/[\s,;:|·–—-]+$|\s*\([\s–—-]*\)/gu, '') : text(copy);
}

function text(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
