import {expect} from '@open-wc/testing';
import {isCampaignPage, withAttribution} from '../../src/context/attribution.js';
import {pageCampaign, type CampaignSettings} from '../../src/context/campaign.js';

const city: CampaignSettings = {...pageCampaign, partner: 'city-of-york', campaign: 'winter'};
const UTM = 'utm_source=city-of-york&utm_medium=widget&utm_campaign=winter';

describe('withAttribution', () => {
  const cases: [what: string, href: string, expected: string][] = [
    ['adds what tells the partner', 'https://a.example/sign', `https://a.example/sign?${UTM}`],
    [
      'keeps a query, as it is written',
      'https://a.example/sign?q=a+b%20c&&x=ü',
      `https://a.example/sign?q=a+b%20c&&x=%C3%BC&${UTM}`,
    ],
    ['keeps a fragment', 'https://a.example/sign#form', `https://a.example/sign?${UTM}#form`],
    ['fills an empty query', 'https://a.example/sign?', `https://a.example/sign?${UTM}`],
    [
      'lets a parameter of the partner’s own win',
      'https://a.example/?utm_source=poster',
      'https://a.example/?utm_source=poster&utm_medium=widget&utm_campaign=winter',
    ],
  ];
  for (const [what, href, expected] of cases) {
    it(what, () => {
      expect(withAttribution(href, city)).to.equal(expected);
    });
  }

  it('writes names of any kind as one value', () => {
    const partner = 'Zürich & friends=#1?';
    const url = new URL(withAttribution('https://a.example/', {...city, partner}));
    expect(url.searchParams.get('utm_source')).to.equal(partner);
  });

  it('adds nothing without a partner', () => {
    const href = 'https://a.example/sign?q=1';
    expect(withAttribution(href, {...city, partner: ''})).to.equal(href);
  });

  it('adds nothing where that is not wanted', () => {
    const href = 'https://a.example/sign?q=1';
    expect(withAttribution(href, {...city, attribution: false})).to.equal(href);
  });
});

describe('isCampaignPage', () => {
  const settings = {...city, mapHref: 'https://map.example/#world'};
  const cases: [href: string, expected: boolean][] = [
    [pageCampaign.petitionHref, true],
    [pageCampaign.coalitionHref, true],
    ['https://map.example/', true],
    ['https://www.unhcr.org/another-page', true],
    ['https://city.example/', false],
    ['http://www.unhcr.org/withrefugees/', false],
    ['https://www.unhcr.org.evil.example/', false],
  ];
  for (const [href, expected] of cases) {
    it(`${expected ? 'knows' : 'does not take'} ${href}`, () => {
      expect(isCampaignPage(href, settings)).to.equal(expected);
    });
  }
});
