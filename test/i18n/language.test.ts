import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {formatNumber, dateFormat} from '../../src/i18n/format.js';
import {wordsIn} from '../../src/i18n/languages.js';
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

/** Elements inside each other, by their languages; `|` where a shadow tree begins. The innermost is given. */
async function nested(langs: readonly (string | null)[]): Promise<Element> {
  let element = await fixture<Element>(html`<div></div>`);
  let parent: Element | ShadowRoot = element;
  for (const lang of langs) {
    if (lang === '|') {
      parent = element.attachShadow({mode: 'open'});
      continue;
    }
    parent.append((element = document.createElement('div')));
    parent = element;
    if (lang !== null) element.setAttribute('lang', lang);
  }
  return element;
}

describe('languageOf, across trees', () => {
  for (const [langs, expected] of [
    [['fr', 'uk'], 'uk'],
    [['fr', null], 'fr'],
    [['fr', null, null], 'fr'],
    [[null, null], 'en'],
    [['fr', '|', null], 'fr'],
    [['fr', null, '|', null], 'fr'],
    [['fr', '|', 'de', null], 'de'],
    [['fr', '|', 'uk'], 'uk'],
    [['fr', '|', null, '|', null], 'fr'],
    [['fr', '|', 'de', '|', null], 'de'],
    [['fr', '', null], 'fr'],
    [['fr', '|', 'auto', null], 'fr'],
    [['auto', '|', 'und', null], 'en'],
  ] as const) {
    it(`is ${expected} in ${langs.map((lang) => lang ?? '–').join(' > ')}`, async () => {
      expect(languageOf(await nested(langs))).to.equal(expected);
    });
  }

  it('is not that of the tree that an element is slotted into', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="fr"><p></p></div>`);
    const inner = document.createElement('div');
    inner.lang = 'ar';
    inner.append(document.createElement('slot'));
    host.attachShadow({mode: 'open'}).append(inner);
    expect(languageOf(host.querySelector('p')!)).to.equal('fr');
  });

  it('stays what it was where nothing tells', async () => {
    const element = await nested([null]);
    document.documentElement.lang = 'auto';
    const found = languageOf(element, 'ar');
    document.documentElement.lang = 'en';
    expect(found).to.equal('ar');
  });
});

describe('whatever is written as a language', () => {
  const SUBTAGS = ['en', 'zh', 'Hant', 'ar', 'x', 'u', 'nu', 'arab', 'ca', 'US', '419', 'i', 'a'];
  const pieces = fc.oneof(fc.constantFrom(...SUBTAGS), fc.string({maxLength: 9}));
  const tag = fc
    .array(fc.tuple(pieces, fc.constantFrom('-', '_', ' ', '', '@')), {maxLength: 6})
    .map((parts) => parts.flat().join(''));

  it('is something that every Intl takes, or nothing', async () => {
    const element = await nested([null]);
    fc.assert(
      fc.property(fc.oneof(tag, fc.string()), (written) => {
        element.setAttribute('lang', written);
        const lang = languageOf(element);
        formatNumber(lang, 1);
        dateFormat(lang, {month: 'long'});
        wordsIn(lang);
        return lang !== '' && /^(ltr|rtl)$/.test(directionOf(lang));
      }),
      {seed: 2017, numRuns: 300},
    );
  });
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
