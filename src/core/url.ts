import {warnOnce} from './warn.js';

const WEB: readonly string[] = ['https:', 'http:'];

/**
 * The absolute form of an address from an attribute or a feed, or `null` when it is empty or is no
 * link that the kit follows: another scheme than `schemes` (`javascript:`, `data:` …), or one that
 * carries a user name, which browsers refuse to fetch and which serves to disguise the host.
 *
 * @param base What relative addresses resolve against: the element's `baseURI`, a feed's address.
 */
export function safeUrl(
  value: string | URL | null | undefined,
  base: string | undefined,
  schemes: readonly string[] = WEB,
): string | null {
  // Scripts set what they have, such as a `URL`.
  const address = String(value ?? '');
  if (!address.trim()) return null;
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    warnOnce(`Not an address: ${shown(address)}`);
    return null;
  }
  if (schemes.includes(url.protocol) && !url.username && !url.password) return url.href;
  warnOnce(`Dropped an unsafe address: ${shown(address)}`);
  return null;
}

/** Enough of a value to recognise it by in the console. */
function shown(value: string): string {
  return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
}

/** A text as a part of a query. Half a character, where somebody has cut a text, would throw. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** One of the candidates of a `srcset`. An address may hold commas, but not end with one. */
const CANDIDATE = /(\S*[^\s,])(?:\s+([\d.]{1,9}[wx]))?\s*(?:,|$)/g;
/** Characters of a `srcset`: of more, the pattern above would make seconds. */
const MAX_SRCSET = 5000;

/** What of a `srcset` is safe: its candidates with an address that `safeUrl()` takes, which it makes absolute. */
export function safeSrcset(value: string | undefined, base: string): string | undefined {
  const candidates = [...(value ?? '').slice(0, MAX_SRCSET).matchAll(CANDIDATE)];
  const safe = candidates.flatMap(([, address, descriptor = '']) => {
    const url = safeUrl(address, base);
    return url ? `${url} ${descriptor}`.trim() : [];
  });
  return safe.join(', ') || undefined;
}
