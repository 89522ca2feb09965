// The site: every page is whole and leads somewhere, and every example of the documentation runs.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'parse5';
import {expectAccessible} from './axe.mjs';
import {STILL, forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW} from './partner.mjs';
import {settle} from './settle.mjs';

const root = new URL('../../site/', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const COPIES = /^(cdn|demo|deploy|docs)\//;
const PAGES = readdirSync(root, {recursive: true})
  .filter((path) => path.endsWith('.html') && !COPIES.test(path))
  .sort();
/** Each example as it is put on its page: its source, and the code that is shown of it. */
const EXAMPLE =
  /<div class="(live[^"]*)">\n([^]*?)\n<\/div>\n<div class="code">.*?<code[^>]*>([^]*?)<\/code>/g;
const examplesOf = (path) =>
  [...read(path).matchAll(EXAMPLE)].map(([, how, live, code]) => ({how, live, code}));
const WITH_EXAMPLES = PAGES.filter((path) => examplesOf(path).length > 0);

// --- What can be told without a browser ----------------------------------------------------------

/** Every element of a page. */
function elementsOf(path) {
  const found = [];
  const visit = (node) => {
    if (node.tagName)
      found.push({
        ...node,
        is: Object.fromEntries(node.attrs.map(({name, value}) => [name, value])),
      });
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(read(path)));
  return found;
}

const pages = new Map(PAGES.map((path) => [path, elementsOf(path)]));
const idsOf = (path) => pages.get(path)?.map(({is}) => is.id) ?? [];

/** Addresses of a page that lead to nothing in the site. */
function deadLinks(path) {
  return pages
    .get(path)
    .flatMap(({is}) => [is.href, is.src, is.poster, is['count-src']])
    .filter((href) => href && !/^[a-z]+:/.test(href))
    .filter((href) => {
      const [file, fragment] = href.split('#');
      const target = file ? posix.join(posix.dirname(path), file.split('?')[0]) : path;
      if (!existsSync(new URL(target, root)) || target.endsWith('/')) return true;
      return Boolean(fragment) && pages.has(target) && !idsOf(target).includes(fragment);
    });
}

describe('the site', () => {
  it('has pages of each kind', () => {
    for (const path of ['index.html', 'ar.html', 'widgets/share.html', 'recipes/wix.html'])
      assert.ok(pages.has(path), path);
    assert.ok(WITH_EXAMPLES.length >= 20, String(WITH_EXAMPLES.length));
  });

  it('leads nowhere that is not there', () => {
    const dead = PAGES.flatMap((path) => deadLinks(path).map((href) => `${path}: ${href}`));
    assert.deepEqual(dead, []);
  });

  it('names itself, its language and its parts on every page', () => {
    const count = (path, isIt) => pages.get(path).filter(isIt).length;
    const bad = PAGES.filter((path) => {
      const [html] = pages.get(path);
      const all = html.childNodes ? pages.get(path) : [];
      const description = all.find(({is}) => is.name === 'description')?.is.content ?? '';
      const ids = idsOf(path).filter(Boolean);
      return !(
        html.is.lang &&
        description.length > 20 &&
        count(path, ({tagName}) => tagName === 'title') === 1 &&
        count(path, ({tagName}) => tagName === 'h1') === 1 &&
        count(path, ({tagName}) => tagName === 'main') === 1 &&
        count(path, ({is}) => is.class === 'skip') === 1 &&
        new Set(ids).size === ids.length
      );
    });
    assert.deepEqual(bad, []);
  });

  it('tells of no two pages the same', () => {
    const titles = PAGES.map((path) => /<title>([^<]*)/.exec(read(path))[1]);
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    );
  });

  it('shows the code of every example as it runs', () => {
    for (const path of WITH_EXAMPLES) {
      for (const {live, code} of examplesOf(path)) {
        const shown = code
          .replaceAll(/<[^>]+>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#x27;', "'")
          .replaceAll('&amp;', '&');
        assert.equal(shown, live, path);
      }
    }
  });
});

// --- In browsers ---------------------------------------------------------------------------------

const wide = {width: 1280, height: 900};
const narrow = {width: 320, height: 640};

async function open(engine, path, options) {
  return openPage(engine, {path: `/site/${path}`, now: NOW, ...options});
}

/** Origins that a page has asked. */
const asked = (page) =>
  page.evaluate(() => [
    ...new Set(performance.getEntriesByType('resource').map(({name}) => new URL(name).origin)),
  ]);

/** One page of each kind, for what is looked at closely. */
const KINDS = [
  'index.html',
  'ar.html',
  'widgets/petition-button.html',
  'guide/accessibility.html',
  'recipes/wordpress.html',
];

/** All examples on one page, each once: their addresses are those of pages one folder below the site's root. */
function everyExample() {
  const sources = WITH_EXAMPLES.flatMap((path) =>
    examplesOf(path).map(({how, live}) => {
      const lang = /<html lang="(\w+)"/.exec(read(path))[1];
      return `<div class="${how}" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${live}</div>`;
    }),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every example</title>
    <base href="/site/widgets/">
    <link rel="stylesheet" href="../cdn/kit.css"><link rel="stylesheet" href="../site.css">
    <script type="module" src="../cdn/kit.js"></script>
    <main><h1>Every example</h1>${[...new Set(sources)].join('\n')}</main>`;
}

forEachEngine(
  (engine) => {
    it('runs every example', async () => {
      const html = everyExample();
      const {page, errors, messages} = await openPage(engine, {
        html,
        now: NOW,
        viewport: wide,
      });
      await settle(page);
      assert.deepEqual([errors, messages], [[], []]);
      assert.deepEqual(await asked(page), [origins.page.url]);
      await expectAccessible(page, 'every example');
    });

    if (engine.engine !== 'chromium') return;

    for (const path of WITH_EXAMPLES) {
      it(`shows ${path} without a sound`, async () => {
        const {page, errors, messages} = await open(engine, path, {viewport: wide});
        await settle(page);
        assert.deepEqual([errors, messages], [[], []]);
        assert.deepEqual(await asked(page), [origins.page.url]);
        await expectAccessible(page, path);
      });
    }

    for (const path of KINDS) {
      it(`fits ${path} into 320 pixels, where axe finds nothing in any look`, async () => {
        const {page} = await open(engine, path, {viewport: narrow});
        await settle(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${width} px`);
        for (const media of [{}, {colorScheme: 'dark'}, {forcedColors: 'active'}]) {
          await page.emulate({...STILL, ...media});
          await expectAccessible(page, JSON.stringify(media));
        }
      });
    }

    it('scrolls no page sideways, on a phone or a small screen', async () => {
      const {page} = await open(engine, 'index.html', {javascript: false});
      const tooWide = [];
      for (const path of PAGES) {
        await page.goto(`${origins.page.url}/site/${path}`);
        for (const width of [320, 1024]) {
          await page.setViewport({width, height: 900});
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          if (needed > width) tooWide.push(`${path}: ${needed} of ${width} px`);
        }
      }
      assert.deepEqual(tooWide, []);
    });

    it('has all of itself that its builder is made of', async () => {
      const {page, errors} = await open(engine, 'demo/builder/index.html');
      await until(page, () => document.querySelector('#now')?.textContent);
      const elsewhere = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({name}) => new URL(name).pathname)
          .filter((path) => !path.startsWith('/site/')),
      );
      assert.deepEqual([elsewhere, errors], [[], []]);
    });

    it('gives every link without scripts', async () => {
      const {page} = await open(engine, 'index.html', {javascript: false});
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll('a[href]')]
          .filter((link) => link.getClientRects().length === 0)
          .map((link) => link.href),
      );
      assert.deepEqual(hidden, []);
    });
  },
  {inWebKit: true},
);
