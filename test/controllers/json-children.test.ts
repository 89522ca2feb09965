// Stories and events as JSON inside the tag. Links and articles: children.test.ts.
import {expect, nextFrame} from '@open-wc/testing';
import '../../src/elements/more-stories.js';
import '../../src/elements/upcoming-webinars.js';
import {
  childStories,
  childWebinars,
  hasFallback,
  whenParsed,
} from '../../src/controllers/children.js';
import {collectWarnings} from '../helpers.js';
import {answerWith, freshUrl, setNow} from '../network.js';
import {eventsOf, mount, mountLoaded, textsOf} from '../elements/mount.js';

const script = (value: unknown, type = 'application/json') =>
  `<script type="${type}">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

function tag(children: string): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = children;
  return host;
}

const titles = (items: {title: string}[]) => items.map(({title}) => title);
const here = (path: string) => new URL(path, document.baseURI).href;

const stories = [
  {title: 'One', url: '/1', date: '2017-12-18', excerpt: 'Words', image: {src: '/1.jpg', alt: 'A'}},
  {title: 'Two', url: '/2'},
];
const link = '<a href="/link">Link</a>';

describe('childStories of JSON', () => {
  it('reads a list', () => {
    const [first] = childStories(tag(script(stories)));
    expect(first).to.deep.equal({
      id: here('/1'),
      title: 'One',
      url: here('/1'),
      date: '2017-12-18T00:00:00Z',
      excerpt: 'Words',
      author: null,
      credit: null,
      language: null,
      image: {src: here('/1.jpg'), alt: 'A'},
    });
  });

  it('reads a JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{id: 1, content_text: 'Hi'}],
    };
    expect(childStories(tag(script(feed)))[0]?.excerpt).to.equal('Hi');
  });

  it('reads a type in any case', () => {
    expect(titles(childStories(tag(script(stories, 'Application/JSON'))))).to.deep.equal([
      'One',
      'Two',
    ]);
  });

  it('prefers it to links, which are what is shown without scripts', () => {
    expect(titles(childStories(tag(script(stories) + link)))).to.deep.equal(['One', 'Two']);
  });

  it('reads an empty list', () => {
    expect(childStories(tag(script([]) + link))).to.deep.equal([]);
  });

  it('reads text alone, and safe addresses', () => {
    collectWarnings();
    const evil = [{title: '<b onclick=alert(1)>Hi</b>', url: 'javascript:alert(1)'}];
    const [story] = childStories(tag(script(evil)));
    expect([story?.title, story?.url]).to.deep.equal(['Hi', null]);
  });

  it('leaves other scripts, and those of others, alone', () => {
    const inner = `<p>${script(stories)}</p>`;
    expect(
      titles(childStories(tag(script(stories, 'application/ld+json') + inner + link))),
    ).to.deep.equal(['Link']);
  });

  for (const broken of ['', '[{"title": "One"', '{"title": "One"}', '"One"', '[1, 2]']) {
    it(`takes the links for ${broken || 'an empty script'}, and says so`, () => {
      const warnings = collectWarnings();
      // Under a name of its own: the same words are said once.
      const host = document.createElement(`wr-${freshUrl().replace(/\D/g, '')}`);
      host.append(...tag(script(broken) + link).childNodes);
      expect([titles(childStories(host)), warnings.length]).to.deep.equal([['Link'], 1]);
    });
  }
});

describe('childWebinars of JSON', () => {
  it('reads a list', () => {
    const events = [
      {title: 'One', start: '2017-12-18T10:00:00', end: '2017-12-18T11:00:00', url: '/1'},
      {title: 'Two', start: '2017-12-18', end: '2017-12-19'},
    ];
    const webinars = childWebinars(tag(script(events)), 'Asia/Tokyo');
    expect(webinars.map(({start, end, allDay}) => [start, end, allDay])).to.deep.equal([
      ['2017-12-18T01:00:00Z', '2017-12-18T02:00:00Z', false],
      ['2017-12-18', '2017-12-19', true],
    ]);
  });

  it('takes the links where there is no list', () => {
    collectWarnings();
    const children = `${script('{}')}<a href="/1">One <time datetime="2017-12-18"></time></a>`;
    expect(titles(childWebinars(tag(children), undefined))).to.deep.equal(['One']);
  });
});

describe('hasFallback', () => {
  const cases: [what: string, children: string, is: boolean][] = [
    ['a script', ` ${script(stories)} `, false],
    ['a style', '<style>p {}</style>', false],
    ['a template', '<template><p>Soon</p></template>', false],
    ['a script and a link', script(stories) + link, true],
  ];

  for (const [what, children, is] of cases) {
    it(`${is ? 'holds' : 'does not hold'} for ${what}`, () => {
      expect(hasFallback(tag(children))).to.equal(is);
    });
  }
});

describe('whenParsed', () => {
  it('has nothing to wait for on a page that is there', () => {
    let calls = 0;
    whenParsed(() => (calls += 1));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(calls).to.equal(0);
  });
});

describe('<wr-more-stories> with JSON inside', () => {
  it('lists its stories in their order', async () => {
    const widget = await mountLoaded(`<wr-more-stories>${script(stories)}</wr-more-stories>`);
    expect([textsOf(widget, 'title'), eventsOf(widget)]).to.deep.equal([
      ['One', 'Two'],
      [['wr-load', {count: 2, stale: false}]],
    ]);
  });

  it('says that there are none', async () => {
    const widget = await mount(`<wr-more-stories>${script([])}</wr-more-stories>`);
    expect(widget.renderRoot.textContent).to.contain('No stories.');
  });

  it('reads one that is added', async () => {
    const widget = await mount(`<wr-more-stories>${link}</wr-more-stories>`);
    widget.append(...tag(script(stories)).childNodes);
    await nextFrame();
    await widget.updateComplete;
    expect(textsOf(widget, 'title')).to.deep.equal(['One', 'Two']);
  });

  it('prefers its feed', async () => {
    answerWith(() => new Response(JSON.stringify([{title: 'Of the feed'}])));
    const widget = await mountLoaded(
      `<wr-more-stories src="${freshUrl()}" loading="eager">${script(stories)}</wr-more-stories>`,
    );
    expect(textsOf(widget, 'title')).to.deep.equal(['Of the feed']);
  });
});

describe('<wr-upcoming-webinars> with JSON inside', () => {
  it('lists its events', async () => {
    setNow('2017-12-01T00:00:00Z');
    const events = [
      {title: 'Later', start: '2017-12-19T10:00:00Z', end: '2017-12-19T11:00:00Z'},
      {title: 'Sooner', start: '2017-12-18T10:00:00Z', end: '2017-12-18T11:00:00Z'},
    ];
    const widget = await mountLoaded(
      `<wr-upcoming-webinars>${script(events)}</wr-upcoming-webinars>`,
    );
    expect(textsOf(widget, 'title')).to.deep.equal(['Sooner', 'Later']);
  });
});
