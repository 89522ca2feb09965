// The demo: whole partner pages, as readers get them.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {expectAccessible} from './axe.mjs';
import {STILL, forEachEngine, openPage, origins} from './harness.mjs';
import {NOW} from './partner.mjs';
import {NAMES, WIDGETS, settle} from './settle.mjs';

const LETTERS = {en: 'newsletter/index', fr: 'newsletter/fr', ar: 'newsletter/ar'};
const PAGES = [
  'index',
  ...Object.values(LETTERS),
  'municipality/index',
  'sidebar/index',
  'languages/index',
];
const addressOf = (name) => `/demo/${name}.html`;

const wide = {width: 1280, height: 800};
const narrow = {width: 320, height: 640};

const looks = {
  light: STILL,
  dark: {...STILL, colorScheme: 'dark'},
  'forced colours': {...STILL, forcedColors: 'active'},
};

/** Words that each letter's widgets say of themselves: the link to the petition, and that nothing is planned. */
const WORDS = {
  en: ['Sign the petition', 'No events.'],
  fr: ['Signer la pétition', 'Aucun événement.'],
  ar: ['وقّعوا على العريضة', 'لا توجد فعاليات.'],
};

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
    it(`gives the links of the ${name} with scripts off`, async () => {
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
        links.filter(({isSeen, href}) => !isSeen || !/^(https?|mailto):/.test(href)),
        [],
      );
    });

    it(`is accessible as the ${name} where no widget comes about`, async () => {
      const {page} = await openPage(engine, {
        path: addressOf(name),
        viewport: narrow,
        before: () => {
          window.customElements.define = () => {};
        },
      });
      await expectAccessible(page, name);
    });

    it(`shows the ${name} without a sound`, async () => {
      const asked = new Set();
      const {page, errors, messages, violations} = await openPage(engine, {
        html: '<p>',
        now: NOW,
        viewport: wide,
        media: {},
      });
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      await page.goto(origins.page.url + addressOf(name));
      await settle(page);
      assert.deepEqual([errors, messages, await violations()], [[], [], []]);
      assert.deepEqual([...asked], [origins.page.url]);
    });

    // The French letter differs from the English one by its words alone.
    if (name === LETTERS.fr) continue;

    for (const viewport of [wide, narrow]) {
      it(`fits the ${name} into ${viewport.width} pixels, where axe finds nothing`, async () => {
        const {page} = await openSettled(engine, name, {viewport});
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= viewport.width, `${width} px`);
        for (const [look, media] of Object.entries(looks)) {
          await page.emulate(media);
          await expectAccessible(page, look);
        }
      });
    }
  }

  it('has all parts of the letter in each of its languages', async () => {
    for (const [lang, name] of Object.entries(LETTERS)) {
      const {page} = await openSettled(engine, name);
      const found = await page.evaluate((names) => {
        const root = (tag) => document.querySelector(`wr-${tag}`).shadowRoot;
        const textOf = (tag, part) => root(tag).querySelector(`[part~=${part}]`).textContent.trim();
        return {
          missing: names.filter((tag) => !document.querySelector(`wr-${tag}`)),
          words: [textOf('petition-button', 'action'), textOf('upcoming-webinars', 'empty')],
          stories: root('more-stories').querySelectorAll('[part=item]').length,
          members: root('coalition').querySelectorAll('[part=item]').length,
          points: root('community-map').querySelectorAll('[part=point]').length > 4,
          films: document.querySelectorAll('wr-video:state(loaded)').length,
        };
      }, NAMES);
      const words = WORDS[lang];
      assert.deepEqual(
        found,
        {missing: [], words, stories: 3, members: 6, points: true, films: 3},
        lang,
      );
    }
  });

  it('plays the films of the letter, with captions in its language', async () => {
    const {page, errors, messages} = await openSettled(engine, LETTERS.ar);
    const played = await page.evaluate(async () => {
      const lengths = [];
      for (const film of document.querySelectorAll('wr-video')) {
        film.shadowRoot.querySelector('[part=play]').click();
        await film.updateComplete;
        const video = film.shadowRoot.querySelector('video');
        video.muted = true;
        if (video.readyState < 1)
          await new Promise((done) => video.addEventListener('loadedmetadata', done));
        const {language, mode} = video.textTracks[0];
        lengths.push([Math.round(video.duration), language, mode]);
      }
      return lengths;
    });
    assert.deepEqual([played, errors, messages], [Array(3).fill([9, 'ar', 'showing']), [], []]);
  });
});
