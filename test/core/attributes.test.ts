import {expect} from '@open-wc/testing';
import {atLeast, flag, oneOf, wholeBetween} from '../../src/core/attributes.js';
import {collectWarnings} from '../helpers.js';

describe('flag', () => {
  for (const [value, expected] of [
    ['', true],
    ['true', true],
    ['false', false],
    [null, false],
  ] as const) {
    it(`reads ${JSON.stringify(value)} as ${String(expected)}`, () => {
      const warnings = collectWarnings();
      expect(flag.fromAttribute(value)).to.equal(expected);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('takes an unknown value for false, and warns once', () => {
    const warnings = collectWarnings();
    const read = [flag.fromAttribute('yes'), flag.fromAttribute('yes')];
    expect({read, warned: warnings.length}).to.deep.equal({read: [false, false], warned: 1});
  });
});

describe('oneOf', () => {
  const layouts = ['list', 'cards'] as const;

  it('keeps a known value', () => {
    expect(oneOf('layout', 'cards', layouts)).to.equal('cards');
  });

  for (const value of ['', null, undefined]) {
    it(`takes the first for ${typeof value === 'string' ? JSON.stringify(value) : String(value)}, without a warning`, () => {
      const warnings = collectWarnings();
      expect(oneOf('layout', value, layouts)).to.equal('list');
      expect(warnings).to.deep.equal([]);
    });
  }

  it('takes the first for an unknown value', () => {
    collectWarnings();
    expect(oneOf('layout', 'grid', layouts)).to.equal('list');
  });

  it('says once what the value can be', () => {
    const warnings = collectWarnings();
    oneOf('layout', 'table', layouts);
    oneOf('layout', 'table', layouts);
    expect(warnings).to.deep.equal([
      '[withrefugees] layout="table" is unknown; it can be list, cards.',
    ]);
  });
});

describe('atLeast', () => {
  it('keeps a number that is large enough', () => {
    expect(atLeast('max', 1, 1, 3)).to.equal(1);
  });

  for (const value of [null, undefined]) {
    it(`falls back for ${String(value)}, without a warning`, () => {
      const warnings = collectWarnings();
      expect(atLeast('max', 1, value, 3)).to.equal(3);
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const value of [NaN, Infinity, 0, -5]) {
    it(`falls back for ${value}, with one warning`, () => {
      const warnings = collectWarnings();
      const attribute = `max-${value}`;
      const read = [atLeast(attribute, 1, value, 3), atLeast(attribute, 1, value, 3)];
      expect({read, warned: warnings.length}).to.deep.equal({read: [3, 3], warned: 1});
    });
  }
});

describe('wholeBetween', () => {
  for (const value of [1, 4, 6]) {
    it(`keeps ${value}`, () => {
      expect(wholeBetween('heading-level', 1, 6, value, 2)).to.equal(value);
    });
  }

  for (const value of [0, 7, 2.5, NaN]) {
    it(`falls back for ${value}, with one warning`, () => {
      const warnings = collectWarnings();
      const attribute = `level-${value}`;
      const read = [1, 2].map(() => wholeBetween(attribute, 1, 6, value, 2));
      expect({read, warned: warnings.length}).to.deep.equal({read: [2, 2], warned: 1});
    });
  }
});
