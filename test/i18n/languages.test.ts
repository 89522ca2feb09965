import {expect, fixture, html} from '@open-wc/testing';
import {spy} from 'sinon';
import {dateFormat, formatDay} from '../../src/i18n/format.js';
import {calendarIn, missingFor, wordsIn} from '../../src/i18n/languages.js';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import '../../src/elements/petition-button.js';
import {engine, until} from '../helpers.js';
import {languages} from './all-languages.js';

/** What a language calls its button, once everything for it is there. */
async function signIn(lang: string): Promise<string | undefined> {
  await missingFor(lang);
  return wordsIn(lang)?.signPetition;
}

describe('the words for a language', () => {
  it('are inside the kit for English', () => {
    expect([missingFor('en-GB'), wordsIn('en-GB')]).to.deep.equal([null, null]);
  });

  it('are inside for English without a question to Intl.Locale, whose first one is dear', () => {
    const ask = spy(Intl, 'Locale');
    expect([missingFor('en'), wordsIn('en'), ask.callCount]).to.deep.equal([null, null, 0]);
    ask.restore();
  });

  it('are loaded once', async () => {
    await missingFor('sv');
    expect(missingFor('sv-FI')).to.equal(null);
  });

  for (const [lang, file] of [
    ['fr-CA', 'fr'],
    ['pt-BR', 'pt'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['prs', 'prs'],
    ['fa-AF', 'prs'],
    ['fa-IR', 'fa'],
    ['ku', 'kmr'],
    ['kmr', 'kmr'],
    ['ku-Arab-IQ', 'ckb'],
    ['ckb-IQ', 'ckb'],
    ['zh', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['sr-Latn', null],
    ['fi', null],
    ['tlh', null],
  ] as const) {
    it(`are those of ${file ?? 'English'} for ${lang}`, async () => {
      const own = languages.find(({tag}) => tag === file);
      const words = await signIn(Intl.getCanonicalLocales(lang)[0]!);
      expect(words).to.equal(own?.strings.signPetition);
    });
  }

  it('do not come from what a page has put into Object.prototype', async () => {
    Object.defineProperty(Object.prototype, 'fi', {
      value: () => Promise.reject(new Error('polluted')),
      configurable: true,
    });
    const words = await signIn('fi');
    Reflect.deleteProperty(Object.prototype, 'fi');
    expect(words).to.equal(undefined);
  });
});

const button = (lang: string, inner = '<a href="/petition">Partner’s own words</a>') =>
  fixture<PetitionButton>(
    html`<div
      lang=${lang}
      .innerHTML=${`<wr-petition-button>${inner}</wr-petition-button>`}
    ></div>`,
  ).then((page) => page.querySelector<PetitionButton>('wr-petition-button')!);

const shown = (el: Element): string => el.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('until the words are there', () => {
  it('the partner’s children are shown, and nothing in English', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="tr"></div>`);
    page.innerHTML = '<wr-petition-button><a href="/">Partner’s own words</a></wr-petition-button>';
    const el = page.querySelector<PetitionButton>('wr-petition-button')!;
    await el.updateComplete; // at once: no file has come
    expect(shown(el)).to.equal('');
    expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
    await until(() => shown(el) === 'Dilekçeyi imzalayın', 'Turkish');
    expect(el.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('what is shown stays when the language changes', async () => {
    const el = await button('en');
    el.lang = 'hu';
    await el.updateComplete;
    expect(shown(el)).to.equal('Sign the petition');
    await until(() => shown(el) === 'Aláírom a petíciót', 'Hungarian');
  });
});

describe('English in a page of another language', () => {
  it('says that it is', async () => {
    const el = await button('fi');
    await until(() => shown(el) !== '', 'words');
    const words = el.shadowRoot!.querySelector('[part=action] span')!;
    expect(words).dom.to.equal('<span lang="en" dir="ltr">Sign the petition</span>');
  });

  it('is not said of what a partner wrote', async () => {
    const el = await button('fi');
    el.label = 'Allekirjoita';
    await until(() => shown(el) === 'Allekirjoita', 'the label');
    expect(el.shadowRoot!.querySelector('[part=action] [lang]')).to.equal(null);
  });

  it('is said of English in no page of its own', async () => {
    const el = await button('en-ZA');
    expect(el.shadowRoot!.querySelector('[part=action] [lang]')).to.equal(null);
  });
});

describe('dates', () => {
  const DATE = Date.UTC(2017, 11, 18, 14);
  const long = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const;

  for (const [lang, month] of [
    ['az', 'dekabr'],
    ['bs', 'decembar'],
    ['ckb', 'کانونی یەکەم'],
    ['ku', 'berfanbar'],
    ['my', 'ဒီဇင်ဘာ'],
    ['om', 'Mudde'],
    ['ps', 'دسمبر'],
    ['so', 'Diseembar'],
    ['sq', 'dhjetor'],
    ['ti', 'ታሕሳስ'],
  ] as const) {
    it(`have their months in ${lang}, whatever the engine has`, async () => {
      await missingFor(lang);
      const parts = dateFormat(lang, long).formatToParts(DATE);
      const found = parts.find(({type}) => type === 'month')?.value ?? '';
      // Engines that have the language have it from other years.
      if (calendarIn(lang)) expect(found).to.equal(month);
      else expect(found).not.to.match(/^(December|M12)$/);
    });
  }

  it('have no English word where Chromium lacks the language', async () => {
    await missingFor('ti');
    const format = dateFormat('ti', {
      ...{weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit'},
      timeZone: 'UTC',
    });
    const all = [format.format(DATE), format.formatRange(DATE, DATE + 3_600_000)].join();
    expect(all.replace(/UTC|GMT/g, '')).not.to.match(/[a-z]/i);
  });

  it('carry their time zone, also from one hour to another', async () => {
    await missingFor('ti');
    const format = dateFormat('ti', {
      ...{day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit'},
      ...{timeZone: 'America/Toronto', timeZoneName: 'short'},
    });
    for (const text of [format.format(DATE), format.formatRange(DATE, DATE + 3_600_000)]) {
      expect(text).to.match(calendarIn('ti') ? / GMT-5$/ : /[-−]5|EST/);
    }
  });

  it('are read in the digits of the language', async () => {
    await missingFor('my');
    expect(dateFormat('my', long).format(DATE)).to.contain('၂၀၁၇');
  });

  it('are the Gregorian calendar’s', async () => {
    await missingFor('fa');
    expect(dateFormat('fa', long).format(DATE)).to.contain('۲۰۱۷');
  });

  it('can be near', async () => {
    await missingFor('fr');
    await missingFor('ti');
    expect([formatDay('en', 0), formatDay('fr', 1), formatDay('ti', 1)]).to.deep.equal([
      'today',
      'demain',
      'ጽባሕ',
    ]);
  });

  it('are not near in a language that has no word for it', async () => {
    await missingFor('ckb');
    if (engine === 'chromium') expect(calendarIn('ckb')?.days).to.equal(null);
    expect(formatDay('ckb', 1)).not.to.equal('demain');
  });
});
