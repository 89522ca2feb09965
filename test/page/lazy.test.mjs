// Files that the kit asks for when a page needs them: recurrence, for calendars that hold a rule. (Strict pages that let
// it in are in policies.test.mjs.)
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW, hashesOf, scriptTag} from './partner.mjs';

const LAZY = '/cdn/lazy/recurrence.js';
const file = readFileSync(new URL('../../cdn/lazy/recurrence.js', import.meta.url), 'utf8');
const asScript = (body) => ({headers: {'content-type': 'text/javascript'}, body});

const event = (...lines) =>
  [
    'BEGIN:VEVENT',
    'UID:a',
    'SUMMARY:Class',
    'DTSTART:20261202T100000Z',
    'DURATION:PT1H',
    ...lines,
    'END:VEVENT',
  ].join('\n');
const serve = (path, ...lines) =>
  origins.feed.route(path, {
    headers: {'content-type': 'text/calendar'},
    body: `BEGIN:VCALENDAR\n${event(...lines)}\nEND:VCALENDAR`,
  });
const series = () => serve('/series.ics', 'RRULE:FREQ=WEEKLY;COUNT=3');

const widget = (src) =>
  `<wr-upcoming-webinars src="${src}" max="10" loading="eager"></wr-upcoming-webinars>`;
const policy = (scripts) => ({
  'content-security-policy': [
    ...["default-src 'none'", "base-uri 'none'", "object-src 'none'", `script-src ${scripts}`],
    `connect-src ${origins.feed.url}`,
  ].join('; '),
});

/** Opens a page, and tells how many events each of its widgets shows once all show some. */
async function open(engine, html, options = {}) {
  const opened = await openPage(engine, {html: `<body>${html}`, now: NOW, ...options});
  const {page, messages} = opened;
  await until(page, () =>
    [...document.querySelectorAll('wr-upcoming-webinars')].every((element) =>
      element.shadowRoot?.querySelector('[part~=item]'),
    ),
  );
  const counts = await page.evaluate(() =>
    [...document.querySelectorAll('wr-upcoming-webinars')].map(
      ({shadowRoot}) => shadowRoot.querySelectorAll('[part~=item]').length,
    ),
  );
  const warnings = messages.filter(({text}) => text.startsWith('[withrefugees]'));
  return {...opened, counts, warnings: warnings.map(({text}) => text)};
}

const copies = {
  'kit.js': '',
  'kit.classic.js': 'defer',
  'elements/upcoming-webinars.js': '',
};

/** What may become of the file: `[answer, how long to wait]`. */
const failures = {
  'one byte is another': () => asScript(file.replace('use strict', 'use strjct')),
  'it is gone': () => ({status: 404, body: 'Not found'}),
  'it is a login page': () => ({headers: {'content-type': 'text/html'}, body: '<!doctype html>'}),
  'the server lets nobody read it': () => ({
    headers: {'content-type': 'text/javascript', 'access-control-allow-origin': undefined},
    body: file,
  }),
};

const ONCE = /^\[withrefugees\] Of events that repeat only the first is shown: /;

forEachEngine((engine) => {
  it('asks for nothing where no event repeats', async () => {
    const {counts, warnings} = await open(engine, scriptTag() + widget(serve('/once.ics')));
    assert.deepEqual([counts, warnings, origins.cdn.count(LAZY)], [[1], [], 0]);
  });

  for (const [name, attributes] of Object.entries(copies)) {
    it(`shows all events of a series, with ${name}`, async () => {
      const html = scriptTag(name, attributes) + widget(series());
      const {counts, errors, messages, page} = await open(engine, html);
      assert.deepEqual([counts, errors, messages], [[3], [], []]);
      assert.equal(origins.cdn.count(LAZY), 1);
      assert.equal(await page.evaluate(() => document.scripts.length), 1);
    });
  }

  it('asks once for all widgets and all copies of the kit', async () => {
    const other = serve('/other.ics', 'RRULE:FREQ=DAILY;COUNT=2');
    const html = `${scriptTag()}${scriptTag('elements/upcoming-webinars.js')}${widget(series())}${widget(other)}${widget(series())}`;
    const {counts} = await open(engine, html);
    assert.deepEqual([counts, origins.cdn.count(LAZY)], [[3, 2, 3], 1]);
  });

  it('is done without where the hash of the kit alone lets scripts in', async () => {
    const {counts, errors, warnings} = await open(engine, scriptTag() + widget(series()), {
      headers: policy(hashesOf('kit.js')),
    });
    assert.deepEqual([counts, errors, warnings.length], [[1], [], 1]);
    assert.match(warnings[0], ONCE);
  });

  for (const [what, answer] of Object.entries(failures)) {
    it(`is done without where ${what}`, async () => {
      origins.cdn.route(LAZY, answer());
      const html = scriptTag() + widget(series()) + widget(series());
      const {counts, errors, warnings} = await open(engine, html);
      assert.deepEqual([counts, errors, warnings.length], [[1, 1], [], 1]);
      assert.match(warnings[0], ONCE);
    });
  }

  it('is done without where it does not come within 10 seconds', async () => {
    origins.cdn.route(LAZY, {never: true});
    const {counts, warnings} = await open(engine, scriptTag() + widget(series()));
    assert.deepEqual([counts, warnings.length], [[1], 1]);
  });

  it('takes no file from elsewhere for its own', async () => {
    // A script of the page that has the symbol: what counts is who hands over in the load event.
    const {counts} = await open(engine, scriptTag() + widget(series()), {
      before: () => {
        const copy = {files: new Map(), given: {instancesOf: () => []}};
        globalThis[Symbol.for('withrefugees.lazy')] = copy;
      },
    });
    assert.deepEqual(counts, [3]);
  });
});
