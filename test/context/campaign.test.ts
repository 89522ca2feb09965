import {ContextConsumer, ContextProvider, createContext} from '@lit/context';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {campaignContext, pageCampaign, type CampaignSettings} from '../../src/context/campaign.js';

const winter: CampaignSettings = {...pageCampaign, campaign: 'winter'};

class Consumer extends LitElement {
  readonly settings = new ContextConsumer(this, {context: campaignContext, subscribe: true});
}
customElements.define('test-consumer', Consumer);

class Provider extends LitElement {
  readonly provider = new ContextProvider(this, {context: campaignContext, initialValue: winter});
}
customElements.define('test-provider', Provider);

describe('pageCampaign', () => {
  it('is #WithRefugees without a script tag that says otherwise', () => {
    expect(pageCampaign).to.deep.equal({
      partner: '',
      campaign: 'withrefugees',
      heading: '',
      message: '',
      lang: null,
      hashtag: '', // that of the reader's language
      petitionHref: 'https://www.unhcr.org/withrefugees/petition/',
      coalitionHref: 'https://www.unhcr.org/withrefugees/coalition/',
      mapHref: 'https://www.unhcr.org/withrefugees/map/',
      archiveHref: '',
      webinarsHref: '',
      theme: '',
      attribution: true,
      starts: '',
      ends: '',
      count: null,
      countSrc: '',
      goal: null,
      languages: {},
      isPending: false,
      isOff: false,
    });
  });
});

describe('campaignContext', () => {
  it('is the same in another copy of the kit', () => {
    expect(campaignContext).to.equal(Symbol.for('withrefugees.campaign'));
  });

  it('gives what stands around', async () => {
    const el = await fixture(html`<test-provider><test-consumer></test-consumer></test-provider>`);
    expect(el.querySelector<Consumer>('test-consumer')!.settings.value).to.equal(winter);
  });

  it('gives the page’s where nothing stands around', async () => {
    const el = await fixture<Consumer>(html`<test-consumer></test-consumer>`);
    expect(el.settings.value).to.equal(pageCampaign);
  });

  it('gives the page’s to what has moved out', async () => {
    const el = await fixture(html`<test-provider><test-consumer></test-consumer></test-provider>`);
    const consumer = el.querySelector<Consumer>('test-consumer')!;
    el.after(consumer);
    expect(consumer.settings.value).to.equal(pageCampaign);
  });

  it('reaches what was there before it', async () => {
    const el = await fixture(html`<test-late><test-consumer></test-consumer></test-late>`);
    customElements.define('test-late', class extends Provider {});
    expect(el.querySelector<Consumer>('test-consumer')!.settings.value).to.equal(winter);
  });

  it('answers for no other context', async () => {
    const other = createContext<CampaignSettings>(Symbol('other'));
    class Stranger extends LitElement {
      readonly settings = new ContextConsumer(this, {context: other, subscribe: true});
    }
    customElements.define('test-stranger', Stranger);
    const el = await fixture<Stranger>(html`<test-stranger></test-stranger>`);
    expect(el.settings.value).to.equal(undefined);
  });
});
