import {expect} from '@open-wc/testing';
import {proca} from '../../src/petition/proca.js';
import type {Signature} from '../../src/petition/signature.js';
import {faultsIn, full, KEY, minimal, named, refused} from './signatures.js';

const ENDPOINT = 'https://proca.example/api';

const request = (signature: Signature, endpoint = ENDPOINT) =>
  proca.request(signature, endpoint, KEY);

interface Body {
  operationName: string;
  query: string;
  variables: Record<'action' | 'contact' | 'privacy' | 'tracking', unknown>;
}
const bodyOf = (signature: Signature) => JSON.parse(request(signature).body) as Body; // that which is tested
const variablesOf = (signature: Signature) => bodyOf(signature).variables;

describe('proca, what it sends', () => {
  it('names the action page in the address', () => {
    expect(request(full).url).to.equal('https://proca.example/api?id=42');
  });

  it('keeps what else is in the address', () => {
    expect(request(full, `${ENDPOINT}?a=b&id=7`).url).to.equal(
      'https://proca.example/api?a=b&id=42',
    );
  });

  it('has no header of its own', () => {
    expect(request(full).headers).to.deep.equal({'Content-Type': 'application/json'});
  });

  it('is one operation', () => {
    expect(Object.keys(bodyOf(full))).to.deep.equal(['operationName', 'query', 'variables']);
  });

  it('is the mutation that it names', () => {
    const {operationName, query} = bodyOf(full);
    expect([operationName, query.slice(0, query.indexOf('('))]).to.deep.equal([
      'addActionContact',
      'mutation addActionContact',
    ]);
  });

  it('declares every variable that it uses, and uses every one that it declares', () => {
    const {query} = bodyOf(full);
    const [declared = '', used = ''] = query.split('){addActionContact(');
    const namesIn = (text: string) => [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name).sort();
    expect(namesIn(declared)).to.deep.equal(namesIn(used));
  });

  it('has all that was asked for', () => {
    expect(variablesOf(full)).to.deep.equal({
      actionPage: 42,
      action: {actionType: 'petition', customFields: '{"comment":"For “everyone”."}'},
      contact: {
        firstName: 'Ada',
        lastName: 'Example',
        email: 'ada@mail.example',
        address: {country: 'BE', postcode: '1000'},
      },
      privacy: {optIn: true, leadOptIn: null},
      tracking: {
        source: 'city-of-york',
        medium: 'widget',
        campaign: 'withrefugees',
        location: 'https://page.example/path',
      },
    });
  });

  it('has nothing that was not asked for', () => {
    const {action, contact, privacy} = variablesOf(minimal);
    expect({action, contact, privacy}).to.deep.equal({
      action: {actionType: 'petition'},
      contact: {email: 'ada@mail.example'},
      privacy: {optIn: null, leadOptIn: null},
    });
  });

  it('says that consent was refused', () => {
    expect(variablesOf(refused).privacy).to.deep.equal({optIn: false, leadOptIn: null});
  });

  it('has a name as a whole', () => {
    expect(variablesOf(named).contact).to.deep.include({name: 'Ada of Example'});
  });

  it('tells the page’s host where no partner is told', () => {
    expect(variablesOf(minimal).tracking).to.deep.equal({
      source: 'page.example',
      medium: 'widget',
      campaign: 'withrefugees',
      location: 'https://page.example/',
    });
  });

  it('needs an e-mail address', () => {
    expect(proca.needs).to.deep.equal(['email']);
  });
});

describe('proca, an answer', () => {
  it('with a reference to the contact is accepted', () => {
    const body = '{"data": {"addActionContact": {"contactRef": "dGVzdA", "firstName": "Ada"}}}';
    expect(proca.outcome(200, body)).to.deep.equal({
      status: 'accepted',
      count: null,
      confirmation: true,
    });
  });

  const error = (message: string, path: unknown, code = 'bad_arg') =>
    JSON.stringify({data: null, errors: [{message, path, extensions: {code}}]});
  const inContact = (...path: string[]) => ['addActionContact', 'contact', ...path];

  const invalid: [what: string, body: string, faults: unknown[]][] = [
    [
      'the e-mail address',
      error('email: has invalid format', inContact('email')),
      [['email', 'has invalid format']],
    ],
    [
      'the first name',
      error('first_name: is too short', inContact('first_name')),
      [['given-name', 'is too short']],
    ],
    [
      'the last name, in its other spelling',
      error('lastName: is too short', inContact('lastName')),
      [['family-name', 'is too short']],
    ],
    ['the name', error('name: is odd', inContact('name')), [['name', 'is odd']]],
    [
      'the postal code',
      error('postcode: is unknown', inContact('address', 'postcode')),
      [['postal-code', 'is unknown']],
    ],
    [
      'the country',
      error('is unknown', inContact('address', 'country')),
      [['country', 'is unknown']],
    ],
  ];
  for (const [what, body, faults] of invalid) {
    it(`tells that ${what} is at fault`, () => {
      expect(faultsIn(proca.outcome(200, body))).to.deep.equal(faults);
    });
  }

  it('tells faults with another status too', () => {
    const body = error('email: has invalid format', inContact('email'));
    expect(faultsIn(proca.outcome(400, body))).to.deep.equal([['email', 'has invalid format']]);
  });

  it('tells the faults among other errors', () => {
    const errors = [
      {message: 'unauthorized'},
      {message: 'email: is odd', path: inContact('email')},
      null,
    ];
    expect(faultsIn(proca.outcome(200, JSON.stringify({errors})))).to.deep.equal([
      ['email', 'is odd'],
    ]);
  });

  const failed: [what: string, status: number, body: string, reason: string][] = [
    ['unauthorized', 200, error('not allowed', ['addActionContact'], 'unauthorized'), 'http'],
    ['an error of no field', 200, error('action page not found', undefined), 'http'],
    ['an error of a field that is not asked for', 200, error('odd', inContact('phone')), 'http'],
    ['an error at a place in a list', 200, error('odd', ['addActionContact', 0]), 'http'],
    ['an error of what every object has', 200, error('odd', inContact('constructor')), 'http'],
    ['an error without words', 200, error('email: ', inContact('email')), 'http'],
    ['429', 429, '', 'http'],
    ['500', 500, '<p>Oops', 'http'],
    [
      '500 with a reference',
      500,
      '{"data": {"addActionContact": {"contactRef": "dGVzdA"}}}',
      'http',
    ],
    ['null for data', 200, '{"data": null}', 'not-an-answer'],
    ['no contact', 200, '{"data": {"addActionContact": null}}', 'not-an-answer'],
    [
      'an empty reference',
      200,
      '{"data": {"addActionContact": {"contactRef": ""}}}',
      'not-an-answer',
    ],
    ['a web page', 200, '<!doctype html><p>Hello', 'not-an-answer'],
    ['nothing', 200, '', 'not-an-answer'],
  ];
  for (const [what, status, body, reason] of failed) {
    it(`has failed with ${what}`, () => {
      expect(proca.outcome(status, body)).to.deep.equal({status: 'failed', reason});
    });
  }
});
