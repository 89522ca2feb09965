// `<div data-wr="…">`, for content systems that strip unknown tags.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, until} from './harness.mjs';
import {hrefOf, scriptTag, untilShown} from './partner.mjs';

const DIV = `<div data-wr="petition-button" data-count="1912884" data-goal="2000000">
  <a href="https://child.example/">Sign</a></div>`;

const starts = {
  'as a module': `<head>${scriptTag()}</head><body>${DIV}`,
  'as a module in the middle': `<body>${scriptTag('kit.js', 'async')}${DIV}`,
  'as a classic script in the head': `<head>${scriptTag('kit.classic.js')}</head><body>${DIV}`,
  'as a classic script at the end': `<body>${DIV}${scriptTag('kit.classic.js')}`,
};

forEachEngine((engine) => {
  for (const [start, html] of Object.entries(starts)) {
    it(`upgrades what is on the page, loaded ${start}`, async () => {
      const {page, errors, messages} = await openPage(engine, {html});
      await untilShown(page, 'wr-petition-button');
      assert.equal(await hrefOf(page, 'wr-petition-button'), 'https://child.example/');
      assert.deepEqual([errors, messages], [[], []]);
    });
  }

  it('takes the attributes and the children along', async () => {
    const html = `<body>${scriptTag()}<div id="button" class="a b" lang="fr" data-wr="petition-button"
      data-label="&lt;Sign&gt; &amp; &quot;share&quot;" data-count-path="a.b" data-inherit-font>
      <a href="https://child.example/"><b>Sign</b></a> <!-- kept --> text</div>`;
    const {page} = await openPage(engine, {html});
    await until(page, () => document.querySelector('wr-petition-button') !== null);
    const found = await page.evaluate(() => {
      const button = document.querySelector('wr-petition-button');
      const attributes = [...button.attributes].map(({name, value}) => `${name}=${value}`);
      return {attributes, children: button.innerHTML.replace(/\s+/g, ' ').trim()};
    });
    assert.deepEqual(found, {
      attributes: [
        'id=button',
        'class=a b',
        'lang=fr',
        'label=<Sign> & "share"',
        'count-path=a.b',
        'inherit-font=',
      ],
      children: '<a href="https://child.example/"><b>Sign</b></a> <!-- kept --> text',
    });
  });

  it('upgrades widgets inside a campaign', async () => {
    const html = `<body>${scriptTag()}<div data-wr="campaign" data-petition-href="https://p.example/">
      <div data-wr="petition-button" data-count="1912884"></div></div>`;
    const {page} = await openPage(engine, {html});
    await untilShown(page, 'wr-petition-button');
    assert.equal(await hrefOf(page, 'wr-petition-button'), 'https://p.example/');
  });

  it('leaves unknown names alone', async () => {
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag('kit.classic.js')}<div data-wr="constructor"><b>kept</b></div>
        <div data-wr="script" data-src="/x.js"></div><div data-wr></div>
        <span data-wr="petition-button"></span>`,
    });
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('[data-wr]')].map(({localName, textContent}) => [
        localName,
        textContent,
      ]),
    );
    assert.deepEqual(names, [
      ['div', 'kept'],
      ['div', ''],
      ['div', ''],
      ['span', ''],
    ]);
    assert.deepEqual(errors, []);
  });

  it('leaves what comes later until upgrade() is called for it', async () => {
    const {page} = await openPage(engine, {html: `<body>${scriptTag('kit.classic.js')}`});
    const counts = await page.evaluate((html) => {
      document.body.innerHTML = `<main>${html}</main><aside>${html}</aside>`;
      const count = () => document.querySelectorAll('wr-petition-button').length;
      const before = count();
      window.WithRefugees.upgrade(document.querySelector('aside'));
      return [before, count(), document.querySelectorAll('aside wr-petition-button').length];
    }, DIV);
    assert.deepEqual(counts, [0, 1, 1]);
  });

  it('is exported by the module', async () => {
    const {page} = await openPage(engine, {html: `<body>${scriptTag()}`});
    const {src} = await page.evaluate(() => ({src: document.querySelector('script').src}));
    await page.evaluate(
      async (html, address) => {
        document.body.innerHTML = html;
        const {upgrade} = await import(address);
        upgrade(document.body);
      },
      DIV,
      src,
    );
    await untilShown(page, 'wr-petition-button');
  });
});
