/**
 * `npm run bench`, after a build: what the kit costs a page, next to static HTML, elements written by hand, React,
 * and what a partner would take from the registry instead. Writes its tables into docs/benchmarks.md.
 * `-- film map` for the tables alone whose titles have one of these words; `-- --loads 3` for a quick run, which prints.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../../scripts/browsers/chromium.mjs';
import {findBrowser} from '../../../scripts/browsers/find.mjs';
import {calendar} from './calendar.mjs';
import {folders, jobs} from './cases.mjs';
import {placesPath} from './maps.mjs';
import {measure} from './measure.mjs';
import {placesJson} from './places.mjs';
import {machine, MIN_LOADS, table, writeSection} from './report.mjs';
import {startServer} from './server.mjs';

const here = new URL('./', import.meta.url);
const root = new URL('../../../', import.meta.url);
/** Milliseconds before each answer: a server of the same country. */
const LATENCY = 20;

const {values: options, positionals: words} = parseArgs({
  options: {loads: {type: 'string', default: String(MIN_LOADS)}},
  allowPositionals: true,
});

/** The jobs that are asked for: all, where no word is given. */
function wanted() {
  const titles = Object.keys(jobs);
  const isIn = (word) => (title) => title.toLowerCase().includes(word.toLowerCase());
  const unknown = words.filter((word) => !titles.some(isIn(word)));
  if (unknown.length > 0) throw new Error(`No table has "${unknown.join('", "')}" in its title.`);
  return words.length > 0
    ? titles.filter((title) => words.some((word) => isIn(word)(title)))
    : titles;
}

/** The competitors are no dependency of the project: they are installed here, when they are measured. */
function installCompetitors() {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-workspaces', '--silent'], {
    cwd: here,
    stdio: 'inherit',
  });
}

/** What esbuild makes of an entry, as tags for a head. */
async function bundle({source}, name, files) {
  const {build} = createRequire(new URL('package.json', here))('esbuild');
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: here.pathname, loader: 'js'},
    outfile: `/${name}.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    // vanilla.js has its style sheet in its shadow roots, so it wants the text.
    loader: {'.css': source.includes('vanilla.js') ? 'text' : 'css', '.js': 'jsx'},
    legalComments: 'none',
    write: false,
  });
  return outputFiles.map(({path, contents}) => {
    const address = `/bundles${path}`;
    files.set(address, contents);
    return path.endsWith('.css')
      ? `<link rel="stylesheet" href="${address}">`
      : `<script type="module" src="${address}"></script>`;
  });
}

const pageOf = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>City of York</title>
<link rel="icon" href="data:,">
<style>body { max-width: 60rem; margin: 0 auto; padding: 1rem; font-family: sans-serif; }</style>
${head}
</head>
<body>
<h1>City of York</h1>
<p>What the city does for people who have just arrived.</p>
<div id="widgets">${body}</div>
<p>City hall, open on weekdays.</p>
</body>
</html>`;

/** What a reader sees of the five widgets, in words. */
async function wordsOn(browser, url, one) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 2000});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.goto(url);
  await page.waitForFunction(one.is);
  const found = await page.evaluate(() => {
    const bases = [...document.querySelectorAll('#widgets > *')].map(
      (widget) => (widget.shadowRoot ?? widget).querySelector('.base') ?? widget,
    );
    return {
      words: bases.map((base) => base.innerText.replace(/\s+/g, ' ').trim()).join('\n'),
      html: bases.map((base) => base.outerHTML).join('\n'),
    };
  });
  await page.close();
  return found;
}

/** All pages of the jobs, whose files are put among the others. */
async function pagesOf(titles, files) {
  const pages = titles.flatMap((job) =>
    jobs[job].map((one, index) => ({
      ...one,
      job,
      path: `/${job.replaceAll(/\W+/g, '-')}-${index}.html`,
    })),
  );
  for (const one of pages) {
    const tags = one.source ? await bundle(one, one.path.slice(1, -5), files) : [one.head ?? ''];
    files.set(one.path, pageOf(tags.join('\n'), one.body ?? ''));
  }
  return pages;
}

/** The static page is what the hand-written elements show; and all of them say the same as the kit. */
async function checkSame(browser, {url}, [, still, byHand, own, , react], files) {
  const {words: expected, html} = await wordsOn(browser, url + byHand.path, byHand);
  files.set('/bundles/widgets.css', readFileSync(new URL('widgets.css', here)));
  files.set(still.path, pageOf('<link rel="stylesheet" href="/bundles/widgets.css">', html));
  for (const one of [own, react]) {
    const {words: found} = await wordsOn(browser, url + one.path, one);
    // What keeps the hours of a range on one line, and nobody sees.
    const said = found.replaceAll('\u2060', '');
    if (said !== expected) throw new Error(`${one.name} says\n${said}\nand not\n${expected}`);
  }
}

async function main() {
  const loads = Number(options.loads);
  const titles = wanted();
  installCompetitors();
  const feeds = new Map([
    ['/feeds/webinars.ics', calendar()],
    ...[500, 5000].map((count) => [placesPath(count), placesJson(count)]),
  ]);
  const files = new Map(feeds);
  const served = {
    '/cdn/': new URL('cdn/', root),
    '/feeds/': new URL('demo/feeds/', root),
    '/images/': new URL('demo/images/', root),
    ...Object.fromEntries(
      Object.entries(folders).map(([path, folder]) => [
        path,
        new URL(`node_modules/${folder}`, here),
      ]),
    ),
  };
  const pages = await pagesOf(titles, files);
  const server = await startServer({folders: served, files, latency: LATENCY});
  // Compressed before any page waits for them: the best brotli of thousands of places takes seconds.
  for (const path of feeds.keys())
    await fetch(server.url + path, {headers: {'accept-encoding': 'br'}});
  const found = findBrowser('chromium');
  if (!found) throw new Error('Chromium is needed: `npm run browsers` installs it.');
  const {args, ...launch} = chromiumOptions(found);
  const browser = await puppeteer.launch({
    ...launch,
    // Other hosts are not to be found: what is asked of them is counted, and the same on every machine.
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const taken = `${machine(await browser.version())} ${loads} loads of each page.`;
  for (const job of titles) {
    const ofJob = pages.filter((one) => one.job === job);
    if (ofJob.some(({isStatic}) => isStatic)) await checkSame(browser, server, ofJob, files);
    console.error(job);
    const text = `### ${job}\n\n${taken}\n\n${table(await measure(browser, server, ofJob, loads))}`;
    console.log(`${text}\n`);
    if (loads >= MIN_LOADS) await writeSection(job, text);
  }
  if (loads < MIN_LOADS)
    console.log(`Not written to docs/benchmarks.md: that takes ${MIN_LOADS} loads of each page.`);
  await browser.close();
  server.stop();
}

await main();
