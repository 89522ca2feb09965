// The list of places and its map, which are files of their own: where they come in, and what stands there where they do not.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {csp, hashesOf, scriptTag} from './partner.mjs';

const LIST = '/cdn/lazy/places.js';
const LAND = '/cdn/lazy/world.js';
const changed = (name) => ({
  headers: {'content-type': 'text/javascript'},
  body: readFileSync(new URL(`../..${name}`, import.meta.url), 'utf8').replace(
    'withrefugees',
    'withrefugeez',
  ),
});

const {feed} = origins;
const coalition = `<wr-coalition src="${feed.url}/feeds/coalition.geojson" count="1500">
  <a href="https://partner.example/join">Join us</a></wr-coalition>`;
const map = `<wr-community-map src="${feed.url}/feeds/community.geojson">
  <a href="https://partner.example/story">Tell us</a></wr-community-map>`;

/** A page that allows nothing but what integrity.json asks for, and the partner's own feeds and pictures. */
const strict = {
  'content-security-policy': [
    ...["default-src 'none'", "base-uri 'none'", "form-action 'none'", "style-src 'none'"],
    csp['kit.js'][0],
    `connect-src ${feed.url}`,
    `img-src ${feed.url}`,
    ...["require-trusted-types-for 'script'", 'trusted-types withrefugees'],
  ].join('; '),
};

/** How many of each there are in the widgets of a page. */
const count = (page, ...selectors) =>
  page.evaluate(
    (all) =>
      all.map((selector) =>
        [...document.querySelectorAll('wr-coalition, wr-community-map')].reduce(
          (sum, {shadowRoot}) => sum + (shadowRoot?.querySelectorAll(selector).length ?? 0),
          0,
        ),
      ),
    selectors,
  );

const untilThere = async (page, selector, least) => {
  await until(
    page,
    (wanted, number) =>
      [...document.querySelectorAll('wr-coalition, wr-community-map')].every(
        ({shadowRoot}) => (shadowRoot?.querySelectorAll(wanted).length ?? 0) >= number,
      ),
    selector,
    least,
  );
};

forEachEngine((engine) => {
  it('come in on a page that allows nobody but whom an attribute named', async () => {
    const {page, errors, messages, violations} = await openPage(engine, {
      html: `<body>${scriptTag()}${map}${coalition}`,
      headers: strict,
    });
    await untilThere(page, '[part=item]', 30);
    await until(
      page,
      () =>
        document.querySelector('wr-community-map').shadowRoot.querySelectorAll('.point').length > 9,
    );
    const left = await page.evaluate(() => {
      const [point] = document
        .querySelector('wr-community-map')
        .shadowRoot.querySelectorAll('.point');
      return getComputedStyle(point).insetInlineStart;
    });
    assert.match(left, /^[1-9]/);
    assert.deepEqual([await violations(), errors, messages], [[], [], []]);
  });

  it('is printed as a whole, whatever the page shows', async () => {
    const {page} = await openPage(engine, {
      html: `<body>${scriptTag()}${[map, coalition].map((html) => html.replace(' src', ' max="3" src')).join('')}`,
      before: () => {
        window.printed = [];
        // Before those of the kit, which come later.
        window.addEventListener('afterprint', () => {
          for (const {shadowRoot} of document.querySelectorAll('wr-coalition, wr-community-map'))
            window.printed.push(shadowRoot.querySelectorAll('[part=item]').length);
        });
      },
    });
    await untilThere(page, '[part=item]', 3);
    assert.deepEqual(await count(page, '[part=item]'), [6]);
    await page.pdf();
    await until(page, () => window.printed.length > 0);
    const printed = await page.evaluate(() => window.printed);
    assert.ok(printed.length === 2 && printed.every((items) => items >= 30), printed.join());
    await until(page, () =>
      [...document.querySelectorAll('wr-coalition, wr-community-map')].every(
        ({shadowRoot}) => shadowRoot.querySelectorAll('[part=item]').length === 3,
      ),
    );
  });

  it('are not asked for by an invitation alone', async () => {
    const {page} = await openPage(engine, {
      html: `<body>${scriptTag()}<wr-coalition count="3"></wr-coalition><wr-community-map></wr-community-map>`,
    });
    await untilThere(page, '[part=action]', 1);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    assert.deepEqual([origins.cdn.count(LIST), origins.cdn.count(LAND)], [0, 0]);
  });

  it('leave the invitation, and the children, where the list is another file, and say so once', async () => {
    origins.cdn.route(LIST, changed(LIST));
    const own = coalition.replace('</wr-coalition>', '<p>Who has joined</p></wr-coalition>');
    const {page, errors, messages} = await openPage(engine, {
      html: `<body>${scriptTag()}${own}${own}`,
    });
    const warnings = () => messages.filter(({text}) => text.startsWith('[withrefugees]'));
    await untilThere(page, '[part=action]', 1);
    const end = performance.now() + 10_000;
    while (warnings().length === 0 && performance.now() < end) {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    await until(page, () => document.querySelector('wr-coalition').matches(':state(loaded)'));
    assert.deepEqual(await count(page, '[part=action]', '[part=count]', '[part=item]'), [2, 2, 0]);
    assert.equal(
      await page.evaluate(() => document.querySelector('wr-coalition > a').checkVisibility()),
      true,
    );
    assert.deepEqual([errors, warnings().length], [[], 1]);
    assert.match(warnings()[0].text, /<wr-coalition> shows no list: /);
  });

  it('leave the list where the land is another file', async () => {
    origins.cdn.route(LAND, changed(LAND));
    const {page, errors, messages} = await openPage(engine, {html: `<body>${scriptTag()}${map}`});
    await untilThere(page, '[part=item]', 30);
    await until(
      page,
      () => !document.querySelector('wr-community-map').shadowRoot.querySelector('.map'),
    );
    const warnings = messages.filter(({text}) => text.startsWith('[withrefugees]'));
    assert.deepEqual([errors, warnings.length], [[], 1]);
  });

  it('leave the invitation where the hash of the kit alone lets scripts in', async () => {
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag()}${coalition}`,
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${hashesOf('kit.js')}; connect-src ${feed.url}`,
      },
    });
    await untilThere(page, '[part=count]', 1);
    await until(page, () => document.querySelector('wr-coalition').matches(':state(loaded)'));
    assert.deepEqual([errors, await count(page, '[part=item]')], [[], [0]]);
  });
});
