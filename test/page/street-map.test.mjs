// Street tiles are asked for once the reader wants to see them: told by what reaches their server, on strict pages too.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {csp, hashesOf, scriptTag} from './partner.mjs';
import {answerTile} from './tiles.mjs';

const FILE = '/cdn/lazy/street-map.js';
const {cdn, feed, page: own, tiles} = origins;

/** Has the server of tiles answer, as it does unless a test says otherwise. */
const answer = (how = answerTile) => tiles.route('/', how);

const map =
  () => `<wr-community-map src="${feed.url}/feeds/community.geojson" tiles="${tiles.url}/{z}/{x}/{y}.png"
  attribution='© <a href="https://osm.example/copyright">OpenStreetMap</a>'>
  <a href="https://partner.example/story">Tell us</a></wr-community-map>`;

const policy = (scripts, ...more) => ({
  'content-security-policy': [
    ...["default-src 'none'", "base-uri 'none'", "form-action 'none'", "style-src 'none'"],
    ...[scripts, `connect-src ${feed.url}`, "require-trusted-types-for 'script'", ...more],
  ].join('; '),
  // As towns send it: by itself, nobody would learn whose page it is.
  'referrer-policy': 'no-referrer',
});
const pictures = `img-src ${feed.url} ${tiles.url}`;
const strict = policy(csp['kit.js'][0], pictures, 'trusted-types withrefugees');

/** Opens a page with the map, and waits for its points. */
async function open(engine, headers, tag = scriptTag()) {
  const opened = await openPage(engine, {html: `<body>${tag}${map()}`, headers});
  await until(opened.page, () => {
    const {shadowRoot} = document.querySelector('wr-community-map');
    return shadowRoot?.querySelectorAll('.point').length > 5;
  });
  await opened.page.evaluate(() => {
    window.told = [];
    window.addEventListener('wr-tiles', ({detail}) => window.told.push(detail.host));
    window.addEventListener('wr-error', ({detail}) => window.told.push(detail.reason));
  });
  return opened;
}

const press = (page) =>
  page.evaluate(() =>
    document.querySelector('wr-community-map').shadowRoot.querySelector('[part=streets]').click(),
  );

/** What is to be read below the map, and whether that is the drawn one. */
const seen = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('wr-community-map');
    return {
      isDrawn: shadowRoot.querySelector('.land') !== null,
      points: shadowRoot.querySelector('.point') !== null,
      says: shadowRoot.querySelector('.about p').textContent.trim(),
    };
  });

const untilSaid = (page, words) =>
  until(
    page,
    (wanted) =>
      document
        .querySelector('wr-community-map')
        .shadowRoot.querySelector('.about p')
        .textContent.includes(wanted),
    words,
  );

/** Waits until so many tiles have been asked for, and a reader has had the time to see them. */
async function untilAsked(page, least) {
  const end = performance.now() + 20_000;
  while (tiles.requests.length < least) {
    if (performance.now() > end) throw new Error(`${tiles.requests.length} tiles were asked for`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Runs in the page: where the points are. */
function standing() {
  const {shadowRoot} = document.querySelector('wr-community-map');
  return [...shadowRoot.querySelectorAll('.point')].map(({style}) => style.cssText).join();
}

/** Runs in the page: whether they are elsewhere now, and at rest. */
async function hasMoved(stood) {
  const {shadowRoot} = document.querySelector('wr-community-map');
  const where = () =>
    [...shadowRoot.querySelectorAll('.point')].map(({style}) => style.cssText).join();
  const now = where();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return now !== stood && now === where() && !shadowRoot.querySelector('[data-moving]');
}

const FAILED = {isDrawn: true, points: true, says: 'The street map can’t be shown here.'};

forEachEngine(
  (engine) => {
    it('asks for nothing before the click, and then for tiles, on a page that allows no more', async () => {
      answer();
      const {page, errors, messages, violations} = await open(engine, strict);
      await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('wr-community-map');
        const button = shadowRoot.querySelector('[part=streets]');
        for (const type of ['pointerover', 'pointerdown', 'mouseover', 'focusin'])
          button.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
        button.focus();
        return new Promise((resolve) => requestAnimationFrame(resolve));
      });
      assert.deepEqual([tiles.requests.length, cdn.count(FILE)], [0, 0]);
      const host = new URL(tiles.url).host;
      assert.deepEqual(await seen(page), {
        isDrawn: true,
        points: true,
        says: `Loads content from ${host}`,
      });
      await press(page);
      await untilSaid(page, '© OpenStreetMap');
      await untilAsked(page, 2);
      const [{method, path, headers}] = tiles.requests;
      assert.deepEqual(
        [method, headers.referer, headers.cookie],
        ['GET', `${own.url}/`, undefined],
      );
      assert.match(path, /^\/\d+\/\d+\/\d+\.png$/);
      assert.equal(
        new Set(tiles.requests.map(({path: asked}) => asked)).size,
        tiles.requests.length,
      );
      // Nearer, and further to the east: with what Leaflet moves by itself.
      const before = tiles.requests.length;
      for (const name of ['Zoom in', 'Zoom in', 'East']) {
        const stood = await page.evaluate(standing);
        await page.evaluate((label) => {
          const {shadowRoot} = document.querySelector('wr-community-map');
          shadowRoot.querySelector(`[aria-label="${label}"]`).click();
        }, name);
        await until(page, hasMoved, stood);
      }
      await untilAsked(page, before + 4);
      const {isDrawn, points} = await seen(page);
      assert.deepEqual([isDrawn, points], [false, true]);
      assert.equal(cdn.count(FILE), 1);
      assert.deepEqual([await violations(), errors, messages], [[], [], []]);
      assert.deepEqual(await page.evaluate(() => window.told), [host]);
      // Nothing of it is left in the page itself.
      assert.deepEqual(
        await page.evaluate(() => [
          document.body.className,
          'L' in window,
          document.styleSheets.length,
        ]),
        ['', false, 0],
      );
    });

    it('stays drawn, and says so, where the policy forbids tiles', async () => {
      answer();
      const {page, errors} = await open(
        engine,
        policy(csp['kit.js'][0], `img-src ${feed.url}`, 'trusted-types withrefugees'),
      );
      await press(page);
      await untilSaid(page, FAILED.says);
      assert.deepEqual([await seen(page), tiles.requests, errors], [FAILED, [], []]);
      assert.equal(await page.evaluate(() => window.told.at(-1)), 'no-street-map');
    });

    it('stays drawn, and says so, where the server has none', async () => {
      answer({status: 404});
      const {page, errors} = await open(engine, strict);
      await press(page);
      await untilSaid(page, FAILED.says);
      assert.deepEqual([await seen(page), errors], [FAILED, []]);
    });

    it('stays drawn, and says so, where the file is another, or not let in', async () => {
      const body = readFileSync(new URL(`../..${FILE}`, import.meta.url), 'utf8');
      const others = hashesOf('kit.js', 'lazy/places.js', 'lazy/world.js');
      for (const [headers, file] of [
        [strict, body.replace('use strict', 'use strjct')],
        [policy(`script-src ${others}`, pictures, 'trusted-types withrefugees'), body],
      ]) {
        cdn.route(FILE, {headers: {'content-type': 'text/javascript'}, body: file});
        const {page, errors} = await open(engine, headers);
        await press(page);
        await untilSaid(page, FAILED.says);
        assert.deepEqual([await seen(page), tiles.requests, errors], [FAILED, [], []]);
      }
    });

    it('is not there where Trusted Types allow nobody', async () => {
      answer();
      const {page, errors} = await openPage(engine, {
        html: `<body>${scriptTag()}${map()}`,
        headers: policy(csp['kit.js'][0], pictures, "trusted-types 'none'"),
      });
      await until(page, () => document.querySelector('wr-community-map > a').checkVisibility());
      assert.deepEqual([tiles.requests, errors], [[], []]);
    });
  },
  {inWebKit: true},
);
