/**
 * Tries the address of a feed, a calendar, a count or a picture as the kit would read it, and says what became of it:
 * with the kit's own readers, and in the words of the panel of `#wr-debug`.
 */
import {finding} from '../../dist/debug/messages.js';
import {probe} from '../../dist/debug/probe.js';
import {codeOfProbe} from '../../dist/debug/requests.js';
import {readCount} from '../../dist/petition/count.js';
import {isWhole} from './check.js';

/**
 * @typedef {object} Answer
 * @property {'good' | 'note' | 'fault'} level
 * @property {string} says
 * @property {string} next What to do.
 */

/**
 * @typedef {object} Address
 * @property {string} tag
 * @property {string} attribute
 * @property {string} url
 * @property {Readonly<Record<string, string>>} values Other attributes: the path of the count, the month, how many days.
 */

/** @typedef {typeof import('../../dist/feeds/index.js')} Readers */
/** @typedef {{body: ArrayBuffer, contentType: string, base: string}} Body */

const FEEDS = new URL('../../cdn/feeds.js', import.meta.url).href;
const DAY = 86_400_000;

const count = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});

/**
 * What is read from each address of a feed; `null` where nothing is wrong and nothing there.
 *
 * @type {Readonly<Record<string, (body: Body, address: Address, readers: Readers) => Promise<Answer>>>}
 */
const READERS = {
  'wr-more-stories src': readStories,
  'wr-past-issues src': readStories,
  'wr-upcoming-webinars src': readWebinars,
  'wr-coalition src': readPlaces,
  'wr-community-map src': readPlaces,
  'wr-petition-button count-src': readNumber,
  'wr-campaign src': readCampaign,
};

/** Attributes that hold the address of a picture. */
const PICTURES = ['image', 'poster'];

/**
 * Whether an attribute's address can be tried: all others are links, or take signatures.
 *
 * @param {string} tag
 * @param {string} attribute
 */
export const canBeTried = (tag, attribute) =>
  Object.hasOwn(READERS, `${tag} ${attribute}`) || PICTURES.includes(attribute);

/**
 * Asks the address, as it stands on any page. Never rejects.
 *
 * @param {Address} address
 * @returns {Promise<Answer>}
 */
export async function tryAddress(address) {
  const {tag, attribute, url} = address;
  // As seen from the partner's page, which is not this one.
  if (!isWhole(url))
    return {level: 'note', says: 'It can only be tried on your own site.', next: ''};
  if (PICTURES.includes(attribute)) return tryPicture(url);
  const shown = await probe(url);
  const {outcome, status} = shown;
  const told = (/** @type {import('../../dist/debug/messages.js').Code} */ code) => {
    const {origin} = new URL(url);
    const path = address.values['count-path'] || 'count';
    const days = address.values['days'] || '365';
    const issue = address.values['issue'] ?? '';
    const {level, says, next} = finding(code, {
      url,
      origin,
      tag,
      path,
      days,
      issue,
      status: String(status),
    });
    return {level, says, next};
  };
  if (outcome !== 'readable') return told(codeOfProbe(shown, undefined, tag));
  const read = READERS[`${tag} ${attribute}`];
  if (!read) return {level: 'note', says: 'It can be read.', next: ''};
  try {
    const response = await fetch(url, {credentials: 'omit'});
    const body = {
      body: await response.arrayBuffer(),
      contentType: response.headers.get('content-type') ?? '',
      base: response.url,
    };
    /** @type {unknown} */
    const readers = await import(FEEDS);
    return await read(body, address, /** @type {Readers} */ (readers));
  } catch (error) {
    // By a reader: it holds nothing of its kind. Or by the network, between one request and the next.
    return told(error instanceof Nothing ? error.code : codeOfProbe(shown, undefined, tag));
  }
}

/** There is nothing to show, for a reason that has words. */
class Nothing extends Error {
  /** @param {import('../../dist/debug/messages.js').Code} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** @param {string} says */
const good = (says) => /** @type {Answer} */ ({level: 'good', says, next: ''});

/**
 * @param {number} number
 * @param {string} one
 * @param {string} many
 */
const counted = (number, one, many) => `${count.format(number)} ${number === 1 ? one : many}`;

/**
 * @param {Body} body
 * @param {Address} address
 * @param {Readers} readers
 */
async function readStories({body, contentType, base}, {tag, values}, {parseStories}) {
  const stories = await parseStories(body, {base, contentType});
  const {issue} = values;
  const ofMonth = issue ? stories.filter(({date}) => date?.startsWith(issue)) : stories;
  if (stories.length === 0) throw new Nothing('empty');
  if (ofMonth.length === 0) throw new Nothing('empty-issue');
  const [newest] = [...ofMonth].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const of = newest?.date ? `, ${day.format(new Date(newest.date))}` : '';
  const what = tag === 'wr-past-issues' ? ['issue', 'issues'] : ['story', 'stories'];
  return good(
    `${counted(ofMonth.length, `${what[0] ?? ''} is`, `${what[1] ?? ''} are`)} in it, the newest: “${newest?.title ?? ''}”${of}.`,
  );
}

/**
 * @param {Body} body
 * @param {Address} address
 * @param {Readers} readers
 */
async function readWebinars({body, contentType, base}, {values}, {parseWebinars}) {
  const days = Number(values['days'] || 365);
  const now = Date.now();
  const webinars = await parseWebinars(body, {
    base,
    contentType,
    from: new Date(now).toISOString(),
    to: new Date(now + days * DAY).toISOString(),
  });
  const [next] = webinars;
  if (!next) throw new Nothing('empty-events');
  return good(
    `${counted(webinars.length, 'event is', 'events are')} ahead, the next: “${next.title}”, ${day.format(new Date(next.start))}.`,
  );
}

/**
 * @param {Body} body
 * @param {Address} address
 * @param {Readers} readers
 */
async function readPlaces({body, contentType, base}, address, {parsePlaces}) {
  const places = await parsePlaces(body, {base, contentType});
  if (places.length === 0) throw new Nothing('empty');
  const countries = new Set(places.flatMap(({country}) => country ?? [])).size;
  return good(
    `${counted(places.length, 'entry is', 'entries are')} in it, of ${counted(countries, 'country', 'countries')}.`,
  );
}

/**
 * @param {Body} body
 * @param {Address} address
 * @returns {Promise<Answer>}
 */
function readNumber({body}, {values}) {
  const number = readCount(new TextDecoder().decode(body), values['count-path'] || 'count');
  if (number === null) return Promise.reject(new Nothing('not-a-count'));
  return Promise.resolve(good(`It says ${count.format(number)}.`));
}

/**
 * @param {Body} body
 * @returns {Promise<Answer>}
 */
function readCampaign({body}) {
  /** @type {unknown} */
  const json = JSON.parse(new TextDecoder().decode(body));
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Nothing('not-a-feed');
  return Promise.resolve(good('It can be read.'));
}

/**
 * @param {string} url
 * @returns {Promise<Answer>}
 */
function tryPicture(url) {
  const image = new Image();
  image.referrerPolicy = 'strict-origin-when-cross-origin';
  image.src = url;
  return image.decode().then(
    () =>
      good(
        `It is a picture, ${String(image.naturalWidth)} × ${String(image.naturalHeight)} pixels.`,
      ),
    () => ({
      level: 'fault',
      says: `There is no picture at ${url} that this page may show.`,
      next: 'Open the address in a new tab: it must lead to the picture alone, not to a page around it.',
    }),
  );
}
