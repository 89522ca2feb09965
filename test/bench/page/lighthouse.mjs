/**
 * `npm run lighthouse`, after a build: Lighthouse on the demo's municipality, with the kit and without. Writes the
 * scores into docs/benchmarks.md, and fails where one is below 100 or more than a point below the page without.
 *
 * A phone is this machine slowed down. Lighthouse does so by four, for a fast machine; how much it is for others, its own
 * documentation tells (docs/throttling.md, "Calibrating the CPU slowdown"). Both are told, and held to the same.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../../scripts/browsers/chromium.mjs';
import {findBrowser} from '../../../scripts/browsers/find.mjs';
import {machine, writeSection} from './report.mjs';
import {startServer} from './server.mjs';

const root = new URL('../../../', import.meta.url);
const PAGE = '/demo/municipality/index.html';
const WITHOUT = '/demo/municipality/without.html';
/** Lighthouse's own advice against the moods of a machine is the median of several runs. */
const RUNS = 5;

const CI = ['ci', '--ignore-scripts', '--no-workspaces', '--silent'];
execFileSync('npm', CI, {cwd: new URL('./', import.meta.url), stdio: 'inherit'});
const {default: lighthouse, desktopConfig} = await import('lighthouse');
const {throttling} = await import('lighthouse/core/config/constants.js');

const html = readFileSync(new URL(PAGE.slice(1), root), 'utf8');
const without = html.replace(/<script\s[^>]*kit\.js[^]*?<\/script>/, '');
if (without === html) throw new Error(`${PAGE} loads no kit.js to be left out.`);
const server = await startServer({
  folders: {'/cdn/': new URL('cdn/', root), '/demo/': new URL('demo/', root)},
  files: new Map([
    [WITHOUT, without],
    ['/robots.txt', 'User-agent: *\nAllow: /\n'],
  ]),
});
const found = findBrowser('chromium');
if (!found) throw new Error('Chromium is needed: `npm run browsers` installs it.');
const browser = await puppeteer.launch(chromiumOptions(found));

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The scores of a page by category, of 100, what has cost points, and how fast Lighthouse found this machine to be. */
async function judge(path, config) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    const {lhr} = await lighthouse(server.url + path, {logLevel: 'error'}, config, page);
    runs.push(lhr);
    await page.close();
  }
  const scores = Object.values(runs[0].categories).map(({id, title}) => {
    const all = runs.map(({categories}) => Math.round(categories[id].score * 100));
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const score = median(all);
    return {title, score, told: least < most ? `${score} [${least}–${most}]` : `${score}`};
  });
  const faults = Object.values(runs[0].audits)
    .filter(
      ({score, scoreDisplayMode}) =>
        score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({id, displayValue = ''}) => `${id} ${displayValue}`.trim());
  const speed = median(runs.map(({environment}) => environment.benchmarkIndex));
  return {scores, faults, speed, version: runs[0].lighthouseVersion};
}

const rows = [];
let version;

/** Adds the rows of a device; tells how fast this machine is. */
async function compare(device, config) {
  const own = await judge(PAGE, config);
  const other = await judge(WITHOUT, config);
  version = own.version;
  if (own.faults.length > 0) console.error(`${device}: ${own.faults.join(', ')}`);
  for (const [index, {title, score, told}] of own.scores.entries()) {
    const plain = other.scores[index];
    rows.push(`| ${title}, ${device} | ${told} | ${plain.told} |`);
    if (score < 100 || score < plain.score - 1) process.exitCode = 1;
  }
  return own.speed;
}

const slowed = (cpuSlowdownMultiplier) => ({
  extends: 'lighthouse:default',
  settings: {throttling: {...throttling.mobileSlow4G, cpuSlowdownMultiplier}},
});

const speed = await compare('phone, 4 times slower');
// Of what its table tells for a phone of the middle: a fast desktop, a slow one, and what is as fast as fast phones.
const slowdown = speed >= 1500 ? 4 : 2;
if (slowdown !== 4) await compare(`phone, ${slowdown} times slower`, slowed(slowdown));
await compare('desktop', desktopConfig);

const text = [
  `${machine(await browser.version())} Lighthouse ${version}, median of ${RUNS} runs, and from which to which they went where they were not all the same. Its benchmark index of this machine is ${String(Math.round(speed))}, for which it advises to slow down by ${String(slowdown)}.`,
  ['| category | with the kit | without |', '| --- | --- | --- |', ...rows].join('\n'),
].join('\n\n');
await browser.close();
server.stop();
console.log(text);
await writeSection('lighthouse', text);
if (process.exitCode)
  console.error('Below 100, or more than a point below the page without the kit.');
