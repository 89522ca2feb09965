import {expect} from '@open-wc/testing';
import {
  childHref,
  childStories,
  childWebinars,
  hasFallback,
} from '../../src/controllers/children.js';
import {collectWarnings} from '../helpers.js';

/** A tag with what a partner wrote inside of it. */
function tag(children: string): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = children;
  return host;
}

const here = (path: string) => new URL(path, location.href).href;

describe('childHref', () => {
  const cases: [what: string, children: string, href: string][] = [
    ['of a link', '<a href="/a">A</a>', '/a'],
    ['of the first link', '<a href="/a">A</a><a href="/b">B</a>', '/a'],
    ['of a link in a paragraph', '<p>See <a href="/a">A</a></p>', '/a'],
    ['not of a link without one', '<a>A</a><a href="/b">B</a>', '/b'],
    ['not of a link for a slot', '<a href="/a" slot="actions">A</a>', ''],
    ['not of a link in what is for a slot', '<p slot="message"><a href="/a">A</a></p>', ''],
    ['of nothing', '', ''],
    ['as it is written', '<a href="../a?b#c">A</a>', '../a?b#c'],
  ];

  for (const [what, children, href] of cases) {
    it(`is that ${what}`, () => {
      expect(childHref(tag(children))).to.equal(href);
    });
  }
});

describe('hasFallback', () => {
  const cases: [what: string, children: string, is: boolean][] = [
    ['an element', '<p><img></p>', true],
    ['an empty element', '<ul></ul>', true],
    ['what an editor makes of line breaks', '<p></p><br> <p>&nbsp;<br></p>', false],
    ['a sentence', ' Soon. ', true],
    ['nothing', '', false],
    ['white space', ' \n\t ', false],
    ['a comment', '<!-- Soon. -->', false],
  ];

  for (const [what, children, is] of cases) {
    it(`${is ? 'holds' : 'does not hold'} for ${what}`, () => {
      expect(hasFallback(tag(children))).to.equal(is);
    });
  }
});

describe('childStories', () => {
  const [link] = childStories(
    tag('<a href="/1"> A  door <b>opens</b> <time datetime="2017-12-18">Monday</time></a>'),
  );

  it('reads the title of a link, without its time', () => {
    expect(link?.title).to.equal('A door opens');
  });

  const titles: [written: string, title: string][] = [
    ['Title, <time></time>', 'Title'],
    ['Title: <time></time> – <time></time>', 'Title'],
    ['Title (<time></time> – <time></time>)', 'Title'],
    ['<time></time> Title', 'Title'],
    ['Title (part 2) <time></time>', 'Title (part 2)'],
    ['Who? <time></time>', 'Who?'],
    ['Title:', 'Title:'],
  ];
  for (const [written, title] of titles) {
    it(`reads the title of ${written}`, () => {
      expect(childStories(tag(`<a href="/1">${written}</a>`))[0]?.title).to.equal(title);
    });
  }

  it('reads where it leads', () => {
    expect(link?.url).to.equal(here('/1'));
  });

  it('reads a date as that day everywhere', () => {
    expect(link?.date).to.equal('2017-12-18T00:00:00.000Z');
  });

  it('reads a time with its offset', () => {
    const [story] = childStories(
      tag('<a href="/1">A <time datetime="2017-12-18T23:30-05:00"></time></a>'),
    );
    expect(story?.date).to.equal('2017-12-19T04:30:00.000Z');
  });

  const badTimes = [
    '<time>yesterday</time>',
    '<time datetime="soon"></time>',
    '<time datetime="2017-13-40"></time>',
  ];
  for (const bad of badTimes) {
    it(`reads no date of ${bad}`, () => {
      expect(childStories(tag(`<a href="/1">A ${bad}</a>`))[0]?.date).to.equal(null);
    });
  }

  it('reads the language of a link', () => {
    expect(childStories(tag('<a href="/1" lang="fr">Une porte</a>'))[0]?.language).to.equal('fr');
  });

  it('reads links wherever they stand', () => {
    const stories = childStories(tag('<ul><li><a href="/1">1</a><li><a href="/2">2</a></ul>'));
    expect(stories.map(({title}) => title)).to.deep.equal(['1', '2']);
  });

  it('drops an address that is none, and keeps the story', () => {
    collectWarnings();
    const [story] = childStories(tag('<a href="javascript:alert(1)">A</a>'));
    expect([story?.title, story?.url]).to.deep.equal(['A', null]);
  });

  it('leaves the children as they are', () => {
    const host = tag('<a href="/1">A <time datetime="2017-12-18">Monday</time></a>');
    const before = host.innerHTML;
    childStories(host);
    expect(host.innerHTML).to.equal(before);
  });

  it('reads nothing of nothing', () => {
    expect(childStories(tag('<p>Soon.</p>'))).to.deep.equal([]);
  });

  describe('of an article', () => {
    const [article] = childStories(
      tag(`<article lang="de">
        <img src="/demo/images/doors.svg" alt="Eine Tür">
        <h3><a href="/1">Eine Tür <em>öffnet</em> sich</a></h3>
        <time datetime="2017-12-18T10:00:00Z">Montag</time>
        <p>Es begann   mit einem Schlüssel.</p><p>Und dann?</p>
        <figcaption>Jo Doe</figcaption>
        <a href="/share">Teilen</a>
      </article>`),
    );

    it('reads all there is', () => {
      expect(article).to.deep.equal({
        id: here('/1'),
        title: 'Eine Tür öffnet sich',
        url: here('/1'),
        date: '2017-12-18T10:00:00.000Z',
        excerpt: 'Es begann mit einem Schlüssel.',
        author: null,
        credit: 'Jo Doe',
        language: 'de',
        image: {src: here('/demo/images/doors.svg'), alt: 'Eine Tür'},
      });
    });

    it('reads a title that is no link', () => {
      const [story] = childStories(tag('<article><h3>A door</h3><a href="/1">Read</a></article>'));
      expect([story?.title, story?.url]).to.deep.equal(['A door', here('/1')]);
    });

    it('reads a link without a heading', () => {
      const [story] = childStories(tag('<article><a href="/1">A door</a></article>'));
      expect([story?.title, story?.url]).to.deep.equal(['A door', here('/1')]);
    });

    it('drops a picture that is none', () => {
      collectWarnings();
      const [story] = childStories(tag('<article><h3>A</h3><img src="javascript:1"></article>'));
      expect(story?.image).to.equal(null);
    });

    it('does not read links beside articles', () => {
      const stories = childStories(
        tag('<article><h3>A</h3></article><a href="/all">All stories</a>'),
      );
      expect(stories.map(({title}) => title)).to.deep.equal(['A']);
    });
  });
});

describe('childWebinars', () => {
  const read = (children: string, zone?: string) => childWebinars(tag(children), zone);
  const event = (...times: string[]) =>
    `<a href="/1">Event ${times.map((time) => `<time datetime="${time}">then</time>`).join(' ')}</a>`;
  const span = (children: string, zone?: string) =>
    read(children, zone).map(({start, end, allDay}) => ({start, end, allDay}));

  it('reads all there is', () => {
    expect(read(event('2017-12-18T20:00:00Z', '2017-12-18T21:30:00Z'))).to.deep.equal([
      {
        id: here('/1'),
        title: 'Event',
        url: here('/1'),
        description: '',
        location: null,
        language: null,
        start: '2017-12-18T20:00:00.000Z',
        end: '2017-12-18T21:30:00.000Z',
        allDay: false,
        timeZone: null,
        status: 'confirmed',
      },
    ]);
  });

  it('takes an hour for an event without an end', () => {
    expect(span(event('2017-12-18T15:00-05:00'))).to.deep.equal([
      {start: '2017-12-18T20:00:00.000Z', end: '2017-12-18T21:00:00.000Z', allDay: false},
    ]);
  });

  it('reads a time without an offset in the zone', () => {
    expect(span(event('2017-12-18T15:00'), 'America/New_York')[0]?.start).to.equal(
      '2017-12-18T20:00:00.000Z',
    );
  });

  for (const zone of ['America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati', undefined]) {
    it(`reads a day as that day in ${zone ?? "the reader's zone"}`, () => {
      expect(span(event('2017-12-18'), zone)).to.deep.equal([
        {start: '2017-12-18', end: '2017-12-19', allDay: true},
      ]);
    });

    it(`reads the last of several days in ${zone ?? "the reader's zone"}`, () => {
      expect(span(event('2017-12-18', '2017-12-20'), zone)).to.deep.equal([
        {start: '2017-12-18', end: '2017-12-21', allDay: true},
      ]);
    });
  }

  it('reads a day on which the clocks change', () => {
    expect(span(event('2017-10-29'), 'Europe/Berlin')).to.deep.equal([
      {start: '2017-10-29', end: '2017-10-30', allDay: true},
    ]);
  });

  it('reads a whole day that ends at a time as that day', () => {
    expect(span(event('2017-12-18', '2017-12-18T18:00'), 'Europe/Berlin')).to.deep.equal([
      {start: '2017-12-18', end: '2017-12-19', allDay: true},
    ]);
  });

  it('reads the last day of several that end at a time', () => {
    expect(span(event('2017-12-18', '2017-12-20T18:00:00Z'), 'Pacific/Auckland')).to.deep.equal([
      {start: '2017-12-18', end: '2017-12-21', allDay: true},
    ]);
  });

  it('reads an end that is a day as the end of that day', () => {
    expect(span(event('2017-12-18T15:00Z', '2017-12-18'), 'UTC')).to.deep.equal([
      {start: '2017-12-18T15:00:00.000Z', end: '2017-12-19T00:00:00.000Z', allDay: false},
    ]);
  });

  it('takes no notice of links without a time', () => {
    expect(read('<a href="/all">All events</a>')).to.deep.equal([]);
  });

  for (const bad of ['soon', '2017-02-30', '']) {
    it(`takes no notice of the time "${bad}"`, () => {
      expect(read(event(bad))).to.deep.equal([]);
    });
  }

  it('takes an hour where the end can not be read', () => {
    expect(span(event('2017-12-18T20:00Z', 'late'))[0]?.end).to.equal('2017-12-18T21:00:00.000Z');
  });

  it('drops an address that is none, and keeps the event', () => {
    collectWarnings();
    const [webinar] = read(
      '<a href="javascript:alert(1)">A <time datetime="2017-12-18"></time></a>',
    );
    expect([webinar?.title, webinar?.url]).to.deep.equal(['A', null]);
  });

  it('reads the language of a link', () => {
    const [webinar] = read('<a href="/1" lang="fr">Ici <time datetime="2017-12-18"></time></a>');
    expect(webinar?.language).to.equal('fr');
  });
});
