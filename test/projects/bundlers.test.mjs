// That an application can have one element: from each bundler, and from an import map without any.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {forEachEngine, openPage, until} from '../page/harness.mjs';
import {Origin} from '../page/origin.mjs';
import {addPage, bundlers} from './bundlers.mjs';

const home = mkdtempSync(join(tmpdir(), 'withrefugees-bundlers-'));
const apps = await new Origin({
  folders: {
    '/node_modules/': new URL('node_modules/', import.meta.url),
    '/': pathToFileURL(`${home}/`),
  },
}).start('127.0.0.1');
after(() => {
  apps.stop();
  rmSync(home, {recursive: true});
});

for (const [name, build] of Object.entries(bundlers)) {
  for (const entry of ['main', 'feeds']) await build(entry, join(home, name, entry));
  const folder = join(home, name, 'main');
  if (!existsSync(join(folder, 'index.html'))) addPage(folder);
}

const scripts = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const {modules} = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);
const tags = modules.map(({declarations: [{tagName}]}) => tagName);
const ONLY = ['wr-petition-button'];

/** The elements whose tags a bundle has. (An event is called `wr-share`, too.) */
const tagsIn = (code) =>
  tags.filter((tag) => tag !== 'wr-share' && new RegExp(`["'\`]${tag}["'\`]`).test(code));

/** Where bare names lead, as a page says it that has no bundler. */
const imports = (() => {
  const at = (path) => `/node_modules/${path}`;
  return {
    'withrefugees-widgets/': at('withrefugees-widgets/dist/elements/'),
    lit: at('lit/index.js'),
    'lit/': at('lit/'),
    'lit-html': at('lit-html/lit-html.js'),
    'lit-html/': at('lit-html/'),
    'lit-element/': at('lit-element/'),
    '@lit/reactive-element': at('@lit/reactive-element/reactive-element.js'),
    '@lit/reactive-element/': at('@lit/reactive-element/'),
    '@lit/context': at('@lit/context/index.js'),
  };
})();

/** The element, in French, with its form: both are asked for when they are needed. */
async function expectPetition(engine, options) {
  const {page, errors, messages} = await openPage(engine, options);
  const find = (selector) =>
    document.querySelector('wr-petition-button').shadowRoot?.querySelector(selector);
  await page.evaluate((text) => (window.find = new Function(`return ${text}`)()), String(find));
  await until(
    page,
    () => window.find('button[part=action]')?.textContent.trim() === 'Signer la pétition',
  );
  await page.evaluate(() => window.find('button[part=action]').click());
  await until(page, () => window.find('dialog[open] [part=form]')?.checkVisibility());
  const isDefined = (all) => all.filter((tag) => customElements.get(tag));
  assert.deepEqual(await page.evaluate(isDefined, tags), ONLY);
  assert.deepEqual(errors, []);
  assert.deepEqual(messages, []);
}

forEachEngine((engine) => {
  for (const name of Object.keys(bundlers)) {
    it(`shows one element from ${name}`, () =>
      expectPetition(engine, {path: `${apps.url}/${name}/main/index.html`}));
  }

  it('reads feeds from a bundle', async () => {
    const path = apps.route('/feeds.html', {
      headers: {'content-type': 'text/html'},
      body: '<!doctype html><title>A project</title><script type="module" src="/esbuild/feeds/feeds.js"></script>',
    });
    const {page} = await openPage(engine, {path});
    await until(page, () => document.title === '0 stories');
  });

  it('shows one element by an import map', async () => {
    const page = readFileSync(new URL('bundlers/index.html', import.meta.url), 'utf8');
    const map = `<script type="importmap">${JSON.stringify({imports})}</script>
      <script type="module">import 'withrefugees-widgets/petition-button.js';</script>`;
    const path = apps.route('/import-map.html', {
      headers: {'content-type': 'text/html'},
      body: page.replace(/<script.*<\/script>/, map),
    });
    await expectPetition(engine, {path});
  });
});

for (const name of Object.keys(bundlers)) {
  it(`holds no other element, from ${name}`, () => {
    const code = scripts(join(home, name, 'main')).join('\n');
    assert.deepEqual(tagsIn(code), ONLY);
    // What reads calendars, and lists of places.
    assert.doesNotMatch(code, /BEGIN:VCALENDAR|FeatureCollection/);
  });

  it(`holds the readers alone, from ${name}`, () => {
    const code = scripts(join(home, name, 'feeds')).join('\n');
    assert.match(code, /content:encoded/);
    assert.deepEqual(tagsIn(code), []);
    assert.doesNotMatch(code, /attachShadow|adoptedStyleSheets/);
  });
}
