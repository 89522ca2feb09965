// That each element has no part, slot or event but those that its own documentation tells.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {dialogs, everyDialog, everyState, openDialog, settle} from './every-state.mjs';
import {forEachEngine, openPage} from './harness.mjs';

const {modules} = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);
const elements = modules.flatMap(({declarations}) => declarations);

/** What is documented, as inUse() tells what there is. */
const documented = new Set(
  elements.flatMap(({tagName, events: fired, slots = [], cssParts = []}) => [
    ...fired.map(({name}) => `${tagName} event ${name}`),
    ...slots.map(({name}) => `${tagName} slot ${name}`),
    ...cssParts.map(({name}) => `${tagName} part ${name}`),
  ]),
);

/** Runs in the page, before its scripts: notes each event of the kit that an element fires. */
function listen() {
  window.fired = new Set();
  const {prototype} = window.EventTarget;
  const {dispatchEvent} = prototype;
  prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('wr-')) window.fired.add(`${this.localName} event ${event.type}`);
    return dispatchEvent.call(this, event);
  };
}

/** Runs in the page: every part and slot of its elements, and every event that was fired. */
function inUse() {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('wr-'),
  );
  const used = elements.flatMap(({localName, shadowRoot}) => [
    ...[...shadowRoot.querySelectorAll('[part]')].flatMap(({part}) =>
      [...part].map((name) => `${localName} part ${name}`),
    ),
    ...[...shadowRoot.querySelectorAll('slot')].map(({name}) => `${localName} slot ${name}`),
  ]);
  return [...new Set([...used, ...window.fired])];
}

const opened = ({before, ...options}) => ({
  ...options,
  before: new Function(`(${listen})(); (${before ?? 'function () {}'})()`),
});

forEachEngine((engine) => {
  it('shows and fires nothing that no documentation tells', async () => {
    const used = [];
    for (const options of everyState({dir: 'ltr', instances: 1})) {
      const {page} = await openPage(engine, opened(options));
      await settle(page);
      used.push(...(await page.evaluate(inUse)));
    }
    const {page: form} = await openPage(engine, opened(everyDialog({dir: 'ltr', instances: 1})));
    for (const name of Object.keys(dialogs)) {
      await openDialog(form, {name, instances: 1});
      used.push(...(await form.evaluate(inUse)));
    }
    const seen = new Set(used);
    assert.deepEqual([...seen].filter((name) => !documented.has(name)).sort(), []);
    // Not for want of looking.
    assert.ok(
      seen.size > (documented.size * 2) / 3,
      `${seen.size} of ${documented.size} were seen`,
    );
  });
});
