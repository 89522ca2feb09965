// Which version a change of what pages rely on asks for.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {differences, judge, leastVersion, publicApi} from '../../scripts/manifest/versioning.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const api = publicApi(manifest);

/** The API after a change of the banner. */
function changed(change) {
  const copy = structuredClone(api);
  change(copy['wr-campaign-banner'], copy);
  return copy;
}

const CHANGES = {
  major: {
    'a tag is gone': (banner, all) => delete all['wr-share'],
    'an attribute is gone': ({attributes}) => delete attributes['dismiss-days'],
    'a value is gone': ({attributes}) => (attributes.variant = "'bar' | 'card' = 'bar'"),
    'a default is another': ({attributes}) =>
      (attributes.variant = "'bar' | 'card' | 'hero' = 'card'"),
    'a property is gone': ({properties}) => delete properties.dismissDays,
    'a method is gone': ({methods}) => delete methods.restore,
    'a method wants more': ({methods}) => (methods.restore = '(how)'),
    'an event is gone': ({events}) => delete events['wr-dismiss'],
    'an event tells less': ({events}) => (events['wr-action'] = "{kind: 'banner' | 'coalition'}"),
    'a slot is gone': ({slots}) => delete slots.media,
    'a part is gone': ({parts}) => delete parts.dismiss,
    'a state is gone': ({states}) => delete states.empty,
    'a token is gone': ({tokens}) => delete tokens['--wr-radius'],
  },
  minor: {
    'a tag is new': (banner, all) => (all['wr-new'] = banner),
    'an attribute is new': ({attributes}) => (attributes.new = 'string = '),
    'a value is new': ({attributes}) =>
      (attributes.variant = "'bar' | 'card' | 'hero' | 'poster' = 'bar'"),
    'a method takes more': ({methods}) => (methods.restore = '(how?)'),
    'an event tells more': ({events}) =>
      (events['wr-dismiss'] = "{reason: 'close' | 'signed' | 'escape', days: number}"),
    'a part is new': ({parts}) => (parts.new = ''),
  },
};

for (const [kind, changes] of Object.entries(CHANGES)) {
  for (const [what, change] of Object.entries(changes)) {
    it(`is ${kind} where ${what}`, () => {
      const found = differences(api, changed(change));
      assert.deepEqual(
        found.map((each) => each.change),
        [kind],
      );
      assert.equal(leastVersion('1.2.3', found), kind === 'major' ? '2.0.0' : '1.3.0');
    });
  }
}

it('sees no difference where there is none', () => {
  assert.deepEqual(differences(api, structuredClone(api)), []);
  assert.equal(leastVersion('1.2.3', []), '1.2.4');
});

const grown = changed(({parts}) => (parts.new = ''));
const recorded = {version: '1.9.0', api};
const judged = (version, isReleased, now = grown) =>
  judge({version, isReleased, recorded, api: now});

it('records what there is until a version is released', () => {
  assert.deepEqual(judged('1.9.0', false), {faults: [], record: {version: '1.9.0', api: grown}});
});

it('lets a released version stay as it is', () => {
  assert.deepEqual(judged('1.9.0', true, api), {faults: [], record: recorded});
  const {faults, record} = judged('1.9.0', true);
  assert.deepEqual(faults, [
    'After 1.9.0 this is 1.10.0, not 1.9.0:',
    '  minor: <wr-campaign-banner> parts: new is new.',
  ]);
  assert.equal(record, recorded);
});

it('wants a version that is late enough', () => {
  assert.equal(judged('1.9.1', false).faults.length, 2);
  assert.deepEqual(judged('1.10.0', false), {faults: [], record: recorded});
  assert.deepEqual(judged('1.10.0', true).record, {version: '1.10.0', api: grown});
  assert.deepEqual(judged('1.9.1', true, api).record, {version: '1.9.1', api});
  assert.equal(judged('1.8.9', false, api).faults.length, 1);
});
