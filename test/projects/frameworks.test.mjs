// The elements in React, Preact, Vue, Svelte and Angular: made in the browser, and taken over from a server's HTML.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {forEachEngine, openPage} from '../page/harness.mjs';
import {Origin} from '../page/origin.mjs';
import {cases} from './framework-cases.mjs';
import {BROWSER, buildApps, frameworks, renderOnServer} from './frameworks.mjs';

await buildApps();

const apps = await new Origin({folders: {'/': BROWSER}}).start('127.0.0.1');
after(() => apps.stop());
const serve = (path, type, body) => apps.route(path, {headers: {'content-type': type}, body});
serve(
  '/cases.js',
  'text/javascript',
  readFileSync(new URL('framework-cases.mjs', import.meta.url)),
);
serve('/picture.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"></svg>');

const pageOf = (name) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>${name}</title>
  <body><div id="app"><!-- app --></div><script type="module" src="/${name}.js"></script></body></html>`;

const rendered = new Map(frameworks.map((name) => [name, renderOnServer(name, pageOf(name))]));

for (const [name, {typeOfWindow, html}] of rendered) {
  it(`is rendered by ${name} where there is no window`, () => {
    assert.equal(typeOfWindow, 'undefined');
    // The tags with their attributes, and in them what is seen until the elements are there.
    assert.match(
      html,
      /<wr-more-stories [^>]*heading-level="4"[^>]*>\s*<a href="#first">\s*The first/,
    );
    assert.match(
      html,
      /<wr-petition-button [^>]*endpoint="\/sign"[^>]*>\s*<a href="#petition">Sign/,
    );
  });
}

const pages = frameworks.flatMap((name) => [
  [name, pageOf(name).replace('<!-- app -->', '')],
  [`${name}, from a server's HTML`, rendered.get(name).html],
]);

/** In a page: what is wrong in each case. */
const tryCases = async (path) => (await import(path)).tryAll();

/** Of a framework in development, so that it tells what it finds wrong; Lit tells that it is in development, too. */
const isFault = ({type, text}) => /^(error|warn)/.test(type) && !text.startsWith('Lit is in dev');

forEachEngine((engine) => {
  for (const [name, html] of pages) {
    describe(name, () => {
      let opened;
      let faults;

      before(async () => {
        opened = await openPage(engine, {path: serve('/page.html', 'text/html', html)});
        faults = await opened.page.evaluate(tryCases, '/cases.js');
      });

      for (const title of Object.keys(cases)) {
        it(title, () => assert.ok(!faults[title], faults[title]));
      }

      it('finds nothing wrong', () => {
        assert.deepEqual(opened.errors, []);
        assert.deepEqual(opened.messages.filter(isFault), []);
      });
    });
  }
});
