import {safeUrl} from '../core/url.js';
import {parseDate} from './date.js';
import {decode} from './decode.js';
import {pictureOf} from './entry-picture.js';
import {baseOf, field, isNamed, languageOf, readField} from './fields.js';
import type {Story} from './story.js';
import {collapse, htmlToText, personName} from './text.js';
import type {Feed} from './xml.js';

/** When an entry was published, in the words of 1.0, 0.3, RSS and those who mix them; else when it was changed. */
export const DATES = [
  ...['published', 'pubDate', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created'],
  ...['updated', 'modified', 'dcterms:modified', 'created'],
];
const TEXTS = ['summary', 'content', 'media:description', 'dc:description'];

/**
 * Reads Atom 1.0 and 0.3, a whole feed or one entry.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function parseAtom({root, entries}: Feed, address: string): Story[] {
  const isFeed = root !== entries[0];
  const home = (isFeed && linkOf(root, address)) || address;
  const author = authorOf(root);
  const language = languageOf(root);
  return entries.map((entry, position) => {
    const url = linkOf(entry, home);
    return {
      id: field(entry, 'id', 'dc:identifier') || (url ?? `#${String(position)}`),
      title: readField(entry, textIn, 'title', 'dc:title', 'media:title') ?? '',
      url,
      date: readField(entry, parseDate, ...DATES),
      excerpt: readField(entry, textIn, ...TEXTS) ?? '',
      author:
        authorOf(entry) ?? readField(entry, (_, source) => authorOf(source), 'source') ?? author,
      language: languageOf(entry) ?? language,
      ...pictureOf(entry, home),
    };
  });
}

/** Where a feed or an entry is to be read: a web page rather than anything else. */
export function linkOf(parent: Element, home: string): string | null {
  const links = [...parent.children].filter(
    (element) =>
      isNamed(element, 'link') && /\balternate$/.test(element.getAttribute('rel') ?? 'alternate'),
  );
  const pages = links.filter((link) => /html|^$/.test(link.getAttribute('type') ?? ''));
  for (const link of [...pages, ...links]) {
    const url = safeUrl(link.getAttribute('href') ?? link.textContent, baseOf(link, home));
    if (url) return url;
  }
  return null;
}

export function authorOf(parent: Element): string | null {
  const nameIn = (text: string, author: Element) =>
    personName(author.firstElementChild ? field(author, 'name') : text);
  return readField(parent, nameIn, 'author', 'dc:creator', 'dc:author', 'itunes:author');
}

/** Text that is HTML, whatever it says: of the feeds that say nothing, half mean HTML. */
const HTML = /<\/[a-z]|\/>|<(?:a|br|div|img|p)\b|&(?:[a-z]+\d*|#\w+);/i;

/** What a text construct says: text, HTML, XHTML, or one of them in Base64. `null` without any text. */
function textIn(inner: string, element: Element): string | null {
  const type = element.getAttribute('type') ?? 'text';
  if (/^(?:audio|image|video)/.test(type)) return null;
  const isBase64 = element.getAttribute('mode') === 'base64' || type.endsWith('/octet-stream');
  const text = isBase64 ? fromBase64(inner) : inner;
  const isPlain = /^text(?:\/plain)?$/.test(type) && !HTML.test(text);
  // HTML has no elements, but may be escaped within one that is there for XHTML.
  const isTwice = /^(?:text\/)?html/.test(type) && Boolean(element.firstElementChild);
  return (isPlain ? collapse(text) : htmlToText(text, isTwice || undefined)) || null;
}

function fromBase64(text: string): string {
  try {
    return decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)).buffer);
  } catch {
    return ''; // a DOMException: it is none
  }
}
