// Two copies or two versions of the kit on one page: the first wins, one warning, no error.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {forEachEngine, openPage, origins} from './harness.mjs';
import {NOW, allWidgets, hrefOf, untilShown} from './partner.mjs';

const kit = (file) => readFileSync(new URL(`../../cdn/${file}`, import.meta.url), 'utf8');

/** The address of a file of another version, with the files beside it that the widgets load. */
function newer(file) {
  const serve = (path, body) =>
    origins.cdn.route(`/9/${path}`, {headers: {'content-type': 'text/javascript'}, body});
  for (const path of ['lazy/places.js', 'lazy/world.js']) serve(path, kit(path));
  return serve(file, kit(file).replaceAll('1.0.0', '9.9.9'));
}

/** Tags of copies; a query makes an address, and so a module, of its own. `defer` keeps the order. */
const copies = {
  module: () => `<script type="module" src="${origins.cdn.url}/cdn/kit.js"></script>`,
  'module again': () =>
    `<script type="module" src="${origins.cdn.url}/cdn/kit.js?again" data-partner="other"></script>`,
  classic: () => `<script defer src="${origins.cdn.url}/cdn/kit.classic.js"></script>`,
  'classic again': () =>
    `<script defer src="${origins.cdn.url}/cdn/kit.classic.js?again"></script>`,
  'one element': () =>
    `<script type="module" src="${origins.cdn.url}/cdn/elements/petition-button.js"></script>`,
  'at once': () => `<script src="${origins.cdn.url}/cdn/kit.classic.js"></script>`,
  'version 9.9.9': () => `<script type="module" src="${newer('kit.js')}"></script>`,
  'classic 9.9.9': () => `<script defer src="${newer('kit.classic.js')}"></script>`,
};

const pairs = [
  ['module', 'module again', 'Version 1.0.0 is on this page already: version 1.0.0 stands back.'],
  ['module', 'classic', 'Version 1.0.0 is on this page already: version 1.0.0 stands back.'],
  ['classic', 'module', 'Version 1.0.0 is on this page already: version 1.0.0 stands back.'],
  ['classic', 'classic again', 'Version 1.0.0 is on this page already: version 1.0.0 stands back.'],
  ['one element', 'module', 'Version 1.0.0 is on this page already: version 1.0.0 stands back.'],
  ['module', 'one element', 'Version 1.0.0 is on this page already: version 1.0.0 stands back.'],
  ['module', 'version 9.9.9', 'Version 1.0.0 is on this page already: version 9.9.9 stands back.'],
  ['version 9.9.9', 'module', 'Version 9.9.9 is on this page already: version 1.0.0 stands back.'],
  ['classic', 'version 9.9.9', 'Version 1.0.0 is on this page already: version 9.9.9 stands back.'],
  ['version 9.9.9', 'classic', 'Version 9.9.9 is on this page already: version 1.0.0 stands back.'],
  ['classic 9.9.9', 'classic', 'Version 9.9.9 is on this page already: version 1.0.0 stands back.'],
  ['classic', 'classic 9.9.9', 'Version 1.0.0 is on this page already: version 9.9.9 stands back.'],
  ['module', 'classic 9.9.9', 'Version 1.0.0 is on this page already: version 9.9.9 stands back.'],
  ['classic 9.9.9', 'module', 'Version 9.9.9 is on this page already: version 1.0.0 stands back.'],
  ['at once', 'version 9.9.9', 'Version 1.0.0 is on this page already: version 9.9.9 stands back.'],
];

forEachEngine((engine) => {
  for (const [first, second, warning] of pairs) {
    it(`lets ${first} win over ${second}`, async () => {
      const html = `<body>${copies[first]()}${copies[second]()}${allWidgets}`;
      const {page, errors, messages} = await openPage(engine, {html, now: NOW});
      await untilShown(page);
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, [{type: 'warn', text: `[withrefugees] ${warning}`}]);
    });
  }

  it('runs a module once that is named twice', async () => {
    const html = `<body>${copies.module()}${copies.module()}${allWidgets}`;
    const {page, errors, messages} = await openPage(engine, {html, now: NOW});
    await untilShown(page);
    assert.deepEqual([errors, messages], [[], []]);
  });

  it('gives the widgets of one copy the campaign of another', async () => {
    const html = `<body>${copies['one element']()}${copies.module()}
      <wr-campaign petition-href="https://p.example/">
      <wr-petition-button count="1912884"></wr-petition-button></wr-campaign>`;
    const {page} = await openPage(engine, {html});
    await untilShown(page, 'wr-petition-button');
    assert.equal(await hrefOf(page, 'wr-petition-button'), 'https://p.example/');
  });
});
