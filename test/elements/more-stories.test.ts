import {expect, nextFrame} from '@open-wc/testing';
import type {MoreStories} from '../../src/elements/more-stories.js';
import '../../src/elements/more-stories.js';
import type {Story} from '../../src/feeds/story.js';
import {
  accessibilityTree,
  collectWarnings,
  expectAccessible,
  itNeeds,
  onceEvent,
  press,
  until,
} from '../helpers.js';
import {answerWith, freshUrl} from '../network.js';
import {describeDataWidget} from './data-widget.js';
import {
  all,
  eventsOf,
  follows,
  isShown,
  mount,
  mountLoaded,
  one,
  settled,
  textsOf,
} from './mount.js';

const day = (number: number) => `2017-12-${String(number).padStart(2, '0')}T10:00:00Z`;

function story(number: number, more: Partial<Story> = {}): Story {
  return {
    id: String(number),
    title: `Story ${String(number)}`,
    url: `https://stories.example/${String(number)}`,
    date: day(number),
    excerpt: `How story ${String(number)} begins.`,
    author: null,
    credit: `Photographer ${String(number)}`,
    language: null,
    image: {src: new URL('/demo/images/doors.svg', location.href).href, alt: ''},
    ...more,
  };
}

const stories = (count: number) => [...Array(count).keys()].map((index) => story(index + 1));
const feed = (count: number) => JSON.stringify(stories(count));

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Stories</title>
  <link>https://stories.example/</link>${items}</channel></rss>`;

async function mountFeed(items: readonly Partial<Story>[], attributes = '', lang?: string) {
  answerWith(() => new Response(JSON.stringify(items)));
  return mountLoaded<MoreStories>(
    `<wr-more-stories src="${freshUrl()}" ${attributes}></wr-more-stories>`,
    lang,
  );
}

const mountChildren = (children: string, attributes = '') =>
  mountLoaded<MoreStories>(`<wr-more-stories ${attributes}>${children}</wr-more-stories>`);

async function mountProperty(items: readonly Story[], attributes = '') {
  const widget = await mount<MoreStories>(`<wr-more-stories ${attributes}></wr-more-stories>`);
  widget.stories = items;
  await widget.updateComplete;
  return widget;
}

describeDataWidget({
  tag: 'wr-more-stories',
  feed,
  max: 3,
  texts: {
    pending: 'Loading…',
    empty: 'No stories.',
    error: 'The stories could not be loaded.',
  },
  keepsChildrenWhenEmpty: true,
  attributes: {
    max: ['max', '2', 2],
    issue: ['issue', '2017-11', '2017-11'],
    layout: ['layout', 'cards', 'cards'],
    'excerpt-length': ['excerptLength', '10', 10],
    'no-images': ['noImages', '', true],
    'no-dates': ['noDates', 'true', true],
    'no-credits': ['noCredits', '', true],
    'more-href': ['moreHref', 'https://stories.example/', 'https://stories.example/'],
    heading: ['heading', 'Read on', 'Read on'],
    'heading-level': ['headingLevel', '3', 3],
    theme: ['theme', 'dark', 'dark'],
    'inherit-font': ['inheritFont', '', true],
  },
  unknownValues: [
    ['max', 'many'],
    ['issue', '2017-13'],
    ['layout', 'grid'],
    ['excerpt-length', '-1'],
    ['no-images', 'perhaps images'],
    ['no-dates', 'perhaps dates'],
    ['no-credits', 'perhaps credits'],
    ['more-href', 'javascript:more-stories()'],
    ['heading-level', 'two'],
    ['theme', 'sepia'],
  ],
});

describe('<wr-more-stories>', () => {
  describe('heading', () => {
    it('is "More Stories"', async () => {
      expect(textsOf(await mountFeed([]), 'heading')).to.deep.equal(['More Stories']);
    });

    it('names the month of an issue', async () => {
      const widget = await mountFeed([], 'issue="2017-12"');
      expect(textsOf(widget, 'heading')).to.deep.equal(['More Stories – From December 2017']);
    });

    it('names the month in the language of the reader', async () => {
      const widget = await mountFeed([], 'issue="2017-12"', 'de');
      expect(textsOf(widget, 'heading').join()).to.contain('Dezember 2017');
    });

    it("is the partner's own, whatever the issue", async () => {
      const widget = await mountFeed([], 'heading="Read on" issue="2017-12"');
      expect(textsOf(widget, 'heading')).to.deep.equal(['Read on']);
    });

    it('is one level above the titles', async () => {
      const widget = await mountFeed(stories(1), 'heading-level="4"');
      expect(all(widget, 'h4, h5').map(({part}) => part.value)).to.deep.equal(['heading', 'title']);
    });

    it('is on the same level as the titles where there is no deeper one', async () => {
      const widget = await mountFeed(stories(1), 'heading-level="6"');
      expect(all(widget, 'h6')).to.have.lengthOf(2);
    });

    it('gives the titles a level in its place when its own is unknown', async () => {
      collectWarnings();
      const widget = await mountFeed(stories(1), 'heading-level="none"');
      expect(one(widget, '[part="title"]').localName).to.equal('h3');
    });
  });

  describe('month of an issue', () => {
    const mountIssue = (...dates: (string | null)[]) =>
      mountFeed(
        dates.map((date) => story(1, {id: String(date), title: String(date), date})),
        'issue="2017-12" max="9"',
      );

    it('keeps its stories alone, from its first to its last second', async () => {
      const widget = await mountIssue(
        '2018-01-01T00:00:00Z',
        '2017-12-31T23:59:59Z',
        '2017-12-01T00:00:00Z',
        '2017-11-30T23:59:59Z',
      );
      expect(textsOf(widget, 'title')).to.deep.equal([
        '2017-12-31T23:59:59Z',
        '2017-12-01T00:00:00Z',
      ]);
    });

    it('leaves out stories without a date', async () => {
      expect(textsOf(await mountIssue(null), 'title')).to.deep.equal([]);
    });

    it('is empty where it has none', async () => {
      const widget = await mountIssue('2017-11-30T23:59:59Z');
      expect([widget.matches(':state(empty)'), eventsOf(widget)]).to.deep.equal([
        true,
        [['wr-load', {count: 0, stale: false}]],
      ]);
    });

    it('holds for stories inside the tag', async () => {
      const widget = await mountChildren(
        `<a href="/1">Old <time datetime="2017-11-02">2 November</time></a>
         <a href="/2">New <time datetime="2017-12-02">2 December</time></a>`,
        'issue="2017-12"',
      );
      expect(textsOf(widget, 'title')).to.deep.equal(['New']);
    });

    it('holds for stories of a script', async () => {
      const widget = await mountProperty(
        [story(1), story(2, {date: '2017-11-30T12:00:00Z'})],
        'issue="2017-12"',
      );
      expect(textsOf(widget, 'title')).to.deep.equal(['Story 1']);
    });

    it('can change', async () => {
      const widget = await mountFeed([story(1), story(2, {date: '2017-11-30T12:00:00Z'})]);
      widget.issue = '2017-11';
      await widget.updateComplete;
      expect(textsOf(widget, 'title')).to.deep.equal(['Story 2']);
    });
  });

  describe('order', () => {
    it('is the newest first', async () => {
      expect(textsOf(await mountFeed(stories(5)), 'title')).to.deep.equal([
        'Story 5',
        'Story 4',
        'Story 3',
      ]);
    });

    it('puts stories without a date last, also behind those of the last century', async () => {
      const widget = await mountFeed([
        story(1, {title: 'Undated', date: null}),
        story(2, {title: '1951', date: '1951-07-28T00:00:00Z'}),
        story(3, {title: 'Also undated', date: null}),
      ]);
      expect(textsOf(widget, 'title')).to.deep.equal(['1951', 'Undated', 'Also undated']);
    });

    it('is that of a script', async () => {
      const widget = await mountProperty([story(1), story(3), story(2)]);
      expect(textsOf(widget, 'title')).to.deep.equal(['Story 1', 'Story 3', 'Story 2']);
    });

    it('is that of the links inside the tag', async () => {
      const widget = await mountChildren(
        `<a href="/1">First <time datetime="2017-12-01"></time></a>
         <a href="/2">Second <time datetime="2017-12-31"></time></a>`,
      );
      expect(textsOf(widget, 'title')).to.deep.equal(['First', 'Second']);
    });
  });

  describe('story', () => {
    it('has all its parts', async () => {
      const widget = await mountFeed(stories(1), 'more-href="https://stories.example/"');
      const names = 'base heading list item image credit title excerpt date more'.split(' ');
      expect(names.filter((name) => all(widget, `[part~="${name}"]`).length !== 1)).to.deep.equal(
        [],
      );
    });

    it('is an item of a list that says it is one', async () => {
      const widget = await mountFeed(stories(2));
      const list = one(widget, 'ul');
      expect([list.role, [...list.children].map(({localName}) => localName)]).to.deep.equal([
        'list',
        ['li', 'li'],
      ]);
    });

    it('has one link, so that the tab key stops once', async () => {
      const widget = await mountFeed(stories(3));
      expect(
        all(widget, 'li').map((item) => item.querySelectorAll('a, button').length),
      ).to.deep.equal([1, 1, 1]);
    });

    it('is a link as a whole', async () => {
      const widget = await mountFeed(stories(1));
      const {left, bottom} = one(widget, '[part="excerpt"]').getBoundingClientRect();
      const hit = widget.shadowRoot!.elementFromPoint(left + 2, bottom - 2);
      expect(hit?.closest('a')?.textContent).to.equal('Story 1');
    });

    it('has its date, the same for readers everywhere', async () => {
      const widget = await mountFeed([story(1, {date: '2017-12-18T23:30:00Z'})]);
      const time = one<HTMLTimeElement>(widget, '[part="date"]');
      expect([time.textContent.trim(), time.dateTime]).to.deep.equal([
        'December 18, 2017',
        '2017-12-18T23:30:00Z',
      ]);
    });

    it('has its date in the language of the reader', async () => {
      const widget = await mountFeed([story(18)], '', 'fr');
      expect(textsOf(widget, 'date')).to.deep.equal(['18 décembre 2017']);
    });

    it('has no date where it has none', async () => {
      expect(textsOf(await mountFeed([story(1, {date: null})]), 'date')).to.deep.equal([]);
    });

    it('names whom the picture is by', async () => {
      expect(textsOf(await mountFeed([story(1)]), 'credit')).to.deep.equal([
        'Photo: Photographer 1',
      ]);
    });

    it('names nobody where there is no picture', async () => {
      expect(textsOf(await mountFeed([story(1, {image: null})]), 'credit')).to.deep.equal([]);
    });

    it('is just its title where there is nothing more', async () => {
      const widget = await mountFeed([{title: 'Alone'}]);
      expect(one(widget, 'li').textContent.trim()).to.equal('Alone');
    });

    it('has no link where it has no address', async () => {
      expect(all(await mountFeed([{title: 'Alone'}]), 'a')).to.have.lengthOf(0);
    });

    it('without a title is called what it begins with', async () => {
      const excerpt =
        'We crossed the river at night, all nine of us, and nobody said a word. '.repeat(3);
      const widget = await mountProperty([story(1, {title: '', excerpt})]);
      expect(textsOf(widget, 'title').join()).to.match(/^We crossed the river at night.*…$/);
    });

    it('without a title and a text is left out', async () => {
      const widget = await mountProperty([story(1, {title: '', excerpt: ''}), story(2)]);
      expect(textsOf(widget, 'title')).to.deep.equal(['Story 2']);
    });

    it('without a title is accessible', async () => {
      await expectAccessible(await mountProperty([story(1, {title: ''})]));
    });

    it('says its own language', async () => {
      const widget = await mountFeed([story(1, {language: 'ar'})]);
      expect(all(widget, '[lang="ar"]').map(({textContent}) => textContent)).to.deep.equal([
        'Story 1',
        'How story 1 begins.',
      ]);
    });

    it('stands in its own direction', async () => {
      const widget = await mountFeed([story(1, {title: 'قصة', excerpt: 'كيف تبدأ'})]);
      const directions = all(widget, ':is([part=title], [part=excerpt]) bdi').map(
        (text) => getComputedStyle(text).direction,
      );
      expect(directions).to.deep.equal(['rtl', 'rtl']);
    });

    it('says no language that it does not know', async () => {
      const widget = await mountFeed([story(1)]);
      expect(all(widget, 'li [lang]')).to.have.lengthOf(0);
    });
  });

  describe('picture', () => {
    const image = {src: '/demo/images/doors.svg', alt: 'Three open doors', width: 640, height: 480};
    const img = (widget: MoreStories) => one<HTMLImageElement>(widget, '[part="image"]');
    const here = (path: string) => new URL(path, location.href).href;

    it('has the alternative text of the feed', async () => {
      const widget = await mountFeed([story(1, {image: {...image, src: here(image.src)}})]);
      expect(img(widget).alt).to.equal('Three open doors');
    });

    it('is decoration where the feed has no text for it', async () => {
      const widget = await mountFeed([story(1)]);
      expect(img(widget).getAttribute('alt')).to.equal('');
    });

    it('keeps its place free before it is there', async () => {
      const widget = await mountFeed([story(1, {image: {...image, src: here(image.src)}})]);
      expect([img(widget).getAttribute('width'), img(widget).getAttribute('height')]).to.deep.equal(
        ['640', '480'],
      );
    });

    it('is fetched when the reader comes near', async () => {
      expect(img(await mountFeed([story(1)])).loading).to.equal('lazy');
    });

    it('leaves no hole when it can not be had', async () => {
      const widget = await mountFeed([
        story(1, {image: {src: here('/test/fixtures/no-such-picture.png'), alt: ''}}),
      ]);
      await until(() => !isShown(img(widget)), 'the picture to go');
    });

    it('is there again when another story takes the place', async () => {
      const widget = await mountProperty([
        story(1, {image: {src: here('/test/fixtures/no-such-picture.png'), alt: ''}}),
      ]);
      await until(() => !isShown(img(widget)), 'the picture to go');
      widget.stories = [story(2, {image: {src: here(image.src), alt: ''}})];
      await widget.updateComplete;
      await until(() => isShown(img(widget)) && img(widget).naturalWidth > 0, 'the new picture');
    });

    it('is left out where its address is none', async () => {
      collectWarnings();
      const widget = await mountProperty([story(1, {image: {src: 'javascript:1', alt: ''}})]);
      expect(all(widget, 'img, .figure')).to.have.lengthOf(0);
    });
  });

  describe('layout', () => {
    const layoutOf = (widget: MoreStories) => one(widget, '[part="list"]').dataset['layout'];

    for (const layout of ['list', 'cards', 'compact']) {
      it(`can be "${layout}"`, async () => {
        expect(layoutOf(await mountFeed(stories(1), `layout="${layout}"`))).to.equal(layout);
      });

      it(`"${layout}" is accessible`, async () => {
        await expectAccessible(await mountFeed(stories(3), `layout="${layout}"`));
      });

      it(`"${layout}" fits a column of 200 pixels`, async () => {
        const widget = await mountFeed(
          [story(1, {title: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'})],
          `layout="${layout}"`,
        );
        widget.parentElement!.style.inlineSize = '200px';
        await nextFrame();
        const base = one(widget, '[part="base"]');
        expect(base.scrollWidth).to.be.at.most(base.clientWidth);
      });
    }

    it('is "list" by default', async () => {
      expect(layoutOf(await mountFeed(stories(1)))).to.equal('list');
    });

    it('"compact" is titles and dates alone', async () => {
      const widget = await mountFeed(stories(1), 'layout="compact"');
      const names = ['image', 'credit', 'excerpt', 'title', 'date'];
      expect(names.filter((name) => all(widget, `[part~="${name}"]`).length > 0)).to.deep.equal([
        'title',
        'date',
      ]);
    });
  });

  describe('excerpt', () => {
    const excerpt = `${'word '.repeat(30)}end`;
    const lengthOf = async (attributes: string) =>
      textsOf(await mountFeed([story(1, {excerpt})], attributes), 'excerpt')[0]?.length;

    it('is cut at a word, within 120 characters', async () => {
      const [text = ''] = textsOf(await mountFeed([story(1, {excerpt})]), 'excerpt');
      expect([text.length <= 120, text.endsWith('word…')]).to.deep.equal([true, true]);
    });

    it('is cut where it is told to', async () => {
      expect(await lengthOf('excerpt-length="20"')).to.equal('word word word word…'.length);
    });

    it('is whole where it fits', async () => {
      expect(await lengthOf('excerpt-length="1000"')).to.equal(excerpt.length);
    });

    it('is left out with 0', async () => {
      expect(await lengthOf('excerpt-length="0"')).to.equal(undefined);
    });
  });

  describe('left out', () => {
    const table = [
      ['no-images', ['image', 'credit']],
      ['no-dates', ['date']],
      ['no-credits', ['credit']],
    ] as const;

    for (const [attribute, gone] of table) {
      const missing = async (value: string) => {
        const widget = await mountFeed(stories(1), value);
        const names = ['image', 'credit', 'title', 'excerpt', 'date'];
        return names.filter((name) => all(widget, `[part~="${name}"]`).length === 0);
      };

      for (const value of ['', 'true']) {
        it(`by ${attribute}="${value}": ${gone.join(', ')}`, async () => {
          expect(await missing(`${attribute}="${value}"`)).to.deep.equal(gone);
        });
      }

      it(`by ${attribute}="false": nothing`, async () => {
        expect(await missing(`${attribute}="false"`)).to.deep.equal([]);
      });
    }
  });

  describe('link to more', () => {
    const href = 'https://stories.example/all';

    it('is not there without an address', async () => {
      expect(textsOf(await mountFeed(stories(1)), 'more')).to.deep.equal([]);
    });

    it('is called "More", and shows a mark', async () => {
      const widget = await mountFeed(stories(1), `more-href="${href}"`);
      expect(textsOf(widget, 'more')).to.deep.equal(['More »']);
    });

    it('hides the mark from screen readers', async () => {
      const widget = await mountFeed(stories(1), `more-href="${href}"`);
      expect(one(widget, '[part="more"] [aria-hidden="true"]').textContent.trim()).to.equal('»');
    });

    itNeeds('accessibility-tree', 'is "More" for screen readers', async () => {
      await mountFeed(stories(1), `more-href="${href}"`);
      const links = (await accessibilityTree()).filter(({role}) => role === 'link');
      expect(links.map(({name}) => name)).to.deep.equal(['Story 1', 'More']);
    });

    it('is told apart by the heading', async () => {
      const widget = await mountFeed(stories(1), `more-href="${href}"`);
      const id = one(widget, '[part="more"]').getAttribute('aria-describedby')!;
      expect(one(widget, `#${id}`).textContent).to.equal('More Stories');
    });

    it('has the words of the partner', async () => {
      const widget = await mountFeed(stories(1), `more-href="${href}" more-label="All stories"`);
      expect(textsOf(widget, 'more')).to.deep.equal(['All stories »']);
    });

    it('is there also without stories', async () => {
      expect(textsOf(await mountFeed([], `more-href="${href}"`), 'more')).to.deep.equal(['More »']);
    });

    it('is relative to the page', async () => {
      const widget = await mountFeed([], 'more-href="/all"');
      expect(one<HTMLAnchorElement>(widget, '[part="more"]').href).to.equal(
        `${location.origin}/all`,
      );
    });

    it('is accessible', async () => {
      await expectAccessible(await mountFeed(stories(1), `more-href="${href}"`));
    });

    it('says that it is followed', async () => {
      const widget = await mountFeed([], `more-href="${href}"`);
      follows(one(widget, '[part="more"]'));
      expect(eventsOf(widget).at(-1)).to.deep.equal(['wr-action', {href, kind: 'more'}]);
    });
  });

  describe('wr-action', () => {
    const link = (widget: MoreStories) => one(widget, '[part="title"] a');

    it('says which story is followed', async () => {
      const widget = await mountFeed(stories(1));
      follows(link(widget));
      expect(eventsOf(widget).at(-1)).to.deep.equal([
        'wr-action',
        {href: 'https://stories.example/1', kind: 'story'},
      ]);
    });

    it('comes before the link is followed', async () => {
      const widget = await mountFeed(stories(1));
      expect(follows(link(widget))).to.be.true;
    });

    it('stops the link when it is prevented', async () => {
      const widget = await mountFeed(stories(1));
      widget.addEventListener('wr-action', (event) => event.preventDefault());
      expect(follows(link(widget))).to.be.false;
    });

    it('comes by the keyboard as well', async () => {
      const widget = await mountFeed(stories(1));
      widget.addEventListener('wr-action', (event) => event.preventDefault());
      const action = onceEvent(widget, 'wr-action');
      link(widget).focus();
      await press('Enter');
      expect((await action).detail).to.deep.equal({
        href: 'https://stories.example/1',
        kind: 'story',
      });
    });

    it('bubbles out of every shadow tree', async () => {
      const widget = await mountFeed(stories(1));
      const action = onceEvent(widget, 'wr-action');
      follows(link(widget));
      const {bubbles, composed, cancelable} = await action;
      expect({bubbles, composed, cancelable}).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: true,
      });
    });
  });

  describe('markup from elsewhere', () => {
    const attack = '<img src=x onerror=alert(1)><b>Bold</b>';
    const escaped = attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

    it('is text in a feed', async () => {
      answerWith(
        () =>
          new Response(
            rss(`<item><title>${escaped} title</title><link>https://stories.example/1</link>
              <description>${escaped} &lt;script&gt;alert(1)&lt;/script&gt;text</description></item>`),
          ),
      );
      const widget = await mountLoaded<MoreStories>(
        `<wr-more-stories src="${freshUrl('feed.xml')}" no-images></wr-more-stories>`,
      );
      expect([textsOf(widget, 'title'), textsOf(widget, 'excerpt')]).to.deep.equal([
        ['Bold title'],
        ['Bold text'],
      ]);
    });

    it('is text in the property', async () => {
      const widget = await mountProperty([
        story(1, {title: attack, excerpt: attack, credit: attack}),
      ]);
      expect([
        textsOf(widget, 'title').concat(textsOf(widget, 'excerpt')),
        all(widget, 'b, img:not([part])'),
      ]).to.deep.equal([[attack, attack], []]);
    });

    it('is text inside the tag', async () => {
      const widget = await mountChildren(`<a href="/1">${escaped}</a>`);
      expect([textsOf(widget, 'title'), all(widget, 'b, img')]).to.deep.equal([[attack], []]);
    });

    const bad = 'javascript:alert(document.domain)';

    it('is no link in a feed', async () => {
      collectWarnings();
      expect(all(await mountFeed([story(1, {url: bad})]), 'a')).to.have.lengthOf(0);
    });

    it('is no link in RSS', async () => {
      collectWarnings();
      answerWith(() => new Response(rss(`<item><title>Title</title><link>${bad}</link></item>`)));
      const widget = await mountLoaded<MoreStories>(
        `<wr-more-stories src="${freshUrl('feed.xml')}"></wr-more-stories>`,
      );
      expect([textsOf(widget, 'title'), all(widget, 'a')]).to.deep.equal([['Title'], []]);
    });

    it('is no link in the property', async () => {
      collectWarnings();
      expect(all(await mountProperty([story(1, {url: bad})]), 'a')).to.have.lengthOf(0);
    });

    it('is no link inside the tag', async () => {
      collectWarnings();
      expect(all(await mountChildren(`<a href="${bad}">Title</a>`), 'a')).to.have.lengthOf(0);
    });
  });

  describe('stories inside the tag', () => {
    const two = `<ul>
      <li><a href="/1">First <em>story</em> <time datetime="2017-12-18">18 Dec</time></a></li>
      <li><a href="/2">Second</a></li>
    </ul>`;

    it('are its links', async () => {
      expect(textsOf(await mountChildren(two), 'title')).to.deep.equal(['First story', 'Second']);
    });

    it('have the dates of their times', async () => {
      expect(textsOf(await mountChildren(two), 'date')).to.deep.equal(['December 18, 2017']);
    });

    it('lead where the links do', async () => {
      const widget = await mountChildren(two);
      expect(all<HTMLAnchorElement>(widget, 'a').map(({href}) => href)).to.deep.equal([
        `${location.origin}/1`,
        `${location.origin}/2`,
      ]);
    });

    it('are hidden where they stand', async () => {
      const widget = await mountChildren(two);
      expect(isShown(widget.querySelector('a')!)).to.be.false;
    });

    it('are told of by wr-load', async () => {
      expect(eventsOf(await mountChildren(two))).to.deep.equal([
        ['wr-load', {count: 2, stale: false}],
      ]);
    });

    it('can be articles', async () => {
      const widget = await mountChildren(`<article>
        <h3><a href="/1">A door opens</a></h3>
        <time datetime="2017-12-18T10:00:00Z">Monday</time>
        <p>It began with a key.</p>
        <figure><img src="/demo/images/doors.svg" alt="A door"><figcaption>Jo Doe</figcaption></figure>
      </article>`);
      const parts = ['title', 'date', 'excerpt', 'credit'];
      expect(parts.map((part) => textsOf(widget, part).join())).to.deep.equal([
        'A door opens',
        'December 18, 2017',
        'It began with a key.',
        'Photo: Jo Doe',
      ]);
    });

    it('may come later', async () => {
      const widget = await mount<MoreStories>('<wr-more-stories></wr-more-stories>');
      widget.insertAdjacentHTML('beforeend', '<a href="/3">Third</a>');
      await until(() => textsOf(widget, 'title').join() === 'Third', 'the story');
    });

    it('may change where they stand', async () => {
      const widget = await mountChildren(two);
      widget.querySelector('em')!.firstChild!.nodeValue = 'tale';
      await until(() => textsOf(widget, 'title').join() === 'First tale,Second', 'the change');
    });

    it('may go', async () => {
      const widget = await mountChildren(two);
      widget.replaceChildren();
      await until(() => textsOf(widget, 'title').length === 0, 'no story');
      await widget.updateComplete;
      expect(one(widget, '.message').textContent).to.equal('No stories.');
    });

    it('stay the fallback of a feed', async () => {
      answerWith(() => new Response(feed(1)));
      const widget = await mountLoaded<MoreStories>(
        `<wr-more-stories src="${freshUrl()}">${two}</wr-more-stories>`,
      );
      expect(textsOf(widget, 'title')).to.deep.equal(['Story 1']);
    });

    it('come back when the feed goes', async () => {
      answerWith(() => new Response(feed(1)));
      const widget = await mountLoaded<MoreStories>(
        `<wr-more-stories src="${freshUrl()}">${two}</wr-more-stories>`,
      );
      widget.removeAttribute('src');
      await widget.updateComplete;
      expect(textsOf(widget, 'title')).to.deep.equal(['First story', 'Second']);
    });

    it('are accessible', async () => {
      await expectAccessible(await mountChildren(two));
    });

    it('leave "No stories." to a tag without any', async () => {
      expect(one(await mountChildren(''), '.message').textContent).to.equal('No stories.');
    });

    it('may be a sentence, which stays', async () => {
      const widget = await mountChildren('Our stories start in January.');
      expect(all(widget, '.message')).to.have.lengthOf(0);
    });
  });

  describe('stories of a script', () => {
    it('are shown', async () => {
      expect(textsOf(await mountProperty(stories(2)), 'title')).to.deep.equal([
        'Story 1',
        'Story 2',
      ]);
    });

    it('are told of by wr-load', async () => {
      const widget = await mountProperty(stories(2));
      expect(eventsOf(widget).at(-1)).to.deep.equal(['wr-load', {count: 2, stale: false}]);
    });

    it('come before a feed, which is not asked for', async () => {
      const asked = answerWith(() => new Response(feed(3)));
      const widget = document.createElement('wr-more-stories');
      widget.stories = stories(1);
      widget.src = freshUrl();
      widget.loading = 'eager';
      (await mount('<wr-more-stories></wr-more-stories>')).replaceWith(widget);
      await settled(widget);
      expect([textsOf(widget, 'title'), asked]).to.deep.equal([['Story 1'], []]);
    });

    it('make way for the feed when they are set to null', async () => {
      answerWith(() => new Response(feed(3)));
      const widget = await mountProperty(stories(1), `src="${freshUrl()}"`);
      widget.stories = null;
      await settled(widget);
      expect(textsOf(widget, 'title')).to.have.lengthOf(3);
    });

    it('may be none', async () => {
      const widget = await mountProperty([]);
      expect(one(widget, '.message').textContent).to.equal('No stories.');
    });

    it('may be left out in part, as scripts without types do', async () => {
      const widget = await mountProperty([{title: 'Only a title'} as Story]);
      expect(textsOf(widget, 'title')).to.deep.equal(['Only a title']);
    });

    it('may have a date that is none', async () => {
      const widget = await mountProperty([story(1, {date: 'yesterday'})]);
      expect([textsOf(widget, 'title'), textsOf(widget, 'date')]).to.deep.equal([['Story 1'], []]);
    });
  });
});
