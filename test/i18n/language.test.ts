import {expect, fixture, html} from '@open-wc/testing';
import {directionOf, languageOf} from '../../src/i18n/language.js';

describe('languageOf', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('is the element’s own', async () => {
    const el = await fixture(html`<div lang="fr"><p lang="uk">…</p></div>`);
    expect(languageOf(el.firstElementChild!)).to.equal('uk');
  });

  it('is the nearest ancestor’s', async () => {
    const el = await fixture(
      html`<div lang="fr">
        <div lang="so"><p></p></div>
      </div>`,
    );
    expect(languageOf(el.querySelector('p')!)).to.equal('so');
  });

  it('is found through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="am"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    expect(languageOf(inner)).to.equal('am');
  });

  it('is the page’s', async () => {
    document.documentElement.lang = 'tr';
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('tr');
  });

  it('is the browser’s where the page has none', async () => {
    document.documentElement.removeAttribute('lang');
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('en-US');
  });

  const mended: [string, string][] = [
    ['nl_NL', 'nl-NL'],
    [' de ', 'de'],
    ['PT-br', 'pt-BR'],
    ['zh-hant-hk', 'zh-Hant-HK'],
    ['iw', 'he'],
  ];
  for (const [written, read] of mended) {
    it(`reads ${JSON.stringify(written)} as ${read}`, async () => {
      expect(languageOf(await fixture(html`<p lang=${written}></p>`))).to.equal(read);
    });
  }

  for (const written of ['', 'auto', 'und', 'en glish', 'en_US.UTF-8', '{{lang}}', '-', 'x']) {
    it(`passes over ${JSON.stringify(written)}`, async () => {
      const el = await fixture(html`<div lang="fr"><p lang=${written}></p></div>`);
      expect(languageOf(el.firstElementChild!)).to.equal('fr');
    });
  }
});

describe('directionOf', () => {
  for (const lang of [
    'ar',
    'ar-EG',
    'fa-AF',
    'prs',
    'ps',
    'ur',
    'he',
    'ckb',
    'ku-Arab',
    'uz-Arab-AF',
  ]) {
    it(`reads ${lang} from right to left`, () => {
      expect(directionOf(lang)).to.equal('rtl');
    });
  }

  for (const lang of [
    'en',
    'am',
    'ti',
    'so',
    'arn',
    'ku',
    'kmr',
    'ur-Latn',
    'sd-Deva',
    'zh-Hant',
  ]) {
    it(`reads ${lang} from left to right`, () => {
      expect(directionOf(lang)).to.equal('ltr');
    });
  }
});
