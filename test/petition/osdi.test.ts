import {expect} from '@open-wc/testing';
import {osdi} from '../../src/petition/osdi.js';
import type {Signature} from '../../src/petition/signature.js';
import {full, KEY, minimal, named, refused} from './signatures.js';

const ENDPOINT = 'https://actions.example/api/v2/petitions/3f0c/signatures';

const request = (signature: Signature) => osdi.request(signature, ENDPOINT, KEY);
const bodyOf = (signature: Signature): unknown => JSON.parse(request(signature).body);
const personOf = (signature: Signature) => (bodyOf(signature) as {person: unknown}).person; // below

describe('osdi, what it sends', () => {
  it('goes to the endpoint as it is', () => {
    expect(request(full).url).to.equal(ENDPOINT);
  });

  it('has no header that its server would not allow', () => {
    expect(request(full).headers).to.deep.equal({'Content-Type': 'application/json'});
  });

  it('has all that was asked for', () => {
    expect(bodyOf(full)).to.deep.equal({
      person: {
        given_name: 'Ada',
        family_name: 'Example',
        email_addresses: [{address: 'ada@mail.example', status: 'subscribed'}],
        postal_addresses: [{postal_code: '1000', country: 'BE'}],
      },
      comments: 'For “everyone”.',
      triggers: {autoresponse: {enabled: true}},
      'action_network:referrer_data': {
        source: 'city-of-york',
        website: 'https://page.example/path',
      },
    });
  });

  it('has nothing that was not asked for', () => {
    expect(bodyOf(minimal)).to.deep.equal({
      person: {email_addresses: [{address: 'ada@mail.example', status: 'unsubscribed'}]},
      triggers: {autoresponse: {enabled: true}},
      'action_network:referrer_data': {website: 'https://page.example/'},
    });
  });

  it('subscribes nobody who has refused', () => {
    expect(personOf(refused)).to.deep.include({
      email_addresses: [{address: 'ada@mail.example', status: 'unsubscribed'}],
    });
  });

  it('does not part a name as a whole', () => {
    expect(personOf(named)).to.deep.equal({
      given_name: 'Ada of Example',
      email_addresses: [{address: 'ada@mail.example', status: 'unsubscribed'}],
    });
  });

  for (const [name, address] of [
    ['country', {country: 'BE'}],
    ['postal-code', {postal_code: '1000'}],
  ] as const) {
    it(`has an address of a ${name} alone`, () => {
      const signer = {email: 'ada@mail.example', [name]: Object.values(address)[0]};
      expect(personOf({...minimal, signer})).to.deep.include({postal_addresses: [address]});
    });
  }

  it('needs an e-mail address', () => {
    expect(osdi.needs).to.deep.equal(['email']);
  });
});

describe('osdi, an answer', () => {
  for (const [what, status, body] of [
    ['200 {}', 200, '{}'],
    ['200 without a body', 200, ''],
    ['201 with what it has made', 201, '{"identifiers": ["a:1"], "count": 7}'],
    ['200 with a web page', 200, '<p>Thanks'],
  ] as const) {
    it(`${what} is accepted, though the signer may have to confirm it`, () => {
      expect(osdi.outcome(status, body)).to.deep.equal({
        status: 'accepted',
        count: null,
        confirmation: true,
      });
    });
  }

  for (const status of [302, 400, 403, 404, 409, 422, 429, 500, 503]) {
    it(`${status} has failed`, () => {
      expect(osdi.outcome(status, '{"error": "no"}')).to.deep.equal({
        status: 'failed',
        reason: 'http',
      });
    });
  }
});
