/** Reads a feed or calendar by the kit's own readers, and writes what they found as one small JSON file. */
import {createHash} from 'node:crypto';
import {mkdir, open, readFile, rename, rm, stat} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {decode} from '../dist/feeds/decode.js';
import {FeedError, parseStories, parseWebinars} from '../dist/feeds/index.js';
import {load} from '../dist/feeds/load.js';
import {DOMParser} from './dom.mjs';

globalThis.DOMParser ??= DOMParser;

const DAY = 86_400_000;

/**
 * @typedef {object} Options
 * @property {string} out The folder, made where it is missing.
 * @property {number} max How many items a file holds at most.
 * @property {number} days How far ahead webinars are looked for.
 * @property {string} [timeZone] Where floating times and whole days are at home; this machine's without it.
 */

/**
 * Writes the copy of one feed or calendar. A file that is there stays as it is unless all went well.
 *
 * @param {string} source `https:`, `http:` or the path of a file.
 * @param {string} file What is written.
 * @param {Options} options
 * @returns {Promise<{kind: 'stories' | 'webinars', count: number, isNew: boolean}>}
 */
export async function snapshot(source, file, options) {
  const answer = isAddress(source) ? await load(source) : await readLocal(source, file);
  const {kind, items} = await read(answer, options);
  const json =
    kind === 'stories' ? await storiesJson(items, source, answer.url) : await webinarsJson(items);
  const isNew = await replaceFile(file, `${JSON.stringify(json, null, 2)}\n`);
  return {kind, count: items.length, isNew};
}

export const isAddress = (source) => /^https?:\/\//i.test(source);

async function readLocal(path, file) {
  if (resolve(path) === resolve(file)) {
    throw new FeedError('network', 'it would be replaced by its own copy: choose another --out');
  }
  const source = /^file:/i.test(path) ? fileURLToPath(path) : path;
  const bytes = await readFile(source).catch((error) => {
    throw new FeedError('network', `the file can't be read (${error.code})`);
  });
  const body = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return {body, contentType: '', url: pathToFileURL(source).href};
}

/** Which of the two it is, the content tells: in XML and web pages stories come first, elsewhere webinars. */
async function read({body, contentType, url: base}, {max, days, timeZone}) {
  const now = Date.now();
  const [from, to] = [now, now + days * DAY].map((time) => new Date(time).toISOString());
  const zone = timeZone ? {timeZone} : {};
  const readers = [
    ['webinars', () => parseWebinars(body, {base, contentType, from, to, ...zone})],
    ['stories', () => parseStories(body, {base, contentType})],
  ];
  if (/^\s*</.test(decode(body, contentType))) readers.reverse();
  for (const [kind, parse] of readers) {
    try {
      return {kind, items: (await parse()).filter(hasWords).slice(0, max)};
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
    }
  }
  throw new FeedError('not-a-feed', 'this is neither a feed nor a calendar');
}

/** Whether there is anything to show of an item. Others are not read back either. */
const hasWords = ({title, url, excerpt, start}) => Boolean(title || url || excerpt || start);

/** @see https://www.jsonfeed.org/version/1.1/ */
async function storiesJson(stories, source, base) {
  const host = isAddress(source) ? new URL(source).hostname : basename(source);
  const feed = (texts) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Stories from ${host}`,
    items: stories.map((story, at) => storyJson({...story, ...texts[at]})),
  });
  const readBack = (json) => parseStories(JSON.stringify(json), {base});
  return feed(await readable(stories, ['title', 'author', 'credit'], feed, readBack));
}

/** What JSON Feed has no name for stands under one of our own, as its section "Extensions" has it. */
function storyJson({id, url, title, excerpt, date, author, language, image, credit}) {
  return {
    id,
    url: url ?? undefined,
    title: title || undefined,
    content_text: excerpt,
    date_published: date ?? undefined,
    authors: author ? [{name: author}] : undefined,
    language: language ?? undefined,
    image: image?.src,
    _withrefugees:
      image || credit ? {image: image ?? undefined, credit: credit ?? undefined} : undefined,
  };
}

async function webinarsJson(webinars) {
  const list = (texts) => webinars.map((webinar, at) => ({...webinar, ...texts[at]}));
  const readBack = (json) =>
    parseWebinars(JSON.stringify(json), {base: 'https://localhost/', from: '', to: ''});
  return list(await readable(webinars, ['title', 'description', 'location'], list, readBack));
}

/**
 * The texts as they are written. Readers take texts for HTML, as most feeds hold it: "1 < 2" comes through,
 * but "the <b> tag" is read as "the tag". Such ones are escaped, twice as anything that looks like HTML.
 */
async function readable(items, names, compose, readBack) {
  const back = new Map((await readBack(compose([]))).map((item) => [keyOf(item), item]));
  return items.map((item) => {
    const read = back.get(keyOf(item));
    const changed = names.filter((name) => item[name] && read?.[name] !== item[name]);
    return Object.fromEntries(changed.map((name) => [name, escapeTwice(item[name])]));
  });
}

const keyOf = ({id, start}) => `${id} ${start}`;

const escapeTwice = (text) =>
  text.replace(/&/g, '&amp;amp;').replace(/</g, '&amp;lt;').replace(/>/g, '&amp;gt;');

let writes = 0;

/** Writes a file as a whole or not at all; `false` if it says that already. */
async function replaceFile(file, text) {
  const old = await readFile(file, 'utf8').catch(() => null);
  if (old === text) return false;
  const folder = join(file, '..');
  await mkdir(folder, {recursive: true});
  // In the same folder: from another one it might be copied, and readers would see half of it.
  const draft = join(folder, `.${basename(file)}.${process.pid}.${++writes}`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
  return true;
}

/** When a file was last written, as `2017-12-18 10:00 UTC`; `null` if there is none. */
export async function ageOf(file) {
  const facts = await stat(file).catch(() => null);
  return (
    facts &&
    facts.mtime
      .toISOString()
      .replace('T', ' ')
      .replace(/:\d\d\.\d+Z$/, ' UTC')
  );
}

/**
 * The names of the files for some sources: of `https://www.example.org/feed/` it is
 * `www.example.org-feed.json`. Each depends on its source alone unless two of them agree.
 */
export function fileNames(sources) {
  const names = sources.map(shortName);
  return names.map((name, at) => {
    const isShared = names.some((other, place) => other === name && place !== at);
    return `${isShared ? `${name}-${hashOf(sources[at])}` : name}.json`;
  });
}

const MAX_NAME = 80;

function shortName(source) {
  const text = isAddress(source)
    ? source.replace(/^\w+:\/\//, '').replace(/#.*/, '')
    : basename(source).replace(/(.)\.\w+$/, '$1');
  const name =
    text
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '') || 'feed';
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}-${hashOf(source)}` : name;
}

const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);
