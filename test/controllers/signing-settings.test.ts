import {expect} from '@open-wc/testing';
import {readSettings} from '../../src/controllers/signing-settings.js';
import {pageCampaign} from '../../src/context/campaign.js';
import {collectWarnings} from '../helpers.js';

const HREF = 'https://petition.example/';

const attributes = {
  localName: 'test-settings',
  baseURI: 'https://page.example/news/',
  endpoint: 'https://sign.example/signatures',
  provider: 'json',
  petitionId: '42',
  fields: 'name email',
  privacyHref: 'https://sign.example/privacy',
  remember: false,
};
const campaign = {...pageCampaign, partner: 'york', campaign: 'winter'};

const read = (changes: Partial<typeof attributes> = {}) =>
  readSettings({...attributes, ...changes}, HREF, campaign, 'fr');

describe('readSettings', () => {
  it('gives all that a form needs', () => {
    expect(read()).to.deep.equal({
      endpoint: 'https://sign.example/signatures',
      provider: 'json',
      privacyHref: 'https://sign.example/privacy',
      fields: 'name email',
      petition: '42',
      partner: 'york',
      campaign: 'winter',
      lang: 'fr',
      href: HREF,
      memory: 'https://sign.example/signatures#42',
      isLasting: false,
    });
  });

  it('resolves addresses against the page', () => {
    const {endpoint, privacyHref} = read({endpoint: '../sign', privacyHref: '/privacy'})!;
    expect([endpoint, privacyHref]).to.deep.equal([
      'https://page.example/sign',
      'https://page.example/privacy',
    ]);
  });

  it('calls a petition without an id by its campaign', () => {
    expect(read({petitionId: ''})).to.include({
      petition: 'winter',
      memory: 'https://sign.example/signatures#winter',
    });
  });

  it('remembers by an address without a space, which would be a dismissal', () => {
    expect(read({petitionId: 'winter signed', endpoint: '/a b'})!.memory).to.equal(
      'https://page.example/a%20b#winter%20signed',
    );
  });

  it('keeps petitions of one endpoint apart', () => {
    expect(read({petitionId: '1'})!.memory).not.to.equal(read({petitionId: '2'})!.memory);
  });

  it('takes remember', () => {
    expect(read({remember: true})!.isLasting).to.equal(true);
  });

  for (const provider of ['json', 'osdi', 'proca']) {
    it(`knows ${provider}`, () => {
      expect(read({provider})!.provider).to.equal(provider);
    });
  }

  it('takes another provider for json, with a warning', () => {
    const warnings = collectWarnings();
    expect([read({provider: 'change'})!.provider, warnings.length]).to.deep.equal(['json', 1]);
  });

  it('is nothing without an endpoint, which is no mistake', () => {
    const warnings = collectWarnings();
    expect([read({endpoint: '', privacyHref: ''}), warnings.length]).to.deep.equal([null, 0]);
  });

  for (const [what, changes] of [
    ['without a privacy notice', {privacyHref: ''}],
    ['for proca without an id', {provider: 'proca', petitionId: ''}],
    ['for proca with a name for an id', {provider: 'proca', petitionId: 'refugees'}],
    ['for proca with a number that is none', {provider: 'proca', petitionId: '4.2'}],
    ['for proca with a number beyond its type', {provider: 'proca', petitionId: '12345678901'}],
    ['with an endpoint that is a script', {endpoint: 'javascript:alert("endpoint")'}],
    ['with an endpoint that is data', {endpoint: 'data:,endpoint'}],
  ] as const) {
    it(`is nothing ${what}, with one warning`, () => {
      const warnings = collectWarnings();
      const localName = `test-${what.replace(/\W+/g, '-')}`; // as the same words are said once
      const first = read({...changes, localName});
      read({...changes, localName});
      expect([first, warnings.length]).to.deep.equal([null, 1]);
    });
  }

  it('is nothing with a privacy notice that is a script', () => {
    const warnings = collectWarnings();
    const privacyHref = 'javascript:alert("privacy")';
    expect(read({privacyHref, localName: 'test-privacy'})).to.equal(null);
    // Of the address, and of what comes of it.
    expect(warnings).to.have.lengthOf(2);
  });
});
