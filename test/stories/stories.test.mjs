// Every story is shown, in the Storybook that `npm run storybook:build` makes.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {chromiumOptions} from '../../scripts/browsers/chromium.mjs';
import {findBrowser} from '../../scripts/browsers/find.mjs';
import {Origin} from '../page/origin.mjs';

const project = new URL('../../', import.meta.url);
const chromium = findBrowser('chromium');
if (!chromium) throw new Error('Stories are tried in Chromium: `npm run browsers` installs it.');

const folder = await mkdtemp(join(tmpdir(), 'wr-stories-'));
await promisify(execFile)(
  'npm',
  ['run', '--silent', 'storybook:build', '--', '--output-dir', folder, '--quiet'],
  {cwd: project},
);
const {entries} = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
const manifest = JSON.parse(await readFile(new URL('custom-elements.json', project), 'utf8'));
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

const origin = await new Origin({folders: {'/': pathToFileURL(`${folder}/`)}}).start('127.0.0.1');
const browser = await puppeteer.launch(chromiumOptions({path: chromium.shell}));
/** One for all: each story is a document of its own, and a new process for each takes as long as Storybook. */
const page = await browser.newPage();
page.setDefaultTimeout(30_000);
/** Those that nobody caught, since the last document was asked for. */
let errors;
page.on('pageerror', (error) => errors.push(String(error)));

after(async () => {
  await browser.close();
  origin.stop();
  await rm(folder, {recursive: true});
});

/** Shows a page of Storybook's. */
async function open(id, viewMode) {
  errors = [];
  await page.goto(`${origin.url}/iframe.html?id=${id}&viewMode=${viewMode}`);
}

describe(`Stories in ${chromium.name} ${chromium.version}`, () => {
  const all = Object.values(entries);

  it('there are some of every element', () => {
    const told = new Set(all.map(({importPath}) => importPath));
    for (const {tagName} of elements)
      assert.ok(told.has(`./stories/${tagName.slice(3)}.stories.ts`), tagName);
  });

  for (const {id, title, name} of all.filter(({type}) => type === 'story')) {
    it(`${title}: ${name}`, async () => {
      await open(id, 'story');
      // Each is upgraded, and shows what it has, be that nothing.
      await page.waitForFunction(() => {
        if (document.body.matches('.sb-show-errordisplay'))
          throw new Error(document.querySelector('.sb-errordisplay').innerText);
        const widgets = [...document.querySelectorAll('#storybook-root *')].filter(
          ({localName}) => localName.startsWith('wr-') && localName !== 'wr-campaign',
        );
        const isShown = (widget) =>
          widget.hidden || widget.shadowRoot?.querySelector('[part~=base]') !== null;
        return widgets.length > 0 && widgets.every(isShown);
      });
      assert.deepEqual(errors, []);
    });
  }

  for (const {id, title, importPath} of all.filter(({type}) => type === 'docs')) {
    it(`${title}: its page names every attribute, event and part`, async () => {
      await open(id, 'docs');
      await page.waitForSelector('.docblock-argstable-body tr');
      const text = await page.$eval('.docblock-argstable-body', ({textContent}) => textContent);
      const element = elements.find(({tagName}) => importPath.includes(`/${tagName.slice(3)}.`));
      const {attributes = [], events = [], cssParts = []} = element;
      for (const {name} of [...attributes, ...events, ...cssParts])
        assert.ok(text.includes(name), name);
      assert.deepEqual(errors, []);
    });
  }
});
