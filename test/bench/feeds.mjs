/**
 * `npm run bench:feeds`, after a build: what the kit's readers take, next to the libraries that a developer
 * would pick. Every figure is from a process of its own, all in one run: read the ratios, not the milliseconds.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers/find.mjs';
import * as inputs from './inputs.mjs';
import * as readers from './readers.mjs';

const COUNTS = [10, 100, 1000, 10_000];
const KINDS = {stories: inputs.rss, webinars: inputs.calendar};
/** Milliseconds for each figure, and how often it is taken at least. */
const TIME = 1500;
const MIN_RUNS = 3;
const WARM_UP = 30;

const self = fileURLToPath(import.meta.url);
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** In a child process: one reader on one input. Memory is what the process grows by in the first run. */
async function measure(kind, name, count) {
  const text = KINDS[kind](Number(count));
  const read = await readers[kind][name]();
  // What an engine does to code that runs often is no property of the code.
  for (let run = 0; run < WARM_UP; run += 1) await read(KINDS[kind](50));
  globalThis.gc();
  const before = process.memoryUsage();
  const items = await read(text);
  const peak = process.resourceUsage().maxRSS * 1024 - before.rss;
  const {length} = items;
  const times = [];
  const end = performance.now() + TIME;
  while (times.length < MIN_RUNS || performance.now() < end) {
    const start = performance.now();
    await read(text);
    times.push(performance.now() - start);
  }
  console.log(JSON.stringify({time: median(times), peak: Math.max(peak, 0), length}));
}

/** What is said on the way, such as warnings of a library, is not the result. */
function measureInChild(kind, name, count) {
  const args = ['--expose-gc', self, kind, name, String(count)];
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {...process.env, TZ: 'Europe/Berlin'},
  });
  return JSON.parse(output.trim().split('\n').at(-1));
}

/** The same in Chromium, by `cdn/feeds.js`: there the kit has the browser's own parsers. */
async function measureInChromium(page, kind, count) {
  const text = KINDS[kind](count);
  return page.evaluate(
    async (what, body, little, period, time, minRuns, warmUp) => {
      const {parseStories, parseWebinars} = globalThis.feeds;
      const base = 'https://news.example/feed/';
      const read = (text) =>
        what === 'stories'
          ? parseStories(text, {base})
          : parseWebinars(text, {base, ...period, timeZone: 'Europe/Berlin'});
      for (let run = 0; run < warmUp; run += 1) await read(little);
      const {length} = await read(body);
      const times = [];
      const end = performance.now() + time;
      while (times.length < minRuns || performance.now() < end) {
        const start = performance.now();
        await read(body);
        times.push(performance.now() - start);
      }
      return {time: times.sort((a, b) => a - b)[times.length >> 1], length};
    },
    kind,
    text,
    KINDS[kind](50),
    inputs.PERIOD,
    TIME,
    MIN_RUNS,
    WARM_UP,
  );
}

async function openChromium() {
  const found = findBrowser('chromium');
  if (!found) return null;
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const script = readFileSync(new URL('../../cdn/feeds.js', import.meta.url), 'utf8');
  await page.evaluate(async (code) => {
    const address = URL.createObjectURL(new globalThis.Blob([code], {type: 'text/javascript'}));
    globalThis.feeds = await import(address);
  }, script);
  return {browser, page};
}

const cell = (text) => String(text).padStart(16);
const row = (...cells) => console.log(cells.map(cell).join(''));
const ms = (time) => `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const ratio = (value, own) => `×${(value / own).toFixed(2)}`;
/** Below this, memory is what the process happens to ask the system for. */
const MIN_MEMORY = 5e6;

async function compare(kind, chromium) {
  const names = Object.keys(readers[kind]);
  const all = new Map();
  console.log(`\n${kind}: time, and peak memory, as multiples of the kit's in Node`);
  row('items', 'found', 'kit', ...names.slice(1), 'kit, Chromium', 'kit', ...names.slice(1));
  for (const count of COUNTS) {
    const results = names.map((name) => measureInChild(kind, name, count));
    const here = chromium && (await measureInChromium(chromium.page, kind, count));
    const [own, ...others] = results;
    all.set(count, {own, here});
    row(
      count,
      [...new Set([...results, here ?? own].map(({length}) => length))].join('/'),
      ms(own.time),
      ...others.map(({time}) => ratio(time, own.time)),
      here ? `${ms(here.time)} ${ratio(here.time, own.time)}` : 'not here',
      MB(own.peak),
      ...others.map(({peak}) => (own.peak < MIN_MEMORY ? '–' : ratio(peak, own.peak))),
    );
  }
  const [few, many] = [all.get(1000), all.get(10_000)];
  const growth = ratio(many.own.time, few.own.time);
  const there = many.here ? `, in Chromium ${ratio(many.here.time, few.here.time)}` : '';
  console.log(`Ten times as many items, from 1,000 on: ${growth} the time${there}; ×10 is linear.`);
}

const [, , ...single] = process.argv;
if (single.length > 0) {
  await measure(...single);
} else {
  const chromium = await openChromium();
  for (const kind of Object.keys(KINDS)) await compare(kind, chromium);
  await chromium?.browser.close();
}
