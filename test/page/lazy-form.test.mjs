// The petition's form, which is in a file of its own: where it comes in, and what stands there where it does not.
// (Strict pages that let it in are in policies.test.mjs.)
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {hashesOf, scriptTag} from './partner.mjs';

const LAZY = '/cdn/lazy/petition-dialog.js';
const file = readFileSync(new URL('../../cdn/lazy/petition-dialog.js', import.meta.url), 'utf8');
const asScript = (body) => ({headers: {'content-type': 'text/javascript'}, body});

const widget = `<wr-petition-button endpoint="${origins.feed.url}/sign" privacy-href="/privacy">
  <a href="#petition">Sign</a></wr-petition-button>`;

const policy = (scripts) => ({
  'content-security-policy': [
    ...["default-src 'none'", "base-uri 'none'", "object-src 'none'", `script-src ${scripts}`],
    ...["form-action 'none'", "style-src 'none'", `connect-src ${origins.feed.url}`],
  ].join('; '),
});

/** What may become of the file. */
const failures = {
  'one byte is another': asScript(file.replace('use strict', 'use strjct')),
  'it is gone': {status: 404, body: 'Not found'},
  'it is a login page': {headers: {'content-type': 'text/html'}, body: '<!doctype html>'},
};

/** Runs in a page: what the action is, a link or a button. */
const action = () =>
  document.querySelector('wr-petition-button').shadowRoot?.querySelector('[part=action]')
    ?.localName ?? null;

const untilAction = (page, name) =>
  until(
    page,
    (wanted) =>
      document.querySelector('wr-petition-button').shadowRoot?.querySelector('[part=action]')
        ?.localName === wanted,
    name,
  );

/** Runs in a page: how the open dialog looks, `null` while it is not. */
function look() {
  const {shadowRoot} = document.querySelector('wr-petition-button');
  const dialog = shadowRoot.querySelector('dialog:modal');
  return dialog && getComputedStyle(dialog).backgroundColor;
}

const click = (page) =>
  page.evaluate(() =>
    document.querySelector('wr-petition-button').shadowRoot.querySelector('[part=action]').click(),
  );

forEachEngine((engine) => {
  it('is not asked for where there is no form, nor before its button is near', async () => {
    const {page} = await openPage(engine, {
      html: `<body>${scriptTag()}<wr-petition-button id="plain"></wr-petition-button>
        <div style="height: 5000px"></div>${widget}`,
    });
    await until(page, () => document.querySelectorAll('wr-petition-button')[1].shadowRoot !== null);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    assert.equal(origins.cdn.count(LAZY), 0);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const end = performance.now() + 5000;
    while (origins.cdn.count(LAZY) === 0 && performance.now() < end) {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    assert.equal(origins.cdn.count(LAZY), 1);
  });

  for (const name of ['kit.classic.js', 'elements/petition-button.js']) {
    it(`opens with ${name}`, async () => {
      const {page, errors} = await openPage(engine, {
        html: `<body>${scriptTag(name, 'defer')}${widget}`,
      });
      await untilAction(page, 'button');
      await click(page);
      await until(page, look);
      assert.deepEqual(errors, []);
    });
  }

  it('opens beside another copy of the kit', async () => {
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag()}${scriptTag('elements/petition-button.js')}${widget}${widget}`,
    });
    await untilAction(page, 'button');
    await click(page);
    await until(page, look);
    assert.deepEqual([errors, origins.cdn.count(LAZY)], [[], 1]);
  });

  it('leaves a link where the hash of the kit alone lets scripts in', async () => {
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag()}${widget}`,
      headers: policy(hashesOf('kit.js')),
    });
    await untilAction(page, 'a');
    assert.deepEqual(errors, []);
  });

  for (const [what, answer] of Object.entries(failures)) {
    it(`leaves a link where ${what}, and says so once`, async () => {
      origins.cdn.route(LAZY, answer);
      const {page, errors, messages} = await openPage(engine, {
        html: `<body>${scriptTag()}${widget}${widget}`,
      });
      await untilAction(page, 'a');
      const warnings = messages.filter(({text}) => text.startsWith('[withrefugees]'));
      assert.deepEqual([errors, warnings.length], [[], 1]);
      assert.match(warnings[0].text, /stays a link: /);
    });
  }

  it('follows the link of who has clicked before that was known', async () => {
    origins.cdn.route(LAZY, {...failures['it is gone'], delay: 1500});
    const {page} = await openPage(engine, {html: `<body>${scriptTag()}${widget}`});
    await untilAction(page, 'button');
    await click(page);
    await until(page, () => location.hash === '#petition');
    assert.equal(await page.evaluate(action), 'a');
  });
});
