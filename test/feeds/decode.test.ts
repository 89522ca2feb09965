import {expect} from '@open-wc/testing';
import {decode, isWebPage, unfold} from '../../src/feeds/decode.js';

const bytes = (...values: number[]) => new Uint8Array(values).buffer;
const utf8 = (text: string) => new TextEncoder().encode(text).buffer;
const latin1 = (text: string) => bytes(...[...text].map((letter) => letter.codePointAt(0) ?? 0));

describe('decode', () => {
  const table: [what: string, body: ArrayBuffer | string, contentType: string, text: string][] = [
    ['UTF-8 without a word', utf8('é'), '', 'é'],
    ['a mark of UTF-8', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/xml; charset=latin1', 'é'],
    ['a mark of UTF-16, little endian', bytes(0xff, 0xfe, 0xe9, 0), '', 'é'],
    ['a mark of UTF-16, big endian', bytes(0xfe, 0xff, 0, 0xe9), '', 'é'],
    ['UTF-16 without a mark, little endian', bytes(0x3c, 0, 0xe9, 0), '', '<é'],
    ['UTF-16 without a mark, big endian', bytes(0, 0x3c, 0, 0xe9), '', '<é'],
    ['the header', latin1('é'), 'text/xml;charset="ISO-8859-1"', 'é'],
    [
      'the XML declaration',
      latin1('<?xml version="1.0" encoding="iso-8859-1"?>é'),
      'text/xml',
      '<?xml version="1.0" encoding="iso-8859-1"?>é',
    ],
    [
      'a declaration that cannot be true',
      utf8('<?xml version="1.0" encoding="UTF-16"?>é'),
      '',
      '<?xml version="1.0" encoding="UTF-16"?>é',
    ],
    ['an unknown charset', utf8('é'), 'text/xml; charset=martian', 'é'],
    ['text with a mark', '\ufeffé', '', 'é'],
  ];
  for (const [what, body, contentType, text] of table) {
    it(`goes by ${what}`, () => {
      expect(decode(body, contentType)).to.equal(text);
    });
  }
});

describe('unfold', () => {
  it('joins lines folded inside of a character', () => {
    const [first = 0, second = 0] = new TextEncoder().encode('é');
    const folded = bytes(65, first, 13, 10, 32, second, 10, 9, 66, 13, 10, 67);
    expect(decode(unfold(folded))).to.equal('AéB\r\nC');
  });

  it('joins the lines of a text', () => {
    expect(unfold('A\r\n B\n\tC\nD')).to.equal('ABC\nD');
  });
});

describe('isWebPage', () => {
  for (const text of [
    '<!doctype html><p>',
    '\n<HTML lang="en">',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD">',
  ]) {
    it(`tells ${text}`, () => {
      expect(isWebPage(text)).to.be.true;
    });
  }
  it('does not take a feed for one', () => {
    expect(isWebPage('<?xml version="1.0"?><!DOCTYPE rss><rss>')).to.be.false;
  });
});
