import {safeUrl} from '../core/url.js';
import {authorOf, DATES, linkOf} from './atom.js';
import {parseDate} from './date.js';
import {pictureOf} from './entry-picture.js';
import {baseOf, field, languageOf, readField} from './fields.js';
import type {Story} from './story.js';
import {htmlToText} from './text.js';
import type {Feed} from './xml.js';

/** What an item says, as short as it comes: RSS's own field; what others call it; the whole. */
const TEXTS = [
  ...['description', 'content:encoded', 'itunes:summary', 'dc:description', 'summary', 'content'],
  ...['body', 'xhtml:body', 'fullitem', 'media:description'],
];

/** Reads RSS 0.9x and 2.0; and 1.0, whose items stand beside the channel and not in it. */
export function parseRss({root, entries}: Feed, address: string): Story[] {
  const channel = root.getElementsByTagNameNS('*', 'channel')[0] ?? root;
  const home = linkOf(channel, address) ?? address;
  const language = languageOf(channel) ?? languageOf(root);
  return entries.map((item, position) => {
    const guid =
      field(item, 'guid', 'id', 'dc:identifier') || (item.getAttribute('rdf:about') ?? '');
    const url = linkOf(item, home) ?? safeUrl(addressIn(item, guid), baseOf(item, home));
    return {
      id: guid || (url ?? `#${String(position)}`),
      title: htmlToText(field(item, 'title', 'dc:title', 'media:title')),
      url,
      date: readField(item, parseDate, ...DATES),
      excerpt: readField(item, textIn, ...TEXTS) ?? '',
      author: authorOf(item),
      language: languageOf(item) ?? language,
      ...pictureOf(item, home),
    };
  });
}

/** An item without a link may have a guid that is one; and a podcast's leads to what there is to hear. */
function addressIn(item: Element, guid: string): string | null {
  const isLink = /^https?:/.test(guid) && !item.querySelector('guid[isPermaLink=false]');
  return isLink ? guid : readField(item, (_, file) => file.getAttribute('url'), 'enclosure');
}

function textIn(html: string): string | null {
  return htmlToText(html) || null;
}
