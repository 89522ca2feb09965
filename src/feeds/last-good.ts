import {load, takeBack} from './load.js';

/** What a feed held, and whether that is an older copy. */
export interface Items<Item> {
  items: Item[];
  stale: boolean;
  /** Why there is no newer one. */
  failure?: unknown;
}

/** Reads a body; rejects where it is something else than it should be. */
export type Reader<Item> = (
  body: ArrayBuffer | string,
  answer: {base: string; contentType?: string},
) => Promise<Item[]>;

export type Kind = 'stories' | 'webinars' | 'campaign';

/**
 * Loads and reads a feed. Where it can't be had, or is none, it is the last copy that could be read: from
 * this page's life, else from this tab's.
 *
 * @throws As `load()` and `read`, where there is no such copy.
 */
export async function loadItems<Item>(
  kind: Kind,
  url: string,
  read: Reader<Item>,
  signal?: AbortSignal,
): Promise<Items<Item>> {
  try {
    const answer = await load(url, signal);
    const {body, contentType, url: base, stale, failure} = answer;
    try {
      const items = await read(body, {base, contentType});
      if (!stale) keep(kind, url, body, items);
      return {items, stale, failure};
    } catch (error) {
      const before = takeBack(url, answer, error);
      if (!before) throw error;
      const {url: oldBase, contentType: oldType} = before;
      const items = await read(before.body, {base: oldBase, contentType: oldType});
      return {items, stale: true, failure: error};
    }
  } catch (failure) {
    signal?.throwIfAborted();
    const text = recall(kind, url);
    if (text === null) throw failure;
    // By the same readers, as anything on the page may have written it.
    const items = await read(text, {base: url}).catch(() => {
      throw failure;
    });
    return {items, stale: true, failure};
  }
}

const PREFIX = 'withrefugees.feed:';
/** What is kept for a tab: so many feeds, of each so many items, in so many characters. */
const MAX_FEEDS = 10;
const MAX_ITEMS = 50;
const MAX_LENGTH = 100_000;

/** Bodies whose items are kept already. */
const kept = new WeakSet<ArrayBuffer>();

function keep(kind: Kind, url: string, body: ArrayBuffer, items: readonly unknown[]): void {
  if (kept.has(body)) return;
  kept.add(body);
  let count = Math.min(items.length, MAX_ITEMS);
  let text = JSON.stringify(items.slice(0, count));
  while (text.length > MAX_LENGTH) text = JSON.stringify(items.slice(0, (count >>= 1)));
  try {
    const key = keyOf(kind, url);
    const others = Object.keys(sessionStorage).filter(
      (name) => name.startsWith(PREFIX) && name !== key,
    );
    for (const name of others.slice(MAX_FEEDS - 1)) sessionStorage.removeItem(name);
    sessionStorage.setItem(key, text);
  } catch {
    // A SecurityError where storage is blocked, a QuotaExceededError where it is full; in Node there is none.
  }
}

function recall(kind: Kind, url: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(kind, url));
  } catch {
    return null; // as above
  }
}

function keyOf(kind: Kind, url: string): string {
  return `${PREFIX}${kind} ${url}`;
}
