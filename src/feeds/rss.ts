import {safeUrl} from '../core/url.js';
import {parseDate} from './date.js';
import {pictureOf} from './entry-picture.js';
import {baseOf, field, languageOf, readField} from './fields.js';
import type {Story} from './story.js';
import {htmlToText, personName} from './text.js';
import type {Feed} from './xml.js';

const DATES = [
  ...['pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published'],
  ...['atom:updated', 'dcterms:modified'],
];

/** Reads RSS 0.9x and 2.0; and 1.0, whose items stand beside the channel and not in it. */
export function parseRss({root, entries}: Feed, address: string): Story[] {
  const channel = root.getElementsByTagNameNS('*', 'channel')[0] ?? root;
  const home = safeUrl(field(channel, 'link'), baseOf(channel, address)) ?? address;
  const language = languageOf(channel) ?? languageOf(root);
  return entries.map((item, position) => {
    const base = baseOf(item, home);
    const guid = field(item, 'guid', 'atom:id') || (item.getAttribute('rdf:about') ?? '');
    const url = safeUrl(field(item, 'link') || addressIn(item, guid), base);
    return {
      id: guid || (url ?? `#${String(position)}`),
      title: htmlToText(field(item, 'title', 'dc:title', 'media:title')),
      url,
      date: readField(item, parseDate, ...DATES),
      excerpt: readField(item, textIn, 'description', 'content:encoded', 'itunes:summary') ?? '',
      author: readField(item, personName, 'author', 'dc:creator', 'itunes:author'),
      language: languageOf(item) ?? language,
      ...pictureOf(item, home),
    };
  });
}

/** An item without a link may have a guid that is one. */
function addressIn(item: Element, guid: string): string {
  const isLink = /^https?:/.test(guid) && !item.querySelector('guid[isPermaLink=false]');
  return isLink ? guid : '';
}

function textIn(html: string): string | null {
  return htmlToText(html) || null;
}
