import {safeUrl} from '../core/url.js';
import {languageTag} from './text.js';

/** Parts of the addresses of namespaces, and the prefixes they go by here, whatever a feed calls them. */
const PREFIXES = [
  ['/mrss', 'media'],
  ['/dc/elements', 'dc'],
  ['/dc/terms', 'dcterms'],
  ['/modules/content', 'content'],
  ['itunes', 'itunes'],
] as const;

/** Whether an element has this name, with the usual prefix of its namespace: `title`, `media:title`. */
export function isNamed(element: Element, name: string): boolean {
  const {localName, namespaceURI, parentElement, prefix} = element;
  if (!name.endsWith(localName)) return false;
  const address = namespaceURI?.toLowerCase() ?? '';
  // What is of the same namespace as the element around it is the feed's own: `<a:feed><a:entry><a:title>`.
  // So is Atom's, whose elements say the same in RSS.
  const isOwn = namespaceURI === parentElement?.namespaceURI || address.includes('/atom');
  const usual = PREFIXES.find(([part]) => address.includes(part))?.[1] ?? (isOwn ? null : prefix);
  return (usual ? `${usual}:${localName}` : localName) === name;
}

/**
 * What `read` makes of the first child for which it makes something: children with the first name,
 * then with the second … It gets their text, or their markup where they hold elements.
 */
export function readField<T>(
  parent: Element,
  read: (text: string, element: Element) => T | null,
  ...names: string[]
): T | null {
  for (const name of names) {
    for (const child of childrenOf(parent)) {
      const value = isNamed(child, name) ? read(textOf(child), child) : null;
      if (value !== null) return value;
    }
  }
  return null;
}

/**
 * The children, those of the same namespace first, for an RSS item may have Atom's as well; then those of a
 * group of Media RSS, which says once what holds for all in it.
 */
function childrenOf(parent: Element): Element[] {
  const all = [...parent.children];
  const isOwn = ({namespaceURI}: Element) => namespaceURI === parent.namespaceURI;
  const others = all.filter((child) => !isOwn(child));
  const groups = others.filter(({localName}) => localName === 'group');
  return [...all.filter(isOwn), ...others, ...groups.flatMap((group) => [...group.children])];
}

/** The first text that is not empty, trimmed; else `''`. As it is in the feed: HTML, where the field is HTML. */
export function field(parent: Element, ...names: string[]): string {
  return readField(parent, (text) => text.trim() || null, ...names) ?? '';
}

const CDATA = /<!\[CDATA\[([^]*?)\]\]>/g;

function textOf(element: Element): string {
  if (!element.firstElementChild) return element.textContent;
  // HTML knows no CDATA sections, and would take them for comments.
  return element.innerHTML.replace(CDATA, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
}

/** The language that an element itself tells. */
export function languageOf(element: Element): string | null {
  return languageTag(element.getAttribute('xml:lang') ?? field(element, 'dc:language', 'language'));
}

/** Farther out no feed has its `xml:base`, and a hostile one is nested 100,000 levels deep. */
const MAX_LEVELS = 5;

/** What relative addresses in an element resolve against: `xml:base`, which may be relative itself, else `address`. */
export function baseOf(element: Element, address: string): string {
  const bases: (string | null)[] = [];
  let outer: Element | null = element;
  for (let level = 0; outer && level < MAX_LEVELS; level += 1) {
    bases.push(outer.getAttribute('xml:base'));
    outer = outer.parentElement;
  }
  return bases.reduceRight<string>((base, value) => safeUrl(value, base) ?? base, address);
}
