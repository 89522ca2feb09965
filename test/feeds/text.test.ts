import {expect} from '@open-wc/testing';
import {collapse, htmlToLines, htmlToText, languageTag, personName} from '../../src/feeds/text.js';

describe('htmlToText', () => {
  const table: Record<string, string> = {
    'Plain words': 'Plain words',
    '  white\n\t space\u00a0and&nbsp;more ': 'white space and more',
    '<p>One</p><p>Two<br>Three</p>': 'One Two Three',
    'un<b>believ</b>able': 'unbelievable',
    'Tom &amp; Jerry': 'Tom & Jerry',
    'Tom &amp;amp; Jerry': 'Tom & Jerry',
    '&lt;p&gt;Escaped &lt;b&gt;twice&lt;/b&gt;&lt;/p&gt;': 'Escaped twice',
    'caf&eacute; &#233; &#xE9;': 'café é é',
    'AT&T, Q&A': 'AT&T, Q&A',
    '5 < 6, I <3 you': '5 < 6, I <3 you',
    '<p>How <code>&lt;br&gt;</code> breaks &amp;amp; why</p>': 'How <br> breaks &amp; why',
    'don\u0092t \u0093quote\u0094': 'don’t “quote”',
    '<script>alert(1)</script>safe<style>p{}</style>': 'safe',
    'a <script src="/x"/>b <iframe src="/x"/>c <object data="/x">d': 'a b c d',
    'a<noscript>b</noscript><iframe src="/x">c</iframe><template>d</template>': 'a',
    '<p>It began [&hellip;]</p>': 'It began',
    'It began [...]': 'It began',
    'It [&hellip;] ended': 'It [&hellip;] ended'.replace('&hellip;', '…'),
    '<p>Text <a class="more-link" href="/x">Continue reading</a></p>': 'Text',
    '<p>Text</p><p class="link-more"><a class="x more-link">More</a></p>': 'Text',
    '<!-- hidden -->shown': 'shown',
    'cut <a href="http://exa': 'cut',
    '<o:p>Word</o:p><x-y>Word</x-y>': 'Word Word',
    'null\0 and \u0007bell': 'null and bell',
    '': '',
  };
  for (const html of Object.keys(table)) {
    it(`reads ${JSON.stringify(html)}`, () => {
      expect(htmlToText(html)).to.equal(table[html]);
    });
  }

  it('runs nothing and asks for nothing', () => {
    htmlToText(
      '<img src="/nowhere.png" onerror="window.broken = true"><svg onload="window.broken = true">',
    );
    expect(window).to.not.have.property('broken');
  });

  for (const character of [
    '<',
    '&',
    '<a ',
    '<br',
    '[…]',
    '<b>',
    '&lt;',
    '&amp;#',
    '<object ',
    '<object>',
  ]) {
    it(`comes to an end with 5 MB of ${character}`, () => {
      expect(htmlToText(character.repeat(5_000_000 / character.length))).to.be.a('string');
    }).timeout(60_000);
  }
});

describe('htmlToLines', () => {
  const table: Record<string, string> = {
    'One\nTwo\n\n\n\nThree': 'One\nTwo\n\nThree',
    'One<br/>Two<br>Three': 'One\nTwo\nThree',
    '<p>One</p><ul><li>Two</li><li>Three</li></ul>': 'One\nTwo\nThree',
    'Join: <https://zoom.us/j/1>\nBye': 'Join: https://zoom.us/j/1\nBye',
    '  a \n  b  ': 'a\nb',
    '': '',
  };
  for (const html of Object.keys(table)) {
    it(`reads ${JSON.stringify(html)}`, () => {
      expect(htmlToLines(html)).to.equal(table[html]);
    });
  }
});

describe('personName', () => {
  const table: Record<string, string | null> = {
    'Jo Doe': 'Jo Doe',
    'jo@example.org (Jo Doe)': 'Jo Doe',
    'Jo Doe <jo@example.org>': 'Jo Doe',
    'Jo Doe &lt;jo@example.org&gt;': 'Jo Doe',
    '"Jo Doe" &lt;mailto:jo@example.org&gt;': 'Jo Doe',
    'jo@example.org': null,
    'UNHCR (Geneva)': 'UNHCR (Geneva)',
    '@refugees': '@refugees',
    '': null,
  };
  for (const text of Object.keys(table)) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(personName(text)).to.equal(table[text]);
    });
  }
});

describe('languageTag', () => {
  const table: Record<string, string | null> = {
    'de-de': 'de-DE',
    en_US: 'en-US',
    ' ar ': 'ar',
    '': null,
    'English (UK)': null,
  };
  for (const text of Object.keys(table)) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(languageTag(text)).to.equal(table[text]);
    });
  }
});

describe('htmlToText, of references', () => {
  // Most references are read without a document, and have to come to the same.
  for (const html of [
    'A&#8217;s &amp; B&#x2019;s',
    '&amp;eacute; &lt;b&gt; &quot;q&quot; &apos;a&apos; &hellip;',
    '&AMP; &Lt; &NBSP; &HELLIP;',
    '&#0; &#xD800; &#x110000; &#1114111; &#9999999;',
    '&#128; &#146; &#x85;',
    '&eacute; &amp; &#8217;',
    '&amp &copy &notit;',
    '&amp;amp; &amp;#39;',
  ]) {
    it(`reads "${html}" as a document does`, () => {
      const {textContent} = new DOMParser().parseFromString(html, 'text/html').body;
      expect(htmlToText(html, false)).to.equal(collapse(textContent));
    });
  }
});
