// Nothing moves when the kit comes late, with kit.css; and little without: cumulative layout shift, of which
// below 0.1 counts as good.
// (Chromium alone measures it.) Nothing is kept for what will not come.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW} from './partner.mjs';
import {WIDGETS} from './settle.mjs';

/** Layout shift is told with three decimals. */
const NOTHING = 0.0005;
const GOOD = 0.1;
const kit = readFileSync(new URL('../../cdn/kit.js', import.meta.url));
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Runs in the page before all else: collects how much has moved, and what. */
function observe() {
  window.shifts = [];
  new window.PerformanceObserver((list) => {
    for (const {value, sources} of list.getEntries()) {
      const moved = sources.map(
        ({node, previousRect, currentRect}) =>
          `${node?.localName ?? node?.nodeName} ${previousRect.top} → ${currentRect.top}`,
      );
      window.shifts.push({value, moved});
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** Resolves when every widget near the viewport has what it shows, and that was drawn. */
async function untilDrawn(page) {
  await until(
    page,
    (widgets) =>
      [...document.querySelectorAll(widgets)].every(
        (widget) =>
          widget.shadowRoot &&
          (!widget.matches(':state(loading)') ||
            widget.getBoundingClientRect().top > window.innerHeight + 200),
      ),
    WIDGETS,
  );
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Opens a page whose script takes 700 ms, and fails when more than nothing has moved. */
async function expectStill(engine, {limit = NOTHING, ...options}) {
  const script = {headers: {'content-type': 'text/javascript'}, body: kit, delay: 700};
  origins.page.route('/cdn/kit.js', script);
  const {page} = await openPage(engine, {now: NOW, before: observe, media: {}, ...options});
  await untilDrawn(page);
  const shifts = await page.evaluate(() => window.shifts);
  const sum = shifts.reduce((total, {value}) => total + value, 0);
  assert.ok(sum < limit, `${sum.toFixed(4)}: ${JSON.stringify(shifts)}`);
}

/** What the README’s snippet leaves out. */
const OTHERS = `<wr-share></wr-share>
  <wr-video src="https://www.youtube.com/watch?v=aB3_-xYz019" heading="A film"></wr-video>
  <wr-coalition href="/join"></wr-coalition><wr-community-map href="/add"></wr-community-map>`;

/** The snippet of the README on a page, with the demo's feeds, and changed by a test as a partner would. */
function readmePage({hasStyle = true, lang = 'en', change = (html) => html} = {}) {
  const snippet = /```html\n([^]*?)```/.exec(readme)[1].replace(/<script[^]*?<\/script>/, '');
  const feeds = `${origins.feed.url}/feeds`;
  const widgets = snippet
    .replace('https://your.site/feed/', `${feeds}/stories-2017-12.xml`)
    .replace('https://your.site/events.ics', `${feeds}/webinars.ics`);
  assert.ok(!/src="https:/.test(widgets), 'a feed of the README is not served here');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A partner</title>
    <meta name="viewport" content="width=device-width">
    ${hasStyle ? '<link rel="stylesheet" href="/cdn/kit.css">' : ''}
    <script type="module" src="/cdn/kit.js"></script>
    <body><h1>City of York</h1><p>What the city does for people who have just arrived.</p>
    ${change(widgets)}${hasStyle ? OTHERS : ''}<p>After</p>`;
}

const PHONE = {width: 375, height: 667};
const DESKTOP = {width: 1280, height: 800};
/** All widgets in view, so that none can move unseen. */
const WHOLE = {width: 1280, height: 2400};

/** A page with widgets that wait for no feed; the fallback of each is as high as told. */
function partnerPage(heights = []) {
  const widgets = [
    ['wr-campaign-banner', ''],
    ['wr-campaign-banner', 'variant="card" dismissible'],
    ['wr-petition-button', 'count="1912884" goal="2000000"'],
    ['wr-past-issues', 'href="/issues"'],
  ].map(([name, attributes], index) => {
    const style = `block-size: ${heights[index] ?? 0}px; overflow: clip`;
    return `<${name} ${attributes}><div style="${style}"><a href="/">Link</a></div></${name}>`;
  });
  return `<head><link rel="stylesheet" href="/cdn/kit.css">
    <script type="module" src="/cdn/kit.js"></script></head>
    <body style="margin: 0">${widgets.join('')}<p>After</p>`;
}

forEachEngine((engine) => {
  it('keeps no room for widgets that will not come, with scripts off', async () => {
    const {page} = await openPage(engine, {html: readmePage(), javascript: false});
    const rooms = await page.evaluate(() =>
      [...document.querySelectorAll(':not(:defined):has(> a)')].map((widget) => [
        widget.localName,
        widget.offsetHeight - widget.firstElementChild.offsetHeight,
      ]),
    );
    assert.deepEqual(
      rooms.filter(([, room]) => room > 8),
      [],
    );
    assert.ok(rooms.length >= 5);
  });

  if (engine.engine !== 'chromium') return;

  for (const name of ['newsletter/index', 'newsletter/ar', 'municipality/index', 'sidebar/index']) {
    for (const viewport of [DESKTOP, PHONE]) {
      it(`moves nothing on the ${name} at ${viewport.width} pixels`, async () => {
        await expectStill(engine, {path: `/demo/${name}.html`, viewport});
      });
    }
  }

  for (const viewport of [DESKTOP, PHONE, WHOLE, {...PHONE, height: 3000}]) {
    const size = `${viewport.width} × ${viewport.height} pixels`;

    it(`moves nothing on the README’s page at ${size}`, async () => {
      await expectStill(engine, {html: readmePage(), viewport});
    });

    it(`moves little without kit.css at ${size}`, async () => {
      const options = {html: readmePage({hasStyle: false}), viewport, limit: GOOD};
      // On a busy machine two lists may come one after the other; what moves too much by itself does so each time.
      for (let tries = 4; tries > 0; tries--) {
        const isStill = await expectStill(engine, options).then(
          () => true,
          () => false,
        );
        if (isStill) return;
      }
      await expectStill(engine, options);
    });
  }

  for (const [what, page] of Object.entries({
    'with stories as cards': {
      change: (html) => html.replace('<wr-more-stories', '$& layout="cards"'),
    },
    'with a calendar that is empty': {
      change: (html) => html.replace('webinars.ics', 'webinars-none.ics'),
    },
    'with feeds that are not there': {change: (html) => html.replaceAll('/feeds/', '/gone/')},
  })) {
    it(`moves nothing ${what}`, async () => {
      await expectStill(engine, {html: readmePage(page), viewport: WHOLE});
    });
  }

  it('moves nothing where the children are as high as the widgets', async () => {
    const viewport = {width: 800, height: 2000};
    const {page} = await openPage(engine, {html: partnerPage(), now: NOW, viewport});
    await untilDrawn(page);
    const heights = await page.evaluate(() =>
      [...document.body.children]
        .filter(({shadowRoot}) => shadowRoot)
        .map(({offsetHeight}) => offsetHeight),
    );
    await expectStill(engine, {html: partnerPage(heights), viewport});
  });
});
