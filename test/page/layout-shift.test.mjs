// Nothing moves when the kit comes late: cumulative layout shift, of which below 0.1 counts as good.
// (Chromium alone measures it.)
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW} from './partner.mjs';

const LIMIT = 0.01;
const kit = readFileSync(new URL('../../cdn/kit.js', import.meta.url));

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
  await until(page, () =>
    [
      ...document.querySelectorAll(
        ':is(wr-campaign-banner, wr-petition-button, wr-more-stories, wr-past-issues, wr-upcoming-webinars)',
      ),
    ].every(
      (widget) =>
        widget.shadowRoot &&
        (!widget.matches(':state(loading)') ||
          widget.getBoundingClientRect().top > window.innerHeight + 200),
    ),
  );
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Opens a page whose script takes 700 ms, and fails when more than nothing to speak of has moved. */
async function expectStill(engine, options) {
  const script = {headers: {'content-type': 'text/javascript'}, body: kit, delay: 700};
  origins.page.route('/cdn/kit.js', script);
  const {page} = await openPage(engine, {now: NOW, before: observe, ...options});
  await untilDrawn(page);
  const shifts = await page.evaluate(() => window.shifts);
  const sum = shifts.reduce((total, {value}) => total + value, 0);
  assert.ok(sum <= LIMIT, `${sum.toFixed(4)}: ${JSON.stringify(shifts)}`);
}

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
  if (engine.engine !== 'chromium') return;

  for (const name of ['newsletter', 'municipality', 'sidebar']) {
    for (const viewport of [
      {width: 1280, height: 800},
      {width: 375, height: 667},
    ]) {
      it(`moves nothing on the ${name} at ${viewport.width} pixels`, async () => {
        await expectStill(engine, {path: `/demo/${name}/index.html`, viewport});
      });
    }
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
