// The snippet of `shared/api.md`, pasted into pages as partners do.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, until} from './harness.mjs';
import {
  LINKS,
  NOW,
  allWidgets,
  content,
  hrefOf,
  linksInSight,
  scriptTag,
  untilShown,
  widgets,
} from './partner.mjs';

/** A page of a script tag and all widgets, which must not make a sound. */
async function expectContent(engine, html, {names = [], before} = {}) {
  const {page, errors, messages} = await openPage(engine, {html, now: NOW, before, media: {}});
  await untilShown(page, ...names);
  assert.deepEqual([errors, messages], [[], []]);
  return page;
}

const places = {
  'in the head': `<head>${scriptTag()}</head><body>${allWidgets}`,
  'at the end of the body': `<body>${allWidgets}${scriptTag()}`,
  'before the widgets, async': `<body>${scriptTag('kit.js', 'async')}${allWidgets}`,
  'in the head, classic': `<head>${scriptTag('kit.classic.js')}</head><body>${allWidgets}`,
  'at the end of the body, classic': `<body>${allWidgets}${scriptTag('kit.classic.js')}`,
};

/** Elements of their own: `[script tags, the element]`. */
const settings = `${scriptTag('kit.js', 'data-partner="york" data-campaign="winter" data-theme="dark"')}`;
const UTM = 'utm_source=york&utm_medium=widget&utm_campaign=winter';

/** Who wins: attribute, `<wr-campaign>`, script tag, default. Each row is `[html, address of the link]`. */
const precedence = {
  'script tag': [
    '<wr-petition-button></wr-petition-button>',
    `https://www.unhcr.org/withrefugees/petition/?${UTM}`,
  ],
  'campaign over script tag': [
    `<wr-campaign partner="leeds" petition-href="https://p.example/"><wr-petition-button></wr-petition-button></wr-campaign>`,
    'https://p.example/?utm_source=leeds&utm_medium=widget&utm_campaign=winter',
  ],
  'nearest campaign': [
    `<wr-campaign partner="leeds" campaign="spring"><wr-campaign partner="hull"><wr-petition-button></wr-petition-button></wr-campaign></wr-campaign>`,
    'https://www.unhcr.org/withrefugees/petition/?utm_source=hull&utm_medium=widget&utm_campaign=spring',
  ],
  'attribute over campaign': [
    `<wr-campaign petition-href="https://p.example/"><wr-petition-button href="https://own.example/"></wr-petition-button></wr-campaign>`,
    `https://own.example/?${UTM}`,
  ],
  'child over campaign': [
    `<wr-campaign petition-href="https://p.example/"><wr-petition-button><a href="https://child.example/">Sign</a></wr-petition-button></wr-campaign>`,
    `https://child.example/?${UTM}`,
  ],
  'attribute over child': [
    `<wr-petition-button href="https://own.example/"><a href="https://child.example/">Sign</a></wr-petition-button>`,
    `https://own.example/?${UTM}`,
  ],
  'no attribution': [
    '<wr-campaign no-attribution><wr-petition-button></wr-petition-button></wr-campaign>',
    'https://www.unhcr.org/withrefugees/petition/',
  ],
  'a query of its own': [
    `<wr-petition-button href="https://p.example/?q=a+b%20c&amp;x=%7E~&amp;&amp;y=&amp;z=%C3%A9;1#part?2"></wr-petition-button>`,
    `https://p.example/?q=a+b%20c&x=%7E~&&y=&z=%C3%A9;1&${UTM}#part?2`,
  ],
  'attribution of its own': [
    `<wr-petition-button href="https://p.example/?utm_source=mail"></wr-petition-button>`,
    'https://p.example/?utm_source=mail&utm_medium=widget&utm_campaign=winter',
  ],
};

forEachEngine((engine) => {
  for (const [place, html] of Object.entries(places)) {
    it(`shows all widgets, with the script ${place}`, async () => {
      await expectContent(engine, html);
    });
  }

  it('leaves the children where the hash is another', async () => {
    const tag = scriptTag().replace('sha384-', 'sha384-AAAA');
    const {page} = await openPage(engine, {html: `<body>${tag}${allWidgets}`});
    assert.deepEqual(await linksInSight(page), LINKS);
  });

  for (const name of Object.keys(content)) {
    it(`shows ${name} from a file of its own`, async () => {
      const tag = scriptTag(`elements/${name.slice('wr-'.length)}.js`);
      await expectContent(engine, `<body>${tag}${widgets[name]}`, {names: [name]});
    });
  }

  it('gives classic scripts upgrade()', async () => {
    const page = await expectContent(engine, places['in the head, classic']);
    assert.equal(await page.evaluate(() => typeof window.WithRefugees.upgrade), 'function');
  });

  for (const [which, first, second] of [
    ['first', 'data-partner="york"', ''],
    ['second', '', 'data-partner="york"'],
  ]) {
    it(`shares the settings of the ${which} of two files`, async () => {
      const names = ['wr-petition-button', 'wr-campaign-banner'];
      const html = `<body>${scriptTag('elements/petition-button.js', first)}
        ${scriptTag('elements/campaign-banner.js', second)}
        <wr-petition-button count="1912884"></wr-petition-button><wr-campaign-banner></wr-campaign-banner>`;
      const page = await expectContent(engine, html, {names});
      for (const name of names) {
        assert.match(await hrefOf(page, name), /\?utm_source=york&/, name);
      }
    });
  }

  it('shows what is added later as markup', async () => {
    const {page, errors} = await openPage(engine, {html: `<body>${scriptTag()}`, now: NOW});
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, allWidgets);
    await untilShown(page);
    assert.deepEqual(errors, []);
  });

  it('takes properties that were set before the kit came', async () => {
    const {page, errors} = await openPage(engine, {html: '<body>'});
    await page.evaluate((tag) => {
      const button = document.createElement('wr-petition-button');
      Object.assign(button, {count: 1912884, goal: 2000000, href: 'https://set.example/'});
      document.body.append(button);
      document.body.append(document.createRange().createContextualFragment(tag));
    }, scriptTag());
    await untilShown(page, 'wr-petition-button');
    assert.deepEqual(
      [await hrefOf(page, 'wr-petition-button'), errors],
      ['https://set.example/', []],
    );
  });

  it('takes properties of elements that a script creates', async () => {
    const {page} = await openPage(engine, {html: `<body>${scriptTag()}`});
    await page.evaluate(() => {
      const button = document.createElement('wr-petition-button');
      Object.assign(button, {count: 1912884, href: 'https://set.example/'});
      document.body.append(button);
    });
    await untilShown(page, 'wr-petition-button');
    assert.equal(await hrefOf(page, 'wr-petition-button'), 'https://set.example/');
  });

  it('links to the campaign where nothing else is said', async () => {
    const html = `<body>${scriptTag()}<wr-petition-button count="1912884"></wr-petition-button>`;
    const page = await expectContent(engine, html, {names: ['wr-petition-button']});
    assert.equal(
      await hrefOf(page, 'wr-petition-button'),
      'https://www.unhcr.org/withrefugees/petition/',
    );
  });

  it('lets the nearest setting win, and keeps queries', async () => {
    const rows = Object.entries(precedence);
    const html = rows.map(([name, [row]]) => `<div id="${name}">${row}</div>`).join('');
    const {page} = await openPage(engine, {html: `<body>${settings}${html}`});
    const found = await page.evaluate(async () => {
      const buttons = [...document.querySelectorAll('wr-petition-button')];
      await Promise.all(buttons.map(({updateComplete}) => updateComplete));
      return buttons.map((button) => [
        button.closest('div').id,
        button.shadowRoot.querySelector('a').getAttribute('href'),
      ]);
    });
    assert.deepEqual(
      found,
      rows.map(([name, [, href]]) => [name, href]),
    );
  });

  it('lets the nearest theme win', async () => {
    const html = `<body>${settings}
      <wr-petition-button></wr-petition-button>
      <wr-campaign theme="auto"><wr-petition-button></wr-petition-button>
      <wr-petition-button theme="light"></wr-petition-button></wr-campaign>`;
    const {page} = await openPage(engine, {html});
    const themes = await page.evaluate(async () => {
      const buttons = [...document.querySelectorAll('wr-petition-button')];
      await Promise.all(buttons.map(({updateComplete}) => updateComplete));
      return buttons.map((button) => button.shadowRoot.querySelector('.base').dataset.theme);
    });
    assert.deepEqual(themes, ['dark', 'auto', 'light']);
  });

  it('reaches the widgets inside a campaign that is defined after them', async () => {
    const html = `<body>${scriptTag('elements/petition-button.js')}
      <wr-campaign partner="leeds" petition-href="https://p.example/">
      <wr-petition-button></wr-petition-button></wr-campaign>`;
    const {page, errors} = await openPage(engine, {html});
    await page.evaluate((tag) => {
      document.body.append(document.createRange().createContextualFragment(tag));
    }, scriptTag('elements/campaign.js'));
    await until(page, () => customElements.get('wr-campaign') !== undefined);
    await until(
      page,
      (href) => {
        const {shadowRoot} = document.querySelector('wr-petition-button');
        return shadowRoot.querySelector('a')?.href === href;
      },
      'https://p.example/?utm_source=leeds&utm_medium=widget&utm_campaign=withrefugees',
    );
    assert.deepEqual(errors, []);
  });
});
