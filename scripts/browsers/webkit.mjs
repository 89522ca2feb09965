// WebKitGTK for web-test-runner. The launcher calls itself 'puppeteer', and its pages have what the runner's
// stock commands call, so that sendKeys, sendMouse, setViewport and selectOption work unchanged.
import {setTimeout as sleep} from 'node:timers/promises';
import {WebKitDriver} from './webkit-driver.mjs';

/** Milliseconds between looks at a page whose tests have not told their end. */
const LOOK = 10_000;

/** Runs in a page: whether its tests go on. */
const goesOn = () => {
  const runner = window.__WTR_MOCHA_RUNNER__;
  return runner !== undefined && runner.state !== 'stopped';
};

class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'puppeteer';
  version = '';
  concurrency = 1;
  #binary;
  #driver;
  #session;
  #page;
  #opening;
  #active = new Map();

  constructor(binary) {
    this.#binary = binary;
  }

  async #open() {
    this.#driver = await WebKitDriver.start(this.#binary);
    const {session, page, version} = await this.#driver.open();
    this.version = version;
    this.#session = session;
    this.#page = page;
  }

  async startSession(id, url) {
    await (this.#opening ??= this.#open());
    this.#active.set(id, url);
    await this.#page.setViewport({width: 800, height: 600});
    // Not awaited: a short test file ends, and leaves the page, before its load event.
    void this.#lead(id, url);
  }

  /** Goes to a test file, and again where the page before it was still leaving, and took this one along. */
  async #lead(id, url) {
    for (let tries = 0; tries < 4 && this.#active.get(id) === url; tries++) {
      await this.#session.go(url).catch(() => {});
      const isThere = (wanted) => location.href === wanted;
      if (await this.#session.run(isThere, url).catch(() => false)) break;
    }
    await this.#watch(id, url);
  }

  /**
   * Now and then a page's tests don't begin, or end and nobody hears of it. Left, such a page tells the test runner
   * that it is lost, long before its time is up.
   */
  async #watch(id, url) {
    for (let silent = 0; silent < 2;) {
      await sleep(LOOK, undefined, {ref: false});
      if (this.#active.get(id) !== url) return;
      silent = (await this.#session.run(goesOn).catch(() => true)) ? 0 : silent + 1;
    }
    await this.#session.go('about:blank').catch(() => {});
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#session.go('about:blank');
    return {};
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getPage() {
    return this.#page;
  }

  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  startDebugSession() {
    return Promise.reject(new Error('WebKitGTK has no debug session'));
  }

  async stop() {
    await this.#session?.close();
    this.#driver?.stop();
  }
}

export const webkitLauncher = ({path}) => new WebKitLauncher(path);
