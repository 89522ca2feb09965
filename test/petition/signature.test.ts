import {expect} from '@open-wc/testing';
import {faultsOf, parseFields, type Field} from '../../src/petition/signature.js';
import {collectWarnings} from '../helpers.js';

/** As the attribute would write them. */
const written = (fields: readonly Field[]) =>
  fields.map(({name, isOptional}) => name + (isOptional ? '?' : '')).join(' ');

describe('parseFields', () => {
  const cases: [what: string, text: string, needed: ('email' | 'name')[], fields: string][] = [
    ['the usual three without a value', '', [], 'given-name family-name email'],
    ['the usual three for white space', ' \n ', ['email'], 'given-name family-name email'],
    ['what is written, in that order', 'email name country?', [], 'email name country?'],
    ['what stands in several lines', '\n  name\n  email?\n', [], 'name email?'],
    ['a field that the provider needs', 'name', ['email'], 'name email'],
    ['an optional one that it needs', 'email? name', ['email'], 'email name'],
    ['no field twice', 'email name email', ['email'], 'email name'],
    ['the last of two wishes', 'email email?', [], 'email?'],
    [
      'all there are',
      'given-name family-name name email country postal-code comment',
      [],
      'given-name family-name name email country postal-code comment',
    ],
  ];
  for (const [what, text, needed, fields] of cases) {
    it(`asks for ${what}`, () => {
      expect(written(parseFields(text, needed))).to.equal(fields);
    });
  }

  it('leaves out what it does not know, and warns', () => {
    const warnings = collectWarnings();
    const fields = written(parseFields('name phone-of-signature-test', []));
    expect([fields, warnings.length]).to.deep.equal(['name', 1]);
  });

  it('asks for the usual three where it knows nothing', () => {
    collectWarnings();
    expect(written(parseFields('Email givenName', []))).to.equal('given-name family-name email');
  });

  it('takes no question mark for a field', () => {
    collectWarnings();
    expect(written(parseFields('? name ??', []))).to.equal('name');
  });
});

describe('faultsOf', () => {
  const fields: Field[] = [
    {name: 'name', isOptional: false},
    {name: 'email', isOptional: false},
    {name: 'comment', isOptional: true},
  ];

  it('finds none in what is complete', () => {
    expect(faultsOf(fields, {name: 'Ada', email: 'ada@mail.example'})).to.deep.equal([]);
  });

  it('finds what is missing, in the order of the fields', () => {
    expect(faultsOf(fields, {})).to.deep.equal([
      {field: 'name', reason: 'missing'},
      {field: 'email', reason: 'missing'},
    ]);
  });

  it('takes an empty value for a missing one', () => {
    expect(faultsOf(fields, {name: '', email: 'ada@mail.example'})).to.deep.equal([
      {field: 'name', reason: 'missing'},
    ]);
  });

  it('finds an optional address that is none', () => {
    const optional: Field[] = [{name: 'email', isOptional: true}];
    expect(faultsOf(optional, {email: 'ada'})).to.deep.equal([
      {field: 'email', reason: 'not-an-email'},
    ]);
  });

  it('minds no field that was not asked for', () => {
    expect(faultsOf([], {email: 'ada'})).to.deep.equal([]);
  });

  const emailFault = (email: string) =>
    faultsOf([{name: 'email', isOptional: false}], {email}).length > 0;

  for (const address of [
    'a@b.co',
    'first.last+tag@mail.example.org',
    "o'neil@mail.example",
    'émile@exämple.fr',
    'यूज़र@उदाहरण.भारत',
    'لاجئ@مثال.شبكة',
    '"quoted"@mail.example',
    `${'a'.repeat(240)}@mail.example`,
  ]) {
    it(`takes ${address.slice(0, 40)}`, () => {
      expect(emailFault(address)).to.equal(false);
    });
  }

  for (const address of [
    'ada',
    'ada@',
    '@mail.example',
    'ada@mail',
    'ada@mail.',
    'ada@@mail.example',
    'ada @mail.example',
    'ada@mail.example, bo@mail.example',
    'Ada <ada@mail.example>',
    'ada@mail.example\nBcc: bo@mail.example',
  ]) {
    it(`does not take ${JSON.stringify(address)}`, () => {
      expect(emailFault(address)).to.equal(true);
    });
  }

  it('comes to an end with an address made to be slow', () => {
    expect(emailFault(`a@${'a.'.repeat(5000)}`)).to.equal(true);
  });
});
