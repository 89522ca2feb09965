import {expect} from '@open-wc/testing';
import {json} from '../../src/petition/json.js';
import type {Signature} from '../../src/petition/signature.js';
import {faultsIn, full, KEY, minimal, named, refused} from './signatures.js';

const ENDPOINT = 'https://sign.example/signatures?petition=1';

const request = (signature: Signature) => json.request(signature, ENDPOINT, KEY);
const bodyOf = (signature: Signature): unknown => JSON.parse(request(signature).body);

describe('json, what it sends', () => {
  it('goes to the endpoint as it is', () => {
    expect(request(full).url).to.equal(ENDPOINT);
  });

  it('has the headers of the contract, and no other', () => {
    expect(request(full).headers).to.deep.equal({
      'Content-Type': 'application/json',
      'Idempotency-Key': KEY,
    });
  });

  it('has all that was asked for', () => {
    expect(bodyOf(full)).to.deep.equal({
      petition: '42',
      partner: 'city-of-york',
      lang: 'fr',
      url: 'https://page.example/path',
      signer: {
        given_name: 'Ada',
        family_name: 'Example',
        email: 'ada@mail.example',
        country: 'BE',
        postal_code: '1000',
        comment: 'For “everyone”.',
      },
      consent: {text: 'Write to me.', given: true},
    });
  });

  it('has nothing that was not asked for', () => {
    expect(bodyOf(minimal)).to.deep.equal({
      petition: '42',
      partner: '',
      lang: 'en',
      url: 'https://page.example/',
      signer: {email: 'ada@mail.example'},
    });
  });

  it('says that consent was refused', () => {
    expect(bodyOf(refused)).to.deep.include({consent: {text: 'Write to me.', given: false}});
  });

  it('has a name as a whole', () => {
    expect(bodyOf(named)).to.deep.include({
      signer: {name: 'Ada of Example', email: 'ada@mail.example'},
    });
  });

  it('has no field that is empty', () => {
    const signer = {email: 'ada@mail.example', comment: ''};
    expect(bodyOf({...minimal, signer})).to.deep.include({signer: {email: 'ada@mail.example'}});
  });

  it('needs no field', () => {
    expect(json.needs).to.deep.equal([]);
  });
});

describe('json, an answer', () => {
  const accepted: [what: string, status: number, body: string, outcome: object][] = [
    ['with a count', 201, '{"count": 123}', {count: 123, confirmation: false}],
    ['with a count as text', 200, '{"count": "1,234"}', {count: 1234, confirmation: false}],
    [
      'that asks for a confirmation',
      202,
      '{"confirmation": "email"}',
      {count: null, confirmation: true},
    ],
    [
      'that asks for another confirmation',
      202,
      '{"confirmation": "phone"}',
      {count: null, confirmation: false},
    ],
    ['with no count at all', 200, '{"count": "many"}', {count: null, confirmation: false}],
    ['with an empty object', 200, '{}', {count: null, confirmation: false}],
    ['with a web page', 200, '<!doctype html><p>Thanks', {count: null, confirmation: false}],
    ['with broken JSON', 200, '{"count": 12', {count: null, confirmation: false}],
    ['with a list', 200, '[1]', {count: null, confirmation: false}],
    ['without a body', 204, '', {count: null, confirmation: false}],
  ];
  for (const [what, status, body, outcome] of accepted) {
    it(`${what} is accepted`, () => {
      expect(json.outcome(status, body)).to.deep.equal({status: 'accepted', ...outcome});
    });
  }

  it('409 has been given before', () => {
    expect(json.outcome(409, '')).to.deep.equal({status: 'already-signed'});
  });

  it('409 is no fault, whatever is in it', () => {
    const body = '{"errors": [{"field": "email", "message": "is known"}]}';
    expect(json.outcome(409, body)).to.deep.equal({status: 'already-signed'});
  });

  const invalid: [what: string, body: string, faults: unknown[]][] = [
    [
      'of a field',
      '{"errors": [{"field": "email", "message": "Unknown domain"}]}',
      [['email', 'Unknown domain']],
    ],
    [
      'of fields with underscores',
      '{"errors": [{"field": "given_name", "message": "a"}, {"field": "postal_code", "message": "b"}]}',
      [
        ['given-name', 'a'],
        ['postal-code', 'b'],
      ],
    ],
    [
      'of a field that it does not know',
      '{"errors": [{"field": "phone", "message": "Missing"}]}',
      [[null, 'Missing']],
    ],
    ['of no field', '{"errors": [{"message": "Closed"}]}', [[null, 'Closed']]],
    [
      'of a field that every object has',
      '{"errors": [{"field": "constructor", "message": "a"}, {"field": "__proto__", "message": "b"}]}',
      [
        [null, 'a'],
        [null, 'b'],
      ],
    ],
    [
      'in words that look like markup',
      '{"errors": [{"field": "email", "message": "<img src=x onerror=alert(1)>"}]}',
      [['email', '<img src=x onerror=alert(1)>']],
    ],
    [
      'of a field that is no text',
      '{"errors": [{"field": {"email": 1}, "message": "Odd"}]}',
      [[null, 'Odd']],
    ],
    [
      'beside others that say nothing',
      '{"errors": [null, 7, "x", {"field": "email"}, {"field": "email", "message": {}}, {"message": "a"}]}',
      [[null, 'a']],
    ],
  ];
  for (const [what, body, faults] of invalid) {
    it(`422 tells faults ${what}`, () => {
      expect(faultsIn(json.outcome(422, body))).to.deep.equal(faults);
    });
  }

  const failed: [what: string, status: number, body: string][] = [
    ['422 without errors', 422, '{}'],
    ['422 with errors that are no list', 422, '{"errors": {"email": "wrong"}}'],
    ['422 with a web page', 422, '<p>Wrong</p>'],
    ['400, whatever is in it', 400, '{"errors": [{"field": "email", "message": "wrong"}]}'],
    ['404', 404, ''],
    ['429', 429, 'slow down'],
    ['500', 500, '{"count": 7}'],
    ['503', 503, ''],
    ['304', 304, ''],
  ];
  for (const [what, status, body] of failed) {
    it(`${what} has failed`, () => {
      expect(json.outcome(status, body)).to.deep.equal({status: 'failed', reason: 'http'});
    });
  }
});
