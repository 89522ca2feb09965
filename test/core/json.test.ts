import {expect} from '@open-wc/testing';
import {
  asList,
  listMember,
  member,
  parseJson,
  parseLooseJson,
  textMember,
} from '../../src/core/json.js';

describe('parseJson', () => {
  it('reads an object', () => {
    expect(parseJson(' {"a": [1]}\n')).to.deep.equal({a: [1]});
  });

  it('reads a list', () => {
    expect(parseJson('[1, null]')).to.deep.equal([1, null]);
  });

  for (const [what, text] of [
    ['a number', '7'],
    ['a text', '"a"'],
    ['nothing', ''],
    ['a web page', '<!doctype html>'],
    ['what breaks off', '{"a": 1'],
    ['a comment', '{"a": 1 /* one */}'],
    ['a comma before the end', '[1,]'],
  ] as const) {
    it(`does not read ${what}`, () => {
      expect(parseJson(text)).to.equal(undefined);
    });
  }

  it('does not break at whatever depth', () => {
    const deep = '['.repeat(500_000);
    expect(parseJson(deep)).to.equal(undefined);
  });
});

describe('parseLooseJson', () => {
  const loose: [what: string, text: string, value: unknown][] = [
    ['plain JSON', '{"a": 1}', {a: 1}],
    ['comments', '{"a": 1, // one\n "b": /* two */ 2}', {a: 1, b: 2}],
    ['a comment that never ends', '{"a": 1} /* and', {a: 1}],
    ['commas before an end', '{"a": [1, 2,],}', {a: [1, 2]}],
    ['line ends in strings', '{"a": "one\ntwo"}', {a: 'one two'}],
    ['a byte order mark', '\uFEFF{"a": 1}', {a: 1}],
    ['no-break spaces', '{\u00a0"a":\u00a01}', {a: 1}],
    [
      'what looks like a comment in a string',
      '{"a": "https://a.example/*", }',
      {a: 'https://a.example/*'},
    ],
    ['what looks like a last comma in a string', '{"a": ",]", }', {a: ',]'}],
    ['quotes in strings', '{"a": "say \\"yes\\", ", }', {a: 'say "yes", '}],
  ];
  for (const [what, text, value] of loose) {
    it(`reads ${what}`, () => {
      expect(parseLooseJson(text)).to.deep.equal(value);
    });
  }

  for (const text of ['', 'null', '{"a"', '{a: 1}', '<p>']) {
    it(`does not read ${JSON.stringify(text)}`, () => {
      expect(parseLooseJson(text)).to.equal(undefined);
    });
  }
});

describe('member', () => {
  it('is the first that is there', () => {
    expect(member({b: 2, c: 3}, 'a', 'b', 'c')).to.equal(2);
  });

  it('passes over null', () => {
    expect(member({a: null, b: 0}, 'a', 'b')).to.equal(0);
  });

  it('takes entries of lists', () => {
    expect(member(['a', 'b'], '1')).to.equal('b');
  });

  for (const value of [undefined, null, 7, 'text', true]) {
    it(`is nothing of ${JSON.stringify(value)}`, () => {
      expect(member(value, 'length', 'a')).to.equal(undefined);
    });
  }

  it('is nothing that every object has', () => {
    expect(member({}, 'constructor', '__proto__', 'toString')).to.equal(undefined);
  });

  it('is nothing that a page has put into every object', () => {
    const prototype = Object.prototype as {count?: number};
    prototype.count = 666;
    const value = member({}, 'count');
    delete prototype.count;
    expect(value).to.equal(undefined);
  });
});

describe('textMember', () => {
  const texts: [value: unknown, text: string][] = [
    ['one', 'one'],
    ['', ''],
    [7, '7'],
    [true, ''],
    [{}, ''],
    [['one'], ''],
    [null, ''],
  ];
  for (const [value, text] of texts) {
    it(`is ${JSON.stringify(text)} of ${JSON.stringify(value)}`, () => {
      expect(textMember({a: value}, 'a')).to.equal(text);
    });
  }
});

describe('listMember', () => {
  it('is a list', () => {
    expect(listMember({a: [1, 2]}, 'a')).to.deep.equal([1, 2]);
  });

  for (const value of [undefined, null, 'one', {length: 1}, 7]) {
    it(`is empty of ${JSON.stringify(value)}`, () => {
      expect(listMember({a: value}, 'a')).to.deep.equal([]);
    });
  }
});

describe('asList', () => {
  it('is the list itself', () => {
    const list = [1];
    expect(asList(list)).to.equal(list);
  });

  it('is empty for what is none', () => {
    expect(asList({length: 1})).to.deep.equal([]);
  });
});
