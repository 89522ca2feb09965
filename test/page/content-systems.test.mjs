// The kit in what content systems leave of a partner's markup; docs/content-systems.md tells it, and is held to it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {autop, drupal, wordPress} from './content-filters.mjs';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW, content, linksInSight, scriptTag, untilShown, widgets} from './partner.mjs';

const DOC = readFileSync(new URL('../../docs/content-systems.md', import.meta.url), 'utf8');
const [, DRUPAL_LINE] = /```text\n(.*)\n```/.exec(DOC);

/** The table's rows: `[markup, cell, cell …]`. */
const [, ...ROWS] = DOC.match(/<!-- survives -->([^]*)<!-- \/survives -->/)[1]
  .split('\n')
  .filter((line) => /^\|(?! -)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** What becomes of a partner's markup, in the order of the table's columns. */
const SYSTEMS = [
  autop,
  (markup) => autop(wordPress(markup)),
  (markup) => drupal(markup),
  (markup) => drupal(markup, DRUPAL_LINE),
];

const SIGN = '<a href="https://partner.example/petition">Sign</a>';
const STORIES = `
<a href="https://partner.example/1">One <time datetime="2026-11-01">1 November</time></a>

<a href="https://partner.example/2">Two</a>
`;
const WEBINARS = `
<a href="https://partner.example/w">Talk <time datetime="2026-12-24T18:00:00Z">24 December</time></a>
`;

/** The markup of each row, and what shows that it is a widget. */
const MARKUP = [
  [`<wr-petition-button count="7">\n${SIGN}\n</wr-petition-button>`, '7 people have signed'],
  [`<div data-wr="petition-button" data-count="7">\n${SIGN}\n</div>`, '7 people have signed'],
  [`<div data-wr="more-stories">${STORIES}</div>`, 'Two'],
  [`<div data-wr="upcoming-webinars">${WEBINARS}</div>`, 'Talk'],
  [`<iframe src="${origins.cdn.url}/cdn/frame/petition-button.html"></iframe>`],
  [`<wr-more-stories>${STORIES}</wr-more-stories>`, 'Two'],
];

/** `<div data-wr>` of a widget that is written as a tag of its own. */
const asDiv = (markup) =>
  markup
    .replaceAll(/<wr-([\w-]+)([^>]*)>/g, (_, name, attributes) => {
      const data = attributes.replaceAll(/\s([\w-]+)(="|(?=\s|$))/g, ' data-$1$2');
      return `<div data-wr="${name}"${data}>`;
    })
    .replaceAll(/<\/wr-[\w-]+>/g, '</div>');

const open = (engine, html) =>
  openPage(engine, {html: `<head>${scriptTag()}</head><body>${html}`, now: NOW});

/** The text of an element's shadow tree. */
const textOf = (page, selector) =>
  page.evaluate(
    (one) => document.querySelector(one).shadowRoot.textContent.replace(/\s+/g, ' ').trim(),
    selector,
  );

forEachEngine((engine) => {
  it('survives as the documentation tells', async () => {
    const cells = MARKUP.flatMap(([markup], row) =>
      SYSTEMS.map(
        (system, column) => `<section id="r${row}c${column}">${system(markup)}</section>`,
      ),
    );
    const {page, errors} = await open(engine, cells.join('\n'));
    await until(page, () =>
      [
        ...document.querySelectorAll(
          ':is(wr-petition-button, wr-more-stories, wr-upcoming-webinars)',
        ),
      ].every(({shadowRoot}) => shadowRoot?.querySelector('[part=base]')),
    );
    const found = await page.evaluate(
      (shown, columns) =>
        shown.map((text, row) =>
          columns.map((column) => {
            const section = document.querySelector(`#r${row}c${column}`);
            if (section.querySelector('iframe')) return 'widget';
            const roots = [...section.querySelectorAll('*')].map((each) => each.shadowRoot);
            if (roots.some((root) => text && root?.textContent.includes(text))) return 'widget';
            if (roots.some(Boolean)) return 'part';
            const links = [...section.querySelectorAll('a')];
            return links.some((link) => link.checkVisibility()) ? 'link' : 'nothing';
          }),
        ),
      MARKUP.map(([, text]) => text ?? null),
      SYSTEMS.map((_, column) => column),
    );
    assert.deepEqual(
      found,
      ROWS.map(([, ...row]) => row),
    );
    assert.deepEqual(errors, []);
  });

  it('shows all widgets that an author of WordPress has written', async () => {
    const all = Object.values(widgets).map(asDiv).join('\n\n');
    const {page, errors, messages} = await open(engine, autop(wordPress(all)));
    await untilShown(page);
    const tags = await page.evaluate(() =>
      [...document.body.children].map((each) => each.localName),
    );
    assert.deepEqual(
      tags.filter((tag) => tag.startsWith('wr-')),
      Object.keys(content),
    );
    assert.deepEqual([errors, messages], [[], []]);
  });

  it('stands in the column of a theme, in a div of its own', async () => {
    const column = '<style>.entry > * { max-width: 300px; margin-inline: auto !important }</style>';
    const text = autop(wordPress(`<div>${asDiv(widgets['wr-petition-button'])}</div>`));
    const {page} = await open(engine, `${column}<div class="entry">${text}</div>`);
    await untilShown(page, 'wr-petition-button');
    const width = await page.evaluate(
      () => document.querySelector('wr-petition-button').getBoundingClientRect().width,
    );
    assert.equal(width, 300);
  });

  it('takes entities in attributes, and what an editor makes of booleans', async () => {
    const html = `<div data-wr="campaign-banner" data-heading="A &quot;home&quot; &amp; more&#8230;"
      data-dismissible></div>`;
    const {page} = await open(
      engine,
      wordPress(html).replace('dismissible=""', 'dismissible="true"'),
    );
    await untilUpgraded(page, 'wr-campaign-banner');
    const text = await textOf(page, 'wr-campaign-banner');
    assert.ok(text.startsWith('A "home" & more…'), text);
    const buttons = await page.evaluate(
      () =>
        document.querySelector('wr-campaign-banner').shadowRoot.querySelectorAll('button').length,
    );
    assert.equal(buttons, 1);
  });

  it('says itself that there is nothing, where an editor has left empty lines', async () => {
    const empty = '<p></p>\n<br />\n<p>&nbsp;</p>&nbsp;<!-- /wp:html -->';
    const {page} = await open(engine, `<div data-wr="more-stories">${empty}</div>`);
    await untilUpgraded(page, 'wr-more-stories');
    assert.match(await textOf(page, 'wr-more-stories'), /No stories\./);
  });

  it('leaves the link, and says why, where the quotes are typographic', async () => {
    const html = wordPress(`<div data-wr=”petition-button” data-count=”7”>${SIGN}</div>`);
    const {page, errors, messages} = await open(engine, html);
    assert.deepEqual(await linksInSight(page), ['Sign']);
    const [{text}, ...others] = messages;
    assert.match(text, /data-wr="”petition-button”" is no widget; it can be .*petition-button/);
    assert.deepEqual([others, errors], [[], []]);
  });
});

const untilUpgraded = (page, tag) =>
  until(
    page,
    (name) => Boolean(document.querySelector(name)?.shadowRoot?.querySelector('[part=base]')),
    tag,
  );

it('is text to WordPress what stands in a script', () => {
  const json = '<script type="application/json">[]</script>';
  assert.equal(
    wordPress(`<div data-wr="more-stories">${json}</div>`),
    '<div data-wr="more-stories">[]</div>',
  );
});
