import {expect} from '@open-wc/testing';
import {safeSrcset, safeUrl} from '../../src/core/url.js';
import {collectWarnings} from '../helpers.js';

const BASE = 'https://partner.example/news/index.html';

describe('safeUrl', () => {
  const kept: [string, string][] = [
    ['https://www.unhcr.org/withrefugees/', 'https://www.unhcr.org/withrefugees/'],
    ['http://city.example', 'http://city.example/'],
    ['feed.xml', 'https://partner.example/news/feed.xml'],
    ['/feed.xml?a=1#top', 'https://partner.example/feed.xml?a=1#top'],
    ['//cdn.example/a', 'https://cdn.example/a'],
    ['#sign', 'https://partner.example/news/index.html#sign'],
    ['  https://a.example/  ', 'https://a.example/'],
    ['https://bücher.example/é', 'https://xn--bcher-kva.example/%C3%A9'],
    // The scheme makes the difference, not what looks like one further on.
    ['https://a.example/?next=javascript:alert(1)', 'https://a.example/?next=javascript:alert(1)'],
  ];
  for (const [value, expected] of kept) {
    it(`keeps ${value}`, () => {
      expect(safeUrl(value, BASE)).to.equal(expected);
    });
  }

  const dropped = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(2)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://www.unhcr.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'https://www.unhcr.org@evil.example/',
    'https://user:secret@a.example/',
    'https://',
    'http://[',
  ];
  for (const value of dropped) {
    it(`drops ${JSON.stringify(value)}, with one warning`, () => {
      const warnings = collectWarnings();
      const urls = [safeUrl(value, BASE), safeUrl(value, BASE)];
      expect({urls, warned: warnings.length}).to.deep.equal({urls: [null, null], warned: 1});
    });
  }

  for (const value of [null, undefined, '', '   ']) {
    it(`takes ${typeof value === 'string' ? JSON.stringify(value) : String(value)} for no address, without a warning`, () => {
      const warnings = collectWarnings();
      expect(safeUrl(value, BASE)).to.equal(null);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('needs a base for a relative address', () => {
    collectWarnings();
    expect(safeUrl('feed.xml', undefined)).to.equal(null);
  });

  it('allows other schemes where they are asked for', () => {
    expect(safeUrl('mailto:a@b.example', BASE, ['mailto:'])).to.equal('mailto:a@b.example');
  });

  it('shows only the beginning of a long value in the console', () => {
    const warnings = collectWarnings();
    safeUrl(`data:text/html,${'x'.repeat(10_000)}`, BASE);
    expect(warnings[0]).to.have.length.below(200);
  });
});

describe('safeSrcset', () => {
  it('keeps the candidates with a web address, absolute', () => {
    const srcset =
      '/a.png 300w, javascript:x 600w, https://b.example/b,c.png 2x, data:image/png,x 3x';
    expect(safeSrcset(srcset, 'https://a.example/')).to.equal(
      'https://a.example/a.png 300w, https://b.example/b,c.png 2x',
    );
  });

  it('is nothing where none is safe', () => {
    expect(safeSrcset('javascript:x 600w', 'https://a.example/')).to.equal(undefined);
  });
});
