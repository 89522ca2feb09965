/**
 * `npm run bench`, after a build: what the kit costs a page, next to static HTML, elements written by hand, React,
 * and what a partner would take from the registry instead. Writes its table into docs/benchmarks.md.
 * `-- --loads 3` for a quick run, which only prints; `-- --only React` for the pages whose names hold a word.
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
import {measure} from './measure.mjs';
import {MIN_LOADS, table, writeSection} from './report.mjs';
import {startServer} from './server.mjs';

const here = new URL('./', import.meta.url);
const root = new URL('../../../', import.meta.url);
/** Milliseconds before each answer: a server of the same country. */
const LATENCY = 20;

const {values: options} = parseArgs({
  options: {
    loads: {type: 'string', default: String(MIN_LOADS)},
    only: {type: 'string', default: ''},
  },
});

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

async function main() {
  const loads = Number(options.loads);
  installCompetitors();
  const files = new Map([['/feeds/webinars.ics', calendar()]]);
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
  const cases = Object.entries(jobs).flatMap(([job, list]) =>
    list.map((one, index) => ({
      ...one,
      job,
      path: `/${job.replaceAll(/\W+/g, '-')}-${index}.html`,
    })),
  );
  for (const one of cases) {
    const tags = one.source ? await bundle(one, one.path.slice(1, -5), files) : [one.head ?? ''];
    files.set(one.path, pageOf(tags.join('\n'), one.body ?? ''));
  }

  const server = await startServer({folders: served, files, latency: LATENCY});
  const found = findBrowser('chromium');
  if (!found) throw new Error('Chromium is needed: `npm run browsers` installs it.');
  const {args, ...launch} = chromiumOptions(found);
  const browser = await puppeteer.launch({
    ...launch,
    // Other hosts are not to be found: what is asked of them is counted, and the same on every machine.
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

  // The static page is what the hand-written elements show; and all of them say the same as the kit.
  const [, still, byHand, own, , react] = cases;
  const {words, html} = await wordsOn(browser, server.url + byHand.path, byHand);
  const css = readFileSync(new URL('widgets.css', here));
  files.set('/bundles/widgets.css', css);
  files.set(still.path, pageOf('<link rel="stylesheet" href="/bundles/widgets.css">', html));
  for (const one of [own, react]) {
    const said = await wordsOn(browser, server.url + one.path, one);
    if (said.words !== words) throw new Error(`${one.name} says\n${said.words}\nand not\n${words}`);
  }

  const measured = cases.filter(({name, isOwn}) => isOwn || name.includes(options.only));
  const results = await measure(browser, server, measured, loads);
  const version = await browser.version();
  await browser.close();
  server.stop();

  const text = table(results, {loads, version});
  console.log(text);
  if (loads >= MIN_LOADS && !options.only) await writeSection('pages', text);
  else
    console.log(`Not written to docs/benchmarks.md: that takes ${MIN_LOADS} loads of all pages.`);
}

await main();
