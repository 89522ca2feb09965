// What many widgets on one page share, and that a page which mounts and removes them for hours does not grow.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, until} from './harness.mjs';
import {allWidgets, NOW, scriptTag, untilShown, widgets} from './partner.mjs';

const TIMES = 4;
/** All but the long lists, so that many are near one viewport. */
const short = Object.keys(widgets).filter((name) => !/coalition|map/.test(name));
const KINDS = short.length;
const markup = short.map((name) => widgets[name]).join('');
/** How much larger the heap may be afterwards: what an engine keeps of its own. */
const GROWTH = 1.05;

const pageOf = (body) => `<script type="module" src="/cdn/kit.js"></script><body>${body}`;

/** Runs in the page before all else: counts what is made, and the timers that are pending. */
function count() {
  window.observers = 0;
  window.IntersectionObserver = class extends window.IntersectionObserver {
    constructor(...given) {
      super(...given);
      window.observers += 1;
    }
  };
  window.timers = new Set();
  const {setTimeout, clearTimeout} = window;
  window.setTimeout = (callback, ...given) => {
    const timer = setTimeout(
      () => {
        window.timers.delete(timer);
        callback();
      },
      ...given,
    );
    window.timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    window.timers.delete(timer);
    clearTimeout(timer);
  };
  window.setInterval = () => {
    throw new Error('a timer of its own');
  };
}

const untilAllShown = (page) =>
  until(page, () =>
    [...document.body.children].every(
      (widget) => widget.shadowRoot && !widget.matches(':state(loading)'),
    ),
  );

/** Runs in the page before all else: groups what is defined without anything else in between. */
function groupDefinitions() {
  window.groups = [];
  let group;
  const {define} = window.customElements;
  window.customElements.define = function (name, ...given) {
    if (!group) {
      group = [];
      window.groups.push(group);
      void Promise.resolve().then(() => (group = undefined));
    }
    group.push(name);
    return define.call(this, name, ...given);
  };
}

async function openMany(engine) {
  const html = pageOf(markup.repeat(TIMES));
  const viewport = {width: 1280, height: 12_000};
  const opened = await openPage(engine, {html, now: NOW, before: count, viewport});
  await untilAllShown(opened.page);
  return opened;
}

forEachEngine((engine) => {
  it('has one observer and one clock for all of many widgets', async () => {
    const {page} = await openMany(engine);
    const counted = await page.evaluate(() => ({
      widgets: document.body.children.length,
      observers: window.observers,
      timers: window.timers.size,
    }));
    assert.deepEqual(counted, {widgets: KINDS * TIMES, observers: 1, timers: 1});
  });

  it('has one style sheet for all widgets of a kind, and one announcer', async () => {
    const {page} = await openMany(engine);
    const shared = await page.evaluate(() => {
      const kinds = new Map();
      for (const {localName, shadowRoot} of document.body.children) {
        const sheets = kinds.get(localName) ?? [];
        kinds.set(localName, [...sheets, shadowRoot.adoptedStyleSheets]);
      }
      return [...kinds.values()].map((lists) =>
        lists.every(
          (sheets) => sheets.length > 0 && sheets.every((sheet, i) => sheet === lists[0][i]),
        ),
      );
    });
    assert.deepEqual(shared, Array(KINDS).fill(true));

    const regions = await page.evaluate(() => {
      for (const banner of document.querySelectorAll('wr-campaign-banner')) banner.dismiss();
      return document.querySelectorAll('[role=status]').length;
    });
    assert.equal(regions, 1);
  });

  for (const file of ['kit.js', 'kit.classic.js']) {
    it(`lets ${file} define an element at a time, and the page go on in between`, async () => {
      const html = `<body>${allWidgets}${scriptTag(file)}`;
      const {page} = await openPage(engine, {html, now: NOW, before: groupDefinitions});
      await untilShown(page);
      const groups = await page.evaluate(() => window.groups.map((names) => names.length));
      assert.deepEqual(groups, Array(10).fill(1));
    });
  }

  // The counters are Chromium's.
  if (engine.engine !== 'chromium') return;

  it('is as large after 5,000 mounts as before', async () => {
    const names = Object.keys(widgets);
    const all = allWidgets
      .replaceAll(' loading="eager"', '')
      .replaceAll(' src=', ' loading="eager" src=');
    const rounds = Math.ceil(5000 / names.length);
    const {page} = await openPage(engine, {html: pageOf('<main></main>'), now: NOW});
    await until(page, () => window.customElements.get('wr-upcoming-webinars') !== undefined);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const mount = (times) =>
      page.evaluate(
        async (html, rounds) => {
          const main = document.querySelector('main');
          for (let round = 0; round < rounds; round += 1) {
            main.innerHTML = html;
            await Promise.all([...main.children].map(({updateComplete}) => updateComplete));
            // Every twentieth time they stay until their feeds are there.
            const isDone = () => [...main.children].every((one) => !one.matches(':state(loading)'));
            while (round % 20 === 0 && !isDone())
              await new Promise((done) => requestAnimationFrame(done));
            main.replaceChildren();
          }
        },
        all,
        times,
      );
    const measure = async () => {
      // What is collected may hold what is collected next.
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      const {metrics} = await session.send('Performance.getMetrics');
      const {Nodes, JSEventListeners, JSHeapUsedSize} = Object.fromEntries(
        metrics.map(({name, value}) => [name, value]),
      );
      return {nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize};
    };

    // Rounds after which the engine has compiled what it will.
    await mount(rounds);
    const before = await measure();
    await mount(rounds);
    const after = await measure();
    const told = JSON.stringify({before, after});
    assert.ok(after.nodes <= before.nodes, told);
    assert.ok(after.listeners <= before.listeners, told);
    assert.ok(after.heap <= before.heap * GROWTH, told);
  });
});
