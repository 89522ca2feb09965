import {warnOnce} from './warn.js';

/** A tile of a street map, by its column, its row, and how near the map is. */
export interface Tile {
  x: number;
  y: number;
  z: number;
}

/** A server of tiles. */
export interface Tiles {
  /** Who gets to know that the map is looked at. */
  readonly host: string;
  readonly addressOf: (tile: Tile) => string;
}

/** HTTP/2 needs one name of a server that goes by several: so a page's policy, and its reader, need not know more. */
const SUBDOMAIN = 'a';

/**
 * What the address of a tile server says, with `{z}`, `{x}` and `{y}` in its path or query, and with `{s}` for a
 * subdomain and `{r}` for fine screens where the server has them. `null`, with one warning, for what is none.
 *
 * @param template `https://tiles.example/{z}/{x}/{y}.png`
 */
export function parseTiles(template: string, base: string): Tiles | null {
  const fine = devicePixelRatio > 1 ? '@2x' : '';
  const addressOf = ({x, y, z}: Tile) => {
    const slots: Readonly<Record<string, string | number>> = {x, y, z, r: fine, s: SUBDOMAIN};
    return template.replace(/\{([a-z])\}/g, (slot, name: string) => String(slots[name] ?? slot));
  };
  const url = addressIn(addressOf({x: 0, y: 0, z: 0}), base);
  const other = addressIn(addressOf({x: 1, y: 2, z: 3}), base);
  const [address = ''] = template.split('#');
  const isComplete = ['{x}', '{y}', '{z}'].every((slot) => address.includes(slot));
  if (url && isComplete && url.origin === other?.origin && !/[{}]|%7[BD]/i.test(url.href))
    return {host: url.host, addressOf: (tile) => new URL(addressOf(tile), base).href};
  warnOnce(
    `tiles="${template}" names no tile server: that is an address with https:, {z}, {x} and {y}, and nothing else in braces but {s} and {r}.`,
  );
  return null;
}

/** Not by `http:`, but on a page that came by it itself: nobody on the way is to see where a reader looks. */
function addressIn(text: string, base: string): URL | null {
  try {
    const url = new URL(text, base);
    const isSafe =
      url.protocol === 'https:' || (url.protocol === 'http:' && location.protocol === 'http:');
    return isSafe && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}
