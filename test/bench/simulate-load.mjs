/**
 * `npm run simulate`, after a build: what page views with the widgets cost the servers of feeds and counts, and the
 * one of the kit. `-- --views 5000000 --refresh 30 --cdn 0`; `-- --help` names all that can be set, with what holds
 * otherwise. `-- --write` writes the table of docs/hosting.md.
 */
import {readFileSync} from 'node:fs';

import {parseArgs} from 'node:util';
import {writeBetweenMarks} from '../../scripts/between-marks.mjs';
import {DEFAULTS, oldestCount, simulate} from './load-model.mjs';

const SCENARIOS = {
  'each count read once': {refresh: 0},
  'read again every minute': {},
  'the same, without a CDN': {cdn: 0},
  'the same, and no `max-age` either': {cdn: 0, countMaxAge: 0, feedMaxAge: 0},
  'the same, both servers down': {cdn: 0, countMaxAge: 0, feedMaxAge: 0, failing: true},
};

const toFlag = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function readFlags() {
  const options = {help: {type: 'boolean'}, write: {type: 'boolean'}};
  for (const [name, value] of Object.entries(DEFAULTS))
    options[toFlag(name)] = {type: typeof value === 'boolean' ? 'boolean' : 'string'};
  const {values} = parseArgs({options});
  const given = Object.keys(DEFAULTS).filter((name) => values[toFlag(name)] !== undefined);
  const settings = Object.fromEntries(
    given.map((name) => {
      const value = values[toFlag(name)];
      const number = typeof value === 'boolean' ? value : Number(value);
      if (Number.isNaN(number)) throw new Error(`--${toFlag(name)} takes a number, not ${value}`);
      return [name, number];
    }),
  );
  return {settings, isHelp: values.help, isWrite: values.write};
}

const {files} = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
const perSecond = (count) => {
  const rate = count / 3600;
  return rate < 10 ? rate.toFixed(2) : Math.round(rate).toLocaleString('en');
};
const kilobytes = (bytes) => `${Math.ceil(bytes / 3600 / 1000).toLocaleString('en')} kB`;

function run(settings) {
  const all = {...DEFAULTS, ...settings};
  const {count, feed, loadsOfKit} = simulate(all);
  const bytes = (what) => count[what] * all.countBytes + feed[what] * all.feedBytes;
  let age = `${Math.ceil(oldestCount(all))} s old`;
  if (!all.refresh) age = 'as old as the page';
  if (all.failing) age = 'the last good one';
  return {
    'count, asked': perSecond(count.asked),
    'count, at its server': perSecond(count.origin),
    'feed, asked': perSecond(feed.asked),
    'feed, at its server': perSecond(feed.origin),
    'from those servers': all.failing ? 'nothing' : kilobytes(bytes('origin')),
    'of the kit': kilobytes(loadsOfKit * files['kit.js'].brotli),
    'a count is at most': age,
  };
}

const {settings, isHelp, isWrite} = readFlags();
if (isHelp) {
  for (const [name, value] of Object.entries(DEFAULTS)) console.log(`--${toFlag(name)} ${value}`);
} else if (!isWrite) {
  console.log({...DEFAULTS, ...settings});
  console.log('A second, over the hour:');
  console.log(run(settings));
} else {
  const rows = Object.entries(SCENARIOS).map(([name, own]) => [name, run({...own, ...settings})]);
  const columns = Object.keys(rows[0][1]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [
    line(['a second', ...columns]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map(([name, row]) => line([name, ...Object.values(row)])),
  ].join('\n');
  const what = Object.entries({...DEFAULTS, ...settings})
    .map(([name, value]) => `\`--${toFlag(name)} ${value}\``)
    .join(' ');
  await writeBetweenMarks('docs/hosting.md', 'simulate', `${table}\n\nWith ${what}.`);
}
