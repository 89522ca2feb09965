import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';
import '../../src/elements/campaign-banner.js';
import {Campaign} from '../../src/elements/campaign.js';
import '../../src/elements/past-issues.js';
import '../../src/elements/petition-button.js';
import '../../src/elements/upcoming-webinars.js';
import {collectWarnings, expectAccessible, until} from '../helpers.js';

const PETITION = 'https://www.unhcr.org/withrefugees/petition/';

/** The page's content, once every widget in it has taken its settings. */
async function page(content: TemplateResult): Promise<HTMLElement> {
  const wrapper = await fixture<HTMLElement>(html`<div lang="en">${content}</div>`);
  await settled(wrapper);
  return wrapper;
}

async function settled(wrapper: Element): Promise<void> {
  // A setting goes from one to the other, each after its own update.
  for (const element of wrapper.querySelectorAll('wr-campaign')) await element.updateComplete;
  const widgets = wrapper.querySelectorAll<LitElement>('wr-petition-button, wr-campaign-banner');
  for (const element of widgets) await element.updateComplete;
}

/** Where the link of a part leads, in the first widget that has one. */
function hrefOf(wrapper: Element, part = 'action'): string | undefined {
  const links = [...wrapper.querySelectorAll('*')].map((element) =>
    element.shadowRoot?.querySelector<HTMLAnchorElement>(`a[part=${part}]`),
  );
  return links.find(Boolean)?.href;
}

const themeOf = (wrapper: Element) =>
  wrapper
    .querySelector('wr-petition-button')!
    .shadowRoot!.querySelector<HTMLElement>('[part=base]')!.dataset['theme'];

const button = html`<wr-petition-button></wr-petition-button>`;
const banner = html`<wr-campaign-banner></wr-campaign-banner>`;

describe('<wr-campaign>', () => {
  describe('itself', () => {
    it('takes no box', async () => {
      const el = await page(html`<wr-campaign>${button}</wr-campaign>`);
      expect(getComputedStyle(el.firstElementChild!).display).to.equal('contents');
    });

    it('keeps no box whatever the page’s style says', async () => {
      const el = await page(
        html`<style>
            wr-campaign {
              display: block !important;
            }
          </style>
          <wr-campaign>${button}</wr-campaign>`,
      );
      expect(getComputedStyle(el.querySelector('wr-campaign')!).display).to.equal('contents');
    });

    it('shows what stands inside', async () => {
      const el = await page(html`<wr-campaign><p>Text of the page</p></wr-campaign>`);
      expect(el.querySelector('p')!.getClientRects()).to.have.lengthOf(1);
    });

    it('hides it where the page hides the element', async () => {
      const el = await page(html`<wr-campaign hidden><p>Text of the page</p></wr-campaign>`);
      expect(el.querySelector('p')!.getClientRects()).to.have.lengthOf(0);
    });

    it('is accessible', async () => {
      await expectAccessible(await page(html`<wr-campaign>${banner}${button}</wr-campaign>`));
    });
  });

  describe('gives to the widgets inside', () => {
    it('the petition', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/">${button}</wr-campaign>`,
      );
      expect(hrefOf(el)).to.equal('https://a.example/');
    });

    it('the petition, as an address of this page', async () => {
      const el = await page(html`<wr-campaign petition-href="/sign">${button}</wr-campaign>`);
      expect(hrefOf(el)).to.equal(`${location.origin}/sign`);
    });

    it('the coalition', async () => {
      const el = await page(
        html`<wr-campaign coalition-href="https://a.example/">${banner}</wr-campaign>`,
      );
      expect(hrefOf(el, 'secondary')).to.equal('https://a.example/');
    });

    it('the archive', async () => {
      const el = await page(
        html`<wr-campaign archive-href="https://a.example/">
          <wr-past-issues></wr-past-issues>
        </wr-campaign>`,
      );
      await until(() => hrefOf(el, 'link') === 'https://a.example/');
    });

    it('where all webinars are', async () => {
      const el = await page(
        html`<wr-campaign webinars-href="https://a.example/">
          <wr-upcoming-webinars></wr-upcoming-webinars>
        </wr-campaign>`,
      );
      await until(() => hrefOf(el, 'more') === 'https://a.example/');
    });

    it('the hashtag', async () => {
      const el = await page(html`<wr-campaign hashtag="#WithFamilies">${banner}</wr-campaign>`);
      const heading = el
        .querySelector('wr-campaign-banner')!
        .shadowRoot!.querySelector('[part=heading]');
      expect(heading!.textContent).to.equal('We stand #WithFamilies');
    });

    it('the theme', async () => {
      const el = await page(html`<wr-campaign theme="dark">${button}</wr-campaign>`);
      expect(themeOf(el)).to.equal('dark');
    });

    it('the language', async () => {
      const el = await page(html`<wr-campaign lang="ar">${button}</wr-campaign>`);
      const root = el.querySelector('wr-petition-button')!.shadowRoot!;
      await until(() => root.querySelector('[part=base]') !== null, 'the words are there');
      const base = root.querySelector<HTMLElement>('[part=base]')!;
      expect([base.lang, base.dir]).to.deep.equal(['ar', 'rtl']);
    });

    it('the partner, for links to the campaign', async () => {
      const el = await page(
        html`<wr-campaign partner="city-of-york" campaign="winter">${button}</wr-campaign>`,
      );
      expect(hrefOf(el)).to.equal(
        `${PETITION}?utm_source=city-of-york&utm_medium=widget&utm_campaign=winter`,
      );
    });

    it('no partner where attribution is not wanted', async () => {
      const el = await page(
        html`<wr-campaign partner="city-of-york" no-attribution>${button}</wr-campaign>`,
      );
      expect(hrefOf(el)).to.equal(PETITION);
    });

    it('the partner where no-attribution is false', async () => {
      const el = await page(
        html`<wr-campaign partner="york" no-attribution="false">${button}</wr-campaign>`,
      );
      expect(hrefOf(el)).to.contain('utm_source=york');
    });
  });

  describe('has the say', () => {
    it('less than a widget’s own attribute', async () => {
      const el = await page(
        html`<wr-campaign theme="dark" petition-href="https://a.example/">
          <wr-petition-button theme="light" href="https://b.example/"></wr-petition-button>
        </wr-campaign>`,
      );
      expect([themeOf(el), hrefOf(el)]).to.deep.equal(['light', 'https://b.example/']);
    });

    it('less than a link inside a widget', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/">
          <wr-petition-button><a href="https://b.example/">Sign</a></wr-petition-button>
        </wr-campaign>`,
      );
      expect(hrefOf(el)).to.equal('https://b.example/');
    });

    it('more than one further out', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/">
          <wr-campaign petition-href="https://b.example/">${button}</wr-campaign>
        </wr-campaign>`,
      );
      expect(hrefOf(el)).to.equal('https://b.example/');
    });

    it('together with one further out', async () => {
      const el = await page(
        html`<wr-campaign partner="york" theme="dark">
          <wr-campaign campaign="winter">${button}</wr-campaign>
        </wr-campaign>`,
      );
      expect([themeOf(el), new URL(hrefOf(el)!).search]).to.deep.equal([
        'dark',
        '?utm_source=york&utm_medium=widget&utm_campaign=winter',
      ]);
    });

    it('with one further out that wants no attribution', async () => {
      const el = await page(
        html`<wr-campaign no-attribution>
          <wr-campaign partner="york">${button}</wr-campaign>
        </wr-campaign>`,
      );
      expect(hrefOf(el)).to.equal(PETITION);
    });

    it('through shadow roots', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/"><section></section></wr-campaign>`,
      );
      const root = el.querySelector('section')!.attachShadow({mode: 'open'});
      const inner = document.createElement('wr-petition-button');
      root.append(inner);
      await inner.updateComplete;
      const link = inner.shadowRoot!.querySelector('a')!;
      expect(link.href).to.equal('https://a.example/');
    });

    it('of nothing outside', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/"></wr-campaign>${button}`,
      );
      expect(hrefOf(el)).to.equal(PETITION);
    });
  });

  describe('that changes', () => {
    it('tells the widgets', async () => {
      const el = await page(html`<wr-campaign>${button}</wr-campaign>`);
      el.querySelector('wr-campaign')!.setAttribute('petition-href', 'https://a.example/');
      await settled(el);
      expect(hrefOf(el)).to.equal('https://a.example/');
    });

    it('tells them by properties too', async () => {
      const el = await page(html`<wr-campaign>${button}</wr-campaign>`);
      el.querySelector('wr-campaign')!.petitionHref = 'https://a.example/';
      await settled(el);
      expect(hrefOf(el)).to.equal('https://a.example/');
    });

    it('tells a campaign inside', async () => {
      const el = await page(
        html`<wr-campaign><wr-campaign partner="york">${button}</wr-campaign></wr-campaign>`,
      );
      el.querySelector('wr-campaign')!.campaign = 'winter';
      await settled(el);
      expect(hrefOf(el)).to.contain('utm_campaign=winter');
    });

    it('goes back to the page’s when an attribute is removed', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/" theme="dark">${button}</wr-campaign>`,
      );
      const campaign = el.querySelector('wr-campaign')!;
      campaign.removeAttribute('petition-href');
      campaign.removeAttribute('theme');
      await settled(el);
      expect([hrefOf(el), themeOf(el)]).to.deep.equal([PETITION, 'light']);
    });
  });

  describe('upgraded', () => {
    it('after the widgets inside it still reaches them', async () => {
      const el = await page(
        html`<test-late-campaign petition-href="https://a.example/">${button}</test-late-campaign>`,
      );
      customElements.define('test-late-campaign', class extends Campaign {});
      await until(() => hrefOf(el) === 'https://a.example/');
    });

    it('between another and the widgets takes them over', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/">
          <test-inner-campaign petition-href="https://b.example/">${button}</test-inner-campaign>
        </wr-campaign>`,
      );
      customElements.define('test-inner-campaign', class extends Campaign {});
      await until(() => hrefOf(el) === 'https://b.example/');
    });

    it('keeps the properties that were set before', async () => {
      const el = await page(html`<test-early-campaign>${button}</test-early-campaign>`);
      Object.assign(el.firstElementChild!, {petitionHref: 'https://a.example/', theme: 'dark'});
      customElements.define('test-early-campaign', class extends Campaign {});
      await until(() => hrefOf(el) === 'https://a.example/' && themeOf(el) === 'dark');
    });
  });

  describe('when widgets move', () => {
    it('takes in those that are added', async () => {
      const el = await page(html`<wr-campaign petition-href="https://a.example/"></wr-campaign>`);
      el.querySelector('wr-campaign')!.append(document.createElement('wr-petition-button'));
      await settled(el);
      expect(hrefOf(el)).to.equal('https://a.example/');
    });

    it('lets go of those that are moved out', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/">${button}</wr-campaign>`,
      );
      el.append(el.querySelector('wr-petition-button')!);
      await settled(el);
      expect(hrefOf(el)).to.equal(PETITION);
    });

    it('keeps those that come back', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/">${button}</wr-campaign>`,
      );
      const moved = el.querySelector('wr-petition-button')!;
      el.append(moved);
      el.querySelector('wr-campaign')!.append(moved);
      await settled(el);
      expect(hrefOf(el)).to.equal('https://a.example/');
    });

    it('lets go of a campaign that is moved out', async () => {
      const el = await page(
        html`<wr-campaign petition-href="https://a.example/">
          <wr-campaign>${button}</wr-campaign>
        </wr-campaign>`,
      );
      el.append(el.querySelector('wr-campaign wr-campaign')!);
      await settled(el);
      expect(hrefOf(el)).to.equal(PETITION);
    });
  });

  describe('with values that it does not know', () => {
    it('has no unsafe address', async () => {
      const warnings = collectWarnings();
      const el = await page(
        html`<wr-campaign petition-href="javascript:alert('campaign')">${button}</wr-campaign>`,
      );
      expect([hrefOf(el), warnings.length]).to.deep.equal([PETITION, 1]);
    });

    it('has no unknown theme', async () => {
      const warnings = collectWarnings();
      const el = await page(html`<wr-campaign theme="sepia">${button}${button}</wr-campaign>`);
      expect([themeOf(el), warnings.length]).to.deep.equal(['light', 1]);
    });

    it('takes an unknown no-attribution for false', async () => {
      const warnings = collectWarnings();
      const el = await page(
        html`<wr-campaign partner="york" no-attribution="please">${button}</wr-campaign>`,
      );
      expect(hrefOf(el)).to.contain('utm_source=york');
      expect(warnings).to.have.lengthOf(1);
    });
  });
});
