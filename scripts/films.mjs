/**
 * `npm run films`: the short films of demo/films/, made of the drawings in demo/images/ by moving their parts. Needs
 * Chromium, and ffmpeg on the path. The films are kept in the repository: this is for who changes a drawing.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from './browsers/chromium.mjs';
import {findBrowser} from './browsers/find.mjs';

const SIZE = {width: 960, height: 540};
const SECONDS = 9;
const RATE = 15;

const root = new URL('../', import.meta.url);

/** A way of coming onto the picture. */
const comes = {
  rising: [{translate: '0 120%'}, {translate: '0 0'}],
  growing: [{scale: 0}, {scale: 1}],
  glowing: [{opacity: 0}, {opacity: 1}],
  opening: [{scale: '2.6 1'}, {scale: '1 1'}],
};

/** What moves, as `[first part, last part, how, at which second, for how long]`; parts are counted from the ground up. */
const films = {
  // The suitcase is there; what was taken along grows out of it, piece by piece.
  'what-they-took': {
    drawing: 'suitcase',
    // Not as wide as a film: the sky and the ground go on beside it.
    fit: 'meet',
    ground: 'linear-gradient(#bfddee 80%, #f7f0e1 80%)',
    moves: [
      [4, 4, 'growing', 1, 2.2],
      [5, 5, 'growing', 2, 1.2],
      [6, 6, 'growing', 2.6, 1.2],
      [7, 7, 'growing', 3.2, 1.2],
      [11, 11, 'growing', 3.8, 0.8],
      [9, 9, 'growing', 4.4, 0.8],
      [12, 12, 'growing', 5, 0.8],
      [10, 10, 'growing', 5.6, 0.8],
      [8, 8, 'growing', 6.2, 1],
    ],
  },
  // The sun, and then one after the other; the child last.
  invitation: {
    drawing: 'together',
    moves: [
      [1, 1, 'rising', 0.2, 2.4],
      [2, 5, 'rising', 1.6, 1.4],
      [6, 10, 'rising', 2.6, 1.4],
      [11, 14, 'rising', 3.6, 1.4],
      [15, 19, 'rising', 4.6, 1.4],
      [20, 26, 'rising', 5.8, 1.4],
    ],
  },
  // A street of doors, lit one by one, until one of them opens.
  neighbours: {
    drawing: 'doors',
    moves: [
      [1, 2, 'glowing', 0.4, 1],
      [3, 5, 'glowing', 1.2, 1],
      [6, 8, 'glowing', 2, 1],
      [14, 16, 'glowing', 2.8, 1],
      [17, 19, 'glowing', 3.6, 1],
      [20, 21, 'glowing', 4.4, 1],
      [11, 13, 'opening', 5.2, 1.8],
      [23, 23, 'glowing', 5.8, 1.2],
    ],
  },
};

/** Runs in the page: puts the parts into groups that move, and holds all of them. */
function prepare(moves, comes) {
  const svg = document.querySelector('svg');
  const parts = [...svg.children].filter(
    ({localName}) => localName !== 'title' && localName !== 'defs',
  );
  for (const [first, last, how, second, seconds] of moves) {
    const group = document.createElementNS(svg.namespaceURI, 'g');
    parts[first].before(group);
    group.append(...parts.slice(first, last + 1));
    group.style.transformBox = 'fill-box';
    group.style.transformOrigin = how === 'opening' ? '100% 50%' : '50% 100%';
    const easing = 'cubic-bezier(.2, .8, .3, 1)';
    const timing = {delay: second * 1000, duration: seconds * 1000, easing, fill: 'both'};
    group.animate(comes[how], timing).pause();
  }
}

/** Runs in the page. */
function showAt(time) {
  for (const animation of document.getAnimations()) animation.currentTime = time;
}

async function film(page, name, {drawing, moves, fit = 'slice', ground = 'none'}) {
  const svg = await readFile(new URL(`demo/images/${drawing}.svg`, root), 'utf8');
  await page.setContent(
    `<!doctype html><style>body {margin: 0; background: ${ground}}
      svg {display: block; width: 100vw; height: 100vh}</style>
    ${svg.replace('<svg ', `<svg preserveAspectRatio="xMidYMid ${fit}" `)}`,
  );
  await page.evaluate(prepare, moves, comes);
  const file = new URL(`demo/films/${name}.webm`, root).pathname;
  const input = ['-f', 'image2pipe', '-framerate', String(RATE), '-i', '-'];
  const codec = ['-c:v', 'libvpx-vp9', '-crf', '38', '-b:v', '0', '-pix_fmt', 'yuv420p'];
  const ffmpeg = spawn('ffmpeg', ['-y', '-loglevel', 'error', ...input, ...codec, file], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  for (let frame = 0; frame < SECONDS * RATE; frame++) {
    await page.evaluate(showAt, (frame / RATE) * 1000);
    ffmpeg.stdin.write(await page.screenshot());
  }
  ffmpeg.stdin.end();
  const [code] = await once(ffmpeg, 'exit');
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
  console.log(`demo/films/${name}.webm`);
}

const found = findBrowser('chromium');
if (!found) throw new Error('There is no Chromium: see npm run browsers.');
const browser = await puppeteer.launch({...chromiumOptions(found), headless: true});
try {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  for (const [name, plan] of Object.entries(films)) await film(page, name, plan);
} finally {
  await browser.close();
}
