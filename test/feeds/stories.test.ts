import {expect} from '@open-wc/testing';
import {parseStories} from '../../src/feeds/stories.js';
import type {Story} from '../../src/feeds/story.js';

const base = 'https://news.example/feed/';

/** An RSS 2.0 feed around some items. */
const rss = (items: string, channel = '', attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ${attributes}><channel>${channel}${items}</channel></rss>`;

const only = async (body: ArrayBuffer | string): Promise<Story> => {
  const [story] = await parseStories(body, {base});
  return story!;
};
const item = (inner: string, channel = '', attributes = '') =>
  only(rss(`<item>${inner}</item>`, channel, attributes));
const titles = async (body: ArrayBuffer | string) =>
  (await parseStories(body, {base})).map(({title}) => title);
const escaped = (html: string) => `<![CDATA[${html}]]>`;

describe('parseStories: RSS', () => {
  it('reads a whole item', async () => {
    const story = await item(`
      <title>A &amp; B</title>
      <link> https://news.example/a </link>
      <guid isPermaLink="false">id-1</guid>
      <pubDate>Mon, 18 Dec 2017 10:00:00 +0100</pubDate>
      <description>${escaped('<p>Hello&nbsp;<b>you</b> [&hellip;]</p>')}</description>
      <dc:creator>Jo Doe</dc:creator>
      <dc:language>fr</dc:language>
      <media:content url="/a.jpg" medium="image" width="640" height="480"><media:credit>UNHCR/X</media:credit></media:content>`);
    expect(story).to.deep.equal({
      id: 'id-1',
      title: 'A & B',
      url: 'https://news.example/a',
      date: '2017-12-18T09:00:00Z',
      excerpt: 'Hello you',
      author: 'Jo Doe',
      credit: 'UNHCR/X',
      language: 'fr',
      image: {src: 'https://news.example/a.jpg', alt: '', width: 640, height: 480},
    });
  });

  it('reads an empty item', async () => {
    expect(await item('')).to.deep.equal({
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

  it('reads RSS 1.0, whose items are not in the channel', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel><title>Feed</title><items/></channel><item><title>One</title></item><item><title>Two</title></item></rdf:RDF>`;
    expect(await titles(rdf)).to.deep.equal(['One', 'Two']);
  });

  it('is empty for a feed without items', async () => {
    expect(await titles(rss(''))).to.deep.equal([]);
  });

  it('goes by namespaces, whatever their prefixes', async () => {
    const {author, image} = await item(
      '<d:creator>Jo</d:creator><m:thumbnail url="https://a.example/t.png"/>',
      '',
      'xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss"',
    );
    expect([author, image?.src]).to.deep.equal(['Jo', 'https://a.example/t.png']);
  });

  it('does not take the title of a picture or of a source for the story’s', async () => {
    const inner =
      '<media:content url="/a.jpg" medium="image"><media:title>a.jpg</media:title></media:content>';
    const {title} = await item(
      `${inner}<source url="/x"><title>X</title></source><title>Real</title>`,
    );
    expect(title).to.equal('Real');
  });

  it('takes the content for the excerpt where there is no description', async () => {
    const {excerpt} = await item(
      '<description> </description><content:encoded>Whole</content:encoded>',
    );
    expect(excerpt).to.equal('Whole');
  });

  it('reads a description that was not escaped', async () => {
    const {excerpt} = await item('<description><p>One</p><p>Two</p></description>');
    expect(excerpt).to.equal('One Two');
  });

  it('takes a guid for the link where there is no link', async () => {
    const {url} = await item('<guid>https://news.example/guid</guid>');
    expect(url).to.equal('https://news.example/guid');
  });

  it('does not take a guid for the link that says it is none', async () => {
    const {url} = await item('<guid isPermaLink="false">https://news.example/guid</guid>');
    expect(url).to.be.null;
  });

  it('drops duplicates by id', async () => {
    const twice =
      '<item><guid>1</guid><title>First</title></item><item><guid>1</guid><title>Second</title></item>';
    expect(await titles(rss(twice))).to.deep.equal(['First']);
  });

  it('keeps the stories of a feed that gives one id to all', async () => {
    const items = ['First', 'Second'].map(
      (title) => `<item><guid>1</guid><title>${title}</title><link>/${title}</link></item>`,
    );
    expect(await titles(rss(items.join('')))).to.deep.equal(['First', 'Second']);
  });

  const excerpts: [what: string, inner: string][] = [
    ['Dublin Core', '<dc:description>Words</dc:description>'],
    ['a summary', '<summary>Words</summary>'],
    ['a body in XHTML', '<body xmlns="http://www.w3.org/1999/xhtml"><p>Words</p></body>'],
    ['a whole item', '<fullitem>&lt;p&gt;Words&lt;/p&gt;</fullitem>'],
    [
      'a group of Media RSS',
      '<media:group><media:description>Words</media:description></media:group>',
    ],
  ];
  for (const [what, inner] of excerpts) {
    it(`takes the text of ${what} for the excerpt where there is no description`, async () => {
      expect((await item(inner)).excerpt).to.equal('Words');
    });
  }

  it('reads a CDATA section in XHTML', async () => {
    const {excerpt} = await item('<description><p><![CDATA[A < B &amp; C]]></p></description>');
    expect(excerpt).to.equal('A < B &amp; C');
  });

  it('goes on after what XHTML closes in itself', async () => {
    const {excerpt} = await item('<body>Safe<iframe src="/x"/> and <script src="/x"/>sound</body>');
    expect(excerpt).to.equal('Safe and sound');
  });

  it('takes a podcast’s file for the link where there is no other', async () => {
    const {url} = await item('<enclosure url="/a.mp3" type="audio/mpeg"/>');
    expect(url).to.equal('https://news.example/a.mp3');
  });

  it('resolves a link against its own xml:base', async () => {
    const {url} = await item('<link xml:base="https://b.example/c/">d</link>');
    expect(url).to.equal('https://b.example/c/d');
  });

  it('keeps items without any id', async () => {
    expect(await titles(rss('<item><title>Same</title></item>'.repeat(2)))).to.have.length(2);
  });

  const languages: [channel: string, attributes: string, item: string, language: string | null][] =
    [
      ['<language>de-de</language>', '', '', 'de-DE'],
      ['<language>de</language>', '', '<dc:language>fr</dc:language>', 'fr'],
      ['', 'xml:lang="uk"', '', 'uk'],
      ['<language>no language at all</language>', '', '', null],
    ];
  for (const [channel, attributes, inner, language] of languages) {
    it(`finds the language of ${channel}${attributes}${inner}`, async () => {
      expect((await item(inner, channel, attributes)).language).to.equal(language);
    });
  }

  const authors: [inner: string, author: string | null][] = [
    ['<author>jo@example.org (Jo Doe)</author>', 'Jo Doe'],
    ['<author>Jo &lt;jo@example.org&gt;</author>', 'Jo'],
    ['<author>jo@example.org</author><dc:creator>Jo Doe</dc:creator>', 'Jo Doe'],
    ['<author>jo@example.org</author>', null],
    ['<itunes:author>Radio</itunes:author>', 'Radio'],
  ];
  for (const [inner, author] of authors) {
    it(`finds the author of ${inner}`, async () => {
      expect((await item(inner)).author).to.equal(author);
    });
  }

  const bases: [what: string, channel: string, attributes: string, url: string][] = [
    ['the feed’s address', '', '', 'https://news.example/feed/x'],
    [
      'the channel’s link',
      '<link>https://www.example/blog/</link>',
      '',
      'https://www.example/blog/x',
    ],
    [
      'xml:base',
      '<link>https://www.example/</link>',
      'xml:base="https://b.example/c/"',
      'https://b.example/c/x',
    ],
    ['a relative xml:base', '', 'xml:base="/c/"', 'https://news.example/c/x'],
    [
      'an unsafe xml:base not at all',
      '',
      'xml:base="javascript:alert(1)//"',
      'https://news.example/feed/x',
    ],
  ];
  for (const [what, channel, attributes, url] of bases) {
    it(`resolves against ${what}`, async () => {
      expect((await item('<link>x</link>', channel, attributes)).url).to.equal(url);
    });
  }
});

describe('parseStories: pictures', () => {
  const html = (markup: string) => `<description>${escaped(markup)}</description>`;
  const table: [what: string, inner: string, src: string | null][] = [
    [
      'the largest thumbnail',
      '<media:thumbnail url="/s.jpg" width="75"/><media:thumbnail url="/l.jpg" width="150"/>',
      '/l.jpg',
    ],
    [
      'the smallest content that is enough',
      '<media:content url="/140.jpg" type="image/jpeg" width="140"/><media:content url="/2000.jpg" type="image/jpeg" width="2000"/><media:content url="/640.jpg" type="image/jpeg" width="640"/>',
      '/640.jpg',
    ],
    [
      'content in a group',
      '<media:group><media:content url="/a.jpg" medium="image"/></media:group>',
      '/a.jpg',
    ],
    ['content by its ending', '<media:content url="/a.webp?w=1"/>', '/a.webp?w=1'],
    ['no film', '<media:content url="/a.mp4" type="video/mp4"/>', null],
    ['an enclosure', '<enclosure url="/a.png" type="image/png" length="1"/>', '/a.png'],
    ['no sound', '<enclosure url="/a.mp3" type="audio/mpeg" length="1"/>', null],
    ['a podcast’s cover', '<itunes:image href="/cover.jpg"/>', '/cover.jpg'],
    [
      'a thumbnail before any other',
      '<enclosure url="/c.jpg" type="image/jpeg"/><media:content url="/b.jpg" medium="image"/><media:thumbnail url="/a.jpg"/>',
      '/a.jpg',
    ],
    [
      'content before an enclosure',
      '<enclosure url="/c.jpg" type="image/jpeg"/><media:content url="/b.jpg" medium="image"/>',
      '/b.jpg',
    ],
    [
      'an enclosure before a cover',
      '<itunes:image href="/d.jpg"/><enclosure url="/c.jpg" type="image/jpeg"/>',
      '/c.jpg',
    ],
    [
      'that of the whole text before that of the description',
      `${html('<img src="/f.jpg">')}<content:encoded>${escaped('<img src="/e.jpg">')}</content:encoded>`,
      '/e.jpg',
    ],
    [
      'none that is smaller than 50 pixels',
      html('<img src="/a.gif" width="49" height="400">'),
      null,
    ],
    ['none that has nothing but sizes', html('<img srcset="/a.jpg 400w">'), null],
    [
      'the first in the text',
      html('<p>A<img src="/a.jpg" alt="b > c"><img src="/b.jpg"></p>'),
      '/a.jpg',
    ],
    [
      'no tracking pixel',
      html('<img src="/t.gif" width="1" height="1"><img src="/a.jpg">'),
      '/a.jpg',
    ],
    ['no hidden one', html('<img src="/t.gif" style="display:none"><img src="/a.jpg">'), '/a.jpg'],
    ['no smiley', html('<img class="wp-smiley" src="/s.png"><img src="/a.jpg">'), '/a.jpg'],
    [
      'no emoji',
      html('<img src="https://s.w.org/images/core/emoji/x.png"><img src="/a.jpg">'),
      '/a.jpg',
    ],
    ['no data: picture', html('<img src="data:image/gif;base64,R0" data-src="/a.jpg">'), null],
    ['no lazy one without an address', html('<img data-src="/a.jpg">'), null],
    ['no script', html('<img src="javascript:alert(1)">'), null],
    [
      'the next one where the first is unsafe',
      '<media:thumbnail url="javascript:1"/><enclosure url="/a.png"/>',
      '/a.png',
    ],
  ];
  for (const [what, inner, src] of table) {
    it(`takes ${what}`, async () => {
      const {image} = await item(inner);
      expect(image?.src ?? null).to.equal(src && new URL(src, base).href);
    });
  }

  it('does not take the feed’s own picture, which every story would have', async () => {
    const channel =
      '<image><url>/logo.png</url></image><itunes:image href="/cover.jpg"/><media:thumbnail url="/t.jpg"/>';
    expect((await item('<title>A</title>', channel)).image).to.be.null;
  });

  it('tells the size and the words of a picture in the text', async () => {
    const {image} = await item(
      html('<img src="/a.jpg" width="640" height="480px" alt=" A  street ">'),
    );
    expect(image).to.deep.equal({
      src: 'https://news.example/a.jpg',
      alt: 'A street',
      width: 640,
      height: 480,
    });
  });

  it('tells no size that is not in pixels', async () => {
    const {image} = await item(html('<img src="/a.jpg" width="100%" height="auto">'));
    expect(image).to.deep.equal({src: 'https://news.example/a.jpg', alt: ''});
  });

  const figure = (caption: string) =>
    html(`<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`);
  const picture = '<media:content url="/a.jpg" medium="image"/>';
  const credits: [what: string, inner: string, credit: string | null][] = [
    [
      'the photographer',
      `${picture}<media:credit>Agency</media:credit><media:credit role="photographer">Jo</media:credit>`,
      'Jo',
    ],
    ['the rights', `${picture}<media:copyright>© UNHCR</media:copyright>`, '© UNHCR'],
    [
      'the feed’s own words',
      `${picture}<media:credit>Photograph: Jo/AP</media:credit>`,
      'Photograph: Jo/AP',
    ],
    ['a caption’s', figure('A family in Zaatari. © UNHCR/<b>Jo Doe</b>'), '© UNHCR/Jo Doe'],
    ['a caption’s by its word', figure('A family. Photo: Jo Doe'), 'Photo: Jo Doe'],
    ['no caption without one', figure('A family and a photo album'), null],
    [
      'none from another figure',
      html(
        '<figure><img src="/a.jpg"></figure><figure><img src="/b.jpg"><figcaption>© Jo</figcaption></figure>',
      ),
      null,
    ],
    ['none without a picture', '<media:credit>Jo</media:credit>', null],
  ];
  for (const [what, inner, credit] of credits) {
    it(`credits ${what}`, async () => {
      expect((await item(inner)).credit).to.equal(credit);
    });
  }
});

describe('parseStories: broken XML', () => {
  const good = '<item><title>Good</title></item>';
  const table: [what: string, body: string, titles: string[]][] = [
    ['a byte order mark', `\ufeff${rss(good)}`, ['Good']],
    [
      'text before the feed',
      `<br />\n<b>Notice</b>: Undefined x in /y.php\n${rss(good)}`,
      ['Good'],
    ],
    ['undefined entities', rss('<item><title>caf&eacute;&nbsp;&copy;</title></item>'), ['café ©']],
    ['bare ampersands', rss('<item><title>Q&A & more</title></item>'), ['Q&A & more']],
    ['bare less-than signs', rss('<item><title>5 < 6 &amp; 7</title></item>'), ['5 < 6 & 7']],
    ['control characters', rss('<item><title>a\u0008b\u000b &#8; c</title></item>'), ['ab c']],
    ['lone surrogates', rss('<item><title>a\ud800b &</title></item>'), ['ab &']],
    [
      'undeclared prefixes',
      '<rss><channel><item><title>Good</title><foo:bar x:y="1"/></item></channel></rss>',
      ['Good'],
    ],
    [
      'white space around a namespace',
      '<rss xmlns:a=" https://a.example/ "><channel><item><title>Good</title></item></channel></rss>',
      ['Good'],
    ],
    ['one broken item', rss(`${good}<item><title>Bad</b></item>${good}`), ['Good', 'Good']],
    ['an item without an end', rss(`<item><title>Open</title>${good}`), ['Open', 'Good']],
    ['a feed cut in a title', rss(`${good}<item><title>Cut`).split('Cut')[0]!, ['Good']],
    [
      'a feed cut after a title',
      rss(`${good}<item><title>Cut</title><descr`).split('descr')[0]!,
      ['Good', 'Cut'],
    ],
    [
      'a feed cut in CDATA',
      rss(`${good}<item><title>Cut</title><link>/x</link><description><![CDATA[<p>He</p>|`).split(
        '|',
      )[0]!,
      ['Good', 'Cut'],
    ],
    ['a feed without an end', `<rss><channel>${good}`, ['Good']],
    ['a doctype', `<!DOCTYPE rss PUBLIC "-//x" "http://x.example/rss.dtd">${rss(good)}`, ['Good']],
    [
      'markup within comments and CDATA',
      rss(
        `<!-- & <item> -->${good}<item><title><![CDATA[1 & 2 &lt; 3]]></title><x>&nbsp;</x></item>`,
      ),
      ['Good', '1 & 2 < 3'],
    ],
  ];
  for (const [what, body, expected] of table) {
    it(`gets over ${what}`, async () => {
      expect(await titles(body)).to.deep.equal(expected);
    });
  }

  it('mends a link as little as it can', async () => {
    const {url} = await only(
      rss('<item><link>https://a.example/?a=1&b=2&#038;c=3&amp;d=4</link></item>'),
    );
    expect(url).to.equal('https://a.example/?a=1&b=2&c=3&d=4');
  });

  it('keeps the channel’s data where an item is broken', async () => {
    const channel = '<link>https://www.example/</link><language>fr</language>';
    const {url, language} = await only(
      rss('<item><link>x</link></item><item></b></item>', channel),
    );
    expect([url, language]).to.deep.equal(['https://www.example/x', 'fr']);
  });

  it('goes by the encoding that the XML declares', async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${rss('<item><title>é</title></item>').slice(21)}`;
    const bytes = new Uint8Array([...text].map((letter) => letter.codePointAt(0) ?? 0));
    expect(await titles(bytes.buffer)).to.deep.equal(['é']);
  });
});

describe('parseStories: JSON', () => {
  it('reads JSON Feed 1.1', async () => {
    const body = await (
      await fetch(new URL('../fixtures/feeds/jsonfeed-1.1.json', import.meta.url))
    ).text();
    const stories = await parseStories(body, {base});
    expect(stories).to.deep.equal([
      {
        id: '1',
        title: 'First',
        url: 'https://notes.example.org/1',
        date: '2026-02-07T19:04:00Z',
        excerpt: 'Hello',
        author: 'Team',
        credit: null,
        language: 'en',
        image: {src: 'https://notes.example.org/1.jpg', alt: ''},
      },
      {
        id: '2',
        title: '',
        url: 'https://other.example/x',
        date: null,
        excerpt: 'No title, numeric id, text only',
        author: 'Team',
        credit: null,
        language: 'en',
        image: {src: 'https://notes.example.org/2.jpg', alt: ''},
      },
    ]);
  });

  it('reads JSON Feed 1.0', async () => {
    const {author, excerpt, image} = await only(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        items: [
          {id: 'a', author: {name: 'Jo'}, content_html: '<p>Hi</p><img src="/i.jpg" alt="I">'},
        ],
      }),
    );
    expect([author, excerpt, image]).to.deep.equal([
      'Jo',
      'Hi',
      {src: 'https://news.example/i.jpg', alt: 'I'},
    ]);
  });

  it('reads a plain list', async () => {
    const image = {src: 'https://a.example/a.jpg', alt: 'A street', width: 640, height: 480};
    const story: Story = {
      id: 'a',
      title: 'A',
      url: 'https://a.example/a',
      date: '2017-12-18T10:00:00Z',
      excerpt: 'Words',
      author: 'Jo',
      credit: 'UNHCR/X',
      language: 'ar',
      image,
    };
    expect(await parseStories(JSON.stringify([story]), {base})).to.deep.equal([story]);
  });

  it('reads a plain list with little in it', async () => {
    const {id, url, date, image} = await only(
      '[{"title":"A","url":"/a","date":"2017-12-18","image":"/a.jpg"}]',
    );
    expect([id, url, date, image]).to.deep.equal([
      'https://news.example/a',
      'https://news.example/a',
      '2017-12-18T00:00:00Z',
      {src: 'https://news.example/a.jpg', alt: ''},
    ]);
  });

  it('reads an empty list', async () => {
    expect(await titles('[]')).to.deep.equal([]);
  });

  it('leaves out what is no story', async () => {
    expect(
      await titles('[null, 1, "a", [], {}, {"title": {"a": 1}}, {"title": "Good"}]'),
    ).to.deep.equal(['Good']);
  });
});
