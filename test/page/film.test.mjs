// A film asks nobody for anything until it is played: told by the requests that a page makes, to anywhere.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {scriptTag} from './partner.mjs';

const FILMS = {
  YouTube: ['https://www.youtube.com/watch?v=aB3_-xYz019', 'https://www.youtube-nocookie.com'],
  Vimeo: ['https://vimeo.com/76979871', 'https://player.vimeo.com'],
  PeerTube: ['https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv', 'https://tube.example'],
  'a file': ['https://films.example/film.mp4', 'https://films.example'],
};

const widget = (src) =>
  `<wr-video src="${src}" heading="A school"><a href="${src}">Film</a></wr-video>`;
const isReady = () => document.querySelector('wr-video:last-of-type')?.matches(':state(loaded)');

/** Runs in the page: plays its first film, as a reader does. */
const play = () =>
  document.querySelector('wr-video').shadowRoot.querySelector('[part=play]').click();

forEachEngine((engine) => {
  it('asks nobody before the click, and then the provider alone', async () => {
    for (const [name, [src, provider]] of Object.entries(FILMS)) {
      const {page} = await openPage(engine, {
        html: `<head>${scriptTag()}</head><body>${widget(src)}<wr-share></wr-share>`,
        headers: {'content-security-policy': 'frame-src https:; media-src https:'},
      });
      await until(page, isReady);
      // Pointing and focussing must not connect either.
      await page.hover('wr-video');
      await page.keyboard.press('Tab');
      const own = Object.values(origins).map(({url}) => url);
      const foreign = [];
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        // Chromium draws its own controls with `data:`.
        const {origin, protocol} = new URL(request.url());
        const isForeign = protocol !== 'data:' && !own.includes(origin);
        if (isForeign) foreign.push(request);
        void (isForeign ? request.abort() : request.continue());
      });
      const hosts = () =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').map(({name}) => new URL(name).origin),
        );
      const before = [...new Set(await hosts())].filter((host) => !own.includes(host));
      assert.deepEqual([before, foreign], [[], []], name);
      await page.evaluate(play);
      const end = performance.now() + 10_000;
      while (foreign.length === 0 && performance.now() < end)
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.deepEqual(
        [...new Set(foreign.map((request) => new URL(request.url()).origin))],
        [provider],
        name,
      );
      assert.ok(
        !/page-\d/.test(foreign[0].headers().referer ?? ''),
        `${name} is told the page's path`,
      );
    }
  });

  it('says where the policy of the page forbids it, and leads to the link', async () => {
    const {page, errors} = await openPage(engine, {
      html: `<head>${scriptTag()}</head><body>${widget(FILMS.YouTube[0])}`,
      headers: {'content-security-policy': "frame-src 'none'"},
    });
    await until(page, isReady);
    await page.evaluate(() => {
      window.told = [];
      window.addEventListener('wr-error', ({detail}) => window.told.push(detail.reason));
    });
    await page.evaluate(play);
    await until(page, () => document.querySelector('wr-video').matches(':state(error)'));
    const {told, link} = await page.evaluate(() => ({
      told: window.told,
      link: document.querySelector('wr-video').shadowRoot.querySelector('[part=link]').href,
    }));
    assert.deepEqual([told, link, errors], [['blocked'], FILMS.YouTube[0], []]);
  });

  it('is a link where scripts are off', async () => {
    const {page} = await openPage(engine, {
      html: `<head>${scriptTag()}</head><body>${widget(FILMS.YouTube[0])}`,
      javascript: false,
    });
    assert.equal(await page.$eval('wr-video > a', ({href}) => href), FILMS.YouTube[0]);
  });
});
