// Signatures, as the form gives them to a provider.
import type {Outcome} from '../../src/petition/provider.js';
import type {Signature} from '../../src/petition/signature.js';

/** All that can be asked for, on a partner's page. */
export const full: Signature = {
  petition: '42',
  partner: 'city-of-york',
  campaign: 'withrefugees',
  lang: 'fr',
  url: 'https://page.example/path',
  signer: {
    'given-name': 'Ada',
    'family-name': 'Example',
    email: 'ada@mail.example',
    country: 'BE',
    'postal-code': '1000',
    comment: 'For “everyone”.',
  },
  consent: {text: 'Write to me.', given: true},
};

/** As little as can be. */
export const minimal: Signature = {
  petition: '42',
  partner: '',
  campaign: 'withrefugees',
  lang: 'en',
  url: 'https://page.example/',
  signer: {email: 'ada@mail.example'},
  consent: null,
};

export const refused: Signature = {...full, consent: {text: 'Write to me.', given: false}};

/** With a name as a whole. */
export const named: Signature = {
  ...minimal,
  signer: {name: 'Ada of Example', email: 'ada@mail.example'},
};

export const KEY = '0b6f5f5e-6a3c-4d0a-9f5d-7a7d6d0c1b2a';

/** What an outcome shows of each fault. */
export const faultsIn = (outcome: Outcome): unknown[] =>
  outcome.status === 'invalid'
    ? outcome.faults.map((fault) => [fault.field, 'message' in fault && fault.message])
    : [];
