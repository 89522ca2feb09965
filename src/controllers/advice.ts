/**
 * Why a browser could not read an address, as far as it tells, and what to do: for the partner's developer.
 * To a script, a server that is gone and one that does not allow the page look the same.
 */
export function networkAdvice(url: string): string {
  if (!navigator.onLine) return 'the reader is offline.';
  const {origin, protocol, hostname} = new URL(url);
  const isHere = /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname); // which browsers trust without https:
  if (location.protocol === 'https:' && protocol === 'http:' && !isHere)
    return 'a page with https: may not read what comes by http: (mixed content). Use its https: address.';
  if (origin === location.origin) return 'the server could not be reached.';
  return `the browser could not reach it, or may not read it (CORS, or this page's connect-src). Its server must answer with "Access-Control-Allow-Origin: *", as WordPress does for /wp-json/wp/v2/posts?_embed, and not for /feed/. Or publish a copy beside this page: npx withrefugees-widgets snapshot '${url.replaceAll("'", '%27')}' --out feeds/`;
}
