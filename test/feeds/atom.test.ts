import {expect} from '@open-wc/testing';
import {parseStories} from '../../src/feeds/stories.js';
import type {Story} from '../../src/feeds/story.js';

const base = 'https://news.example/feed/';

const ATOM = 'http://www.w3.org/2005/Atom';
const atom = (inner: string, attributes = '') =>
  `<feed xmlns="${ATOM}" xmlns:media="http://search.yahoo.com/mrss/" ${attributes}>${inner}</feed>`;
const only = async (body: string): Promise<Story> => {
  const [story] = await parseStories(body, {base});
  return story!;
};
const entry = (inner: string, head = '', attributes = '') =>
  only(atom(`${head}<entry>${inner}</entry>`, attributes));

describe('parseStories: Atom', () => {
  it('reads a whole entry', async () => {
    const story = await entry(
      `<id>tag:news.example,2017:1</id>
      <title type="html">A &amp;amp; B</title>
      <link rel="self" href="/a.atom"/>
      <link rel="alternate" type="text/html" href="/a"/>
      <link rel="enclosure" type="image/png" href="/a.png"/>
      <updated>2017-12-19T10:00:00Z</updated>
      <published>2017-12-18T10:00:00+01:00</published>
      <author><name>Jo Doe</name><email>jo@example.org</email></author>
      <summary type="html">&lt;p>Hello &lt;b>you&lt;/b>&lt;/p></summary>
      <content type="html">Much more</content>`,
      '<title>Feed</title>',
      'xml:lang="fr"',
    );
    expect(story).to.deep.equal({
      id: 'tag:news.example,2017:1',
      title: 'A & B',
      url: 'https://news.example/a',
      date: '2017-12-18T09:00:00Z',
      excerpt: 'Hello you',
      author: 'Jo Doe',
      credit: null,
      language: 'fr',
      image: {src: 'https://news.example/a.png', alt: ''},
    });
  });

  it('reads an empty entry', async () => {
    expect(await entry('')).to.deep.equal({
      id: '#0',
      title: '',
      url: null,
      date: null,
      excerpt: '',
      author: null,
      credit: null,
      language: null,
      image: null,
    });
  });

  it('reads Atom 0.3', async () => {
    const {title, url, date, excerpt} = await only(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
        <title mode="escaped" type="text/html">A &amp;lt; B</title>
        <link rel="alternate" type="text/html" href="/a"/>
        <modified>2017-12-19T10:00:00Z</modified><issued>2017-12-18T10:00:00Z</issued>
        <content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div></content>
      </entry></feed>`,
    );
    expect([title, url, date, excerpt]).to.deep.equal([
      'A < B',
      'https://news.example/a',
      '2017-12-18T10:00:00Z',
      'One Two',
    ]);
  });

  it('reads a feed with prefixes', async () => {
    const {title, author} = await only(
      `<a:feed xmlns:a="${ATOM}"><a:author><a:name>Jo</a:name></a:author><a:entry><a:title>A</a:title></a:entry></a:feed>`,
    );
    expect([title, author]).to.deep.equal(['A', 'Jo']);
  });

  it('reads an entry that comes alone', async () => {
    const {title, url} = await only(
      `<?xml version="1.0"?><entry xmlns="${ATOM}"><title>A</title><link href="a/b"/></entry>`,
    );
    expect([title, url]).to.deep.equal(['A', 'https://news.example/feed/a/b']);
  });

  it('takes no other XML with entries for a feed', async () => {
    const error: unknown = await parseStories('<log><entry><title>A</title></entry></log>', {
      base,
    }).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'not-a-feed');
  });

  it('gets over a broken entry', async () => {
    const stories = await parseStories(
      atom(
        '<entry><title>A</title></entry><entry><title>B</b></entry><entry><title>C&nbsp;</title></entry>',
      ),
      {base},
    );
    expect(stories.map(({title}) => title)).to.deep.equal(['A', 'C']);
  });

  const texts: [what: string, title: string, text: string][] = [
    [
      'text',
      '<title type="text">History of the &lt;blink> element</title>',
      'History of the <blink> element',
    ],
    ['text that is HTML', '<title>A &amp;amp; &lt;b>B&lt;/b></title>', 'A & B'],
    ['HTML', '<title type="html">1 &amp;lt; 2</title>', '1 < 2'],
    ['HTML in CDATA', '<title type="html"><![CDATA[<i>A</i>&nbsp;B]]></title>', 'A B'],
    [
      'XHTML',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &lt; <b>B</b></div></title>',
      'A < B',
    ],
    [
      'HTML that is escaped within XHTML',
      '<title type="html"><div xmlns="http://www.w3.org/1999/xhtml">&lt;b>A&lt;/b></div></title>',
      'A',
    ],
    [
      'XHTML about tags',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The &lt;br> tag</div></title>',
      'The <br> tag',
    ],
    ['text of a type that nobody knows', '<title type="application/x-words">A</title>', 'A'],
    ['Base64', '<title mode="base64" type="text/html">\nPGI+w6k8L2I+\n</title>', 'é'],
    ['Base64 by its type', '<title type="application/octet-stream">w6k=</title>', 'é'],
    ['no broken Base64', '<title mode="base64">=é</title>', ''],
    ['no picture', '<title type="image/png">iVBORw0KGgo=</title>', ''],
    ['what can be read', '<title type="image/png">x</title><title>A</title>', 'A'],
  ];
  for (const [what, title, text] of texts) {
    it(`reads ${what}`, async () => {
      expect((await entry(title)).title).to.equal(text);
    });
  }

  it('takes the content for the excerpt where there is no summary', async () => {
    expect((await entry('<summary> </summary><content>All</content>')).excerpt).to.equal('All');
  });

  const links: [what: string, inner: string, url: string | null][] = [
    ['one that says nothing', '<link href="/a"/>', '/a'],
    ['its text', '<link>/a</link>', '/a'],
    ['a page', '<link type="application/pdf" href="/b"/><link type="text/html" href="/a"/>', '/a'],
    ['any form of it', '<link type="application/pdf" href="/a"/>', '/a'],
    ['the next where one is unsafe', '<link href="javascript:1"/><link href="/a"/>', '/a'],
    ['nothing else', '<link rel="edit" href="/a"/><link rel="replies" href="/b"/>', null],
  ];
  for (const [what, inner, url] of links) {
    it(`takes for the link ${what}`, async () => {
      expect((await entry(inner)).url).to.equal(url && new URL(url, base).href);
    });
  }

  const dates: [inner: string, date: string][] = [
    ['<updated>2017-01-01</updated><published>2016-01-01</published>', '2016-01-01'],
    ['<modified>2017-01-01</modified><issued>2016-01-01</issued>', '2016-01-01'],
    ['<updated>2017-01-01</updated><published>soon</published>', '2017-01-01'],
    ['<created>2017-01-01</created>', '2017-01-01'],
  ];
  for (const [inner, date] of dates) {
    it(`dates ${inner}`, async () => {
      expect((await entry(inner)).date).to.equal(`${date}T00:00:00Z`);
    });
  }

  const name = (text: string) => `<author><name>${text}</name></author>`;
  const authors: [what: string, inner: string, head: string, author: string | null][] = [
    ['its own', name('Jo'), name('Feed'), 'Jo'],
    ['that of its source', `<source>${name('Jo')}</source>`, name('Feed'), 'Jo'],
    ['that of the feed', '<title>A</title>', name('Feed'), 'Feed'],
    ['the next where one has no name', `<author><uri>/x</uri></author>${name('Jo')}`, '', 'Jo'],
    ['text without elements', '<author>Jo</author>', '', 'Jo'],
    ['no address', name('jo@example.org'), '', null],
  ];
  for (const [what, inner, head, author] of authors) {
    it(`takes for the author ${what}`, async () => {
      expect((await entry(inner, head)).author).to.equal(author);
    });
  }

  const bases: [what: string, inner: string, head: string, attributes: string, url: string][] = [
    ['the feed’s address', '<link href="x"/>', '', '', 'https://news.example/feed/x'],
    [
      'the feed’s link',
      '<link href="x"/>',
      '<link href="https://b.example/c/"/>',
      '',
      'https://b.example/c/x',
    ],
    [
      'the feed’s xml:base',
      '<link href="x"/>',
      '<link href="https://a.example/"/>',
      'xml:base="https://b.example/c/"',
      'https://b.example/c/x',
    ],
    [
      'its own xml:base',
      '<link xml:base="d/" href="x"/>',
      '',
      'xml:base="https://b.example/c/"',
      'https://b.example/c/d/x',
    ],
  ];
  for (const [what, inner, head, attributes, url] of bases) {
    it(`resolves against ${what}`, async () => {
      expect((await entry(inner, head, attributes)).url).to.equal(url);
    });
  }

  it('prefers an entry’s language to the feed’s', async () => {
    const {language} = await only(atom('<entry xml:lang="uk"/>', 'xml:lang="en"'));
    expect(language).to.equal('uk');
  });

  const pictures: [what: string, inner: string, src: string][] = [
    [
      'in XHTML, by its own xml:base',
      '<content type="xhtml" xml:base="/c/"><div xmlns="http://www.w3.org/1999/xhtml"><img src="a.jpg"/></div></content>',
      'https://news.example/c/a.jpg',
    ],
    [
      'in a summary',
      '<summary type="html">&lt;img src="/a.jpg"></summary>',
      'https://news.example/a.jpg',
    ],
    [
      'of Media RSS',
      '<media:group><media:thumbnail url="/a.jpg"/></media:group><link rel="enclosure" href="/b.jpg"/>',
      'https://news.example/a.jpg',
    ],
    ['enclosed', '<link rel="enclosure" href="/a.jpg"/>', 'https://news.example/a.jpg'],
  ];
  for (const [what, inner, src] of pictures) {
    it(`finds a picture ${what}`, async () => {
      expect((await entry(inner)).image?.src).to.equal(src);
    });
  }
});

describe('parseStories: RSS with Atom’s elements', () => {
  const item = (inner: string, attributes = '') =>
    only(
      `<rss xmlns:a10="${ATOM}" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><item ${attributes}>${inner}</item></channel></rss>`,
    );

  it('goes by their namespace', async () => {
    const {id, date} = await item(
      '<a10:id>1</a10:id><a10:updated>2017-12-18T10:00:00Z</a10:updated>',
    );
    expect([id, date]).to.deep.equal(['1', '2017-12-18T10:00:00Z']);
  });

  it('prefers its own to them', async () => {
    const {title, url} = await item(
      '<a10:link rel="self" href="/b"/><a10:title>B</a10:title><title>A</title>',
    );
    expect([title, url]).to.deep.equal(['A', null]);
  });

  it('takes them where it has none of its own', async () => {
    const {title, url, excerpt, author, date} = await item(
      `<a10:title>A</a10:title><a10:link href="/a"/><a10:summary>Words</a10:summary>
      <a10:author><a10:name>Jo</a10:name><a10:email>jo@example.org</a10:email></a10:author>
      <a10:issued>2017-12-18T10:00:00Z</a10:issued>`,
    );
    expect({title, url, excerpt, author, date}).to.deep.equal({
      title: 'A',
      url: 'https://news.example/a',
      excerpt: 'Words',
      author: 'Jo',
      date: '2017-12-18T10:00:00Z',
    });
  });

  it('takes RDF’s address for the id, and for the link where there is none', async () => {
    const {id, url} = await item('', 'rdf:about="https://news.example/1"');
    expect([id, url]).to.deep.equal(['https://news.example/1', 'https://news.example/1']);
  });
});
