// A film asks nobody for anything until it is played: told by a proxy, which sees whatever a browser wants to reach.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {launchWhole} from '../../scripts/browsers/pool.mjs';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {scriptTag} from './partner.mjs';
import {RecordingProxy, UNNAMED} from './proxy.mjs';

/** `[address, whom the player is asked of]` */
const FILMS = {
  YouTube: ['https://www.youtube.com/watch?v=aB3_-xYz019', 'www.youtube-nocookie.com'],
  'YouTube, its short address': ['https://youtu.be/aB3_-xYz019', 'www.youtube-nocookie.com'],
  'YouTube, a short film': [
    'https://www.youtube.com/shorts/aB3_-xYz019',
    'www.youtube-nocookie.com',
  ],
  'YouTube, its player': [
    'https://www.youtube-nocookie.com/embed/aB3_-xYz019',
    'www.youtube-nocookie.com',
  ],
  Vimeo: ['https://vimeo.com/76979871', 'player.vimeo.com'],
  'Vimeo, its player': ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'player.vimeo.com'],
  PeerTube: ['https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv', 'tube.example'],
  'PeerTube, its player': [
    'https://other.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d',
    'other.example',
  ],
  'a file': ['https://films.example/film.mp4', 'films.example'],
  'a file with captions': ['https://more.example/film.webm', 'more.example'],
};

const widget = (src) => `<wr-video src="${src}" heading="A school"><a href="${src}">Film</a>
  <track kind="captions" src="${src}.vtt" srclang="en" default></wr-video>`;
const isReady = () => document.querySelector('wr-video:last-of-type')?.matches(':state(loaded)');

/** Runs in the page: brings a part of a film into the middle of the view, and tells where its middle is. */
function middleOf(index, part) {
  const film = document.querySelectorAll('wr-video')[index];
  const element = film.shadowRoot.querySelector(`[part=${part}]`);
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {x, y, width, height} = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

/** Runs in the page before all else: keeps what in it, in any tree, may have a browser get ready for somebody. */
function keepHints() {
  window.hints = [];
  const hint = ':is(link[rel]:not([rel=icon]), iframe, script[type=speculationrules])';
  const watch = (root) => {
    const keep = () => {
      for (const element of root.querySelectorAll(hint)) window.hints.push(element.outerHTML);
    };
    new MutationObserver(keep).observe(root, {subtree: true, childList: true, attributes: true});
    return root;
  };
  const {attachShadow} = window.Element.prototype;
  window.Element.prototype.attachShadow = function (options) {
    return watch(attachShadow.call(this, options));
  };
  watch(document);
}

const everyFilm = () => `<head>${scriptTag()}</head><body>
  ${Object.values(FILMS)
    .map(([src]) => widget(src))
    .join('')}<wr-share></wr-share>`;

/** Points at each film, and gives it the focus: none of both may connect. */
async function pointAtAll(page) {
  for (const index of Object.keys(FILMS).keys()) {
    await page.mouse.move(...(await page.evaluate(middleOf, index, 'play')));
    await page.keyboard.press('Tab');
  }
}

forEachEngine(
  (engine) => {
    let proxy;
    before(async () => {
      proxy = await new RecordingProxy().start();
    });
    after(() => proxy.stop());
    /** How the proxy is told of a host of `https`. */
    const told = (host) => (engine.engine === 'webkit' ? UNNAMED : host);

    const untilAsked = async (page, host) => {
      const end = performance.now() + 10_000;
      while (!proxy.hosts.includes(host)) {
        assert.ok(performance.now() < end, `${host} is not among ${proxy.hosts.join()}`);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
    };

    it('asks nobody before the click, and then the provider alone', async () => {
      const {page, errors} = await openPage(engine, {
        html: everyFilm(),
        before: keepHints,
        proxy: proxy.address,
      });
      await until(page, isReady);
      const referrers = [];
      page.on?.('request', (request) => {
        const isForeign = Object.values(FILMS).some(([, host]) => request.url().includes(host));
        if (isForeign) referrers.push(request.headers().referer ?? '');
      });
      await pointAtAll(page);
      // What was asked for before is here before this.
      await page.evaluate(() => {
        new window.Image().src = 'https://known.example/';
      });
      await untilAsked(page, told('known.example'));
      assert.deepEqual(
        [proxy.hosts, await page.evaluate(() => window.hints)],
        [[told('known.example')], []],
      );
      const played = new Set();
      for (const [index, [name, [, host]]] of Object.entries(FILMS).entries()) {
        proxy.forget();
        await page.mouse.click(...(await page.evaluate(middleOf, index, 'play')));
        await untilAsked(page, told(host));
        played.add(told(host)); // which may be asked for again later
        const others = proxy.hosts.filter((asked) => !played.has(asked));
        assert.deepEqual([name, others], [name, []]);
      }
      assert.ok(!referrers.some((referrer) => /page-\d/.test(referrer)), referrers.join());
      assert.deepEqual(errors, []);
    });

    it('says where the policy of the page forbids it, and leads to the link', async () => {
      const [src] = FILMS.YouTube;
      const {page, errors} = await openPage(engine, {
        html: `<head>${scriptTag()}</head><body>${widget(src)}`,
        headers: {'content-security-policy': "script-src http:; frame-src 'none'"},
        proxy: proxy.address,
      });
      await until(page, isReady);
      await page.evaluate(() => {
        window.reasons = [];
        window.addEventListener('wr-error', ({detail}) => window.reasons.push(detail.reason));
      });
      await page.mouse.click(...(await page.evaluate(middleOf, 0, 'play')));
      await until(page, () => document.querySelector('wr-video').matches(':state(error)'));
      const {reasons, link} = await page.evaluate(() => ({
        reasons: window.reasons,
        link: document.querySelector('wr-video').shadowRoot.querySelector('[part=link]').href,
      }));
      assert.deepEqual([reasons, link, errors], [['blocked'], src, []]);
    });

    // Of the browsers this one alone gets ready for a host behind a proxy, and only as a whole, in its first profile.
    if (engine.engine === 'chromium') {
      it('connects to nobody before the click', async () => {
        const browser = await launchWhole(engine, `--proxy-server=${proxy.address}`);
        proxy.forget();
        try {
          const page = await browser.newPage();
          const headers = {'content-type': 'text/html'};
          await page.goto(origins.page.route('/films', {headers, body: everyFilm()}));
          await until(page, isReady);
          await pointAtAll(page);
          await page.evaluate(() => {
            const link = document.createElement('link');
            document.head.append(
              Object.assign(link, {rel: 'preconnect', href: 'https://known.example'}),
            );
          });
          await untilAsked(page, 'known.example');
          // The browser has hosts of its own.
          const others = proxy.hosts.filter((host) => !/(^|\.)google(apis)?\.com$/.test(host));
          assert.deepEqual(others, ['known.example']);
        } finally {
          await browser.close();
        }
      });
    }

    // WebKitGTK has the codecs that are installed beside it.
    if (engine.engine !== 'webkit') {
      it('plays a file with its captions, from another server too', async () => {
        const films = `${origins.feed.url}/fixtures/films`;
        const {page, errors} = await openPage(engine, {
          html: `<head>${scriptTag()}</head><body><wr-video src="${films}/ball.webm" heading="A ball">
            <a href="${films}/ball.webm">Film</a>
            <track kind="captions" src="${films}/ball.en.vtt" srclang="en" label="English" default></wr-video>`,
        });
        await until(page, isReady);
        await page.mouse.click(...(await page.evaluate(middleOf, 0, 'play')));
        await until(page, () => {
          const film = document.querySelector('wr-video').shadowRoot.querySelector('video');
          return film?.currentTime > 0 && film.textTracks[0].activeCues?.length === 1;
        });
        const seen = await page.evaluate(() => {
          const {shadowRoot} = document.querySelector('wr-video');
          const {textTracks} = shadowRoot.querySelector('video');
          const [{mode, kind, activeCues}] = textTracks;
          return [shadowRoot.activeElement.localName, mode, kind, activeCues[0].text];
        });
        assert.deepEqual(seen, [
          ...['video', 'showing', 'captions'],
          'A white ball rolls from left to right.',
        ]);
        assert.deepEqual(errors, []);
      });
    }
  },
  // Not in WebKitGTK: behind a proxy that lets nobody through it hangs for longer than its driver waits.
);

forEachEngine((engine) => {
  it('is a link where scripts are off', async () => {
    const [src] = FILMS.YouTube;
    const {page} = await openPage(engine, {
      html: `<head>${scriptTag()}</head><body>${widget(src)}`,
      javascript: false,
    });
    assert.equal(await page.$eval('wr-video > a', ({href}) => href), src);
  });
});
