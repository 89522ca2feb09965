// Styles of pages that reach for everything: the widgets look as on a page without any.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage} from './harness.mjs';
import {NOW, allWidgets, content, scriptTag, untilShown} from './partner.mjs';

const names = Object.keys(content).join(', ');

const sheets = {
  'takes everything off': '* { all: unset !important }',
  'styles everything': `body *, body *::before, body *::after { color: red !important; background: lime !important;
    font: italic 40px/3 cursive !important; letter-spacing: 1em !important; text-transform: uppercase !important;
    text-align: end !important; visibility: hidden !important; opacity: 0 !important; position: fixed !important;
    transform: scale(0.1) !important; filter: blur(9px) !important; pointer-events: none !important;
    border: 9px solid !important; padding: 9px !important; margin: 9px !important; float: right !important;
    writing-mode: vertical-rl !important; box-sizing: content-box !important; zoom: 2 !important }`,
  'hides the widgets': `${names} { display: none !important; height: 0 !important; overflow: hidden !important;
    clip-path: inset(50%) !important; content-visibility: hidden !important }`,
  'adds to everything': `*::before, *::after { content: "x" !important; display: block !important;
    font-size: 40px !important }`,
  'has a small root': 'html { font-size: 62.5% } body { font-size: 1.4rem; line-height: 1 }',
  'has a large root': 'html { font-size: 40px }',
};

/** What of the look is compared: all that the sheets set, and more. */
const PROPERTIES =
  `background-color border-top-width box-shadow box-sizing clip-path color content-visibility cursor
  display filter float font-family font-size font-style font-weight letter-spacing line-height list-style-type
  margin-top opacity outline-style overflow-x padding-left pointer-events position text-align text-decoration-line
  text-indent text-transform top transform visibility white-space word-spacing writing-mode zoom`.split(
    /\s+/,
  );

/**
 * Runs in a page: what changes in how the hosts and all in their trees look, and in how large they are, when the page
 * gets a style sheet: `[element, property: before → after]`, the first of them.
 */
async function changes(tags, properties, sheet) {
  const hosts = [...document.querySelectorAll(tags)];
  await Promise.all(hosts.map(({updateComplete}) => updateComplete));
  const elements = hosts.flatMap((host) => [host, ...host.shadowRoot.querySelectorAll('*')]);
  const looks = () =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      const {width, height} = element.getBoundingClientRect();
      const look = {width: Math.round(width), height: Math.round(height)};
      for (const property of properties) look[property] = style.getPropertyValue(property);
      return look;
    });
  const before = looks();
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = sheet;
  const after = looks();
  style.remove();
  const found = elements.flatMap(({localName}, index) =>
    Object.entries(after[index])
      .filter(([property, value]) => value !== before[index][property])
      .map(
        ([property, value]) => `${localName} ${property}: ${before[index][property]} → ${value}`,
      ),
  );
  return {elements: elements.length, found: found.slice(0, 5)};
}

forEachEngine(
  (engine) => {
    it('keeps the page’s styles out', async () => {
      const {page, errors} = await openPage(engine, {
        html: `<style>html, body { margin: 0 }</style><body>${scriptTag()}${allWidgets}`,
        now: NOW,
        viewport: {width: 1000, height: 3000}, // all that is lazy is near
      });
      await untilShown(page);
      for (const [what, sheet] of Object.entries(sheets)) {
        const {elements, found} = await page.evaluate(changes, names, PROPERTIES, sheet);
        assert.ok(elements > 150, `${elements} elements`);
        assert.deepEqual([what, found], [what, []]);
      }
      // What does come in: the direction, which `all` leaves alone.
      const {found} = await page.evaluate(
        changes,
        names,
        ['direction'],
        '* { direction: rtl !important }',
      );
      assert.match(found[0], /direction: ltr → rtl/);
      assert.deepEqual(errors, []);
    });
  },
  {inWebKit: true},
);
