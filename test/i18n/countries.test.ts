import {expect} from '@open-wc/testing';
import {countriesIn, countryNames} from '../../src/i18n/countries.js';

const codesOf = async (lang: string) => (await countriesIn(lang)).map(([code]) => code);
const namesOf = async (lang: string) => (await countriesIn(lang)).map(([, name]) => name);
const nameOf = async (lang: string, wanted: string) =>
  (await countriesIn(lang)).find(([code]) => code === wanted)?.[1];

describe('countriesIn', () => {
  it('names about as many as ISO 3166-1 has', async () => {
    expect((await countriesIn('en')).length).to.be.within(245, 255);
  });

  it('names each once', async () => {
    const codes = await codesOf('en');
    expect(new Set(codes).size).to.equal(codes.length);
  });

  it('names no two alike', async () => {
    const names = await namesOf('en');
    expect(new Set(names).size).to.equal(names.length);
  });

  it('gives codes of two capital letters', async () => {
    expect((await codesOf('en')).filter((code) => !/^[A-Z]{2}$/.test(code))).to.deep.equal([]);
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
    it(`has ${code}`, async () => {
      expect(await codesOf('en')).to.include(code);
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
    it(`does not have ${code}, ${what}`, async () => {
      expect(await codesOf('en')).not.to.include(code);
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
    it(`speaks ${lang}`, async () => {
      expect(await nameOf(lang, 'DE')).to.equal(name);
    });
  }

  it('speaks English where the browser lacks the language', async () => {
    expect(await nameOf('tlh', 'DE')).to.equal('Germany');
  });

  it('goes by the alphabet of the language', async () => {
    for (const lang of ['en', 'de', 'sv']) {
      const names = await namesOf(lang);
      const sorted = [...names].sort(new Intl.Collator(lang).compare);
      expect(names, lang).to.deep.equal(sorted);
    }
  });

  it('puts Åland where Swedes look for it: at the end', async () => {
    const place = async (lang: string) => {
      const codes = await codesOf(lang);
      return codes.indexOf('AX') / codes.length;
    };
    expect(await place('sv')).to.be.above(0.9);
    expect(await place('en')).to.be.below(0.1);
  });
});

describe('countryNames', () => {
  it('tells a name by its code, and of other texts nothing', async () => {
    const nameOf = await countryNames('fr');
    expect(['DE', 'DD', 'de', '001', 'EU', 'Scotland', ''].map(nameOf)).to.deep.equal([
      'Allemagne',
      ...Array<undefined>(6).fill(undefined),
    ]);
  });

  it('has those that the browser lacks', async () => {
    const nameOf = await countryNames('so');
    expect(nameOf('KE')).to.match(/^K[ei]+nya$/);
  });
});
