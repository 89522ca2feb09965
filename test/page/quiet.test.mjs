// What the kit leaves alone: cookies, storage, other hosts, other people's credentials.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {expectEverything, everything} from './everything.mjs';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW, allWidgets, scriptTag, untilShown} from './partner.mjs';

const feed = (name) => `${origins.feed.url}/feeds/${name}`;

/** Everything a page can keep. */
async function stored() {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return {
    cookie: document.cookie,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: await window.indexedDB.databases(),
    caches: await window.caches.keys(),
    workers: registrations.length,
  };
}

const nothing = {cookie: '', localStorage: [], databases: [], caches: [], workers: 0};

const project = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, project), 'utf8');

/** What PRIVACY.md tells: the rows of its tables whose first column is code, as the codes in that and the next. */
const told = [...read('PRIVACY.md').matchAll(/^\| `([^`]+)` +\| (?:`([^`]+)`)?/gm)];
/** Keys by their storage. */
const toldKeys = told.flatMap(([, storage, key]) => (key ? [`${storage} ${key}`] : []));
/** Attributes whose addresses are asked for. */
const toldAttributes = told.flatMap(([, attribute, key]) => (key ? [] : [attribute]));

/** Every attribute of every widget that holds an address: `<wr-past-issues src>`. */
const addressAttributes = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName)
  .flatMap(({tagName, members}) =>
    members
      .filter(({attribute}) => /(^|-)(href|src|image|endpoint|poster|tiles|url)$/.test(attribute))
      .map(({attribute}) => ({tagName, attribute, name: `<${tagName} ${attribute}>`})),
  );

/** A page on which each of them is an address of its own. */
function everyAddress() {
  const tags = [...new Set(addressAttributes.map(({tagName}) => tagName))];
  return tags
    .map((tag) => {
      const own = addressAttributes.filter(({tagName}) => tagName === tag);
      const attributes = own.map(({attribute}) => {
        const answer = {headers: {'content-type': 'application/json'}, body: '[]'};
        // A film has a poster; what is none has nothing.
        const ending = tag === 'wr-video' && attribute === 'src' ? '.mp4' : '';
        return `${attribute}="${origins.feed.route(`/named/${tag}/${attribute}${ending}`, answer)}"`;
      });
      return `<${tag} loading="eager" variant="hero" ${attributes.join(' ')}></${tag}>`;
    })
    .join('');
}

/** Those of them that were asked for. */
const askedAttributes = () =>
  origins.feed.requests.flatMap(({path}) => {
    const [, tag, attribute] = /^\/named\/([^/]+)\/([^.]+)/.exec(path) ?? [];
    return tag ? [`<${tag} ${attribute}>`] : [];
  });

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
  it('stores what PRIVACY.md names, and nothing else', async () => {
    const html = `<body>${scriptTag()}${everything('remember')}`;
    const {page} = await openPage(engine, {html, now: NOW});
    await untilShown(page);
    const before = await page.evaluate(stored);
    await expectEverything(page);
    const {localStorage: local, sessionStorage: session, ...others} = await page.evaluate(stored);
    assert.deepEqual({...before, sessionStorage: []}, {...nothing, sessionStorage: []});
    assert.deepEqual({...others, localStorage: []}, nothing);
    const keys = [
      ...local.map((key) => `localStorage ${key}`),
      ...session.map((key) => `sessionStorage ${key.replace(/ https?:.*/, ' <address>')}`),
    ];
    assert.deepEqual([...new Set(keys)].sort(), toldKeys.sort());
  });

  it('asks for the addresses that PRIVACY.md names, and for no other', async () => {
    // All in sight: what is lazy waits for its reader.
    const viewport = {width: 1000, height: 6000};
    const html = `<body>${scriptTag()}${everyAddress()}`;
    const {page} = await openPage(engine, {html, viewport});
    await until(page, () =>
      [...document.body.querySelectorAll(':is(wr-more-stories, wr-petition-button)')].every(
        (element) => element.matches(':state(loaded), :state(empty), :state(error)'),
      ),
    );
    const end = performance.now() + 10_000;
    while (toldAttributes.some((name) => !askedAttributes().includes(name))) {
      assert.ok(performance.now() < end, `asked for ${askedAttributes().join()} alone`);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    assert.deepEqual([...new Set(askedAttributes())].sort(), toldAttributes.sort());
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
    const far = allWidgets
      .replaceAll('loading="eager"', '')
      .replace(/\.(xml|ics|json|geojson)"/g, '.$1?far"');
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
      // An address of its own: what the page of the test before asked for at its end may come only now.
      const image = origins.feed.route('/outside.svg', {body: '<svg/>'});
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
      // By the page itself, as the server may still hear of the page before.
      const asked = await page.evaluate(
        (server) =>
          performance
            .getEntriesByType('resource')
            .map(({name}) => name)
            .filter((name) => name.startsWith(server)),
        origins.feed.url,
      );
      assert.deepEqual([height, origins.feed.count('/outside.svg'), asked], [0, 0, []]);
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
