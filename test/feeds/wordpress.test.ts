import {expect} from '@open-wc/testing';
import {parseStories} from '../../src/feeds/stories.js';
import type {Story} from '../../src/feeds/story.js';

const base = 'https://news.example/wp-json/wp/v2/posts?_embed';

const parse = (json: unknown, address = base) =>
  parseStories(JSON.stringify(json), {base: address});
const only = async (post: object, address = base): Promise<Story> => {
  const [story] = await parse([{title: {rendered: 'A'}, ...post}], address);
  return story!;
};
/** A post with a featured picture. */
const withMedia = (media: object, address = base) =>
  only(
    {_embedded: {'wp:featuredmedia': [{media_type: 'image', source_url: '/a.jpg', ...media}]}},
    address,
  );
const sized = (sizes: unknown, width: unknown = 1200, height: unknown = 800) =>
  withMedia({media_details: {width, height, sizes}});
const srcset = async (sizes: unknown) => (await sized(sizes)).image?.srcset;

describe('parseStories: WordPress', () => {
  it('reads posts', async () => {
    const stories = await parseStories(
      await (await fetch('/bytes/fixtures/feeds/wp-posts-embed.json')).arrayBuffer(),
      {base},
    );
    const at = 'https://news.example.org/wp-content/uploads/2026/03/tree';
    const [first, , , last] = stories;
    expect(first).to.deep.equal({
      id: '101',
      title: 'Don’t wait – plant',
      url: 'https://news.example.org/2026/03/p101/',
      date: '2026-03-02T09:00:00Z',
      excerpt: 'We planted 400 trees…',
      author: 'Ana Ruiz',
      credit: 'Ana Ruiz',
      language: null,
      image: {
        src: `${at}-scaled.jpg`,
        srcset: `${at}-300x200.jpg 300w, ${at}-768x512.jpg 768w, ${at}-1024x683.jpg 1024w, ${at}-1536x1024.jpg 1536w, ${at}-scaled.jpg 2400w`,
        sizes: 'auto, 480px',
        width: 2400,
        height: 1600,
        alt: 'Two people planting a tree',
      },
    });
    expect(stories.map(({image}) => image !== null)).to.deep.equal([true, false, false, false]);
    expect([last?.title, last?.excerpt, last?.author]).to.deep.equal([
      'Protected: members',
      '',
      null,
    ]);
  });

  it('reads a single post', async () => {
    expect((await parse({id: 1, title: {rendered: 'A'}})).map(({title}) => title)).to.deep.equal([
      'A',
    ]);
  });

  it('reads a post with nothing in it', async () => {
    expect(await parse([{title: {rendered: ''}}])).to.deep.equal([
      {
        id: '#0',
        title: '',
        url: null,
        date: null,
        excerpt: '',
        author: null,
        credit: null,
        language: null,
        image: null,
      },
    ]);
  });

  it('refuses an error', async () => {
    const error: unknown = await parse({
      code: 'rest_not_logged_in',
      message: 'No',
      data: {status: 401},
    }).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'not-a-feed');
  });

  it('never takes the site’s clocks for UTC', async () => {
    const {date} = await only({date: '2017-12-18T10:00:00', modified_gmt: '2017-12-19T10:00:00'});
    expect(date).to.equal('2017-12-19T10:00:00Z');
  });

  it('has no date for a draft', async () => {
    expect((await only({date_gmt: '0000-00-00T00:00:00'})).date).to.be.null;
  });

  it('takes the content for the excerpt where there is none', async () => {
    const {excerpt} = await only({
      excerpt: {rendered: '\n'},
      content: {rendered: '<p>One</p><p>Two</p>', protected: false},
    });
    expect(excerpt).to.equal('One Two');
  });

  it('shows nothing of what needs a password', async () => {
    const {excerpt, image} = await only({
      excerpt: {rendered: 'Secret', protected: true},
      content: {rendered: '<img src="/secret.jpg">', protected: true},
    });
    expect([excerpt, image]).to.deep.equal(['', null]);
  });

  const excerpts: [rendered: string, excerpt: string][] = [
    ['<p>One [&hellip;]</p>', 'One'],
    ['<p>One <a class="more-link" href="/a">Continue <span>reading</span></a></p>', 'One'],
    ['<p>&#8220;One&#8221; &amp; two</p>', '“One” & two'],
  ];
  for (const [rendered, excerpt] of excerpts) {
    it(`makes text of ${rendered}`, async () => {
      expect((await only({excerpt: {rendered}})).excerpt).to.equal(excerpt);
    });
  }

  it('tells the language where a plugin does', async () => {
    expect((await only({lang: 'pt_BR'})).language).to.equal('pt-BR');
  });
});

describe('parseStories: pictures of WordPress', () => {
  const size = (width: number, height: number, name = `/${width}.jpg`) => ({
    width,
    height,
    source_url: name,
  });
  const full = 'https://news.example/a.jpg';

  it('lists the sizes of the whole picture, the smallest first', async () => {
    const sizes = {large: size(600, 400), medium: size(300, 200), full: size(1200, 800)};
    expect(await srcset(sizes)).to.equal(
      `https://news.example/300.jpg 300w, https://news.example/600.jpg 600w, ${full} 1200w`,
    );
  });

  it('takes 2 % for rounding, and more for a crop', async () => {
    expect(await srcset({near: size(300, 204), crop: size(310, 200)})).to.equal(
      `https://news.example/300.jpg 300w, ${full} 1200w`,
    );
  });

  const none: Record<string, unknown> = {
    'no sizes': [],
    'sizes that are none': 'medium',
    'crops alone': {thumbnail: size(150, 150)},
    'nothing as wide as 0 pixels': {a: size(0, 0)},
    'no other address': {a: {width: 300, height: 200}},
    'nothing unsafe': {a: size(300, 200, 'javascript:alert(1)')},
    'nothing that would end the entry': {a: size(300, 200, '/a,')},
  };
  for (const what of Object.keys(none)) {
    it(`lists ${what}`, async () => {
      expect((await sized(none[what])).image).to.deep.equal({
        src: full,
        alt: '',
        width: 1200,
        height: 800,
      });
    });
  }

  it('lists nothing where the size of the whole is not known', async () => {
    expect((await sized({a: size(300, 200)}, '100%')).image).to.deep.equal({src: full, alt: ''});
  });

  it('cannot be made to list something else by white space', async () => {
    expect(await srcset({a: size(300, 200, '/a b.jpg 1w, javascript:x')})).to.equal(
      `https://news.example/a%20b.jpg%201w,%20javascript:x 300w, ${full} 1200w`,
    );
  });

  const sources: [what: string, address: string, feed: string, src: string][] = [
    ['http on a page of https', 'http://a.example/a.jpg', base, 'https://a.example/a.jpg'],
    ['no scheme', '//a.example/a.jpg', base, 'https://a.example/a.jpg'],
    [
      'http on a page of http',
      'http://a.example/a.jpg',
      'http://news.example/',
      'http://a.example/a.jpg',
    ],
  ];
  for (const [what, source_url, feed, src] of sources) {
    it(`takes an address with ${what}`, async () => {
      expect((await withMedia({source_url}, feed)).image?.src).to.equal(src);
    });
  }

  const others: [what: string, media: object][] = [
    ['a film', {media_type: 'file', mime_type: 'video/mp4'}],
    ['an error', {media_type: undefined, source_url: undefined, code: 'rest_forbidden'}],
    ['an unsafe address', {source_url: 'javascript:alert(1)'}],
  ];
  for (const [what, media] of others) {
    it(`takes the first picture of the content instead of ${what}`, async () => {
      const {image} = await only({
        content: {rendered: '<img src="/b.jpg" width="640" height="480">'},
        _embedded: {'wp:featuredmedia': [{media_type: 'image', source_url: '/a.jpg', ...media}]},
      });
      expect(image).to.deep.equal({
        src: 'https://news.example/b.jpg',
        alt: '',
        width: 640,
        height: 480,
      });
    });
  }

  it('finds the picture where nothing is embedded, as Jetpack has it', async () => {
    const {image} = await only({jetpack_featured_media_url: '/a.jpg'});
    expect(image).to.deep.equal({src: full, alt: ''});
  });

  const meta = (credit: string, copyright: string) => ({
    media_details: {image_meta: {credit, copyright}},
  });
  const credits: [what: string, media: object, credit: string | null][] = [
    ['the file’s', {...meta('Jo', '© Agency'), caption: {rendered: 'Photo: Caption'}}, 'Jo'],
    ['the file’s rights', meta('', '© Agency'), '© Agency'],
    [
      'the caption’s',
      {caption: {rendered: '<p>A street. Photo: Jo/AP <a class="more-link">Read More</a></p>'}},
      'Photo: Jo/AP',
    ],
    ['no caption without one', {caption: {rendered: '<p>A street.</p>'}}, null],
  ];
  for (const [what, media, credit] of credits) {
    it(`credits ${what}`, async () => {
      expect((await withMedia(media)).credit).to.equal(credit);
    });
  }
});
