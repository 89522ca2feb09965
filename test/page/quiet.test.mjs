// What the kit leaves alone: cookies, storage, other hosts, other people's credentials.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW, allWidgets, scriptTag, untilShown} from './partner.mjs';

const feed = (name) => `${origins.feed.url}/feeds/${name}`;

/** Everything a page can keep, after the banner was put away. */
async function stored() {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return {
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage).sort(),
    databases: await window.indexedDB.databases(),
    caches: await window.caches.keys(),
    workers: registrations.length,
  };
}

/** A last good copy of each feed that the page names, for this visit only; nothing else. */
const session = [
  `withrefugees.feed:stories ${feed('past-issues.xml')}`,
  `withrefugees.feed:stories ${feed('stories-2017-12.xml')}`,
  `withrefugees.feed:webinars ${feed('webinars.ics')}`,
];
const usual = {cookie: '', local: [], session, databases: [], caches: [], workers: 0};

const dismiss = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('wr-campaign-banner');
    shadowRoot.querySelector('[part=dismiss]').click();
  });

/** Requests for feeds and their pictures, once a picture was asked for too. */
async function feedRequests(page) {
  await untilShown(page);
  await until(page, () => {
    const images = document.querySelector('wr-more-stories').shadowRoot.querySelectorAll('img');
    return [...images].some(({complete, naturalWidth}) => complete && naturalWidth > 0);
  });
  return origins.feed.requests;
}

forEachEngine((engine) => {
  it('stores nothing but copies of its feeds, and that a banner was put away', async () => {
    const {page} = await openPage(engine, {html: `<body>${scriptTag()}${allWidgets}`, now: NOW});
    await untilShown(page);
    const before = await page.evaluate(stored);
    await dismiss(page);
    const after = await page.evaluate(stored);
    assert.deepEqual([before, after], [usual, {...usual, local: ['withrefugees.dismissed']}]);
  });

  it('stores what was put away without a name for the reader', async () => {
    const {page} = await openPage(engine, {html: `<body>${scriptTag()}${allWidgets}`, now: NOW});
    await untilShown(page, 'wr-campaign-banner');
    await dismiss(page);
    const value = await page.evaluate(() => localStorage.getItem('withrefugees.dismissed'));
    const fourteenDays = Date.parse(NOW) + 14 * 86_400_000;
    assert.deepEqual(JSON.parse(value), {'withrefugees close': fourteenDays});
  });

  it('asks no host that the page did not name', async () => {
    const {page} = await openPage(engine, {html: '<body>', now: NOW});
    const asked = new Set();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.evaluate((html) => {
      document.body.append(document.createRange().createContextualFragment(html));
    }, scriptTag() + allWidgets);
    await feedRequests(page);
    await dismiss(page);
    asked.delete(origins.page.url); // for the page's icon
    assert.deepEqual([...asked].sort(), [origins.cdn.url, origins.feed.url].sort());
  });

  it('sends no cookies, and no more than the origin as referrer', async () => {
    const {page} = await openPage(engine, {html: '<body>', now: NOW});
    // Cookies know no ports: this one is the feed server's too.
    await page.evaluate(() => {
      document.cookie = 'reader=7';
      history.replaceState(null, '', '?secret');
    });
    await page.evaluate((html) => {
      document.head.append(
        Object.assign(document.createElement('meta'), {name: 'referrer', content: 'unsafe-url'}),
      );
      document.body.append(document.createRange().createContextualFragment(html));
    }, scriptTag() + allWidgets);
    const requests = await feedRequests(page);
    const feeds = requests.filter(({path}) => path.startsWith('/feeds/'));
    assert.ok(feeds.length >= 4);
    assert.deepEqual(new Set(feeds.map(({headers}) => headers.cookie)), new Set([undefined]));
    assert.deepEqual(
      new Set(requests.map(({headers}) => headers.referer)),
      new Set([`${origins.page.url}/`]),
    );
    // No header of its own: it would cost a preflight.
    assert.deepEqual(new Set(requests.map(({method}) => method)), new Set(['GET']));
  });

  it('sends no cookies to the site of the page itself', async () => {
    const src = origins.page.route('/own.json', {body: '[{"title":"Own","url":"/a"}]'});
    const html = `<body><script>document.cookie = 'reader=7'</script>${scriptTag()}
      <wr-more-stories src="${src}"></wr-more-stories>`;
    const {page} = await openPage(engine, {html});
    await until(page, () =>
      document.querySelector('wr-more-stories').shadowRoot?.textContent.includes('Own'),
    );
    const [request] = origins.page.requests.filter(({path}) => path === '/own.json');
    assert.equal(request.headers.cookie, undefined);
  });

  it('asks once for what 20 widgets show', async () => {
    const widgets = `<wr-more-stories src="${feed('stories-2017-12.xml')}"></wr-more-stories>
      <wr-past-issues src="${feed('stories-2017-12.xml')}"></wr-past-issues>`.repeat(10);
    const {page} = await openPage(engine, {
      html: `<body>${scriptTag()}${widgets.replaceAll('src=', 'loading="eager" src=')}`,
    });
    await until(page, () =>
      [...document.body.querySelectorAll('wr-more-stories, wr-past-issues')].every(({shadowRoot}) =>
        shadowRoot?.textContent.includes('Be Subversive!'),
      ),
    );
    assert.equal(origins.feed.count('/feeds/stories-2017-12.xml'), 1);
  });

  it('asks for nothing that is far from the viewport', async () => {
    // Marked, as a request of the page before may still be on its way.
    const far = allWidgets.replace(/\.(xml|ics|json)"/g, '.$1?far"');
    const asked = () => origins.feed.requests.filter(({query}) => query.has('far'));
    const html = `<body>${scriptTag()}<wr-petition-button count="1912884"></wr-petition-button>
      ${'<p>Text</p>'.repeat(300)}${far}`;
    const {page} = await openPage(engine, {html});
    await untilShown(page, 'wr-petition-button');
    const before = asked().length;
    await page.evaluate(() => document.querySelector('wr-more-stories').scrollIntoView());
    await untilShown(page, 'wr-more-stories');
    const stories = asked().filter(({path}) => path === '/feeds/stories-2017-12.xml');
    assert.deepEqual([before, stories.length], [0, 1]);
  });

  for (const dates of [
    'starts="2026-12-02"',
    'ends="2026-11-30"',
    'ends="2026-12-01T11:59:00Z"',
    'starts="2026-12-01" time-zone="Pacific/Pago_Pago" ends="2026-11-30"',
  ]) {
    it(`shows and asks nothing for a banner outside its dates (${dates})`, async () => {
      const image = origins.feed.url + '/images/doors.svg';
      const {page} = await openPage(engine, {
        html: `<body>${scriptTag()}
          <wr-campaign-banner ${dates} variant="hero" image="${image}"><a href="/x">Child</a></wr-campaign-banner>
          <wr-petition-button count="1912884"></wr-petition-button>`,
        now: NOW,
      });
      await untilShown(page, 'wr-petition-button');
      const height = await page.evaluate(
        () => document.querySelector('wr-campaign-banner').offsetHeight,
      );
      assert.deepEqual([height, origins.feed.requests.length], [0, 0]);
    });
  }

  it('shows a banner within its dates', async () => {
    const {page} = await openPage(engine, {
      html: `<body>${scriptTag()}<wr-campaign-banner starts="2026-12-01" ends="2026-12-01" countdown
        time-zone="Europe/Stockholm"></wr-campaign-banner>`,
      now: NOW,
    });
    await until(page, () =>
      document
        .querySelector('wr-campaign-banner')
        .shadowRoot?.textContent.includes('11 hours left'),
    );
  });
});
