import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, render} from 'lit';
import {en} from '../../src/i18n/en.js';
import {LocaleController} from '../../src/i18n/locale.js';
import {until} from '../helpers.js';

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
