// Every widget in every state fits into its column: narrow and wide, in both directions, and with letters twice as large.
// (Row B1-14 of shared/reference/security.md.)
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {everyState, settle} from './every-state.mjs';
import {forEachEngine, openPage} from './harness.mjs';

const WIDTHS = [320, 768, 1280];
const SIZES = {'as they are': '1em', 'twice as large': '2em'};

/** Runs in the page: what reaches out of its widget, or makes the page wider than the screen. */
function whatIsTooWide(size) {
  document.documentElement.style.setProperty('--wr-font-size', size);
  const {scrollWidth, clientWidth} = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth} px`] : [];
  const widgets = [...document.querySelectorAll('[data-state]')].flatMap((widget) => {
    const base = widget.shadowRoot.querySelector('[part=base]');
    const [outer, inner] = [base.clientWidth, base.scrollWidth];
    return inner > outer ? [`${widget.outerHTML.slice(0, 120)}: ${inner} of ${outer} px`] : [];
  });
  return [...page, ...widgets];
}

forEachEngine((engine) => {
  for (const dir of ['ltr', 'rtl']) {
    it(`fits into its column, ${dir}`, async () => {
      for (const options of everyState({dir, instances: 1})) {
        const {page, errors} = await openPage(engine, options);
        await settle(page);
        for (const width of WIDTHS) {
          await page.setViewport({width, height: 800});
          for (const [how, size] of Object.entries(SIZES)) {
            const found = await page.evaluate(whatIsTooWide, size);
            assert.deepEqual(found, [], `${width} px, letters ${how}`);
          }
        }
        assert.deepEqual(errors, []);
        await page.close();
      }
    });
  }
});
