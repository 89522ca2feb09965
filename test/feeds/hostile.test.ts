import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feeds/feed-error.js';
import {parseStories} from '../../src/feeds/stories.js';
import {parseWebinars} from '../../src/feeds/webinars.js';

const base = 'https://news.example/feed';
const stories = (body: string) => parseStories(body, {base});
const webinars = (body: string) =>
  parseWebinars(body, {base, from: '2017-01-01', to: '2018-01-01'});

const rss = (inner: string) => `<rss><channel><item>${inner}</item></channel></rss>`;
const event = (lines: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20171218T100000Z\n${lines}\nEND:VEVENT\nEND:VCALENDAR`;

const codeOf = (error: unknown) => (error instanceof FeedError ? error.code : error);

// What is dropped is told in the console: here that is everything.
const {warn} = console;
before(() => {
  console.warn = () => undefined;
});
after(() => {
  console.warn = warn;
});

describe('what is no feed', () => {
  const table: Record<string, string> = {
    nothing: '',
    'white space': ' \n',
    words: 'Not found',
    'a web page': '<!doctype html><html><title>Log in</title><p>BEGIN:VCALENDAR',
    'a web page with a calendar in it': '<html>\nBEGIN:VCALENDAR\nEND:VCALENDAR',
    'a web page with a feed in it': '<html><script>"<rss >"</script>',
    'other XML': '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    'half a tag': '<rss versi',
    'half a channel': '<rss><channel><title>x</titl',
    'half an entry': '<rss><channel><title>x</title><item><tit',
    null: 'null',
    'a number': '42',
    'other JSON': '{"message": "Not found"}',
    'a list of others': '[{"a": 1}]',
    'broken JSON': '[{"title": "A"',
    'a list that is none': '{"items": {"length": 1e9}}',
    'JSON of 200,000 levels': '['.repeat(200_000),
    'JSON of 200,000 closed levels': '['.repeat(200_000) + ']'.repeat(200_000),
  };
  for (const what of Object.keys(table)) {
    it(`refuses ${what} for stories`, async () => {
      expect(codeOf(await stories(table[what]!).catch((error: unknown) => error))).to.equal(
        'not-a-feed',
      );
    });
    it(`refuses ${what} for webinars`, async () => {
      expect(codeOf(await webinars(table[what]!).catch((error: unknown) => error))).to.equal(
        'not-a-feed',
      );
    });
  }
});

describe('what would run', () => {
  const unsafe = [
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'https://u:p@evil.example/',
  ];
  for (const address of unsafe) {
    it(`never becomes a story’s link: ${address}`, async () => {
      const [story] = await stories(
        rss(`<link>${address}</link><media:thumbnail url="${address}"/>`),
      );
      expect([story!.url, story!.image]).to.deep.equal([null, null]);
    });
    it(`never becomes a link in JSON: ${address}`, async () => {
      const [story] = await stories(JSON.stringify([{title: 'A', url: address, image: address}]));
      expect([story!.url, story!.image]).to.deep.equal([null, null]);
    });
    it(`never becomes a webinar’s link: ${address}`, async () => {
      const [webinar] = await webinars(event(`URL:${address}`));
      expect(webinar!.url).to.be.null;
    });
  }

  it('shows markup as text at most', async () => {
    const [story] = await stories(
      rss(
        '<title>&lt;img src=x onerror=alert(1)&gt;Hello&lt;script&gt;alert(1)&lt;/script&gt;</title>',
      ),
    );
    expect(story!.title).to.equal('Hello');
  });
});

describe('a polluted prototype', () => {
  const polluted = {
    url: 'https://evil.example/',
    image: 'https://evil.example/i.jpg',
    items: [{title: 'Evil'}],
    start: '2017-12-18',
  };
  beforeEach(() => {
    Object.assign(Object.prototype, polluted);
  });
  afterEach(() => {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
  });

  it('adds nothing to a story', async () => {
    const [story] = await stories('[{"title": "A"}]');
    expect([story!.url, story!.image]).to.deep.equal([null, null]);
  });

  it('makes no feed of another object', async () => {
    expect(codeOf(await stories('{}').catch((error: unknown) => error))).to.equal('not-a-feed');
  });

  it('makes no event of another object', async () => {
    expect(codeOf(await webinars('[{"title": "A"}]').catch((error: unknown) => error))).to.equal(
      'not-a-feed',
    );
  });

  it('is not what a feed can do', async () => {
    await stories(
      '[{"title": "A", "__proto__": {"x": 1}, "constructor": {"prototype": {"x": 1}}}]',
    );
    expect({}).to.not.have.property('x');
  });
});

describe('what takes long', () => {
  const lol = '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'.concat(
    ...['bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi', 'ij'].map(
      ([from = '', to = '']) => `<!ENTITY ${to} "${`&${from};`.repeat(10)}">`,
    ),
  );
  const megabytes = (text: string) => text.repeat(5_000_000 / text.length);
  /** Milliseconds. Most take one; what is quadratic or worse in 5 MB does not end within a minute. */
  const FOREVER = 60_000;
  const table: Record<string, string> = {
    'a billion laughs': `<?xml version="1.0"?><!DOCTYPE rss [${lol}]>${rss('<title>&j;</title>')}`,
    'laughs after a broken doctype': `<!DOCTYPE rss [${lol} "]>" <!ENTITY x "<rss >">]>${rss('<title>&j;</title>')}`,
    '5 MB of <': megabytes('<'),
    '5 MB of &': megabytes('&'),
    '5 MB of < in a feed': `<rss ><channel><item><title>${megabytes('<')}`,
    '5 MB of & in a feed': rss(`<title>${megabytes('&')}</title>`),
    '5 MB of CDATA that never ends': `<rss ><item>${megabytes('<![CDATA[')}`,
    '5 MB of comments that never end': `<rss ><item>${megabytes('<!--')}`,
    '5 MB of doctypes': megabytes('<!DOCTYPE [<rss>'),
    '5 MB of tags in a text': rss(`<description>${megabytes('&lt;div&gt;')}</description>`),
    '5 MB of pictures in a text': rss(`<description>${megabytes('&lt;img ')}</description>`),
    '20,000 levels': `<rss >${'<item>'.repeat(20_000)}`,
    '20,000 closed levels': `<rss >${'<item>'.repeat(20_000)}${'</item>'.repeat(20_000)}</rss>`,
    '20,000 broken items': `<rss ><channel>${'<item><title>A</b></item>'.repeat(20_000)}</channel></rss>`,
    '20,000 prefixes': rss([...Array(20_000).keys()].map((n) => `<a${String(n)}:b/>`).join('')),
    '5 MB of BEGIN': megabytes('BEGIN:VEVENT\n'),
    '5 MB of nested components': megabytes('BEGIN:X\n'),
    '5 MB of quotes': event(`SUMMARY;X="${megabytes('"')}`),
    '5 MB of colons': event(`SUMMARY${megabytes(':')}`),
    '5 MB of lines': `BEGIN:VCALENDAR\n${megabytes('\n')}`,
    '5 MB of folds': `BEGIN:VCALENDAR${megabytes('\n ')}`,
    '5 MB of links': event(`DESCRIPTION:${megabytes('http://a.example/ ')}`),
    '5 MB of full stops': event(`DESCRIPTION:http://a.example/${megabytes('.')}`),
    '10,000 unknown zones': `BEGIN:VCALENDAR\n${[...Array(10_000).keys()].map((n) => `BEGIN:VEVENT\nDTSTART;TZID=Zone ${String(n)}:20171218T100000\nEND:VEVENT\n`).join('')}`,
    'a zone of 10,000 changes': `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Mine\nBEGIN:STANDARD\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nDTSTART:19700101T000000\n${'RDATE:19990101T000000\n'.repeat(10_000)}END:STANDARD\nEND:VTIMEZONE\n${'BEGIN:VEVENT\nDTSTART;TZID=Mine:20171218T100000\nEND:VEVENT\n'.repeat(1000)}`,
    'a duration beyond all time': event('DURATION:P999999999999999999W'),
    'a rule without an end': event('RRULE:FREQ=SECONDLY'),
  };
  for (const what of Object.keys(table)) {
    it(`gets over ${what}`, async () => {
      const body = table[what]!;
      const results = await Promise.allSettled([stories(body), webinars(body)]);
      const errors = results.flatMap((result) =>
        result.status === 'rejected' ? [codeOf(result.reason)] : [],
      );
      expect(errors.filter((code) => code !== 'not-a-feed')).to.deep.equal([]);
    }).timeout(FOREVER);
  }
});
