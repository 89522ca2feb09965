// How a case of ../shared/corpus is matched, as its INDEX.md says. Without any test framework, and with no
// import that is left at run time, so that it serves the engines and Node alike.
import type {Story} from '../../src/feeds/story.js';
import type {Webinar} from '../../src/feeds/webinar.js';

/** What a case is read with: the readers' own code, wherever it runs. */
export interface Readers {
  parseStories: (body: ArrayBuffer, options: {base: string}) => Promise<Story[]>;
  parseWebinars: (
    body: ArrayBuffer,
    options: {base: string; from: string; to: string; timeZone: string},
  ) => Promise<Webinar[]>;
}

/** A case of `cases.json`. Feeds tell more than stories hold: what has no place in a `Story` is not looked at. */
export interface Case {
  id: string;
  /** Relative to the corpus. */
  file: string;
  format: string;
  kind?: string;
  base?: string;
  query?: {from: string; to: string; zone: string};
  /** Nobody knows who is right. */
  contested?: boolean;
  expect: {
    itemCount?: number;
    items?: ExpectedStory[];
    textIs?: {items: ExpectedStory[]};
    occurrences?: ExpectedWebinar[];
    mustInclude?: ExpectedWebinar[];
    events?: ExpectedWebinar[];
    /** The reader may say that this is no feed, and nothing else. */
    noThrow?: boolean;
    /** It holds JSON-LD, but no event. */
    parses?: boolean;
    maxMs?: number;
  };
}

interface ExpectedStory {
  id?: string;
  title?: string;
  link?: string;
  date?: string;
  excerpt?: string;
  author?: string | null;
  credit?: string;
  language?: string;
  /** One of these, where there are several, is the picture. */
  image?: string;
  itunesImage?: string;
  thumbnails?: string[];
  mediaContent?: string[];
  noImage?: boolean;
  alt?: string;
  /** Widths. */
  srcset?: number[];
}

interface ExpectedWebinar {
  id?: string;
  /** What calendars call the title, JSON-LD and others. */
  summary?: string;
  name?: string;
  title?: string;
  start: string;
  end?: string;
  url?: string;
  /** Where to join: any field that is shown. */
  joinUrl?: string;
  location?: string;
  venue?: string;
  description?: string;
  status?: string;
  allDay?: boolean;
  floating?: boolean;
}

const CALENDARS = /^(?:ics|tribe|jsonld|events)/;
/** For a case that names no window: wide enough for all that it expects. */
const ALWAYS = {from: '2000-01-01', to: '2040-01-01', zone: 'UTC'};
/** Milliseconds. Feeds take a few; this is for slow machines that do much else. */
const ENOUGH = 2000;

/** What is wrong with how a case is read, a line each; nothing if it passes. */
export async function faultsOf(test: Case, body: ArrayBuffer, readers: Readers): Promise<string[]> {
  const start = performance.now();
  const faults = await faultsOfReading(test, body, readers).catch((error: unknown) =>
    mayRefuse(test, error) ? [] : [`rejected: ${String(error)}`],
  );
  const time = performance.now() - start;
  const most = Math.max(test.expect.maxMs ?? 0, ENOUGH);
  return time > most ? [...faults, `took ${time.toFixed()} ms`] : faults;
}

function mayRefuse({expect}: Case, error: unknown): boolean {
  const isRefusal = (error as {code?: unknown}).code === 'not-a-feed';
  return isRefusal && (expect.noThrow ?? expect.parses ?? false) && !expect.mustInclude;
}

async function faultsOfReading(test: Case, body: ArrayBuffer, readers: Readers): Promise<string[]> {
  const {format, base = 'https://corpus.example/feed'} = test;
  if (!CALENDARS.test(format)) {
    return faultsOfStories(test, await readers.parseStories(body, {base}), base);
  }
  const {from, to, zone} = test.query ?? ALWAYS;
  const webinars = await readers.parseWebinars(body, {base, from, to, timeZone: zone});
  return faultsOfWebinars(test, webinars);
}

// --- Stories ---------------------------------------------------------------------------------

function faultsOfStories({expect}: Case, stories: Story[], base: string): string[] {
  const expected = expect.items ?? expect.textIs?.items ?? [];
  const count = expect.itemCount ?? stories.length;
  return [
    ...differences('stories', stories.length, count),
    ...stories.flatMap(unsafeIn),
    ...expected.flatMap((item, at) => {
      const story = stories[at];
      const faults = story ? faultsOfStory(item, story, base) : ['is not there'];
      return faults.map((fault) => `story ${at}: ${fault}`);
    }),
  ];
}

function faultsOfStory(expected: ExpectedStory, story: Story, base: string): string[] {
  const {id, title, link, date, excerpt, author, credit, language, alt, srcset} = expected;
  const {image} = story;
  const texts: [string, string | null | undefined, string | null | undefined][] = [
    ['id', story.id, id],
    ['title', story.title, title],
    ['excerpt', story.excerpt, excerpt],
    ['author', story.author, author],
    ['credit', story.credit, credit],
    ['language', story.language?.toLowerCase(), language?.toLowerCase()],
    ['alt', image?.alt, alt],
    ['date', toInstant(story.date), date && toInstant(date)],
    // A relative one may stand for more than one address: its end tells.
    ['link', link && linkLike(story.url, link), link && toHref(link, base)],
  ];
  const pictures = [
    ...[expected.image, expected.itunesImage].filter((src) => src !== undefined),
    ...(expected.thumbnails ?? []),
    ...(expected.mediaContent ?? []),
  ].map((src) => toHref(src, base));
  const src = image && toHref(image.src, base);
  const widths = image?.srcset?.match(/(?<= )\d+(?=w)/g)?.map(Number);
  return [
    ...texts.flatMap(([what, actual, wanted]) =>
      wanted === undefined ? [] : differences(what, collapse(actual), collapse(wanted)),
    ),
    ...(expected.noImage ? differences('image', src, null) : []),
    ...(pictures.length > 0 && !(src && pictures.includes(src))
      ? differences('image', src, pictures)
      : []),
    ...(srcset ? differences('srcset', widths, srcset) : []),
  ];
}

function linkLike(actual: string | null, expected: string): string | null {
  const isRelative = !/^\s*\w+:/.test(expected);
  return actual && isRelative && actual.endsWith(encodeURI(expected.trim()))
    ? toHref(expected, 'https://corpus.example/feed')
    : actual;
}

/** The addresses of a story that could run something. */
export function unsafeIn({url, image}: Pick<Story, 'image' | 'url'>): string[] {
  const sources = image?.srcset?.split(/\s\d+w(?:,\s|$)/).filter(Boolean) ?? [];
  return [url, image?.src, ...sources]
    .filter(
      (address) => address && !/^https?:\/\/[^\s@]+$/.test(address.split(/[/?#]/, 3).join('/')),
    )
    .map((address) => `unsafe: ${String(address)}`);
}

// --- Webinars --------------------------------------------------------------------------------

function faultsOfWebinars({expect}: Case, webinars: Webinar[]): string[] {
  const {occurrences, events, mustInclude = []} = expect;
  const all = occurrences ?? events;
  const rest = [...webinars];
  const missing = [...(all ?? []), ...mustInclude].filter((expected) => {
    const at = rest.findIndex((webinar) => isSame(expected, webinar));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const tooMany = all || expect.parses ? rest : [];
  return [
    ...missing.map((expected) => `missing: ${JSON.stringify(expected)}`),
    ...tooMany.map((webinar) => `too many: ${JSON.stringify(webinar)}`),
  ];
}

function isSame(expected: ExpectedWebinar, webinar: Webinar): boolean {
  const {id, start, end, url, joinUrl, description, status, allDay} = expected;
  const title = expected.summary ?? expected.name ?? expected.title;
  const place = expected.location ?? expected.venue;
  const shown = [webinar.url, webinar.location, webinar.description].join(' ');
  return (
    (id === undefined || id === webinar.id) &&
    (title === undefined || collapse(title) === collapse(webinar.title)) &&
    toTime(start) === webinar.start &&
    (end === undefined || toTime(end) === webinar.end) &&
    (url === undefined || toHref(url, '') === webinar.url) &&
    (joinUrl === undefined || shown.includes(joinUrl)) &&
    (place === undefined || collapse(webinar.location).includes(collapse(place))) &&
    (description === undefined || collapse(description) === collapse(webinar.description)) &&
    (status === undefined || status.toLowerCase() === webinar.status) &&
    (allDay === undefined || allDay === webinar.allDay)
  );
}

// --- Values ----------------------------------------------------------------------------------

/** A whole day as it is; else an instant, where a floating time is at home in UTC. What follows a space is a remark. */
function toTime(text: string): string | null {
  const [time = ''] = text.split(' ');
  return time.includes('T') ? toInstant(time) : time;
}

/** Seconds count, not what is written after them. */
function toInstant(text: string | null): string | null {
  if (!text) return null;
  const iso = text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const instant = Date.parse(/Z|[+-]\d\d:\d\d$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
  return Number.isNaN(instant) ? text : new Date(instant).toISOString().replace(/\.\d+/, '');
}

function toHref(address: string, base: string): string {
  return URL.canParse(address, base || undefined)
    ? new URL(address, base || undefined).href
    : address;
}

function collapse(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function differences(what: string, actual: unknown, expected: unknown): string[] {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  return is === should ? [] : [`${what} is ${is}, not ${should}`];
}
