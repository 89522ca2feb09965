import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, megabytes, openPage, origins} from './harness.mjs';

const textOf = (page) => page.evaluate(() => document.body.innerText.trim());

forEachEngine((engine) => {
  it('shows the text of a page with scripts off', async () => {
    const html = '<p>Plain <noscript>text</noscript><script>document.write("script")</script>';
    const {page} = await openPage(engine, {html, javascript: false});
    assert.equal(await textOf(page), 'Plain text');
  });

  it('runs scripts of another origin, and tells whose', async () => {
    const script = origins.cdn.route('/script.js', {
      headers: {'content-type': 'text/javascript'},
      body: 'document.body.append(new URL(import.meta.url).origin === location.origin)',
    });
    const {page} = await openPage(engine, {
      html: `<body><script type="module" src="${script}"></script>`,
    });
    assert.equal(await textOf(page), 'false');
  });

  it('keeps an origin without CORS from being read', async () => {
    const url = origins.feed.route('/feed', {headers: {'access-control-allow-origin': undefined}});
    const {page} = await openPage(engine, {html: '<p>'});
    const outcome = await page.evaluate((u) => fetch(u).then(String, (e) => e.name), url);
    assert.equal(outcome, 'TypeError');
  });

  it('counts what is never answered', async () => {
    const url = origins.feed.route('/never', {never: true});
    const {page} = await openPage(engine, {html: '<p>'});
    const outcome = await page.evaluate(
      (u) => fetch(u, {signal: AbortSignal.timeout(100)}).catch((error) => error.name),
      url,
    );
    assert.equal(outcome, 'TimeoutError');
    assert.equal(origins.feed.count('/never'), 1);
  });

  it('sends a body without end until the page has had enough', async () => {
    const url = origins.feed.route('/endless', {body: megabytes()});
    const {page} = await openPage(engine, {html: '<p>'});
    const size = await page.evaluate(async (u) => {
      const reader = (await fetch(u)).body.getReader();
      const {value} = await reader.read();
      await reader.cancel();
      return value.length;
    }, url);
    assert.ok(size > 0);
  });

  it('logs what was asked', async () => {
    const url = origins.feed.route('/sign', ({body}) => ({status: 422, body}));
    const {page} = await openPage(engine, {html: '<p>'});
    const headers = {'idempotency-key': '7'};
    const status = await page.evaluate(
      async (u, h) => (await fetch(u, {method: 'POST', headers: h, body: '{}'})).status,
      url,
      headers,
    );
    const request = origins.feed.requests.at(-1);
    assert.equal(status, 422);
    assert.deepEqual(
      [request.method, request.body, request.headers['idempotency-key']],
      ['POST', '{}', '7'],
    );
  });

  it('collects errors and the console', async () => {
    const html = '<script>console.warn("careful"); throw new Error("broken")</script>';
    const {errors, messages} = await openPage(engine, {html});
    assert.match(errors.join(), /broken/);
    assert.deepEqual(messages, [{type: 'warn', text: 'careful'}]);
  });

  it('collects what the policy of the page blocks', async () => {
    const {errors, violations} = await openPage(engine, {
      html: '<p style="color: red">',
      headers: {'content-security-policy': "default-src 'none'"},
    });
    assert.deepEqual(await violations(), ['style-src-attr inline']);
    assert.deepEqual(errors, []);
  });

  it('takes the size and the taste of the reader', async () => {
    const {page} = await openPage(engine, {
      html: '<p>',
      viewport: {width: 320, height: 256},
      media: {colorScheme: 'dark', reducedMotion: 'reduce'},
    });
    const seen = await page.evaluate(() => [
      window.innerWidth,
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
      new Intl.DateTimeFormat().resolvedOptions().timeZone,
    ]);
    assert.deepEqual(seen, [320, true, true, 'Europe/Zurich']);
  });

  it('forgets them, and the requests, for the next page', async () => {
    const {page} = await openPage(engine, {html: '<p>'});
    assert.ok(await page.evaluate(() => matchMedia('(prefers-color-scheme: light)').matches));
    const pages = origins.page.requests.filter((request) => request.path.startsWith('/page-'));
    assert.equal(pages.length, 1);
  });
});
