// What servers do wrong: the children stay, `wr-error` says why, the console says it once, nothing throws.
import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {it} from 'node:test';
import {clearInterval, setInterval} from 'node:timers';
import {forEachEngine, megabytes, openPage, origins, until} from './harness.mjs';
import {Origin} from './origin.mjs';
import {NOW, linksInSight, scriptTag, untilShown} from './partner.mjs';

const link = (text) => `<a href="https://partner.example/${text}">${text}</a>`;

/** The widgets that load something. */
const widgets = (server) => `
  <wr-petition-button count-src="${server}/count">${link('Sign')}</wr-petition-button>
  <wr-more-stories src="${server}/stories">${link('Stories')}</wr-more-stories>
  <wr-past-issues src="${server}/issues">${link('Issues')}</wr-past-issues>
  <wr-upcoming-webinars src="${server}/webinars">${link('Webinars')}</wr-upcoming-webinars>`;

const NAMES = ['more-stories', 'past-issues', 'petition-button', 'upcoming-webinars'];

/** What is no feed to the others is no count to the petition. */
const reasonFor = (name, reason) =>
  name === 'petition-button' && reason === 'not-a-feed' ? 'not-a-count' : reason;

/** Gives all of them the same answer. */
const answerAll = (answer) => {
  for (const path of ['/count', '/stories', '/issues', '/webinars']) {
    origins.feed.route(path, answer);
  }
};

// --- What servers answer ---------------------------------------------------------------------

const html = {'content-type': 'text/html'};
const webPage =
  '<!doctype html><html><title>Log in</title><form><input type="password"></form></html>';
const deep = (open, close) => open.repeat(200_000) + close.repeat(200_000);

/** `[reason, answer, status]`; an answer is as `Origin.route` takes it. */
const faults = {
  'not found': ['http', {status: 404, headers: html, body: webPage}, 404],
  'not allowed': ['http', {status: 403}, 403],
  'a server that fails': ['http', {status: 500}, 500],
  'a web page': ['not-a-feed', {headers: html, body: webPage}],
  'a web page called a feed': [
    'not-a-feed',
    {headers: {'content-type': 'application/rss+xml'}, body: webPage},
  ],
  nothing: ['not-a-feed', {body: ''}],
  'white space': ['not-a-feed', {body: ' \n\t '}],
  null: ['not-a-feed', {body: 'null'}],
  'zero bytes': ['not-a-feed', {body: '\0'.repeat(5000)}],
  'a picture': ['not-a-feed', {body: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')}],
  'no permission by CORS': [
    'network',
    {headers: {'access-control-allow-origin': undefined}, body: '[]'},
  ],
  'a redirect in a circle': ['network', ({path}) => ({status: 302, headers: {location: path}})],
  'a redirect to a script': [
    'network',
    {status: 302, headers: {location: 'javascript:window.__ran=1'}},
  ],
  'JSON that breaks off': ['not-a-feed', {body: '{"items":[{"title":"A","url":"/a"},{"ti'}],
  'JSON 200,000 levels deep': ['not-a-feed', {body: deep('{"items":', '}')}],
  'lists 200,000 levels deep': ['not-a-feed', {body: deep('[', ']')}],
  'a list that lies about its length': [
    'not-a-feed',
    {body: '{"items":{"length":1e9},"count":{"length":1e9},"length":1e9}'},
  ],
  'elements 200,000 levels deep': ['not-a-feed', {body: deep('<a>', '')}],
};

// --- What readers and pages learn of it ------------------------------------------------------

/** Runs in the page: collects `wr-error` and `wr-load`. */
function listen() {
  window.told = [];
  for (const name of ['wr-error', 'wr-load']) {
    window.addEventListener(name, ({target, detail: {reason, count, status = null}}) => {
      window.told.push([target.localName.slice('wr-'.length), reason ?? count, status]);
    });
  }
}

/** Runs in the page, too: 10 seconds are half a one. */
function listenInHaste() {
  const {setTimeout, fetch} = window;
  window.fetch = (...given) => {
    window.askedAt ??= performance.now();
    return fetch(...given);
  };
  window.setTimeout = (callback, delay, ...rest) => setTimeout(callback, delay / 20, ...rest);
  window.told = [];
  window.addEventListener('wr-error', ({target, detail: {reason}}) => {
    window.toldAt = performance.now();
    window.told.push([target.localName.slice('wr-'.length), reason, null]);
  });
}

/** What was told, once there is so much of it. */
async function told(page, count) {
  await until(page, (least) => window.told.length >= least, count);
  return (await page.evaluate(() => window.told)).sort();
}

const openWidgets = (engine, server, before = listen) =>
  openPage(engine, {html: `<body>${scriptTag()}${widgets(server)}`, now: NOW, before});

/** All of them fail in the same way, and each says so once; the children, or their addresses, are there. */
async function expectFailures(
  {page, errors, messages},
  reason,
  {status = null, warnings = NAMES} = {},
) {
  assert.deepEqual(
    await told(page, NAMES.length),
    NAMES.map((name) => [name, reasonFor(name, reason), status]),
  );
  assert.deepEqual(await linksInSight(page), ['Stories', 'Webinars']);
  const own = await page.evaluate(() =>
    [...document.querySelectorAll('wr-petition-button, wr-past-issues')].map(
      ({shadowRoot}) => shadowRoot.querySelector('a').href,
    ),
  );
  assert.deepEqual(own, ['https://partner.example/Sign', 'https://partner.example/Issues']);
  const said = messages
    .map(({text}) => text)
    .filter((text) => text.startsWith('[withrefugees]'))
    .map((text) => /<wr-([a-z-]+)>|Dropped/.exec(text)?.[1] ?? 'Dropped');
  assert.deepEqual(said.sort(), warnings);
  assert.deepEqual([errors, await page.evaluate(() => window.__ran ?? null)], [[], null]);
}

/** 50 MB, which nobody wants to the end; tells how many were asked for. */
function fiftyMegabytes(headers) {
  const sent = {count: 0};
  async function* counted() {
    for await (const megabyte of megabytes(50)) {
      sent.count++;
      yield megabyte;
    }
  }
  return {sent, answer: () => ({headers, body: counted()})};
}

/** A byte now and then, for ever. */
function drops() {
  const stream = new Readable({read: () => {}});
  const timer = setInterval(() => stream.push(' '), 50);
  return stream.on('close', () => clearInterval(timer));
}

forEachEngine((engine) => {
  for (const [name, [reason, answer, status]] of Object.entries(faults)) {
    it(`keeps the children where the server gives ${name}`, async () => {
      answerAll(answer);
      await expectFailures(await openWidgets(engine, origins.feed.url), reason, {status});
    });
  }

  it('keeps the children where there is no server', async () => {
    const gone = await new Origin().start('127.0.0.1');
    gone.stop();
    await expectFailures(await openWidgets(engine, gone.url), 'network');
  });

  it('keeps the children where the address is none', async () => {
    const opened = await openWidgets(engine, 'javascript:alert(1)//');
    await expectFailures(opened, 'network', {warnings: Array(4).fill('Dropped')});
  });

  for (const [name, headers] of [
    ['50 MB', {}],
    ['50 MB that are announced', {'content-length': String(50 * 1024 * 1024)}],
  ]) {
    it(`stops reading ${name}`, async () => {
      const {sent, answer} = fiftyMegabytes(headers);
      answerAll(answer);
      await expectFailures(await openWidgets(engine, origins.feed.url), 'too-large');
      // Four requests; what is on its way in the browser's and the system's buffers is more than 5 MB.
      assert.ok(sent.count < 4 * 20, `${sent.count} MB were sent`);
    });
  }

  for (const [name, answer] of [
    ['never answers', {never: true}],
    ['never comes to the end', () => ({body: drops()})],
  ]) {
    it(`gives up after a while where the server ${name}`, async () => {
      answerAll(answer);
      const opened = await openWidgets(engine, origins.feed.url, listenInHaste);
      await expectFailures(opened, 'timeout');
      const time = await opened.page.evaluate(() => window.toldAt - window.askedAt);
      assert.ok(time > 450, `after ${time * 20} ms`);
    });
  }

  it('asks once more where that may help', async () => {
    let asked = 0;
    const src = origins.feed.route('/stories', () =>
      ++asked === 1 ? {status: 503} : {body: '[{"title":"There at last","url":"/a"}]'},
    );
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag()}<wr-more-stories src="${src}">${link('Stories')}</wr-more-stories>`,
      before: listen,
    });
    assert.deepEqual([await told(page, 1), asked, errors], [[['more-stories', 1, null]], 2, []]);
  });

  it('shows what another origin holds that it is sent to', async () => {
    const target = origins.cdn.route('/moved/feed.json', {
      headers: {'access-control-allow-origin': '*'},
      body: '[{"title":"Moved","url":"here"}]',
    });
    const src = origins.feed.route('/feed.json', {status: 301, headers: {location: target}});
    const {page} = await openPage(engine, {
      html: `<body>${scriptTag()}<wr-more-stories src="${src}"></wr-more-stories>`,
      before: listen,
    });
    assert.deepEqual(await told(page, 1), [['more-stories', 1, null]]);
    const href = await page.evaluate(
      () => document.querySelector('wr-more-stories').shadowRoot.querySelector('a').href,
    );
    assert.equal(href, `${origins.cdn.url}/moved/here`);
  });

  it('keeps the children where feeds are empty, without an error', async () => {
    answerAll({body: '<rss version="2.0"><channel><title>None</title></channel></rss>'});
    origins.feed.route('/count', {body: '0'});
    origins.feed.route('/webinars', {body: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'});
    const {page, errors, messages} = await openWidgets(engine, origins.feed.url);
    assert.deepEqual(await told(page, 3), [
      ['more-stories', 0, null],
      ['past-issues', 0, null],
      ['upcoming-webinars', 0, null],
    ]);
    // "Empty: the heading, the "More »" link and "No events.""
    assert.deepEqual([await linksInSight(page), errors, messages], [['Stories'], [], []]);
  });

  it('shows the whole entries of feeds that break off', async () => {
    answerAll({
      body: '<rss version="2.0"><channel><item><title>Whole</title><link>/whole</link></item><item><title>Bro',
    });
    origins.feed.route('/webinars', {
      body: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Whole\nDTSTART:20261210T180000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:Bro',
    });
    origins.feed.route('/count', {body: '7'});
    const {page, errors} = await openWidgets(engine, origins.feed.url);
    await told(page, 3);
    const texts = await page.evaluate(() =>
      ['more-stories', 'past-issues', 'upcoming-webinars'].map((name) =>
        document.querySelector(`wr-${name}`).shadowRoot.textContent.includes('Whole'),
      ),
    );
    assert.deepEqual([texts, errors], [[true, true, true], []]);
  });

  it('takes the default for what it does not know, and says so once', async () => {
    const {page, errors, messages} = await openPage(engine, {
      html: `<body>${scriptTag()}
        <wr-campaign theme="neon" no-attribution="perhaps">
        <wr-campaign-banner variant="huge" position="left" dismissible="never" dismiss-days="-1"
          starts="soon" ends="31.12.2032" time-zone="Mars/Olympus" heading-level="x"></wr-campaign-banner>
        <wr-petition-button count="many" count-src="${origins.feed.url}/feeds/petition-count.json"
          goal="-5" count-min="x" refresh="1" ends="never" loading="sometimes"></wr-petition-button>
        <wr-more-stories max="-1" issue="December" layout="grid" excerpt-length="x" no-images="2"
          heading-level="99">${link('Stories')}</wr-more-stories>
        <wr-past-issues max="NaN" group="month">${link('Issues')}</wr-past-issues>
        <wr-upcoming-webinars src="${origins.feed.url}/feeds/webinars.ics"
          max="0" days="-3" time-zone="Nowhere" loading="">${link('Webinars')}
        </wr-upcoming-webinars></wr-campaign>`.repeat(2),
      now: NOW,
    });
    await untilShown(page, 'wr-petition-button', 'wr-upcoming-webinars');
    const look = await page.evaluate(() => {
      const {dataset} = document
        .querySelector('wr-campaign-banner')
        .shadowRoot.firstElementChild.querySelector('.base');
      return {...dataset};
    });
    assert.deepEqual(look, {theme: 'light', variant: 'bar'});
    assert.deepEqual(errors, []);
    const texts = messages.map(({type, text}) => `${type} ${text}`);
    assert.deepEqual([...new Set(texts)], texts, 'each once');
    const unknown = [
      ...['"neon"', '"perhaps"', '"huge"', '"left"', '"never"', '"soon"', '"31.12.2032"'],
      ...['"Mars/Olympus"', '"sometimes"', '"December"', '"grid"', '"2"', '"Nowhere"'],
      ...['count ', 'goal ', 'count-min ', 'refresh ', 'max ', 'excerpt-length ', 'days '],
    ];
    const unsaid = unknown.filter((value) => !texts.some((text) => text.includes(value)));
    assert.deepEqual(unsaid, []);
  });
});
