/**
 * What page views with the widgets ask of the servers of feeds and counts, for an hour, reader by reader. How
 * long the kit keeps an answer and when it asks again is the kit's own code; the rest is HTTP's caching, and chance.
 */
import {pauseOf} from '../../dist/controllers/count.js';
import {MAX_AGE} from '../../dist/feeds/load.js';

const HOUR = 3600;
/** Seconds before the hour that count: the readers who are on a page when it begins. */
const BEFORE = 1800;
/** Of so many readers one is followed, and of the CDN's places as many, so that each is as busy as in full. */
const SAMPLE = 10;
/** How often load() asks for what fails: once more. */
const TRIES = 2;

export const DEFAULTS = {
  /** Page views in the hour. */
  views: 1_000_000,
  /** Pages that a reader sees on one site, on average. */
  pages: 2,
  /** Seconds on a page, on average, and the share of them that its tab is in sight. */
  dwell: 90,
  /** Whether every page is left after exactly that long. */
  fixedDwell: false,
  sight: 0.7,
  /** The share of views in which the widgets come near the viewport. */
  visible: 0.6,
  /** Widgets on a page that show the same feed, and come near at different times. */
  widgets: 2,
  /** Seconds of the button's `refresh`; 0 for none. */
  refresh: 60,
  /** Seconds for which the two servers let caches keep an answer. */
  countMaxAge: 30,
  feedMaxAge: 300,
  /** Places of a CDN in front, each with its own cache; 0 for none. */
  cdn: 50,
  /** The share of readers whose browser has the kit from an earlier visit to the same site. */
  returning: 0.2,
  /** Bytes of an answer with its headers. */
  countBytes: 400,
  feedBytes: 12_000,
  /** Whether the two servers answer nothing but 503. */
  failing: false,
  seed: 1,
};

/** Mulberry32: the same numbers from the same seed, everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An address: what browsers asked the network for in the hour, and what of it came to the server itself. */
class Source {
  asked = 0;
  origin = 0;
  #maxAge;
  #failing;
  /** By place of the CDN, until when its copy is fresh. */
  #copies;

  constructor(maxAge, places, failing) {
    this.#maxAge = maxAge;
    this.#failing = failing;
    this.#copies = new Float64Array(places).fill(-Infinity);
  }

  /** @returns Until when the answer is fresh: what a cache says of its `Age` holds for the browser as well. */
  ask(now, place) {
    const isCounted = now >= 0 && now < HOUR;
    if (this.#failing) {
      if (isCounted) this.asked += TRIES;
      if (isCounted) this.origin += TRIES;
      return -Infinity;
    }
    if (isCounted) this.asked += 1;
    if (this.#copies[place] > now) return this.#copies[place];
    if (isCounted) this.origin += 1;
    if (this.#copies.length > 0) this.#copies[place] = now + this.#maxAge;
    return now + this.#maxAge;
  }
}

/**
 * Runs the hour.
 *
 * @param {Partial<typeof DEFAULTS>} options
 * @returns Requests by address and the visits, all in the hour.
 */
export function simulate(options = {}) {
  const all = {...DEFAULTS, ...options};
  const sample = all.views < 100_000 ? 1 : SAMPLE;
  const places = Math.ceil(all.cdn / sample);
  const random = randomFrom(all.seed);
  const exponential = (mean) => -mean * Math.log(1 - random());
  const count = new Source(all.countMaxAge, places, all.failing);
  const feed = new Source(all.feedMaxAge, places, all.failing);
  const totals = {views: 0, visits: 0, loadsOfKit: 0};
  const refresh = all.refresh || null;

  // What is to happen, by the second: between two things of one second, no order matters.
  const agenda = new Map();
  const at = (time, act) => {
    if (time >= HOUR) return;
    const second = Math.floor(time);
    if (!agenda.has(second)) agenda.set(second, []);
    agenda.get(second).push([time, act]);
  };

  function startVisit(now) {
    const reader = {place: Math.floor(random() * places), count: -Infinity, feed: -Infinity};
    if (now >= 0) totals.visits += 1;
    if (now >= 0 && random() >= all.returning) totals.loadsOfKit += 1;
    startPage(now, reader);
  }

  function startPage(now, reader) {
    const dwell = all.fixedDwell ? all.dwell : exponential(all.dwell);
    if (now >= 0) totals.views += 1;
    if (random() < all.visible) showWidgets(now, now + dwell * all.sight, reader);
    if (random() < 1 - 1 / all.pages) at(now + dwell, (then) => startPage(then, reader));
  }

  function showWidgets(now, end, reader) {
    // What load() keeps, which goes with the page.
    const page = {feed: -Infinity, failures: 0};
    const readFeed = (then) => {
      if ((then - page.feed) * 1000 < MAX_AGE) return;
      if (reader.feed <= then) reader.feed = feed.ask(then, reader.place);
      if (!all.failing) page.feed = then;
    };
    readFeed(now);
    for (let widget = 1; widget < all.widgets; widget += 1)
      at(now + random() * (end - now), readFeed);
    const readCount = (then) => {
      if (then > end) return;
      if (reader.count <= then) reader.count = count.ask(then, reader.place);
      if (all.failing) page.failures += 1;
      if (refresh) at(then + pauseOf(refresh, page.failures, random()) / 1000, readCount);
    };
    readCount(now);
  }

  const visitsPerSecond = all.views / all.pages / HOUR / sample;
  for (let second = -BEFORE; second < HOUR; second += 1) {
    const arrivals = Math.floor(visitsPerSecond) + (random() < visitsPerSecond % 1 ? 1 : 0);
    for (let visit = 0; visit < arrivals; visit += 1) at(second + random(), startVisit);
    // Grows while it is worked off: some things happen within the second.
    for (const [time, act] of agenda.get(second) ?? []) act(time);
    agenda.delete(second);
  }
  const whole = ({asked, origin}) => ({asked: asked * sample, origin: origin * sample});
  for (const name of Object.keys(totals)) totals[name] *= sample;
  return {count: whole(count), feed: whole(feed), ...totals};
}

/** How old a count may be that a reader sees, in seconds: what the caches and the kit's pause add up to. */
export const oldestCount = ({countMaxAge, refresh}) => countMaxAge + pauseOf(refresh, 0, 1) / 1000;
