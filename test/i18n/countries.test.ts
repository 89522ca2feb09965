import {expect} from '@open-wc/testing';
import {countriesIn} from '../../src/i18n/countries.js';

const codesOf = (lang: string) => countriesIn(lang).map(([code]) => code);
const nameOf = (lang: string, wanted: string) =>
  countriesIn(lang).find(([code]) => code === wanted)?.[1];

describe('countriesIn', () => {
  it('names about as many as ISO 3166-1 has', () => {
    expect(countriesIn('en').length).to.be.within(245, 255);
  });

  it('names each once', () => {
    const codes = codesOf('en');
    expect(new Set(codes).size).to.equal(codes.length);
  });

  it('names no two alike', () => {
    const names = countriesIn('en').map(([, name]) => name);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('gives codes of two capital letters', () => {
    expect(codesOf('en').filter((code) => !/^[A-Z]{2}$/.test(code))).to.deep.equal([]);
  });

  for (const code of [
    'AF',
    'SY',
    'UA',
    'SS',
    'TL',
    'PS',
    'TW',
    'XK',
    'AX',
    'GB',
    'US',
    'CD',
    'MM',
  ]) {
    it(`has ${code}`, () => {
      expect(codesOf('en')).to.include(code);
    });
  }

  for (const [code, what] of [
    ['EU', 'a union'],
    ['UN', 'an organisation'],
    ['ZZ', 'a placeholder'],
    ['XA', 'a placeholder for tests'],
    ['QO', 'a group of islands'],
    ['DD', 'a country of the past'],
    ['SU', 'a country of the past'],
    ['YU', 'a country of the past'],
    ['CS', 'a country of the past'],
    ['AN', 'a country of the past'],
    ['HV', 'an old code of Burkina Faso'],
    ['BU', 'an old code of Myanmar'],
    ['UK', 'another code of GB'],
    ['FX', 'a part of France'],
    ['EA', 'a part of Spain'],
    ['AA', 'nothing'],
  ] as const) {
    it(`does not have ${code}, ${what}`, () => {
      expect(codesOf('en')).not.to.include(code);
    });
  }

  for (const [lang, name] of [
    ['en', 'Germany'],
    ['fr', 'Allemagne'],
    ['de', 'Deutschland'],
    ['ar', 'ألمانيا'],
    ['uk', 'Німеччина'],
    ['pt-BR', 'Alemanha'],
  ] as const) {
    it(`speaks ${lang}`, () => {
      expect(nameOf(lang, 'DE')).to.equal(name);
    });
  }

  it('speaks English where the browser lacks the language', () => {
    expect(nameOf('tlh', 'DE')).to.equal('Germany');
  });

  it('goes by the alphabet of the language', () => {
    const names = (lang: string) => countriesIn(lang).map(([, name]) => name);
    for (const lang of ['en', 'de', 'sv']) {
      const sorted = names(lang).sort(new Intl.Collator(lang).compare);
      expect(names(lang), lang).to.deep.equal(sorted);
    }
  });

  it('puts Åland where Swedes look for it: at the end', () => {
    const last = (lang: string) => codesOf(lang).indexOf('AX') / codesOf(lang).length;
    expect([last('sv') > 0.9, last('en') < 0.1]).to.deep.equal([true, true]);
  });
});
