/**
 * `npm run lighthouse`, after a build: Lighthouse on the demo's municipality, with the kit and without. Writes the
 * scores into docs/benchmarks.md, and fails where one is below 100 or more than a point below the page without.
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
const RUNS = 3;

const CI = ['ci', '--ignore-scripts', '--no-workspaces', '--silent'];
execFileSync('npm', CI, {cwd: new URL('./', import.meta.url), stdio: 'inherit'});
const {default: lighthouse, desktopConfig} = await import('lighthouse');

const html = readFileSync(new URL(PAGE.slice(1), root), 'utf8');
const server = await startServer({
  folders: {'/cdn/': new URL('cdn/', root), '/demo/': new URL('demo/', root)},
  files: new Map([
    [WITHOUT, html.replace(/<script type="module"[^]*?<\/script>/, '')],
    ['/robots.txt', 'User-agent: *\nAllow: /\n'],
  ]),
});
const found = findBrowser('chromium');
if (!found) throw new Error('Chromium is needed: `npm run browsers` installs it.');
const browser = await puppeteer.launch(chromiumOptions(found));

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The scores of a page by category, of 100, and what has cost points. */
async function judge(path, config) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    const {lhr} = await lighthouse(server.url + path, {logLevel: 'error'}, config, page);
    runs.push(lhr);
    await page.close();
  }
  const scores = Object.values(runs[0].categories).map(({id, title}) => ({
    title,
    score: median(runs.map(({categories}) => Math.round(categories[id].score * 100))),
  }));
  const faults = Object.values(runs[0].audits)
    .filter(
      ({score, scoreDisplayMode}) =>
        score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({id, displayValue = ''}) => `${id} ${displayValue}`.trim());
  return {scores, faults, version: runs[0].lighthouseVersion};
}

const rows = [];
let version;
for (const [device, config] of [
  ['phone', undefined],
  ['desktop', desktopConfig],
]) {
  const own = await judge(PAGE, config);
  const other = await judge(WITHOUT, config);
  version = own.version;
  if (own.faults.length > 0) console.error(`${device}: ${own.faults.join(', ')}`);
  for (const [index, {title, score}] of own.scores.entries()) {
    const without = other.scores[index].score;
    rows.push(`| ${title}, ${device} | ${score} | ${without} |`);
    if (score < 100 || score < without - 1) process.exitCode = 1;
  }
}
const text = [
  `${machine(await browser.version())} Lighthouse ${version}, median of ${RUNS} runs.`,
  ['| category | with the kit | without |', '| --- | --- | --- |', ...rows].join('\n'),
].join('\n\n');
await browser.close();
server.stop();
console.log(text);
await writeSection('lighthouse', text);
if (process.exitCode)
  console.error('Below 100, or more than a point below the page without the kit.');
