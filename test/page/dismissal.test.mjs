// A banner that is put away, and one that stays in view.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {stopClock} from '../../scripts/browsers/stop-clock.mjs';
import {forEachEngine, openPage, until} from './harness.mjs';
import {NOW, linksInSight, scriptTag, untilShown} from './partner.mjs';

const banner = (attributes = '', name = 'wr-campaign-banner') =>
  `<${name} dismissible ${attributes}><a href="https://partner.example/">Child</a></${name}>`;

const html = (content) => `<body>${scriptTag()}${content}<p>After</p>`;

/** Puts the first banner away by its button. */
const close = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('wr-campaign-banner');
    shadowRoot.querySelector('[part=dismiss]').click();
  });

/** The height of each banner; `null` before it is ready. */
const heights = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('wr-campaign-banner')].map((element) =>
      element.shadowRoot ? element.offsetHeight : null,
    ),
  );

const untilAway = (page) =>
  until(page, () => {
    const element = document.querySelector('wr-campaign-banner');
    return element.shadowRoot && element.offsetHeight === 0;
  });

/** Loads the page again at another time. */
async function reloadAt(page, time) {
  await page.evaluateOnNewDocument(stopClock, time);
  await page.reload();
}

// --- In view ---------------------------------------------------------------------------------

/** A long page: a banner between two paragraphs, then links that each stand in a paragraph. */
const longPage = (position, style = '') => `<head>${scriptTag()}<style>${style}</style></head><body>
  <p>Before</p><wr-campaign-banner position="${position}" dismissible></wr-campaign-banner>
  ${Array.from({length: 60}, (_, index) => `<p><a href="#${index}">Link ${index}</a><br>Text</p>`).join('')}`;

const wide = {width: 1280, height: 800};

/** Runs in the page: where the banner is drawn, and whether it is on top there. */
function place() {
  const base = document.querySelector('wr-campaign-banner').shadowRoot.querySelector('.base');
  const {top, bottom, height} = base.getBoundingClientRect();
  const isOnTop = document.elementFromPoint(window.innerWidth / 2, top + height / 2)?.localName;
  return {isPinned: base.matches(':popover-open'), top, bottom, isOnTop};
}

const untilPinned = (page, isPinned = true) =>
  until(
    page,
    (wanted) => {
      const {shadowRoot} = document.querySelector('wr-campaign-banner');
      return shadowRoot.querySelector('.base').matches(':popover-open') === wanted;
    },
    isPinned,
  );

const scrollTo = (page, y) =>
  page.evaluate((top) => window.scrollTo({top, behavior: 'instant'}), y);

/** Two frames: the one in which a page settles, and the one that shows it. */
const frames = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Runs in the page: the text of the focused link when the middle of it can't be seen. */
function hiddenFocus() {
  const link = document.activeElement;
  const {left, top, width, height} = link.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const isInside = y >= 0 && y <= window.innerHeight;
  return isInside && link.contains(document.elementFromPoint(x, y)) ? null : link.textContent;
}

/** Tabs through the page; tells which of the links could not be seen. */
async function coveredLinks(page, presses, shift) {
  const covered = [];
  if (shift) await page.keyboard.down('Shift');
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    await frames(page);
    const text = await page.evaluate(hiddenFocus);
    if (text !== null) covered.push(text);
  }
  if (shift) await page.keyboard.up('Shift');
  return covered;
}

forEachEngine((engine) => {
  it('takes no space once put away', async () => {
    const {page, errors} = await openPage(engine, {html: html(banner())});
    await untilShown(page, 'wr-campaign-banner');
    await close(page);
    await untilAway(page);
    assert.deepEqual([await linksInSight(page), errors], [[], []]);
  });

  it('stays away when the page is loaded again', async () => {
    const {page} = await openPage(engine, {html: html(banner()), now: NOW});
    await untilShown(page, 'wr-campaign-banner');
    await close(page);
    await reloadAt(page, '2026-12-15T11:59:00Z');
    await untilAway(page);
  });

  for (const [attributes, time] of [
    ['', '2026-12-15T12:01:00Z'],
    ['dismiss-days="1"', '2026-12-02T12:01:00Z'],
    ['dismiss-days="0"', '2026-12-01T12:01:00Z'],
  ]) {
    it(`comes back after its days (${attributes || 'by default'})`, async () => {
      const {page} = await openPage(engine, {html: html(banner(attributes)), now: NOW});
      await untilShown(page, 'wr-campaign-banner');
      await close(page);
      await reloadAt(page, time);
      await untilShown(page, 'wr-campaign-banner');
      const [height] = await heights(page);
      assert.ok(height > 40, `${height} px`);
    });
  }

  it("leaves another campaign's banner", async () => {
    const other = `<wr-campaign campaign="winter">${banner()}</wr-campaign>`;
    const {page} = await openPage(engine, {html: html(banner() + other)});
    await untilShown(page, 'wr-campaign-banner');
    await close(page);
    await page.reload();
    await untilAway(page);
    const [, height] = await heights(page);
    assert.ok(height > 40, `${height} px`);
  });

  it('does without storage in a sandboxed frame', async () => {
    const inner = html(banner()).replaceAll('"', '&quot;');
    const {page, errors} = await openPage(engine, {
      html: `<body><iframe sandbox="allow-scripts" srcdoc="${inner}" width="600" height="400"></iframe>`,
    });
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
    await untilShown(frame, 'wr-campaign-banner');
    const storage = await frame.evaluate(() => {
      try {
        return typeof localStorage;
      } catch ({name}) {
        return name;
      }
    });
    await close(frame);
    await untilAway(frame);
    assert.deepEqual([storage, errors], ['SecurityError', []]);
  });

  for (const edge of ['top', 'bottom']) {
    it(`stays in view at the ${edge}, and moves nothing`, async () => {
      const {page} = await openPage(engine, {html: longPage(edge), viewport: wide});
      await untilShown(page, 'wr-campaign-banner');
      const lastLink = () => {
        const link = [...document.querySelectorAll('p a')].at(-1);
        return link.getBoundingClientRect().top + window.scrollY;
      };
      const before = await page.evaluate(lastLink);
      await scrollTo(page, 1500);
      await untilPinned(page);
      const {top, bottom, isOnTop} = await page.evaluate(place);
      const gap = Math.abs(Math.round(edge === 'top' ? top : wide.height - bottom));
      assert.deepEqual([gap, isOnTop], [0, 'wr-campaign-banner']);
      assert.equal(await page.evaluate(lastLink), before);
      await scrollTo(page, 0);
      await untilPinned(page, false);
      assert.equal(await page.evaluate(lastLink), before);
    });

    it(`never covers the focus at the ${edge}`, async () => {
      const {page} = await openPage(engine, {html: longPage(edge), viewport: wide});
      await untilShown(page, 'wr-campaign-banner');
      await page.evaluate(() => document.querySelectorAll('p a')[0].focus());
      await scrollTo(page, 1500);
      await untilPinned(page);
      const down = await coveredLinks(page, 55, false);
      const up = await coveredLinks(page, 45, true);
      assert.deepEqual([down, up], [[], []]);
    });
  }

  it('gives way to the focus when that is scrolled under it', async () => {
    const {page} = await openPage(engine, {html: longPage('top'), viewport: wide});
    await untilShown(page, 'wr-campaign-banner');
    await scrollTo(page, 1500);
    await untilPinned(page);
    const linkAt = await page.evaluate(() => {
      const link = document.querySelectorAll('p a')[35];
      link.focus();
      return link.getBoundingClientRect().top + window.scrollY;
    });
    await scrollTo(page, linkAt - 20);
    await untilPinned(page, false);
    assert.equal(await page.evaluate(hiddenFocus), null);
    await scrollTo(page, linkAt - 400);
    await untilPinned(page);
  });

  it('goes back to its place on a short viewport', async () => {
    const short = {width: 1000, height: 400};
    const {page} = await openPage(engine, {html: longPage('top'), viewport: wide});
    await untilShown(page, 'wr-campaign-banner');
    await scrollTo(page, 1500);
    await untilPinned(page);
    await page.setViewport(short);
    await untilPinned(page, false);
    await page.setViewport(wide);
    await untilPinned(page);
  });

  it('is never pinned on a viewport that is short from the start', async () => {
    const {page} = await openPage(engine, {
      html: longPage('bottom'),
      viewport: {width: 1000, height: 400},
    });
    await untilShown(page, 'wr-campaign-banner');
    await scrollTo(page, 1500);
    await frames(page);
    assert.equal((await page.evaluate(place)).isPinned, false);
  });

  it('keeps the room it needs when the window gets narrower', async () => {
    const {page} = await openPage(engine, {html: longPage('top'), viewport: wide});
    await untilShown(page, 'wr-campaign-banner');
    await scrollTo(page, 1500);
    await untilPinned(page);
    await page.setViewport({width: 600, height: 1000});
    await frames(page);
    const room = () => document.querySelector('wr-campaign-banner').offsetHeight;
    const pinned = await page.evaluate(room);
    await scrollTo(page, 0);
    await untilPinned(page, false);
    assert.equal(pinned, await page.evaluate(room));
  });

  it('can be put away while it is in view', async () => {
    const {page, errors} = await openPage(engine, {html: longPage('top'), viewport: wide});
    await untilShown(page, 'wr-campaign-banner');
    await scrollTo(page, 1500);
    await untilPinned(page);
    await close(page);
    await untilAway(page);
    assert.deepEqual(errors, []);
  });
});
