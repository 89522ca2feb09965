import {decode} from './decode.js';
import {FeedError} from './feed-error.js';
import {parseJsonStories} from './json-feed.js';
import {parseJson} from './json.js';
import {load} from './load.js';
import {parseRss} from './rss.js';
import type {Story} from './story.js';
import {parseFeed} from './xml.js';

export interface StoriesOptions {
  /** The feed's own address, which relative ones resolve against. */
  base: string;
  /** The `Content-Type` header: only its charset counts, as the type is wrong as often as not. */
  contentType?: string;
}

/** Loads and reads a feed of stories. @throws As `load()` and `parseStories()`. */
export async function loadStories(url: string, signal?: AbortSignal): Promise<Story[]> {
  const {body, contentType, url: base} = await load(url, signal);
  return parseStories(body, {base, contentType});
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
  const stories = json === undefined ? readXml(text, base) : parseJsonStories(json, base);
  if (!stories) throw new FeedError('not-a-feed', 'this is no feed of stories');
  return Promise.resolve(withoutDuplicates(stories));
}

function readXml(text: string, base: string): Story[] | null {
  const feed = parseFeed(text);
  return feed && /^(?:rss|rdf|channel)$/i.test(feed.root.localName) ? parseRss(feed, base) : null;
}

/** A feed's ids are its own: the first of two entries with the same one counts. */
function withoutDuplicates(stories: Story[]): Story[] {
  const ids = new Set<string>();
  return stories.filter(({id}) => ids.size < ids.add(id).size);
}
