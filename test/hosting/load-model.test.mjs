// Whether `npm run simulate` is right about the kit: its pages against the kit's own code, which asks a stub of the
// network while time is moved by hand.
import assert from 'node:assert/strict';
import {after, before, describe, it, mock} from 'node:test';
import {setImmediate} from 'node:timers';

const root = new globalThis.EventTarget();
/** Always in sight, with nothing on it. */
class PageDocument extends globalThis.EventTarget {
  get documentElement() {
    return root;
  }
  get hidden() {
    return false;
  }
  querySelectorAll() {
    return [];
  }
}
// Before the kit, which takes hold of it.
globalThis.HTMLScriptElement = class {};
globalThis.document = new PageDocument();
const {CountController} = await import('../../dist/controllers/count.js');
const {load} = await import('../../dist/feeds/load.js');
const {simulate} = await import('../bench/load-model.mjs');

const PAGES = 60;
/** Seconds in sight of every page. */
const DWELL = 600;
let asked = 0;
let status = 200;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** So far that all which is under way has come to its end, or to a timer. */
async function settle() {
  for (let count = 0; count < 8; count += 1) await turn();
}

async function pass(seconds) {
  for (let second = 0; second < seconds; second += 1) {
    mock.timers.tick(1000);
    await settle();
  }
}

/** A petition button, as far as its count needs one. */
function readCount(src, refresh) {
  const host = Object.assign(new globalThis.EventTarget(), {
    addController() {},
    requestUpdate() {},
    isConnected: true,
    baseURI: 'https://partner.example/',
    localName: 'wr-petition-button',
  });
  const controller = new CountController(host, {
    given: () => null,
    src: () => src,
    path: () => '',
    refresh: () => refresh,
    goal: () => null,
    isEager: () => true,
  });
  controller.hostUpdate();
  return {host, controller};
}

describe('the simulation of an hour', () => {
  before(() => {
    mock.timers.enable({apis: ['setTimeout', 'Date']});
    mock.method(console, 'warn', () => {});
    mock.method(globalThis, 'fetch', async () => {
      asked += 1;
      return new globalThis.Response('1912884', {status});
    });
    // Always near.
    globalThis.IntersectionObserver = class {
      constructor(tell) {
        this.tell = tell;
      }
      observe(target) {
        void Promise.resolve().then(() => this.tell([{target, isIntersecting: true}]));
      }
      unobserve() {}
    };
  });
  after(() => mock.reset());

  /** All of it in sight, and nothing that a cache could keep. */
  const PAGE = {visible: 1, sight: 1, cdn: 0, countMaxAge: 0, feedMaxAge: 0, pages: 1};

  it('has as many requests for a feed as pages, however many widgets show it', async () => {
    asked = 0;
    for (let number = 0; number < PAGES; number += 1) {
      const url = `https://news.example/feed/?page=${number}`;
      await Promise.all([load(url), load(url), load(url)]);
      mock.timers.tick(1000);
      await load(url);
    }
    const {feed, views} = simulate({...PAGE, views: 36_000, dwell: 1, widgets: 4});
    assert.equal(asked / PAGES, 1);
    assert.ok(Math.abs(feed.asked / views - 1) < 0.001, `${feed.asked} of ${views}`);
  });

  /** What a page asks for a count in `DWELL` seconds, by the kit's own controllers and by the simulation. */
  async function compare({refresh, failing, buttons}) {
    asked = 0;
    status = failing ? 503 : 200;
    const shown = [];
    for (let number = 0; number < PAGES * buttons; number += 1) {
      const url = `https://count.example/?failing=${failing}&page=${number % PAGES}`;
      shown.push(readCount(url, refresh));
    }
    await settle();
    await pass(DWELL);
    for (const {host, controller} of shown) {
      host.isConnected = false;
      controller.hostDisconnected();
    }
    await settle();
    const page = {...PAGE, refresh, failing, views: 3600, dwell: DWELL, fixedDwell: true};
    const {count, views} = simulate(page);
    return {real: asked / PAGES, simulated: count.asked / views};
  }

  for (const [what, options] of Object.entries({
    'a count once, without refresh': {refresh: null, failing: false, buttons: 3},
    'a count once a round, for three buttons': {refresh: 60, failing: false, buttons: 3},
    'a count that fails ever more rarely': {refresh: 30, failing: true, buttons: 1},
  })) {
    it(`reads ${what}`, async () => {
      const {real, simulated} = await compare(options);
      assert.ok(
        Math.abs(real / simulated - 1) < 0.05,
        `${real} a page, and ${simulated} in the simulation`,
      );
    });
  }
});
