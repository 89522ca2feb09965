import {asList, member, parseJson} from '../core/json.js';
import {readIso} from '../core/time.js';
import {safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import {FeedError} from './feed-error.js';
import {loadItems} from './last-good.js';

/** What a campaign's file may say in each language. @see docs/campaign.schema.json */
export interface CampaignSaying {
  heading?: string;
  message?: string;
  hashtag?: string;
  links?: Partial<Record<LinkName, string>>;
}

/** A campaign's file, with nothing in it but what is known, and right. */
export interface CampaignFile extends CampaignSaying {
  lang?: string;
  partner?: string;
  campaign?: string;
  starts?: string;
  ends?: string;
  count?: number;
  goal?: number | 'auto';
  countSrc?: string;
  off?: true;
  languages?: Readonly<Record<string, CampaignSaying>>;
}

/** Where its addresses may lead: to these origins, and no others, whoever has written the file. */
export interface CampaignLimits {
  /** What relative addresses resolve against. */
  base: string;
  /** For links. */
  links: readonly string[];
  /** For requests. */
  requests: readonly string[];
}

const LINKS = ['petition', 'coalition', 'map', 'archive', 'webinars'] as const;
type LinkName = (typeof LINKS)[number];

/** Bytes. */
const MAX_SIZE = 65_536;
/** Characters. */
const MAX_TEXT = 600;
const MAX_NAME = 100;
const MAX_LANGUAGES = 100;

/**
 * Loads a campaign's file, and takes over what is right in it. Where it can't be had, it is this tab's last good copy.
 *
 * @param pages Addresses of the campaign's own pages, to whose origins it may link.
 * @param hosts Addresses and names of hosts that the partner has named, to which it may link and where it may have
 *   counts read.
 * @throws {FeedError} Where there is no such copy either.
 */
export async function loadCampaign(
  url: string,
  pages: readonly string[],
  hosts: readonly string[],
): Promise<CampaignFile> {
  const requests = originsOf([url, ...hosts]);
  const links = [...requests, ...originsOf(pages)];
  const {items, stale, failure} = await loadItems('campaign', url, (body, {base}) =>
    Promise.resolve(body).then((text) => [parseCampaign(text, {base, links, requests})]),
  );
  if (stale) warnOnce(`An older copy of ${url} is used: ${String(failure)}`);
  return items[0] ?? {};
}

/**
 * Reads a campaign's file.
 *
 * @throws {FeedError} with the code `'not-a-feed'` or `'too-large'`.
 */
export function parseCampaign(body: ArrayBuffer | string, limits: CampaignLimits): CampaignFile {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (bytes.byteLength > MAX_SIZE)
    throw new FeedError('too-large', `more than ${String(MAX_SIZE)} bytes`);
  const json = parseJson(new TextDecoder().decode(bytes));
  const file = asList(json)[0] ?? json; // a kept copy is a list of one
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new FeedError('not-a-feed', 'no campaign, which is a JSON object');
  const number = (name: string, min: number) => {
    const value = member(file, name);
    return Number.isSafeInteger(value) && Number(value) >= min ? Number(value) : undefined;
  };
  const date = (name: string) => {
    const value = text(file, name, MAX_NAME);
    return value && readIso(value) ? value : undefined;
  };
  return defined({
    ...saying(file, limits),
    lang: canonical(member(file, 'lang')),
    partner: text(file, 'partner', MAX_NAME),
    campaign: text(file, 'campaign', MAX_NAME),
    starts: date('starts'),
    ends: date('ends'),
    count: number('count', 0),
    goal: member(file, 'goal') === 'auto' ? ('auto' as const) : number('goal', 1),
    countSrc: address(file, 'countSrc', limits.base, limits.requests),
    off: member(file, 'off') === true ? (true as const) : undefined,
    languages: languages(member(file, 'languages'), limits),
  });
}

function saying(object: unknown, {base, links}: CampaignLimits): CampaignSaying {
  const hashtag = text(object, 'hashtag', MAX_NAME);
  const own = member(object, 'links');
  return defined({
    heading: text(object, 'heading'),
    message: text(object, 'message'),
    hashtag: hashtag && /^#\S+$/.test(hashtag) ? hashtag : undefined,
    links: defined(
      Object.fromEntries(LINKS.map((name) => [name, address(own, name, base, links)])),
    ),
  });
}

function languages(
  value: unknown,
  limits: CampaignLimits,
): Record<string, CampaignSaying> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const names = Object.keys(value).slice(0, MAX_LANGUAGES);
  return Object.fromEntries(
    names.flatMap((name) => {
      const tag = canonical(name);
      return tag === undefined ? [] : [[tag, saying(member(value, name), limits)] as const];
    }),
  );
}

/** The tag of a language as BCP 47 writes it. */
function canonical(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || !tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // a RangeError: no tag
  }
}

/** Characters that nobody sees, and that turn the text around them. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

function text(object: unknown, name: string, max = MAX_TEXT): string | undefined {
  const value = member(object, name);
  if (typeof value !== 'string') return undefined;
  return value.replace(UNSEEN, ' ').trim().slice(0, max) || undefined;
}

function address(
  object: unknown,
  name: string,
  base: string,
  origins: readonly string[],
): string | undefined {
  const value = member(object, name);
  const url = typeof value === 'string' ? safeUrl(value, base) : null;
  if (!url) return undefined;
  const {origin, host} = new URL(url);
  if (origins.includes(origin)) return url;
  warnOnce(`The campaign's file may not lead to ${origin}: no attribute names ${host}.`);
  return undefined;
}

/** The origins of addresses, and of hosts that go without `https://`. */
function originsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    try {
      return new URL(/^https?:/i.test(name) ? name : `https://${name}`).origin;
    } catch {
      warnOnce(`"${name}" is no host.`);
      return [];
    }
  });
}

/** Without the members that are `undefined`. */
function defined<T extends object>(object: T): {[K in keyof T]?: Exclude<T[K], undefined>} {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {[K in keyof T]?: Exclude<T[K], undefined>}; // as just filtered
}
