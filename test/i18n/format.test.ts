import {expect} from '@open-wc/testing';
import {dateFormat, formatNumber, pluralCategory} from '../../src/i18n/format.js';
import {missingFor} from '../../src/i18n/languages.js';

const DAY = Date.parse('2017-12-18T10:00:00Z');

describe('formatNumber', () => {
  it('writes a number as the language does', () => {
    expect(['en', 'de', 'en-IN'].map((lang) => formatNumber(lang, 1_912_884))).to.deep.equal([
      '1,912,884',
      '1.912.884',
      '19,12,884',
    ]);
  });

  it('writes it as English does where the engine lacks the language', () => {
    expect(formatNumber('tlh', 1_912_884)).to.equal('1,912,884');
  });
});

describe('the digits of a language', () => {
  for (const [lang, expected] of [
    ['fa', '۱٬۹۱۲٬۸۸۴'],
    ['ckb', '١٬٩١٢٬٨٨٤'],
    ['my', '၁,၉၁၂,၈၈၄'],
    ['ps', '۱٬۹۱۲٬۸۸۴'],
    ['ti', '1,912,884'],
  ] as const) {
    it(`are those of ${lang}, whatever the engine has`, async () => {
      await missingFor(lang);
      expect(formatNumber(lang, 1_912_884)).to.equal(expected);
    });
  }
});

describe('pluralCategory', () => {
  for (const [lang, counts] of [
    ['ar', {0: 'zero', 1: 'one', 2: 'two', 3: 'few', 11: 'many', 100: 'other', 103: 'few'}],
    ['ru', {1: 'one', 2: 'few', 5: 'many', 11: 'many', 21: 'one', 22: 'few', 1_000_000: 'many'}],
    ['pl', {1: 'one', 2: 'few', 5: 'many', 12: 'many', 21: 'many', 22: 'few'}],
    ['fr', {0: 'one', 1: 'one', 2: 'other', 1_000_000: 'many', 1_912_884: 'other'}],
    ['es', {1: 'one', 2: 'other', 1_000_000: 'many'}],
    ['it', {1: 'one', 2: 'other', 1_000_000: 'many'}],
    ['pt', {0: 'one', 1: 'one', 2: 'other', 1_000_000: 'many'}],
    ['zh-Hant', {0: 'other', 1: 'other', 1_000_000: 'other'}],
  ] as const) {
    it(`goes by CLDR in ${lang}`, () => {
      const numbers = Object.keys(counts).map(Number);
      const found = numbers.map((count) => [count, pluralCategory(lang, count)]);
      expect(Object.fromEntries(found)).to.deep.equal(counts);
    });
  }
  it('knows the categories of the language', () => {
    expect([1, 2, 5].map((count) => pluralCategory('uk', count))).to.deep.equal([
      'one',
      'few',
      'many',
    ]);
  });

  it('is not confused with another formatter of the same language', () => {
    formatNumber('en', 1);
    expect(pluralCategory('en', 1)).to.equal('one');
  });
});

describe('dateFormat', () => {
  it('counts years as posters do, whatever the language’s calendar', () => {
    const format = dateFormat('fa', {year: 'numeric', numberingSystem: 'latn', timeZone: 'UTC'});
    expect(format.format(DAY)).to.contain('2017');
  });

  it('gives the same formatter for the same wishes', () => {
    const wishes = {dateStyle: 'long', timeZone: 'UTC'} as const;
    expect(dateFormat('en', wishes)).to.equal(dateFormat('en', {...wishes}));
  });

  it('keeps time zones apart', () => {
    const inZone = (timeZone: string) => dateFormat('en', {hour: 'numeric', timeZone}).format(DAY);
    expect([inZone('UTC'), inZone('Asia/Kabul')]).to.deep.equal(['10 AM', '2 PM']);
  });
});
