import {trusted} from '../core/trusted.js';
import {isWebPage} from './decode.js';

/** A feed's elements, and all that the readers want to know of how they are nested. */
export interface Feed {
  /** `rss`, `rdf:RDF` or `feed`, with what stands before the entries; or Atom's `entry`, which may come alone. */
  root: Element;
  entries: readonly Element[];
}

const ROOT = /<(?:[\w-]+:)?(?:(?:rss|rdf|feed|channel)[\s>]|entry\s[^<>]*xmlns)/i;
/** Characters that XML does not allow, not even escaped. WebKit drops whatever follows some of them. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu;
/**
 * Comments, and CDATA sections, which may hold what looks like one. They are left out, as WebKit takes
 * quadratic time for `--` in them: 160 kB keep it busy for 5 seconds. Those that are never closed reach to the end.
 */
const COMMENTS = /(<!\[CDATA\[[^]*?(?:\]\]>|$))|<!--[^]*?(?:-->|$)/g;
const ENTRY = /<(?:[\w-]+:)?(?:item|entry)(?=[\s/>])/g;

/**
 * Reads a feed, well-formed or not: first as it is; then mended; then, so that one bad entry does not
 * lose the others, in parts. `null` for what is no feed. An HTML parser would not do instead: it takes
 * `<link>` for empty and loses its address.
 */
export function parseFeed(text: string): Feed | null {
  // What stands before the root element is left out: a byte order mark, on which WebKit stumbles; a PHP
  // notice; the XML declaration, which tells the encoding of bytes that are decoded by now; and the
  // DOCTYPE, whose entities WebKit expands without limit: 357 bytes keep a page busy for 20 seconds.
  const start = text.search(ROOT);
  if (start < 0 || isWebPage(text)) return null;
  const raw = text.slice(start).replace(FORBIDDEN, '').replace(COMMENTS, '$1');
  const root = parseXml(raw);
  return root ? {root, entries: entriesOf(root)} : parseBroken(mend(raw));
}

function parseXml(text: string): Element | null {
  const document = new DOMParser().parseFromString(trusted(text), 'text/xml');
  // Chromium and WebKit keep what stands before an error, Firefox nothing: so nobody does.
  return document.getElementsByTagName('parsererror').length > 0 ? null : document.documentElement;
}

function entriesOf(root: Element): Element[] {
  return [
    ...(root.localName === 'entry' ? [root] : []),
    ...root.getElementsByTagNameNS('*', 'item'),
    ...root.getElementsByTagNameNS('*', 'entry'),
  ];
}

/**
 * What was not escaped, and the CDATA sections where it need not be. HTML's named characters are left to
 * whatever reads the text as HTML later.
 */
const UNESCAPED =
  /<!\[CDATA\[[^]*?(?:\]\]>|$)|<(?![a-zA-Z_/!?])|&(?!(?:amp|lt|gt|quot|apos|#0*(?:3[2-9]|[4-9]\d|[1-9]\d{2,3})|#x[2-9a-fA-F][\da-fA-F]);)/g;

function mend(text: string): string {
  return declarePrefixes(
    text.replace(UNESCAPED, (found) => (found === '&' ? '&amp;' : found === '<' ? '&lt;' : found)),
  );
}

/** A namespace with white space around its address, for which WebKit refuses the whole feed. */
const NAMESPACE = /(\sxmlns:?[\w-]*=["'])\s*([^\s"']*)\s*/g;

/** Enough for any feed, and few enough for a start tag that an engine checks in quadratic time. */
const MAX_PREFIXES = 40;

function declarePrefixes(text: string): string {
  const root = text.slice(0, text.indexOf('>'));
  const missing = new Set<string>();
  const used = /<([a-z][\w-]*):|\s([a-z][\w-]*):[\w-]+=/gi;
  for (const [, ofTag, prefix = ofTag ?? ''] of text.matchAll(used)) {
    if (!/^xml/i.test(prefix) && !root.includes(`xmlns:${prefix}=`)) missing.add(prefix);
    if (missing.size === MAX_PREFIXES) break;
  }
  const declarations = [...missing].map((prefix) => ` xmlns:${prefix}="${prefix}"`).join('');
  return text.replace(NAMESPACE, '$1$2').replace(/^<[^\s/>]+/, (tag) => tag + declarations);
}

/** Where every single one of 100,000 entries is broken, the page is not kept busy with them. */
const MAX_PARSES = 500;

/** Reads a mended document, and if it is still broken somewhere its entries, each for itself if need be. */
function parseBroken(text: string): Feed | null {
  const whole = parseXml(text);
  if (whole) return {root: whole, entries: entriesOf(whole)};
  const starts = [...text.matchAll(ENTRY)].map(({index}) => index);
  const [tag = '', name = ''] = /^<([^\s/>]+)[^>]*>?/.exec(text) ?? [];
  const head = text.slice(0, starts[0] ?? text.length);
  const isOpen = head.includes('<channel') && !head.includes('</channel');
  const end = `</${name}>`;
  const root = parseXml(head + (isOpen ? '</channel>' : '') + end) ?? parseXml(tag + end);
  const parts = starts.map((start, at) => closed(text.slice(start, starts[at + 1])));
  let parses = 0;
  const parse = (inner: string) => {
    parses += 1;
    return parses > MAX_PARSES ? null : parseXml(tag + inner + end);
  };
  const entries = root ? parseHalves(parts, parse) : [];
  // One that breaks off before its first entry is not empty: who has a good copy keeps it.
  return root && entries.length > 0 ? {root, entries} : null;
}

/** Halves the entries until the broken ones are alone: few parses for a large feed with one bad entry. */
function parseHalves(parts: string[], parse: (inner: string) => Element | null): Element[] {
  const root = parse(parts.join(''));
  if (root) return entriesOf(root);
  if (parts.length < 2) return [];
  const half = parts.length >> 1;
  return [...parseHalves(parts.slice(0, half), parse), ...parseHalves(parts.slice(half), parse)];
}

/** An entry up to its end tag; up to the last end tag within, where the feed breaks off before; empty without any. */
function closed(part: string): string {
  const name = /^<([^\s/>]+)/.exec(part)?.[1] ?? '';
  const endTag = `</${name}>`;
  const end = part.lastIndexOf(endTag);
  if (end >= 0) return part.slice(0, end) + endTag;
  const cut = part.lastIndexOf('<![CDATA[');
  const whole = cut > part.lastIndexOf(']]>') ? part.slice(0, cut) : part;
  const last = whole.lastIndexOf('</');
  return last < 0 ? '' : whole.slice(0, whole.indexOf('>', last) + 1) + endTag;
}
