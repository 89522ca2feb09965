/**
 * `npm run contact-sheet`, after a build: all that the widgets show, in languages that differ most in how they are
 * written, as a picture for each in demo/languages/. For looking at: what is clipped, what overlaps, what runs the
 * wrong way. Names of languages make others: `npm run contact-sheet -- pl so`.
 */
import {readFile, writeFile} from 'node:fs/promises';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import {Origin} from '../test/page/origin.mjs';
import {chromiumOptions, completeChromiumPage} from './browsers/chromium.mjs';
import {findBrowser} from './browsers/find.mjs';
import {stopClock} from './browsers/stop-clock.mjs';

/** With a letter that is in no other script, by which it is known whether there is a font. */
const LETTERS = {ar: 'ع', fa: 'ع', ur: 'ے', ti: 'ት', my: 'မ', 'zh-Hant': '繁', uk: 'ї', de: 'ß'};
/** While an event of demo/feeds/webinars.ics takes place. */
const NOW = '2026-12-10T17:30:00Z';
const WIDTH = 760;
const DIALOG_WIDTH = 480;

const root = new URL('../', import.meta.url);
const folder = (name) => new URL(`${name}/`, root);

/** Runs in the page: whether the letter is drawn as letters are that no font has. */
function isMissing(letter) {
  const pictureOf = (text) => {
    const canvas = new window.OffscreenCanvas(40, 40).getContext('2d', {willReadFrequently: true});
    canvas.font = '24px sans-serif';
    canvas.fillText(text, 4, 30);
    return canvas.getImageData(0, 0, 40, 40).data.join();
  };
  return pictureOf(letter) === pictureOf('\u0378');
}

/** Runs in the page: brings every widget to where it has most to say; resolves when it says it. */
async function unfold(endpoint) {
  const widget = (name) => document.querySelector(`wr-${name}`);
  widget('petition-button').setAttribute('endpoint', endpoint);
  const banner = widget('campaign-banner');
  banner.dismissible = banner.countdown = true;
  banner.ends = '2026-12-22';
  const end = performance.now() + 20_000;
  const find = async (name, selector) => {
    while (performance.now() < end) {
      const found = widget(name).shadowRoot?.querySelector(selector);
      if (found) return found;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    throw new Error(`There is no ${selector} in <wr-${name}>. Is cdn/ built?`);
  };
  (await find('past-issues', 'button[part=link]')).click();
  (await find('upcoming-webinars', 'details')).open = true;
  await find('petition-button', '[part=count]');
  await find('petition-button', 'button[part=action]');
  for (const image of (await find('more-stories', '[part=list]')).querySelectorAll('img')) {
    image.loading = 'eager';
    await image.decode();
  }
}

/** Runs in the page: opens the form, and sends it as it is filled in. Resolves when something has come of it. */
async function send(answers) {
  const button = document.querySelector('wr-petition-button');
  const end = performance.now() + 20_000;
  const until = async (selector) => {
    while (!button.shadowRoot.querySelector(selector)) {
      if (performance.now() > end) throw new Error(`There is no ${selector}.`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  button.open();
  await until('dialog[open] form');
  for (const [name, value] of Object.entries(answers)) {
    button.shadowRoot.querySelector(`[name=${name}]`).value = value;
  }
  button.shadowRoot.querySelector('[part=submit]').click();
  await until(Object.keys(answers).length > 0 ? '[part=thanks]' : '.problems');
}

const found = findBrowser('chromium');
if (!found) throw new Error('There is no Chromium: see npm run browsers.');
const origin = await new Origin({
  folders: {'/demo/': folder('demo'), '/cdn/': folder('cdn')},
}).start('127.0.0.1');
const endpoint = origin.route('/signatures', {
  headers: {'content-type': 'application/json'},
  body: '{"count": 1912885, "confirmation": "email"}',
});
const browser = await puppeteer.launch({
  ...chromiumOptions(found),
  headless: true,
  protocolTimeout: 30_000,
});

async function open(width, height) {
  const page = await completeChromiumPage(await browser.newPage());
  await page.bringToFront(); // in the background nothing is drawn
  await page.setViewport({width, height});
  await page.emulate({colorScheme: 'light', reducedMotion: 'reduce'});
  return page;
}

/** Pictures of the page, of the form with what is wrong in it, and of the thanks. */
async function picturesOf(lang) {
  const page = await open(WIDTH, 4000); // all of it is in sight, so that nothing waits
  page.setDefaultTimeout(60_000);
  await page.evaluateOnNewDocument(stopClock, NOW);
  await page.goto(`${origin.url}/demo/languages/index.html?lang=${lang}`);
  await page.evaluate(unfold, endpoint);
  const main = await (await page.$('main')).screenshot();
  await page.setViewport({width: DIALOG_WIDTH, height: 1600});
  const dialogs = [];
  for (const answers of [
    {},
    {'given-name': 'Y', 'family-name': 'T', email: 'y@example.org', country: 'ER'},
  ]) {
    await page.evaluate(send, answers);
    const dialog = await page.evaluateHandle(() =>
      document.querySelector('wr-petition-button').shadowRoot.querySelector('dialog'),
    );
    dialogs.push(await dialog.screenshot());
  }
  await page.close();
  return {main, dialogs};
}

/** Puts them beside each other. */
async function compose({main, dialogs}) {
  const page = await open(WIDTH + DIALOG_WIDTH, 900);
  const image = (picture) =>
    `<img src="data:image/png;base64,${Buffer.from(picture).toString('base64')}">`;
  await page.setContent(`<!doctype html><style>
      body {display: flex; align-items: start; margin: 0; background: #7b8794}
      div {display: grid; gap: 16px; flex: 1; padding: 16px; justify-items: center}
      img {display: block; max-width: 100%}
    </style>${image(main)}<div>${dialogs.map(image).join('')}</div>`);
  const picture = await page.screenshot({type: 'webp', quality: 58, fullPage: true});
  await page.close();
  return picture;
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(LETTERS);
try {
  const page = await open(100, 100);
  for (const lang of wanted) {
    if (LETTERS[lang] && (await page.evaluate(isMissing, LETTERS[lang]))) {
      console.error(
        `${lang}: no font here has its letters, so there is no picture. Debian has them in fonts-noto-core and fonts-noto-cjk.`,
      );
      process.exitCode = 1;
      continue;
    }
    const picture = await compose(await picturesOf(lang));
    const file = new URL(`demo/languages/${lang}.webp`, root);
    const before = await readFile(file).catch(() => null);
    if (!before?.equals(picture)) await writeFile(file, picture);
    console.log(`demo/languages/${lang}.webp  ${Math.round(picture.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  origin.stop();
}
