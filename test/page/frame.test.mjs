// The pages in cdn/frame/ in frames of a partner's page, and cdn/frame.js around them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {parseFragment} from 'parse5';
import {ALLOWED} from '../../dist/frame/allowed.js';
import {until as untilHeard} from '../endpoint/until.mjs';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {integrityOf} from './partner.mjs';

const feeds = `${origins.feed.url}/feeds`;
/** At a PeerTube, which can be on any host. */
const FILM = `${origins.feed.url}/w/kkGMgK9ZtnKfYAgnEtQxbv`;
const TALL = {width: 700, height: 6000};

const script = `<script src="${origins.cdn.url}/cdn/frame.js" integrity="${integrityOf('frame.js')}" crossorigin></script>`;

const addressOf = (name, attributes = {}) =>
  `${origins.cdn.url}/cdn/frame/${name}.html?${new URLSearchParams(attributes)}`;

/** As a partner writes it, but for the border, which makes mistakes seen. */
const frame = (name, attributes, more = '') =>
  `<iframe src="${addressOf(name, attributes).replaceAll('&', '&amp;')}" width="600" height="150" ${more}></iframe>`;

/** Runs in the page before all else: keeps what frames tell, and how high each of them has been. */
function record() {
  window.told = [];
  window.addEventListener('message', ({data, origin}) => window.told.push({data, origin}));
}

const open = (engine, html, options) =>
  openPage(engine, {
    html: `<body>${html}`,
    viewport: TALL,
    before: record,
    waitUntil: 'domcontentloaded',
    ...options,
  });

/** The frame of a page that shows a widget. */
const frameOf = (page, name) => page.frames().find((each) => each.url().includes(`/${name}.html`));

/** Resolves when every frame of the kit, or those that a selector names, are as high as their pages want. */
const untilFitted = (page, selector = 'iframe') =>
  until(
    page,
    (all) => [...document.querySelectorAll(all)].every(({style}) => style.height !== ''),
    selector,
  );

const heightOf = (page, selector) =>
  page.evaluate((one) => document.querySelector(one).style.height, selector);

/** What a frame shows: its language, and how much of it does not fit. */
const lookInto = (inner) =>
  inner.evaluate(() => {
    const {lang, dir, scrollHeight, clientHeight} = document.documentElement;
    return {lang, dir, missing: Math.max(0, scrollHeight - clientHeight)};
  });

const framed = {
  'campaign-banner': [{lang: 'fr', variant: 'card'}, 'fr', 'ltr'],
  'petition-button': [{lang: 'ar', count: 1912884, goal: 2000000, partner: 'york'}, 'ar', 'rtl'],
  'more-stories': [{lang: 'en', src: `${feeds}/stories-2017-12.xml`, theme: 'dark'}, 'en', 'ltr'],
  'past-issues': [{lang: 'en', src: `${feeds}/past-issues.xml`}, 'en', 'ltr'],
  'upcoming-webinars': [{lang: 'ur', src: `${feeds}/webinars.ics`}, 'ur', 'rtl'],
  coalition: [{lang: 'fr', src: `${feeds}/coalition.geojson`}, 'fr', 'ltr'],
  'community-map': [{lang: 'en', src: `${feeds}/community.geojson`}, 'en', 'ltr'],
  share: [{lang: 'ar', url: 'https://partner.example/'}, 'ar', 'rtl'],
  video: [{lang: 'en', src: FILM}, 'en', 'ltr'],
};

const HOSTILE = {
  href: 'javascript:window.pwned=1',
  label: '"><img src=x onerror=window.pwned=1>',
  onload: 'window.pwned=1',
  onclick: 'window.pwned=1',
  style: 'position:fixed',
  class: 'x',
  id: 'x',
  slot: 'x',
  srcdoc: '<script>window.pwned=1</script>',
  'data-x': 'x',
  __proto__x: 'x',
  endpoint: 'https://evil.example/',
  'privacy-href': 'https://evil.example/',
  fields: 'email',
  count: '1912884',
};

forEachEngine(
  (engine) => {
    it('makes frames as high as what they show, once, in their languages', async () => {
      const frames = Object.entries(framed).map(([name, [attributes]]) =>
        frame(name, attributes, name === 'past-issues' ? 'sandbox="allow-scripts"' : ''),
      );
      const [first, ...others] = frames;
      const html = `${first}${script}${others.join('')}${script}`;
      const {page, errors, messages} = await open(engine, html);
      await untilFitted(page);
      for (const [name, [, lang, dir]] of Object.entries(framed)) {
        if (engine.engine === 'webkit') break; // its driver sees no frames
        const seen = await lookInto(frameOf(page, name));
        assert.deepEqual([name, seen], [name, {lang, dir, missing: 0}]);
      }
      const {told, titles} = await page.evaluate(() => ({
        told: window.told.map(({data}) => data),
        titles: [...document.querySelectorAll('iframe')].map(({title}) => title),
      }));
      assert.ok(titles.every(Boolean), titles);
      assert.match(titles[1], /\p{Script=Arabic}/u);
      // Asked twice, a frame may say it again; but nothing has moved after the first time.
      const heights = new Set(told.map(({title, height}) => `${title} ${height}`));
      assert.equal(heights.size, frames.length, JSON.stringify(told));
      assert.deepEqual([errors, messages], [[], []]);
    });
  },
  {inWebKit: true},
);

forEachEngine((engine) => {
  it('follows what they show, to nothing', async () => {
    const banner = frame('campaign-banner', {lang: 'en', dismissible: ''}, 'id="banner"');
    const issues = frame('past-issues', {lang: 'en', src: `${feeds}/past-issues.xml`}, 'id="list"');
    const {page} = await open(engine, script + banner + issues);
    await untilFitted(page);
    const before = parseInt(await heightOf(page, '#list'), 10);
    await frameOf(page, 'past-issues').evaluate(() =>
      document.querySelector('wr-past-issues').shadowRoot.querySelector('button').click(),
    );
    await until(
      page,
      (least) => parseInt(document.querySelector('#list').style.height, 10) > least,
      before,
    );
    await frameOf(page, 'campaign-banner').evaluate(() =>
      document.querySelector('wr-campaign-banner').dismiss(),
    );
    await until(page, () => document.querySelector('#banner').style.height === '0px');
    const visibility = await page.evaluate(
      () => window.getComputedStyle(document.querySelector('#banner')).visibility,
    );
    assert.equal(visibility, 'hidden');
  });

  it('tells no height while it has no width', async () => {
    const {page} = await open(engine, script + frame('petition-button', {lang: 'en'}));
    await untilFitted(page);
    const inner = frameOf(page, 'petition-button');
    for (const width of ['0', '500px']) {
      await page.evaluate((value) => {
        document.querySelector('iframe').style.width = value;
      }, width);
      while ((await inner.evaluate(() => window.innerWidth)) !== parseInt(width, 10));
    }
    // What comes after all that it had to tell.
    await inner.evaluate(() => window.parent.postMessage('last', '*'));
    await until(page, () => window.told.some(({data}) => data === 'last'));
    const heights = await page.evaluate(() => window.told.map(({data}) => data.height));
    assert.ok(
      heights.slice(0, -1).every((height) => height < 100),
      `${heights}`,
    );
  });

  it('believes only its own frames, and only heights', async () => {
    const say = 'parent.postMessage({type: "wr-frame", height: 4444, title: "evil"}, "*")';
    const evil = origins.page.route('/evil', {
      headers: {'content-type': 'text/html'},
      body: `<script>${say}</script>`,
    });
    const own = frame('petition-button', {lang: 'en'}, 'id="own" title="Kept"');
    const moved = frame('past-issues', {lang: 'en', href: '/'}, 'id="moved"');
    const {page} = await open(engine, `${script}${own}${moved}<iframe id="evil" src="${evil}">`);
    await untilFitted(page, '#own, #moved');
    const heights = [await heightOf(page, '#own'), await heightOf(page, '#moved'), ''];
    await page.evaluate(() =>
      window.postMessage({type: 'wr-frame', height: 4444, title: 'evil'}, '*'),
    );
    await frameOf(page, 'past-issues').evaluate((url) => {
      location.href = url;
    }, evil);
    await frameOf(page, 'petition-button').evaluate(() => {
      const wrong = [-1, 10_001, 1.5, NaN, Infinity, '300', null, undefined, {}, [300]];
      for (const height of wrong)
        window.parent.postMessage({type: 'wr-frame', height, title: ''}, '*');
      for (const data of [null, 'wr-frame', {type: 'wr-frame'}, {height: 300, title: ''}])
        window.parent.postMessage(data, '*');
      window.parent.postMessage({type: 'wr-frame', height: 300, title: 7}, '*');
      window.parent.postMessage('last', '*');
    });
    await until(
      page,
      () =>
        window.told.filter(({data}) => data?.title === 'evil').length === 3 &&
        window.told.some(({data}) => data === 'last'),
    );
    const found = await Promise.all(['#own', '#moved', '#evil'].map((id) => heightOf(page, id)));
    assert.deepEqual(found, heights);
    assert.equal(await page.evaluate(() => document.querySelector('#own').title), 'Kept');
  });

  it('fits frames on a page with names that stand before the platform’s', async () => {
    const clobbered =
      '<img name="querySelectorAll" alt=""><img name="getElementsByTagName" alt="">';
    const own = frame('petition-button', {lang: 'en'});
    const {page, errors} = await open(engine, `${clobbered}${own}${script}`);
    await until(page, () => {
      const frames = window.Document.prototype.querySelectorAll.call(document, 'iframe');
      return [...frames].every(({style}) => style.height !== '');
    });
    assert.deepEqual(errors, []);
  });

  it('lets nothing into its page but what that needs', () => {
    for (const name of Object.keys(framed)) {
      const page = readFileSync(new URL(`../../cdn/frame/${name}.html`, import.meta.url), 'utf8');
      const policies = [
        ...page.matchAll(/<meta http-equiv="Content-Security-Policy" content="(.+?)"/g),
      ];
      const hashes = `'${integrityOf('kit.js')}' '${integrityOf('frame/page.js')}'`;
      assert.equal(policies.length, 1, name);
      const [[, policy]] = policies;
      assert.ok(policy.startsWith("default-src 'none'; "), policy);
      const scripts = /script-src ([^;]+);/.exec(policy)[1];
      assert.equal(scripts, `${hashes} 'strict-dynamic'`, name);
      for (const rule of ["base-uri 'none'", "form-action 'none'", 'trusted-types withrefugees'])
        assert.ok(policy.includes(rule), `${name}: ${rule}`);
    }
  });

  it('takes from its query string what is an attribute, and no form', async () => {
    const {page} = await open(engine, script + frame('petition-button', HOSTILE));
    await untilFitted(page);
    const found = await frameOf(page, 'petition-button').evaluate(async () => {
      const widget = document.querySelector('wr-petition-button');
      const {shadowRoot} = widget;
      const link = shadowRoot.querySelector('[part=action]');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      return {
        attributes: widget.getAttributeNames(),
        href: link.getAttribute('href'),
        label: link.textContent.trim(),
        foreign: shadowRoot.querySelectorAll('img, button, form, dialog').length,
        pwned: window.pwned ?? null,
      };
    });
    assert.deepEqual(found, {
      attributes: ['href', 'label', 'count'],
      href: 'https://www.unhcr.org/withrefugees/petition/',
      label: HOSTILE.label,
      foreign: 0,
      pwned: null,
    });
  });

  it('shows its link alone inside another frame of the kit', async () => {
    const inner = frame('petition-button', {href: 'https://p.example/'});
    const headers = {'content-type': 'text/html'};
    const outer = origins.cdn.route('/cdn/frame/outer.html', {headers, body: inner});
    const {page} = await open(engine, `<iframe src="${outer}"></iframe>`, {waitUntil: 'load'});
    const found = await frameOf(page, 'petition-button').evaluate(() => ({
      href: document.querySelector('a').href,
      widgets: document.querySelectorAll('wr-petition-button').length,
    }));
    assert.deepEqual(found, {href: 'https://p.example/', widgets: 0});
  });

  it('is a link without scripts, to the page around it', async () => {
    const path = '/cdn/frame/petition-button.html';
    const {page} = await openPage(engine, {path, javascript: false});
    const found = await page.evaluate(() => [
      document.querySelector('a').href,
      document.querySelector('base').target,
      document.title,
    ]);
    const words = 'Sign the #WithRefugees petition';
    assert.deepEqual(found, ['https://www.unhcr.org/withrefugees/petition/', '_top', words]);
  });

  it('leads the page around it to the petition', async () => {
    const href = origins.page.route('/petition', {body: 'Signed'});
    const {page} = await open(engine, script + frame('petition-button', {href}));
    await untilFitted(page);
    const [answer] = await Promise.all([
      page.waitForNavigation(),
      // A real click, as the page around may only be led away by one.
      page.mouse.click(60, 40),
    ]);
    assert.equal(answer.url(), href);
  });

  it('plays films of a provider, and in files', async () => {
    const player = new URL(FILM).pathname.replace('/w/', '/videos/embed/');
    const headers = {'content-type': 'text/html'};
    origins.feed.route(player, {headers, body: '<!doctype html><title>A player</title>'});
    const films = [FILM, `${origins.feed.url}/fixtures/films/ball.webm`].map((src) =>
      frame('video', {lang: 'en', src}, `allow="${ALLOWED.video}"`),
    );
    const {page, errors, messages} = await open(engine, script + films.join(''));
    await untilFitted(page);
    for (const inner of page.frames().filter((each) => each.url().includes('/video.html'))) {
      await inner.evaluate(() =>
        document.querySelector('wr-video').shadowRoot.querySelector('[part=play]').click(),
      );
      await until(inner, () => {
        const film = document.querySelector('wr-video').shadowRoot.querySelector('iframe, video');
        return film?.localName === 'iframe' || film?.readyState > 0;
      });
    }
    await untilHeard(() => origins.feed.count(player) === 1, 'the player was asked for');
    assert.deepEqual([errors, messages], [[], []]);
  });

  it('shares what an attribute says, else the campaign, and never itself', async () => {
    const own = 'https://partner.example/page';
    const html = frame('share', {lang: 'en', url: own}) + frame('share', {lang: 'en'});
    const {page, errors} = await open(engine, script + html);
    await untilFitted(page);
    const frames = page.frames().filter((each) => each.url().includes('/share.html'));
    const links = await Promise.all(
      frames.map((inner) =>
        inner.evaluate(
          () => document.querySelector('wr-share').shadowRoot.querySelector('[href*="t.me"]').href,
        ),
      ),
    );
    const shared = links.map((href) => Object.fromEntries(new URL(href).searchParams));
    const text = '#WithRefugees';
    assert.deepEqual(shared, [
      {url: own, text},
      {url: 'https://www.unhcr.org/withrefugees/', text},
    ]);
    assert.deepEqual(errors, []);
  });

  it('opens a tab from a sandbox', async () => {
    const html = script + frame('petition-button', {}, 'sandbox="allow-scripts allow-popups"');
    const {page} = await open(engine, html);
    await untilFitted(page);
    const target = await frameOf(page, 'petition-button').evaluate(
      () => document.querySelector('base').target,
    );
    assert.equal(target, '_blank');
  });

  it('tells WordPress its height, and leads to itself in its sandbox', async () => {
    const src = addressOf('petition-button', {href: 'https://p.example/'});
    const html = `<iframe src="${src}#?secret=a1B2" data-secret="a1B2" sandbox="allow-scripts"></iframe>`;
    const {page} = await open(engine, html);
    await until(page, () => window.told.some(({data}) => data.message === 'height'));
    await frameOf(page, 'petition-button').evaluate(() =>
      document.querySelector('wr-petition-button').shadowRoot.querySelector('a').click(),
    );
    await until(page, () => window.told.some(({data}) => data.message === 'link'));
    const told = await page.evaluate(() =>
      window.told.map(({data}) => data).filter(({message}) => message),
    );
    const [height, ...links] = told;
    assert.deepEqual(Object.keys(height), ['message', 'value', 'secret']);
    assert.ok(height.value > 44 && height.value < 100, `${height.value}`);
    assert.deepEqual(links, [{message: 'link', value: src, secret: 'a1B2'}]);
  });
});

it('answers oEmbed for what needs no attributes', () => {
  for (const name of ['campaign-banner', 'petition-button', 'share']) {
    const read = (type) =>
      readFileSync(new URL(`../../cdn/frame/${name}.${type}`, import.meta.url), 'utf8');
    const {version, type, html, width, height, title} = JSON.parse(read('json'));
    assert.deepEqual([version, type], ['1.0', 'rich']);
    const [{nodeName, attrs}] = parseFragment(html).childNodes;
    const attributes = Object.fromEntries(attrs.map((each) => [each.name, each.value]));
    const expected = {title, width: String(width), height: String(height), style: 'border: 0'};
    const {src, allow, ...others} = attributes;
    assert.deepEqual([nodeName, allow, others], ['iframe', ALLOWED[name], expected]);
    // The page leads to the answer, and the answer to the page.
    assert.ok(read('html').includes(` href="${src.replace(/html$/, 'json')}"`));
  }
});

it('is in README as it is on the CDN', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, snippet] = /### In an iframe[^]*?```html\n([^]*?)```/.exec(readme);
  const [{version}, {files}] = ['package.json', 'cdn/integrity.json'].map((file) =>
    JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')),
  );
  const sources = parseFragment(snippet).childNodes.flatMap(({attrs = []}) =>
    attrs.filter(({name}) => name === 'src').map(({value}) => value.replace(/\?.*/, '')),
  );
  const base = `https://cdn.example/withrefugees-widgets@${version}/`;
  assert.deepEqual(sources, [`${base}frame/petition-button.html`, `${base}frame.js`]);
  assert.ok(sources.every((source) => Object.hasOwn(files, source.slice(base.length))));
});
