import {expect} from '@open-wc/testing';
import {dateFormat, formatNumber, pluralCategory} from '../../src/i18n/format.js';

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

describe('pluralCategory', () => {
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
