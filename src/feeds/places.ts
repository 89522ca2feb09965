import type {Items, Reader} from './last-good.js';
import {load, takeBack, type Loaded} from './load.js';
import type {Place} from './place.js';

/**
 * Loads a list of places, and has it read. No copy outlives the page, as of other feeds: one cut short would be counted
 * as if it were all.
 *
 * @throws As `load()` and `read`.
 */
export async function loadPlaces(
  url: string,
  read: Reader<Place>,
  signal?: AbortSignal,
): Promise<Items<Place>> {
  const itemsOf = async ({body, url: base, contentType, ...rest}: Loaded) => ({
    ...rest,
    items: await read(body, {base, contentType}),
  });
  const answer = await load(url, signal);
  try {
    return await itemsOf(answer);
  } catch (failure) {
    const before = takeBack(url, answer, failure);
    if (!before) throw failure;
    return itemsOf(before);
  }
}
