/**
 * `npm run picture`, after a build: the README's picture, docs/picture.webp, which shows the widgets on pages of the demo as
 * their readers see them, on a wide screen and on phones.
 */
import {writeFile} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {Origin} from '../test/page/origin.mjs';
import {chromiumOptions, completeChromiumPage} from './browsers/chromium.mjs';
import {findBrowser} from './browsers/find.mjs';
import {stopClock} from './browsers/stop-clock.mjs';

const NOW = '2026-12-01T12:00:00Z';

/** Which pages, how wide their screens are, and what is seen at their top. */
const SCREENS = [
  {path: 'municipality/index.html', width: 1040, height: 1180, at: 'wr-campaign-banner'},
  {path: 'newsletter/ar.html', width: 390, height: 844, at: 'wr-petition-button'},
  {path: 'sidebar/index.html', width: 390, height: 844, at: 'wr-petition-button'},
];

const root = new URL('../', import.meta.url);
const folder = (name) => new URL(`${name}/`, root);

/** Runs in the page: scrolls to the first of a widget, once all that are near it show what they have. */
async function lookAt(tag) {
  const end = performance.now() + 20_000;
  const isReady = (widget) =>
    widget.shadowRoot?.querySelector('[part=base]') && !widget.matches(':state(loading)');
  const first = document.querySelector(tag);
  const near = () =>
    [...document.querySelectorAll(':state(loading), :not(:defined)')].filter((widget) => {
      const {top, bottom} = widget.getBoundingClientRect();
      return top < window.innerHeight && bottom > 0;
    });
  while (!isReady(first) || near().length > 0) {
    if (performance.now() > end) throw new Error(`<${tag}> is not ready. Is cdn/ built?`);
    first.scrollIntoView();
    window.scrollBy(0, -28);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}

const found = findBrowser('chromium');
if (!found) throw new Error('There is no Chromium: see npm run browsers.');
const origin = await new Origin({
  folders: {'/demo/': folder('demo'), '/cdn/': folder('cdn')},
}).start('127.0.0.1');
const browser = await puppeteer.launch({...chromiumOptions(found), headless: true});

async function open(viewport) {
  const page = await completeChromiumPage(await browser.newPage());
  await page.bringToFront(); // in the background nothing is drawn
  await page.setViewport(viewport);
  await page.emulate({reducedMotion: 'reduce'});
  return page;
}

async function pictureOf({path, width, height, at}) {
  const page = await open({width, height});
  await page.evaluateOnNewDocument(stopClock, NOW);
  await page.goto(`${origin.url}/demo/${path}`);
  await page.evaluate(lookAt, at);
  const picture = await page.screenshot({encoding: 'base64'});
  await page.close();
  return picture;
}

/** One screen beside the others. */
async function compose(pictures) {
  const page = await open({width: 1749, height: 1000});
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`);
  await page.setContent(`<!doctype html><style>
      body {display: flex; gap: 32px; height: 936px; margin: 0; padding: 32px; background: #d8e3ec}
      img {display: block; height: 100%; border-radius: 18px; box-shadow: 0 10px 30px rgb(0 40 80 / 25%)}
      img + img {height: 92%; align-self: end}
      img + img + img {align-self: start}
    </style>${images.join('')}`);
  const picture = await page.screenshot({type: 'webp', quality: 80});
  await page.close();
  return picture;
}

try {
  const pictures = [];
  for (const screen of SCREENS) pictures.push(await pictureOf(screen));
  const picture = await compose(pictures);
  await writeFile(new URL('docs/picture.webp', root), picture);
  console.log(`docs/picture.webp  ${Math.round(picture.length / 1000)} kB`);
} finally {
  await browser.close();
  origin.stop();
}
