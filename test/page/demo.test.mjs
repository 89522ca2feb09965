// The demo: whole partner pages, as readers get them.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {expectAccessible} from './axe.mjs';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW} from './partner.mjs';

const PAGES = ['', 'newsletter/', 'municipality/', 'sidebar/', 'languages/'];
const addressOf = (name) => `/demo/${name}index.html`;

const wide = {width: 1280, height: 800};
const narrow = {width: 320, height: 640};

const looks = {
  light: {},
  dark: {colorScheme: 'dark'},
  'forced colours': {forcedColors: 'active'},
};

/** Runs in the page: the widgets. */
const WIDGETS =
  ':is(wr-campaign-banner, wr-petition-button, wr-more-stories, wr-past-issues, wr-upcoming-webinars)';

/** Scrolls through the page, as lazy widgets wait for that, until all of them have what they show. */
async function settle(page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 300) {
      window.scrollTo({top, behavior: 'instant'});
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    window.scrollTo({top: 0, behavior: 'instant'});
  });
  await until(
    page,
    (widgets) =>
      [...document.querySelectorAll(widgets)].every((widget) =>
        widget.matches(':state(loaded), :state(empty)'),
      ),
    WIDGETS,
  );
}

async function openSettled(engine, name, options = {}) {
  const opened = await openPage(engine, {
    path: addressOf(name),
    now: NOW,
    viewport: wide,
    ...options,
  });
  await settle(opened.page);
  return opened;
}

forEachEngine((engine) => {
  for (const name of PAGES) {
    const title = name ? name.slice(0, -1) : 'index';

    it(`gives the links of the ${title} with scripts off`, async () => {
      const {page} = await openPage(engine, {path: addressOf(name), javascript: false});
      const links = await page.evaluate(
        (widgets) =>
          [...document.querySelectorAll(`${widgets} a`)].map((link) => ({
            href: link.href,
            isSeen:
              link.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
              link.getClientRects().length > 0,
          })),
        WIDGETS,
      );
      const withLinks = await page.evaluate(
        (widgets) =>
          [...document.querySelectorAll(widgets)]
            .filter((widget) => !widget.querySelector('a[href]'))
            .map(({localName}) => localName),
        WIDGETS,
      );
      assert.deepEqual(withLinks, []);
      assert.deepEqual(
        links.filter(({isSeen, href}) => !isSeen || !/^https?:/.test(href)),
        [],
      );
    });

    it(`shows the ${title} without a sound`, async () => {
      const asked = new Set();
      const {page, errors, messages, violations} = await openPage(engine, {
        html: '<p>',
        now: NOW,
        viewport: wide,
      });
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      await page.goto(origins.page.url + addressOf(name));
      await settle(page);
      assert.deepEqual([errors, messages, await violations()], [[], [], []]);
      assert.deepEqual([...asked], [origins.page.url]);
    });

    it(`fits the ${title} into 320 pixels`, async () => {
      const {page} = await openSettled(engine, name, {viewport: narrow});
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px`);
    });

    for (const viewport of [wide, narrow]) {
      it(`has nothing for axe to find on the ${title} at ${viewport.width} pixels`, async () => {
        // A count that climbs would leave axe with a number that is gone by now.
        const media = {reducedMotion: 'reduce'};
        const {page} = await openSettled(engine, name, {viewport, media});
        for (const [look, media] of Object.entries(looks)) {
          await page.emulate(media);
          await expectAccessible(page, look);
        }
      });
    }
  }
});
