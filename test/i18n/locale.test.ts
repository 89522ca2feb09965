import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {LitElement, render} from 'lit';
import {en} from '../../src/i18n/en.js';
import {LocaleController} from '../../src/i18n/locale.js';
import {until} from '../helpers.js';
import {languages} from './all-languages.js';

class LocalElement extends LitElement {
  readonly locale: LocaleController = new LocaleController(this);
  renders = 0;

  protected override render() {
    return html`${this.locale.lang} ${this.locale.dir}`;
  }

  protected override updated(): void {
    this.renders += 1;
  }
}
customElements.define('test-local', LocalElement);

async function local(template = html`<test-local></test-local>`): Promise<LocalElement> {
  const wrapper = await fixture(html`<div lang="en">${template}</div>`);
  const element = wrapper.querySelector<LocalElement>('test-local')!;
  await until(() => element.locale.isReady, 'words');
  await element.updateComplete;
  return element;
}

describe('LocaleController', () => {
  it('tells the language and its direction', async () => {
    const el = await local(html`<test-local lang="ar"></test-local>`);
    expect(el.shadowRoot!.textContent).to.equal('ar rtl');
  });

  it('lets the element’s own direction win', async () => {
    const el = await local(html`<test-local lang="ar" dir="ltr"></test-local>`);
    expect(el.locale.dir).to.equal('ltr');
  });

  it('does not take nonsense for a direction', async () => {
    const el = await local(html`<test-local lang="ar" dir="up"></test-local>`);
    expect(el.locale.dir).to.equal('rtl');
  });

  it('follows a change of the element’s own language', async () => {
    const el = await local();
    el.lang = 'ar';
    await until(() => el.shadowRoot!.textContent === 'ar rtl');
  });

  it('follows a change around it', async () => {
    const el = await local();
    el.parentElement!.lang = 'fr';
    await until(() => el.shadowRoot!.textContent === 'fr ltr');
  });

  it('follows a change of its direction', async () => {
    const el = await local();
    el.dir = 'rtl';
    await until(() => el.locale.dir === 'rtl');
  });

  it('reads the language anew where it is moved to', async () => {
    const el = await local();
    const other = await fixture(html`<div lang="so"></div>`);
    other.append(el);
    await until(() => el.shadowRoot!.textContent === 'so ltr');
  });

  it('follows changes again after it was away', async () => {
    const el = await local();
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    parent.lang = 'uk';
    await until(() => el.locale.lang === 'uk');
  });

  it('follows a change in a shadow tree that it is in', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = outer.attachShadow({mode: 'open'});
    render(html`<p><test-local></test-local></p>`, root);
    const el = root.querySelector<LocalElement>('test-local')!;
    root.querySelector('p')!.lang = 'ar';
    await until(() => el.shadowRoot?.textContent === 'ar rtl');
  });

  it('needs no observer of its own', async () => {
    const {MutationObserver: Observer} = window;
    await local();
    let made = 0;
    window.MutationObserver = class extends Observer {
      constructor(callback: MutationCallback) {
        super(callback);
        made += 1;
      }
    };
    for (let count = 0; count < 3; count++) await local();
    window.MutationObserver = Observer;
    expect(made).to.equal(0);
  });

  it('renders once for several changes', async () => {
    const el = await local();
    const parent = el.parentElement!;
    parent.lang = 'de';
    parent.dir = 'rtl';
    parent.lang = 'en-GB';
    el.dir = 'rtl';
    await until(() => el.locale.dir === 'rtl');
    await el.updateComplete;
    expect([el.renders, el.locale.lang]).to.deep.equal([2, 'en-GB']);
  });

  it('stays in its language where that of the page becomes "auto"', async () => {
    document.documentElement.lang = 'ar';
    const el = await fixture<LocalElement>(html`<test-local></test-local>`);
    await until(() => el.locale.isReady, 'words');
    document.documentElement.lang = 'auto';
    await nextFrame();
    document.documentElement.lang = 'en';
    expect(el.locale.lang).to.equal('ar');
  });

  /** Whether an element in Arabic is no longer so once the page is said to be in another language. */
  async function follows(lang: string, lock = false): Promise<boolean> {
    const french = await local(html`<test-local lang="fr"></test-local>`);
    await until(() => french.locale.lang === 'fr', 'words that may be wanted');
    const page = document.documentElement;
    page.lang = 'ar';
    page.toggleAttribute('data-wr-lang-lock', lock);
    const el = await fixture<LocalElement>(html`<test-local></test-local>`);
    await until(() => el.locale.lang === 'ar', 'words');
    page.lang = lang;
    // The words are there, so an element that follows has done so by then.
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    const isFollowing = el.locale.lang !== 'ar';
    page.lang = 'en';
    page.removeAttribute('data-wr-lang-lock');
    return isFollowing;
  }

  it('becomes what a translating browser makes of the page', async () => {
    expect(await follows('fr')).to.equal(true);
  });

  it('stays where the browser translates into a language without words', async () => {
    expect(await follows('ja')).to.equal(false);
  });

  it('stays where the page has locked it', async () => {
    expect(await follows('fr', true)).to.equal(false);
  });

  it('does not render anew for a change that changes nothing', async () => {
    const el = await local();
    el.locale.refresh();
    await el.updateComplete;
    expect(el.renders).to.equal(1);
  });
});

describe('LocaleController’s words', () => {
  it('are the table’s', async () => {
    expect((await local()).locale.text('signPetition')).to.equal('Sign the petition');
  });

  it('are filled in', async () => {
    const text = (await local()).locale.text('bannerHeading', {hashtag: '#WithRefugees'});
    expect(text).to.equal('We stand #WithRefugees');
  });

  it('take what is filled in as it is', async () => {
    const text = (await local()).locale.text('bannerHeading', {hashtag: '$& {hashtag}'});
    expect(text).to.equal('We stand $& {hashtag}');
  });

  for (const [count, expected] of [
    [1, '1 person has signed'],
    [0, '0 people have signed'],
    [1_912_884, '1,912,884 people have signed'],
  ] as const) {
    it(`count ${count}`, async () => {
      expect((await local()).locale.plural('peopleSigned', count)).to.equal(expected);
    });
  }

  for (const [lang, count, category] of [
    ['ar', 2, 'two'],
    ['ar', 3, 'few'],
    ['ar', 11, 'many'],
    ['ar', 100, 'other'],
    ['ru', 21, 'one'],
    ['ru', 22, 'few'],
    ['ru', 1_912_885, 'many'],
    ['fr', 1_000_000, 'many'],
    ['pt', 1_000_000, 'many'],
    ['zh-Hant', 1, 'other'],
  ] as const) {
    it(`count ${count} in ${lang} by its form for "${category}"`, async () => {
      const el = await local(html`<test-local lang=${lang}></test-local>`);
      const own = languages.find(({tag}) => tag === lang)!.strings.peopleSigned[category]!;
      const expected = own.replace('{count}', el.locale.number(count));
      expect(el.locale.plural('peopleSigned', count)).to.equal(expected);
    });
  }

  it('can mark the number', async () => {
    const box = document.createElement('p');
    const number = html`<strong>1,234</strong>`;
    render((await local()).locale.pluralAround('peopleSigned', 1234, number), box);
    expect(box).dom.to.equal('<p><strong>1,234</strong> people have signed</p>');
  });

  it('can mark what is filled in', async () => {
    const box = document.createElement('p');
    const hashtag = html`<bdi>#Here</bdi>`;
    render((await local()).locale.sayAround('bannerHeading', 'hashtag', hashtag), box);
    expect(box).dom.to.equal('<p>We stand <bdi>#Here</bdi></p>');
  });
});

describe('English', () => {
  const sentences = Object.entries(en).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value).map(([category, text]) => [`${key}.${category}`, String(text)]),
  );
  for (const [key = '', text = ''] of sentences) {
    it(`has words for ${key}, and no markup in them`, () => {
      expect(text.trim()).to.match(/^[^<>&]+$/);
    });
  }
});
