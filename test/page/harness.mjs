// Page tests: the built kit on whole pages, over real servers on several origins, in Chromium and
// Firefox from one script; and in WebKitGTK, where a test asks for it and can do without puppeteer.
import {after, afterEach, before, describe} from 'node:test';
import {completeChromiumPage} from '../../scripts/browsers/chromium.mjs';
import {findBrowsers} from '../../scripts/browsers/find.mjs';
import {completeFirefoxPage} from '../../scripts/browsers/firefox.mjs';
import {borrow, closeContexts} from '../../scripts/browsers/pool.mjs';
import {stopClock} from '../../scripts/browsers/stop-clock.mjs';
import {WebKitDriver} from '../../scripts/browsers/webkit-driver.mjs';
import {Origin} from './origin.mjs';
import {allowing, openWebKitPage, prelude} from './webkit.mjs';

export {megabytes} from './origin.mjs';

const project = new URL('../../', import.meta.url);
const folder = (name) => new URL(`${name}/`, project);

// --- Origins ---------------------------------------------------------------------------------

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/** The partner's site, the CDN with the kit, a feed's server, and one of tiles; the CDN is another site as well. */
export const origins = {
  page: await new Origin({
    folders: {
      '/cdn/': folder('cdn'),
      '/demo/': folder('demo'),
      '/site/': folder('site'),
      // What the builder is made of.
      '/dist/': folder('dist'),
      '/custom-elements.json': new URL('custom-elements.json', project),
    },
  }).start('127.0.0.1'),
  cdn: await new Origin({
    folders: {'/cdn/': folder('cdn')},
    headers: {...cors, 'cross-origin-resource-policy': 'cross-origin'},
  }).start('localhost'),
  feed: await new Origin({
    folders: {
      '/fixtures/': folder('test/fixtures'),
      '/feeds/': folder('demo/feeds'),
      '/images/': folder('demo/images'),
    },
    headers: cors,
  }).start('127.0.0.1'),
  // Pictures are shown from anywhere, without a permission.
  tiles: await new Origin().start('127.0.0.1'),
};

// --- Engines ---------------------------------------------------------------------------------

const complete = {chromium: completeChromiumPage, firefox: completeFirefoxPage};

const launch = async (found) => ({
  ...found,
  ...(await borrow(found)),
  complete: complete[found.engine],
});

const found = findBrowsers();
const engines = await Promise.all(found.filter(({engine}) => engine in complete).map(launch));
const webkit = found.find(({engine}) => engine === 'webkit');

/**
 * Defines the same tests for each engine: `forEachEngine((engine) => { it('…', async () => { … }) })`.
 * Pages are closed, and routes and requests forgotten, after each test.
 *
 * @param {(engine: {engine: 'chromium' | 'firefox' | 'webkit', name: string, browser?: import('puppeteer-core').Browser}) => void} define
 * @param {{inWebKit?: boolean}} options `inWebKit`: in WebKitGTK as well. Its pages have but `evaluate`, `keyboard`,
 *   `mouse`, `setViewport`, `reload` and `screenshot`.
 */
export function forEachEngine(define, {inWebKit = false} = {}) {
  for (const engine of engines) {
    describe(`${engine.name} ${engine.version}`, () => {
      afterEach(async () => {
        await closeContexts(engine.browser);
        for (const origin of Object.values(origins)) origin.reset();
      });
      define(engine);
    });
  }
  if (inWebKit && webkit) describe(webkit.name, () => defineInWebKit(define));
}

const closeSessions = ({sessions}) =>
  Promise.all(sessions.splice(0).map((session) => session.close()));

function defineInWebKit(define) {
  const engine = {...webkit, sessions: []};
  before(async () => {
    engine.driver = await WebKitDriver.start(webkit.path);
  });
  afterEach(async () => {
    await closeSessions(engine);
    for (const origin of Object.values(origins)) origin.reset();
  });
  after(() => engine.driver.stop());
  define(engine);
}

after(async () => {
  await Promise.all(engines.map(({end}) => end()));
  for (const origin of Object.values(origins)) origin.stop();
});

// --- Pages -----------------------------------------------------------------------------------

/**
 * @typedef {object} PageOptions
 * @property {string} [html] The partner's page; what stands before its body is added where it has no doctype.
 * @property {string} [path] A page that is served already, `/demo/newsletter.html` or a whole address, instead of `html`.
 * @property {Record<string, string>} [headers] Of the page, e.g. its Content-Security-Policy.
 * @property {boolean} [javascript] false: with scripts switched off.
 * @property {{width: number, height: number}} [viewport]
 * @property {object} [media] As emulate() of test/helpers.ts takes it, `{colorScheme: 'dark'}`; by itself `STILL`.
 * @property {string} [now] What time it is in the page, and stays: `2026-12-01T12:00:00Z`.
 * @property {() => void} [before] Runs in the page before its own scripts.
 * @property {'load' | 'domcontentloaded'} [waitUntil] Of pages with frames of another site puppeteer may never hear that all
 *   of them have loaded.
 * @property {string} [proxy] Where it asks for what is not of this machine: `127.0.0.1:8080`.
 */

/**
 * A reader who wants no motion, as on most pages: a number that climbs takes a second to be what a test waits for, and a
 * processor draws each of its steps.
 */
export const STILL = {reducedMotion: 'reduce'};

/** What Firefox reports as an error of the page although no code has thrown: violations() has the first. */
const NO_EXCEPTION =
  /^(Content-Security-Policy|Cross-Origin Request Blocked|XML Parsing Error|None of the “sha\d+”|The hash contained)/;

/** More than the turns that kit.js takes to define its elements, and to replace what stands for them. */
const TURNS = 30;

/** Runs in the page: as many tasks, between which those of the kit are done. */
function letTurnsPass(times) {
  const {port1, port2} = new window.MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      times -= 1;
      if (times > 0) port2.postMessage(null);
      else resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Opens a page with a storage and cookies of its own, and resolves when it has loaded, and the kit on it is defined.
 *
 * `errors` are those nobody caught, `messages` what the console got, both growing as they come;
 * `violations()` tells what the page's Content-Security-Policy has blocked.
 *
 * @param {{browser: import('puppeteer-core').Browser}} engine
 * @param {PageOptions} options
 */
export async function openPage(engine, options) {
  if (engine.engine === 'webkit') return openInWebKit(engine, options);
  const {
    html = '',
    path,
    headers,
    javascript = true,
    viewport,
    media = STILL,
    now,
    before,
  } = options;
  const context = await engine.browser.createBrowserContext({proxyServer: options.proxy});
  const page = await engine.complete(await context.newPage());
  const errors = [];
  const messages = [];
  page.on('pageerror', ({message}) => {
    if (!NO_EXCEPTION.test(message)) errors.push(message);
  });
  page.on('console', (message) => messages.push({type: message.type(), text: message.text()}));
  await page.evaluateOnNewDocument(() => {
    window.blockedByPolicy = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.blockedByPolicy.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  if (now) await page.evaluateOnNewDocument(stopClock, now);
  if (before) await page.evaluateOnNewDocument(before);
  if (viewport) await page.setViewport(viewport);
  await page.emulate(media);
  if (!javascript) await page.setJavaScriptEnabled(false);
  const url = path ? new URL(path, origins.page.url).href : servePage(html, headers);
  await page.goto(url, {waitUntil: options.waitUntil});
  if (javascript) await page.evaluate(letTurnsPass, TURNS);
  const violations = () => page.evaluate(() => window.blockedByPolicy);
  return {page, errors, messages, violations};
}

/** One page at a time: the driver has no more than one session. */
async function openInWebKit(engine, options) {
  const {html, path, headers, viewport, media = STILL, now, before, proxy} = options;
  await closeSessions(engine);
  const text = path ? await (await fetch(origins.page.url + path)).text() : html;
  const first = prelude(...(now ? [[stopClock, now]] : []), ...(before ? [[before]] : []));
  const start = /^\s*<!doctype[^>]*>\s*(<html[^>]*>)?/i.exec(text)?.[0] ?? '';
  const url = servePage(
    `${start}<script>${first}</script>${text.slice(start.length)}`,
    allowing(first, headers),
    path,
  );
  const {session, ...opened} = await openWebKitPage(engine.driver, url, {viewport, media, proxy});
  engine.sessions.push(session);
  await opened.page.evaluate(letTurnsPass, TURNS);
  return opened;
}

/**
 * Resolves when a function tells so in the page (or frame), within a minute. puppeteer's own
 * `waitForFunction` needs `eval`, which the policies of some pages forbid. For what is not told in a page there is
 * `until` of `../endpoint/until.mjs`.
 */
export async function until(page, isSo, ...args) {
  const end = performance.now() + 60_000;
  while (!(await page.evaluate(looking(isSo), ...args)))
    if (performance.now() > end) throw new Error(`not so within a minute: ${isSo}`);
}

/**
 * A function that looks in each of sixty frames whether it is so. Looked at from out here, each frame would keep a processor
 * busy for half of its time.
 */
const looking = (isSo) =>
  new Function(`return async (...args) => {
    const isSo = ${isSo};
    for (let frames = 0; frames < 60; frames += 1) {
      if (await isSo(...args)) return true;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return false;
  }`)();

let pages = 0;

/** In place of the file at a path, if one is told. */
function servePage(html, headers, path = `/page-${++pages}`) {
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title>';
  return origins.page.route(path, {
    headers: {'content-type': 'text/html; charset=utf-8', ...headers},
    body: /^\s*<!doctype/i.test(html) ? html : head + html,
  });
}
