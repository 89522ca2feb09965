import {expect} from '@open-wc/testing';
import {byCountry, Directory, type Wish} from '../../src/controllers/directory.js';
import type {Place} from '../../src/feeds/place.js';

const place = (name: string, more: Partial<Place> = {}): Place => ({
  name,
  url: null,
  country: null,
  city: null,
  category: 'other',
  summary: '',
  language: null,
  image: null,
  date: null,
  coordinates: null,
  ...more,
});

const NAMES = new Map([
  ['DE', 'Germany'],
  ['AT', 'Austria'],
]);
const nameOf = (code: string) => NAMES.get(code);
const places = [
  place('Zoo', {country: 'DE', city: 'Köln', category: 'sport'}),
  place('Älteste Schule', {country: 'AT', category: 'university'}),
  place('Nowhere'),
  place('Bank', {country: 'DE', summary: 'By the river'}),
  place('Kirk', {country: 'Scotland'}),
];
const directory = (isGrouped = false) => new Directory(places, nameOf, 'en', isGrouped);
const names = (wish: Partial<Wish>, isGrouped = false) =>
  directory(isGrouped)
    .find({words: '', category: '', country: '', ...wish})
    .map(({place: {name}}) => name);

describe('a directory', () => {
  it('goes by names, as the language orders them', () => {
    expect(names({})).to.deep.equal(['Älteste Schule', 'Bank', 'Kirk', 'Nowhere', 'Zoo']);
  });

  it('goes by countries, each in the list’s own order, what has none at the end', () => {
    expect(names({}, true)).to.deep.equal(['Älteste Schule', 'Zoo', 'Bank', 'Kirk', 'Nowhere']);
  });

  it('tells the countries there are, as the reader calls them', () => {
    expect(directory().countries).to.deep.equal(['Austria', 'Germany', 'Scotland']);
  });

  for (const [wish, found] of [
    [{words: 'koln'}, ['Zoo']],
    [{words: '  GERMANY  bank '}, ['Bank']],
    [{words: 'RIVER'}, ['Bank']],
    [{words: 'alt'}, ['Älteste Schule']],
    [{words: 'bank zoo'}, []],
    [{category: 'sport'}, ['Zoo']],
    [{country: 'Germany'}, ['Bank', 'Zoo']],
    [{country: 'Germany', category: 'sport', words: 'o'}, ['Zoo']],
  ] as const) {
    it(`finds ${found.join(' and ') || 'nothing'} for ${JSON.stringify(wish)}`, () => {
      expect(names(wish)).to.deep.equal(found);
    });
  }

  it('groups by countries', () => {
    const groups = byCountry(directory(true).entries);
    expect(
      [...groups].map(([country, group]) => `${country} ${String(group.length)}`),
    ).to.deep.equal(['Austria 1', 'Germany 2', 'Scotland 1', ' 1']);
  });
});
