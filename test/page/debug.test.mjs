// Why is nothing showing? `#wr-debug`, and `debug` on the script tag.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {until as untilHeard} from '../endpoint/until.mjs';
import {expectAccessible} from './axe.mjs';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW, integrityOf, scriptTag} from './partner.mjs';

const FILE = '/cdn/lazy/debug.js';
const HASH = 'wr-debug';

const policy = (scripts, ...directives) => ({
  'content-security-policy': [
    ...["default-src 'none'", "base-uri 'none'", `script-src ${scripts}`, "style-src 'none'"],
    ...directives,
  ].join('; '),
});

/** The hash by which kit.js holds the panel. */
const DEBUG = integrityOf('lazy/debug.js');

/** Asks for the panel as whoever edits a page does, by its address. */
const ask = (page) => page.evaluate((hash) => (location.hash = hash), HASH);

/** Resolves when the panel says everything that is wanted. */
const untilTold = (page, ...wanted) =>
  until(
    page,
    (all) => {
      const {shadowRoot} = document.querySelector('[data-wr-debug]') ?? {};
      const pieces = [...(shadowRoot?.querySelectorAll('p, code, .badge') ?? [])];
      const text = pieces.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()).join(' ');
      return all.every((words) => text.includes(words));
    },
    wanted,
  );

/** All pieces of the panel that a selector takes, as a text each. */
const textsOf = (page, selector) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelector('[data-wr-debug]').shadowRoot.querySelectorAll(wanted)].map(
        ({textContent}) => textContent.replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );

const press = (page, name) =>
  page.evaluate((wanted) => {
    const {shadowRoot} = document.querySelector('[data-wr-debug]');
    const buttons = [...shadowRoot.querySelectorAll('button')];
    buttons.find((button) => (button.ariaLabel ?? button.textContent.trim()) === wanted).click();
  }, name);

const isOpen = (page) => page.evaluate(() => document.querySelector('[data-wr-debug]') !== null);

const stories = (src, more = '') =>
  `<wr-more-stories loading="eager" src="${src}" ${more}></wr-more-stories>`;
const answer = (path, type, body, headers) =>
  origins.feed.route(path, {headers: {'content-type': type, ...headers}, body});
const feeds = `${origins.feed.url}/feeds`;
const RSS = '<rss version="2.0"><channel><title>A</title></channel></rss>';

/** Everything that can be wrong with a page that has no policy. */
function brokenPage() {
  const cors = answer('/cors.xml', 'text/xml', RSS, {'access-control-allow-origin': undefined});
  const page = answer('/page', 'text/html', '<!doctype html><title>Sign in</title>');
  const text = answer('/notes', 'text/plain', 'No feed at all');
  const count = answer('/count', 'application/json', '{"signatures": 7}');
  const busy = origins.feed.route('/busy', {status: 403, body: ''});
  const gone = origins.feed.route('/cut', {cut: true});
  return `<main><h1>A partner</h1>
    ${stories(cors)}${stories(`${origins.feed.url}/gone.xml`)}${stories(page)}${stories(text)}
    ${stories(busy)}${stories(gone)}${stories('javascript:alert(1)')}
    <wr-more-stories></wr-more-stories>
    <wr-petition-button loading="eager" count-src="${count}" gaol="100"></wr-petition-button>
    <wr-petition-button ends="2026-11-01" data-label="Sign"></wr-petition-button>
    <wr-campaign-banner starts="2027-01-01"></wr-campaign-banner>
    <wr-campaign-banner ends="soon"></wr-campaign-banner>
    <div style="display: none" class="tab"><wr-past-issues href="/a"></wr-past-issues></div>
    <div style="height: 0; overflow: hidden"><wr-past-issues href="/a" lang="eu"></wr-past-issues></div>
    <wr-campaign src="${origins.feed.url}/campaign.json"></wr-campaign>
    <wr-past-issue></wr-past-issue>
    <div data-wr="webinars"></div></main>`;
}

const TOLD = [
  'The server of {feed}/cors.xml does not let other sites read it (CORS).',
  'There is nothing at {feed}/gone.xml: the server answered 404.',
  '{feed}/page is a web page, not a feed.',
  '{feed}/notes can be read, but holds nothing that <wr-more-stories> understands.',
  'The server does not give {feed}/busy to everybody: it answered 403.',
  'The server of {feed}/cut could not be reached.',
  'There is nothing at {feed}/campaign.json: the server answered 404.',
  '{feed}/feeds/past-issues.xml can be read, but holds nothing that <wr-campaign> understands.',
  'src holds an address that the kit does not follow: javascript:alert(1)',
  'No feed is named, and nothing to list is written inside the tag.',
  '{feed}/count can be read, but there is no number at "count" in it.',
  '<wr-petition-button> has no attribute gaol, so it does nothing. Did you mean goal?',
  '<wr-petition-button> has no attribute data-label, so it does nothing. Did you mean label?',
  'The petition is closed since 2 November 2026',
  'It is not shown before 1 January 2027',
  'ends="soon" is no date, so it does not count.',
  'The page itself hides it: <div> (.tab) has display: none.',
  'There is no room for it: <div> is',
  'The kit has no words in “eu”, so it speaks English.',
  '<wr-past-issue> is no widget of the kit. Did you mean <wr-past-issues>?',
  'data-wr="webinars" names no widget of the kit. Did you mean data-wr="upcoming-webinars"?',
  'kit.css is not on this page.',
];

forEachEngine((engine) => {
  it('is not asked for on other pages', async () => {
    const {messages} = await openPage(engine, {
      html: `<body>${scriptTag()}<wr-petition-button></wr-petition-button>`,
    });
    assert.deepEqual([origins.cdn.count(FILE), messages], [0, []]);
  });

  it('tells everything that is wrong, and what to do', async () => {
    const {page, errors, messages} = await openPage(engine, {
      html: `<body>${scriptTag('kit.js', `debug data-campaign="${feeds}/past-issues.xml"`)}${brokenPage()}`,
      now: NOW,
    });
    const wanted = TOLD.map((words) => words.replace('{feed}', origins.feed.url));
    await untilTold(page, ...wanted);
    assert.deepEqual(errors, []);
    await until(page, () => document.activeElement === document.body);
    await expectAccessible(page);
    const report = await page.evaluate(async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: (text) => Promise.resolve((copied = text))},
      });
      const {shadowRoot} = document.querySelector('[data-wr-debug]');
      shadowRoot.querySelector('.main').click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return copied.replace(/\s+/g, ' ');
    });
    assert.deepEqual(
      wanted.filter((words) => !report.replaceAll('→ ', '').includes(words)),
      [],
    );
    assert.ok(messages.some(({type}) => type === 'table'));
  });

  it('tells what a policy keeps from being read, under that policy and Trusted Types', async () => {
    const {page, errors, messages} = await openPage(engine, {
      html: `<body>${scriptTag('kit.js', 'debug')}${stories(`${origins.feed.url}/feeds/stories.json`)}`,
      headers: policy(
        `'${integrityOf('kit.js')}' '${DEBUG}'`,
        "require-trusted-types-for 'script'",
        'trusted-types withrefugees',
      ),
    });
    await untilTold(page, 'own Content-Security-Policy forbids to read');
    const box = await page.evaluate(() => {
      const panel = document.querySelector('[data-wr-debug]').shadowRoot.querySelector('.panel');
      return getComputedStyle(panel).display;
    });
    const isQuiet = messages.every(({text}) => !text.includes('No #wr-debug'));
    assert.deepEqual([box, errors, isQuiet], ['flex', [], true]);
  });

  it('says so in the console where a policy does not let it in', async () => {
    const {page, errors, messages} = await openPage(engine, {
      html: `<body>${scriptTag('kit.js', 'debug')}<wr-petition-button></wr-petition-button>`,
      headers: policy(`'${integrityOf('kit.js')}'`),
    });
    await until(page, () => customElements.get('wr-petition-button') !== undefined);
    await untilHeard(
      () => messages.some(({text}) => text.startsWith('[withrefugees] No #wr-debug:')),
      'the console tells why',
    );
    assert.deepEqual([await isOpen(page), errors], [false, []]);
  });

  it('comes by the address at any time, brings a banner back, and goes', async () => {
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag()}${scriptTag().replace('kit.js', 'kit.js?again')}
        <button id="page">Page</button><wr-campaign-banner dismissible></wr-campaign-banner>`,
    });
    await until(page, () => customElements.get('wr-campaign-banner') !== undefined);
    await page.evaluate(() => {
      document.querySelector('#page').focus();
      document.querySelector('wr-campaign-banner').dismiss();
    });
    await ask(page);
    await untilTold(page, 'This banner was put away in this browser', 'more than once');
    await press(page, 'Bring it back');
    await untilTold(page, 'nothing wrong was found', 'loaded');
    assert.equal(
      await page.evaluate(() => document.querySelector('wr-campaign-banner').hidden),
      false,
    );
    const panels = () => document.querySelectorAll('[data-wr-debug]').length;
    assert.equal(await page.evaluate(panels), 1);
    await page.keyboard.press('Escape');
    await until(page, () => document.activeElement.id === 'page');
    assert.deepEqual([await page.evaluate(panels), errors], [0, []]);
  });

  it('tells at which widget a value means nothing', async () => {
    const {page} = await openPage(engine, {
      html: `<body>${scriptTag()}<wr-petition-button count="7"></wr-petition-button>
        <wr-petition-button count="1,912,884"></wr-petition-button>
        <wr-video><a href="/film">A film</a></wr-video>`,
    });
    await ask(page);
    await untilTold(page, 'means nothing here', 'No film is known');
    const told = await textsOf(page, 'li');
    assert.match(told[1], /count="1,912,884" means nothing here.* in digits alone\./);
    assert.match(told[2], /No film is known at src=""/);
    assert.doesNotMatch(told[0], /means nothing/);
  });

  it('is worked by the keyboard, and marks what it speaks of', async () => {
    const {page} = await openPage(engine, {
      html: `<body>${scriptTag()}<wr-petition-button></wr-petition-button>`,
    });
    await until(page, () => customElements.get('wr-petition-button') !== undefined);
    await ask(page);
    await untilTold(page, '<wr-petition-button>');
    const focused = () => {
      const {activeElement} = document.querySelector('[data-wr-debug]').shadowRoot;
      return (activeElement?.ariaLabel ?? activeElement?.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim();
    };
    const seen = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(focused));
    }
    assert.deepEqual(
      [seen[0], seen[1], seen.at(-3), seen.at(-2), seen.at(-1)],
      ['Details', 'Close', '<wr-petition-button> loaded', 'Copy report', 'Check again'],
    );
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    const mark = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('[data-wr-debug]');
      const [own, other] = [
        shadowRoot.querySelector('.mark'),
        document.querySelector('wr-petition-button'),
      ];
      return [own, other].map((element) => Math.round(element.getBoundingClientRect().top));
    });
    assert.equal(mark[0], mark[1]);
    assert.deepEqual(await textsOf(page, 'li details[open] .button'), ['Show it on the page']);
  });
});
