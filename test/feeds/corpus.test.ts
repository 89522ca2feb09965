import {expect} from '@open-wc/testing';
import {parseStories} from '../../src/feeds/stories.js';
import {parseWebinars} from '../../src/feeds/webinars.js';
import {faultsOf, unsafeIn, type Case} from './corpus.js';

const readers = {parseStories, parseWebinars};

/** The cases of a folder, `null` where it is not there. As raw bytes: see scripts/browsers/bytes.mjs. */
async function casesOf(folder: string): Promise<Case[] | null> {
  const response = await fetch(`${folder}/cases.json`);
  return response.ok ? ((await response.json()) as Case[]) : null;
}

function testAll(cases: Case[], folder: string): void {
  for (const test of cases) {
    it(`reads ${test.file} (${test.id})`, async () => {
      const response = await fetch(`${folder}/${encodeURIComponent(test.file)}`);
      const faults = await faultsOf(test, await response.arrayBuffer(), readers);
      if (!test.contested) expect(faults.slice(0, 10), faults.join('\n')).to.deep.equal([]);
    });
  }
}

// What is dropped is told in the console: here that is a lot.
const {warn} = console;
before(() => {
  console.warn = () => undefined;
});
after(() => {
  console.warn = warn;
});

describe('faultsOf', () => {
  const body = new TextEncoder().encode(
    '[{"title": "A", "url": "https://a.example/a", "date": "2017-12-18"}]',
  ).buffer;
  const told = async (expected: Case['expect'], format = 'jsonfeed') =>
    faultsOf({id: '', file: '', format, expect: expected}, body, readers);

  it('tells nothing of what is as it should be', async () => {
    const item = {title: ' A', link: 'https://A.example/a', date: '2017-12-18T01:00:00+01:00'};
    expect(await told({itemCount: 1, items: [item]})).to.deep.equal([]);
  });

  const table: [what: string, expected: Case['expect']][] = [
    ['a title', {items: [{title: 'B'}]}],
    ['a link', {items: [{link: 'https://a.example/b'}]}],
    ['a date', {items: [{date: '2017-12-18T01:00:00Z'}]}],
    ['a missing picture', {items: [{thumbnails: ['https://a.example/b']}]}],
    ['a missing story', {items: [{}, {}]}],
    ['the number', {itemCount: 2}],
  ];
  for (const [what, expected] of table) {
    it(`tells ${what} that is not as it should be`, async () => {
      expect(await told(expected)).to.have.lengthOf(1);
    });
  }

  it('tells a calendar that is refused', async () => {
    expect(await told({occurrences: []}, 'ics')).to.have.lengthOf(1);
  });

  it('tells unsafe addresses', () => {
    const image = {src: 'data:,', srcset: 'https://a.example/a 1w, javascript:x 2w', alt: ''};
    expect(unsafeIn({url: 'https://u:p@a.example/', image})).to.have.lengthOf(3);
    expect(unsafeIn({url: 'https://a.example/@u?a:b@c', image: null})).to.deep.equal([]);
  });
});

const OWN = '/bytes/fixtures/feeds';
const own = (await casesOf(OWN)) ?? [];

describe('the corpus: made by hand', () => {
  it('is there', () => {
    expect(own).to.have.lengthOf.above(20);
  });
  testAll(own, OWN);
});

const FOREIGN = '/bytes/corpus';
const foreign = await casesOf(FOREIGN);

describe('the corpus: files from elsewhere', () => {
  if (foreign) {
    testAll(
      foreign.filter(({file}) => !file.startsWith('ics/handmade/')), // copies of which are above
      FOREIGN,
    );
  } else {
    it('is left out', () => {
      console.log('Left out the files from elsewhere: there is no folder CORPUS=../shared/corpus.');
    });
  }
});
