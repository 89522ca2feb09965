import {parseAtom} from './atom.js';
import {decode} from './decode.js';
import {FeedError} from './feed-error.js';
import {parseJsonStories} from './json-feed.js';
import {parseJson} from '../core/json.js';
import {loadItems, type Items, type Reader} from './last-good.js';
import {parseRss} from './rss.js';
import type {Story} from './story.js';
import {parseWordPress} from './wordpress.js';
import {parseFeed} from './xml.js';

export interface StoriesOptions {
  /** The feed's own address, which relative ones resolve against. */
  base: string;
  /** The `Content-Type` header: only its charset counts, as the type is wrong as often as not. */
  contentType?: string;
}

/** What was read of bodies that are still around: widgets with the same feed share it. */
const known = new WeakMap<ArrayBuffer, Promise<Story[]>>();

/** Loads and reads a feed of stories. @throws As `load()` and `parseStories()`. */
export function loadStories(url: string, signal?: AbortSignal): Promise<Items<Story>> {
  const read: Reader<Story> = (body, options) => {
    if (typeof body === 'string') return parseStories(body, options);
    const stories = known.get(body) ?? parseStories(body, options);
    known.set(body, stories);
    return stories;
  };
  return loadItems('stories', url, read, signal);
}

/**
 * Reads the stories of a feed, in the feed's order. What kind it is, the content tells.
 *
 * @throws {FeedError} `'not-a-feed'`, e.g. for a web page.
 */
export async function parseStories(
  body: ArrayBuffer | string,
  {base, contentType}: StoriesOptions,
): Promise<Story[]> {
  const text = decode(body, contentType);
  const json = parseJson(text);
  const stories =
    json === undefined
      ? readXml(text, base)
      : (parseWordPress(json, base) ?? parseJsonStories(json, base));
  if (!stories) throw new FeedError('not-a-feed', 'this is no feed of stories');
  return Promise.resolve(withoutDuplicates(stories));
}

function readXml(text: string, base: string): Story[] | null {
  const feed = parseFeed(text);
  if (!feed) return null;
  const {localName} = feed.root;
  if (/^(?:rss|rdf|channel)$/i.test(localName)) return parseRss(feed, base);
  return /^(?:feed|entry)$/i.test(localName) ? parseAtom(feed, base) : null;
}

/** The first of two entries with one id counts, unless they lead to different pages: some feeds give one id to all. */
function withoutDuplicates(stories: Story[]): Story[] {
  const known = new Set<string>();
  return stories.filter(
    ({id, title, url}) => !title || known.size < known.add(`${id} ${url ?? ''}`).size,
  );
}
