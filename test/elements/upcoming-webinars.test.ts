import {expect, nextFrame} from '@open-wc/testing';
import type {UpcomingWebinars} from '../../src/elements/upcoming-webinars.js';
import '../../src/elements/upcoming-webinars.js';
import type {Webinar} from '../../src/feeds/webinar.js';
import {
  accessibilityTree,
  collectWarnings,
  emulate,
  expectAccessible,
  itNeeds,
  press,
  until,
} from '../helpers.js';
import {answerWith, freshUrl, setNow, stopTime} from '../network.js';
import {describeDataWidget} from './data-widget.js';
import {
  all,
  eventsOf,
  follows,
  isShown,
  mount,
  mountLoaded,
  one,
  plain,
  settled,
  textsOf,
} from './mount.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A Monday, at noon in Greenwich. */
const NOW = '2017-12-18T12:00:00Z';

function webinar(more: Partial<Webinar> = {}): Webinar {
  return {
    id: '1',
    title: 'Welcoming cities',
    url: 'https://webinars.example/1',
    description: 'How a city says hello.',
    location: 'Online',
    language: null,
    start: '2017-12-18T20:00:00Z',
    end: '2017-12-18T21:00:00Z',
    allDay: false,
    timeZone: null,
    status: 'confirmed',
    ...more,
  };
}

const allDay = (start: string, end: string) => webinar({start, end, allDay: true});

async function mountFeed(items: readonly Partial<Webinar>[], attributes = '', lang?: string) {
  answerWith(() => new Response(JSON.stringify(items)));
  return mountLoaded<UpcomingWebinars>(
    `<wr-upcoming-webinars src="${freshUrl()}" loading="eager" ${attributes}></wr-upcoming-webinars>`,
    lang,
  );
}

async function mountProperty(items: readonly Partial<Webinar>[], attributes = '') {
  const widget = await mount<UpcomingWebinars>(
    `<wr-upcoming-webinars ${attributes}></wr-upcoming-webinars>`,
  );
  widget.webinars = items as Webinar[];
  await widget.updateComplete;
  return widget;
}

const mountChildren = (children: string, attributes = '') =>
  mount<UpcomingWebinars>(`<wr-upcoming-webinars ${attributes}>${children}</wr-upcoming-webinars>`);

const when = (widget: UpcomingWebinars) => plain(one(widget, '[part="time"] time').textContent);
const there = (widget: UpcomingWebinars) =>
  all(widget, '.there').map(({textContent}) => plain(textContent));
const datetime = (widget: UpcomingWebinars) => one<HTMLTimeElement>(widget, 'time').dateTime;

// One every day, whatever the day is.
const soon = (count: number) =>
  [...Array(count).keys()].map((index) =>
    webinar({
      id: String(index),
      title: `Webinar ${String(index)}`,
      start: new Date(Date.now() + (index + 0.5) * DAY).toISOString(),
      end: new Date(Date.now() + (index + 0.5) * DAY + HOUR).toISOString(),
    }),
  );

describeDataWidget({
  tag: 'wr-upcoming-webinars',
  feed: (count) => JSON.stringify(soon(count)),
  max: 3,
  texts: {
    pending: 'Loading…',
    empty: 'No events.',
    error: 'The events could not be loaded.',
  },
  keepsChildrenWhenEmpty: false,
  attributes: {
    max: ['max', '2', 2],
    'time-zone': ['timeZone', 'Asia/Tokyo', 'Asia/Tokyo'],
    days: ['days', '2', 2],
    'more-href': ['moreHref', 'https://webinars.example/', 'https://webinars.example/'],
    'no-calendar': ['noCalendar', '', true],
    heading: ['heading', 'Meet us', 'Meet us'],
    'heading-level': ['headingLevel', '3', 3],
    theme: ['theme', 'dark', 'dark'],
    'inherit-font': ['inheritFont', '', true],
  },
  unknownValues: [
    ['max', 'few'],
    ['time-zone', 'Mars/Olympus'],
    ['days', '0'],
    ['more-href', 'javascript:webinars()'],
    ['no-calendar', 'perhaps'],
    ['heading-level', 'two'],
    ['theme', 'sepia'],
  ],
});

interface StateRow {
  name: string;
  event: {start: string; end: string; allDay?: boolean};
  now: string;
  readerZone: string;
  expect: 'upcoming' | 'live' | 'past';
}

const stateRows = (await (
  await fetch(new URL('../fixtures/states.json', import.meta.url))
).json()) as StateRow[];

describe('<wr-upcoming-webinars>', () => {
  describe('heading', () => {
    it('is "Upcoming Webinars"', async () => {
      setNow(NOW);
      expect(textsOf(await mountFeed([webinar()]), 'heading')).to.deep.equal(['Upcoming Webinars']);
    });

    it('is one level above the titles', async () => {
      setNow(NOW);
      const widget = await mountFeed([webinar()], 'heading-level="1"');
      expect(all(widget, 'h1, h2').map(({part}) => part.value)).to.deep.equal(['heading', 'title']);
    });
  });

  describe('event', () => {
    it('has all its parts', async () => {
      setNow('2017-12-18T20:30:00Z');
      const widget = await mountFeed([webinar()], 'more-href="https://webinars.example/"');
      const names = 'base heading more list item date title time badge calendar'.split(' ');
      expect(names.filter((name) => all(widget, `[part="${name}"]`).length !== 1)).to.deep.equal(
        [],
      );
    });

    it('is an item of a list that says it is one', async () => {
      setNow(NOW);
      const list = one(await mountFeed([webinar()]), '[part="list"]');
      expect([list.role, [...list.children].map(({localName}) => localName)]).to.deep.equal([
        'list',
        ['li'],
      ]);
    });

    it('has its title as a link in a heading', async () => {
      setNow(NOW);
      const link = one<HTMLAnchorElement>(await mountFeed([webinar()]), 'h3[part="title"] > a');
      expect([link.textContent, link.href]).to.deep.equal([
        'Welcoming cities',
        'https://webinars.example/1',
      ]);
    });

    it('has no link without an address', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar({url: null})]);
      expect(all(widget, '[part="title"] a')).to.have.lengthOf(0);
    });

    it('says where it takes place', async () => {
      setNow(NOW);
      expect(one(await mountFeed([webinar()]), '.location').textContent.trim()).to.equal('Online');
    });

    it('does not say it by a bare address', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar({location: 'https://meet.example/room'})]);
      expect(all(widget, '.location')).to.have.lengthOf(0);
    });

    itNeeds('accessibility-tree', 'is told to screen readers without its leaf', async () => {
      setNow(NOW);
      await mountFeed([webinar()], 'time-zone="UTC"');
      const names = (await accessibilityTree()).map(({name}) => plain(name));
      expect([names.includes('Welcoming cities'), names.includes('Dec')]).to.deep.equal([
        true,
        false,
      ]);
    });

    it('shows the leaf of a calendar to those who see it alone', async () => {
      setNow(NOW);
      const leaf = one(await mountFeed([webinar()], 'time-zone="UTC"'), '[part="date"]');
      expect([plain(leaf.textContent), leaf.ariaHidden]).to.deep.equal(['Dec 18', 'true']);
    });

    it('says its language', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar({language: 'fr'})]);
      expect(all(widget, '[lang="fr"]').map(({textContent}) => textContent)).to.deep.equal([
        'Welcoming cities',
        'Online',
      ]);
    });

    it('without a title is called what its description begins with', async () => {
      setNow(NOW);
      const widget = await mountProperty([
        webinar({title: '', description: 'An hour with the mayor\nJoin us!'}),
      ]);
      expect(textsOf(widget, 'title')).to.deep.equal(['An hour with the mayor']);
    });

    it('without any words is left out', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar({title: '', description: ''})]);
      expect(textsOf(widget, 'empty')).to.deep.equal(['No events.']);
    });

    it('stands on the side where a line begins from right to left', async () => {
      setNow(NOW);
      const widget = await mountFeed([webinar()], '', 'ar');
      const leaf = one(widget, '[part="date"]').getBoundingClientRect();
      expect(leaf.left).to.be.above(one(widget, '[part="title"]').getBoundingClientRect().left);
    });

    it('fits a column of 200 pixels', async () => {
      setNow(NOW);
      const widget = await mountFeed([
        webinar({title: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung'}),
      ]);
      widget.parentElement!.style.inlineSize = '200px';
      one<HTMLDetailsElement>(widget, 'details').open = true;
      await nextFrame();
      const base = one(widget, '[part="base"]');
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
    });
  });

  describe('list', () => {
    it('is the soonest first, whatever the order of the calendar', async () => {
      setNow(NOW);
      const widget = await mountFeed([
        webinar({
          id: 'b',
          title: 'Second',
          start: '2017-12-20T10:00:00Z',
          end: '2017-12-20T11:00:00Z',
        }),
        webinar({
          id: 'a',
          title: 'First',
          start: '2017-12-19T10:00:00Z',
          end: '2017-12-19T11:00:00Z',
        }),
      ]);
      expect(textsOf(widget, 'title')).to.deep.equal(['First', 'Second']);
    });

    it('is the soonest first also for events of a script', async () => {
      setNow(NOW);
      const widget = await mountProperty([
        webinar({title: 'Second', start: '2017-12-20T10:00:00Z', end: '2017-12-20T11:00:00Z'}),
        webinar({title: 'First', start: '2017-12-19T12:00:00+02:00', end: '2017-12-19T11:00:00Z'}),
      ]);
      expect(textsOf(widget, 'title')).to.deep.equal(['First', 'Second']);
    });

    it('ends after `days`', async () => {
      setNow(NOW);
      const at = (start: string) => webinar({title: start, start, end: '2017-12-31T00:00:00Z'});
      const widget = await mountProperty(
        [at('2017-12-20T11:59:59Z'), at('2017-12-20T12:00:00Z')],
        'days="2"',
      );
      expect(textsOf(widget, 'title')).to.deep.equal(['2017-12-20T11:59:59Z']);
    });

    it('has what has begun before', async () => {
      setNow(NOW);
      const widget = await mountFeed(
        [webinar({start: '2017-12-01T00:00:00Z', end: '2017-12-19T00:00:00Z'})],
        'days="1"',
      );
      expect(textsOf(widget, 'badge')).to.deep.equal(['Live now']);
    });

    it('is longer when `days` grows', async () => {
      setNow(NOW);
      const widget = await mountFeed(
        [webinar({start: '2018-02-01T10:00:00Z', end: '2018-02-01T11:00:00Z'})],
        'days="7"',
      );
      widget.days = 60;
      await until(() => textsOf(widget, 'title').length === 1, 'the event');
    });

    it('takes any number of days', async () => {
      setNow(NOW);
      const widget = await mountFeed([webinar()], 'days="99999999999"');
      expect(textsOf(widget, 'title')).to.have.lengthOf(1);
    });

    it('says "No events." under its heading', async () => {
      setNow(NOW);
      const widget = await mountFeed([]);
      expect([textsOf(widget, 'heading'), textsOf(widget, 'empty')]).to.deep.equal([
        ['Upcoming Webinars'],
        ['No events.'],
      ]);
    });

    it('says so as text, and not as a message', async () => {
      setNow(NOW);
      expect(one(await mountFeed([]), '[part="empty"]').closest('[role], [aria-live]')).to.equal(
        null,
      );
    });

    it('says so where all events are over', async () => {
      setNow(NOW);
      const widget = await mountFeed([
        webinar({start: '2017-12-18T10:00:00Z', end: '2017-12-18T11:00:00Z'}),
      ]);
      expect(textsOf(widget, 'empty')).to.deep.equal(['No events.']);
    });
  });

  describe('link to more', () => {
    const href = 'https://webinars.example/all';
    const more = `more-href="${href}"`;

    it('is not there without an address', async () => {
      expect(textsOf(await mountFeed([]), 'more')).to.deep.equal([]);
    });

    it('is there with events', async () => {
      setNow(NOW);
      expect(textsOf(await mountFeed([webinar()], more), 'more')).to.deep.equal(['More »']);
    });

    it('is there without events', async () => {
      expect(textsOf(await mountFeed([], more), 'more')).to.deep.equal(['More »']);
    });

    it('hides its mark from screen readers', async () => {
      const widget = await mountFeed([], more);
      expect(one(widget, '[part="more"] [aria-hidden="true"]').textContent.trim()).to.equal('»');
    });

    it('is told apart by the heading', async () => {
      const widget = await mountFeed([], more);
      const id = one(widget, '[part="more"]').getAttribute('aria-describedby')!;
      expect(one(widget, `#${id}`).textContent).to.equal('Upcoming Webinars');
    });

    it('has the words of the partner', async () => {
      const widget = await mountFeed([], `${more} more-label="All events"`);
      expect(textsOf(widget, 'more')).to.deep.equal(['All events »']);
    });

    it('leads to the webinars of the campaign', async () => {
      const widget = await mountLoaded<UpcomingWebinars>(
        `<wr-campaign webinars-href="${href}"><wr-upcoming-webinars></wr-upcoming-webinars></wr-campaign>`,
      );
      await until(() => all(widget, '[part="more"]').length > 0, 'the link');
      expect(one<HTMLAnchorElement>(widget, '[part="more"]').href).to.equal(href);
    });

    it('prefers its own address', async () => {
      const widget = await mountLoaded<UpcomingWebinars>(
        `<wr-campaign webinars-href="/all"><wr-upcoming-webinars ${more}></wr-upcoming-webinars></wr-campaign>`,
      );
      await widget.updateComplete;
      expect(one<HTMLAnchorElement>(widget, '[part="more"]').href).to.equal(href);
    });

    it('says that it is followed', async () => {
      const widget = await mountFeed([], more);
      follows(one(widget, '[part="more"]'));
      expect(eventsOf(widget).at(-1)).to.deep.equal(['wr-action', {href, kind: 'more'}]);
    });

    it('is accessible', async () => {
      await expectAccessible(await mountFeed([], more));
    });
  });

  describe('as time passes', () => {
    const badges = (widget: UpcomingWebinars) => textsOf(widget, 'badge').join();
    /** An hour from 13:00, which is an hour from now. */
    const next = webinar({start: '2017-12-18T13:00:00Z', end: '2017-12-18T14:00:00Z'});
    const later = webinar({
      title: 'Later',
      start: '2017-12-18T15:00:00Z',
      end: '2017-12-18T16:00:00Z',
    });

    it('is not live a moment before it begins', async () => {
      const clock = stopTime(NOW);
      const widget = await mountProperty([next]);
      await clock.tickAsync(HOUR - 1);
      await widget.updateComplete;
      expect(badges(widget)).to.equal('');
    });

    it('is live when it begins', async () => {
      const clock = stopTime(NOW);
      const widget = await mountProperty([next]);
      await clock.tickAsync(HOUR);
      await widget.updateComplete;
      expect(badges(widget)).to.equal('Live now');
    });

    it('is live to its last moment', async () => {
      const clock = stopTime(NOW);
      const widget = await mountProperty([next]);
      await clock.tickAsync(2 * HOUR - 1);
      await widget.updateComplete;
      expect(badges(widget)).to.equal('Live now');
    });

    it('leaves when it ends', async () => {
      const clock = stopTime(NOW);
      const widget = await mountProperty([next]);
      await clock.tickAsync(2 * HOUR);
      await widget.updateComplete;
      expect([textsOf(widget, 'title'), textsOf(widget, 'empty')]).to.deep.equal([
        [],
        ['No events.'],
      ]);
    });

    it('leaves the widget in the state "empty"', async () => {
      const clock = stopTime(NOW);
      const widget = await mountProperty([next]);
      await clock.tickAsync(2 * HOUR);
      await widget.updateComplete;
      expect(widget.matches(':state(empty):not(:state(loaded))')).to.be.true;
    });

    it('makes room for the one after it', async () => {
      const clock = stopTime(NOW);
      const widget = await mountProperty([next, later], 'max="1"');
      await clock.tickAsync(2 * HOUR);
      await widget.updateComplete;
      expect(textsOf(widget, 'title')).to.deep.equal(['Later']);
    });

    it('leaves a feed without a new request', async () => {
      const clock = stopTime(NOW);
      const widget = await mountFeed([next, later]);
      const asked = answerWith(() => new Response('[]'));
      await clock.tickAsync(2 * HOUR);
      await widget.updateComplete;
      expect([textsOf(widget, 'title'), asked]).to.deep.equal([['Later'], []]);
    });

    it('is live in time although it is further away than a timer counts', async () => {
      const clock = stopTime(NOW);
      const start = new Date(Date.parse(NOW) + 40 * DAY).toISOString();
      const end = new Date(Date.parse(NOW) + 41 * DAY).toISOString();
      const widget = await mountProperty([webinar({start, end})]);
      await clock.tickAsync(40 * DAY - 1);
      await widget.updateComplete;
      const before = badges(widget);
      await clock.tickAsync(1);
      await widget.updateComplete;
      expect([before, badges(widget)]).to.deep.equal(['', 'Live now']);
    });

    for (const [name, wake] of [
      ['a computer wakes up', () => document.dispatchEvent(new Event('visibilitychange'))],
      ['a page comes out of the back-forward cache', () => dispatchEvent(new Event('pageshow'))],
    ] as const) {
      it(`is up to date when ${name}`, async () => {
        const clock = stopTime(NOW);
        const widget = await mountProperty([next]);
        clock.setSystemTime(Date.parse('2017-12-18T14:00:00Z'));
        wake();
        await widget.updateComplete;
        expect(textsOf(widget, 'empty')).to.deep.equal(['No events.']);
      });
    }

    it('is up to date when the widget is brought back', async () => {
      const clock = stopTime(NOW);
      const widget = await mountProperty([next]);
      const page = widget.parentElement!;
      widget.remove();
      await clock.tickAsync(2 * HOUR);
      page.append(widget);
      await widget.updateComplete;
      expect(textsOf(widget, 'empty')).to.deep.equal(['No events.']);
    });

    it('leaves no timer behind when the widget goes', async () => {
      const clock = stopTime(NOW);
      const widget = await mountProperty([next]);
      widget.remove();
      await clock.tickAsync(0);
      expect(clock.countTimers()).to.equal(0);
    });
  });

  for (const row of stateRows) {
    describe(`event that is ${row.expect}: ${row.name}`, () => {
      const stateOf = (widget: UpcomingWebinars) => {
        if (textsOf(widget, 'title').length === 0) return 'past';
        return textsOf(widget, 'badge').includes('Live now') ? 'live' : 'upcoming';
      };
      const zone = `time-zone="${row.readerZone}"`;

      it('from a calendar', async () => {
        setNow(row.now);
        expect(stateOf(await mountFeed([{title: 'Event', ...row.event}], zone))).to.equal(
          row.expect,
        );
      });

      it('from a script', async () => {
        setNow(row.now);
        expect(stateOf(await mountProperty([webinar(row.event)], zone))).to.equal(row.expect);
      });

      if (!row.event.allDay) {
        it('inside the tag', async () => {
          setNow(row.now);
          const {start, end} = row.event;
          const times = `<time datetime="${start}"></time><time datetime="${end}"></time>`;
          const widget = await mountChildren(`<a href="/1">Event ${times}</a>`, zone);
          expect(stateOf(widget)).to.equal(row.expect);
        });
      }
    });
  }

  describe('badge', () => {
    const badgeOf = async (more: Partial<Webinar>) =>
      textsOf(await mountProperty([webinar(more)]), 'badge').join();

    it('is not there for most', async () => {
      setNow(NOW);
      expect(await badgeOf({})).to.equal('');
    });

    it('says what is cancelled', async () => {
      setNow(NOW);
      expect(await badgeOf({status: 'cancelled'})).to.equal('Cancelled');
    });

    it('says what is not sure', async () => {
      setNow(NOW);
      expect(await badgeOf({status: 'tentative'})).to.equal('To be confirmed');
    });

    it('does not call live what is cancelled', async () => {
      setNow('2017-12-18T20:30:00Z');
      expect(await badgeOf({status: 'cancelled'})).to.equal('Cancelled');
    });

    it('calls live what was not sure', async () => {
      setNow('2017-12-18T20:30:00Z');
      expect(await badgeOf({status: 'tentative'})).to.equal('Live now');
    });

    it('calls a whole day live while it lasts', async () => {
      setNow(NOW);
      expect(await badgeOf({start: '2017-12-18', end: '2017-12-19', allDay: true})).to.equal(
        'Live now',
      );
    });

    const three = [
      webinar({start: '2017-12-18T11:00:00Z'}),
      webinar({status: 'cancelled'}),
      webinar({status: 'tentative'}),
    ];

    it('is accessible', async () => {
      setNow(NOW);
      await expectAccessible(await mountProperty(three));
    });

    it('is accessible in dark colours', async () => {
      setNow(NOW);
      await expectAccessible(await mountProperty(three, 'theme="dark"'));
    });

    itNeeds('forced-colors', 'is accessible in forced colours', async () => {
      await emulate({forcedColors: 'active'});
      setNow(NOW);
      await expectAccessible(await mountProperty(three));
    });
  });

  describe('time', () => {
    const newYork = 'time-zone="America/New_York"';

    it('is told with its weekday, in the zone of the attribute, and names it', async () => {
      setNow(NOW);
      expect(when(await mountProperty([webinar()], newYork))).to.match(
        /^Monday, December 18,? (at )?3:00 – 4:00 PM EST$/,
      );
    });

    it("is told in the reader's zone without the attribute", async () => {
      setNow(NOW);
      // The tests' reader lives in Zurich.
      expect(datetime(await mountProperty([webinar()]))).to.equal('2017-12-18T21:00:00+01:00');
    });

    it('is told in the language of the reader', async () => {
      setNow(NOW);
      const widget = await mountFeed([webinar()], newYork, 'de');
      expect(when(widget)).to.match(/^Montag, 18\. Dezember.* 15:00.16:00 Uhr/);
    });

    it('has the year where it is another one', async () => {
      setNow('2017-11-18T12:00:00Z');
      const widget = await mountProperty(
        [webinar({start: '2018-01-08T20:00:00Z', end: '2018-01-08T21:00:00Z'})],
        newYork,
      );
      expect(when(widget)).to.contain('January 8, 2018');
    });

    it('is for machines with its offset', async () => {
      setNow(NOW);
      expect(datetime(await mountProperty([webinar()], newYork))).to.equal(
        '2017-12-18T15:00:00-05:00',
      );
    });

    it('is for machines with an offset of half an hour', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar()], 'time-zone="Asia/Kolkata"');
      expect(datetime(widget)).to.equal('2017-12-19T01:30:00+05:30');
    });

    it('has the day of its zone on its leaf', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar()], 'time-zone="Asia/Kolkata"');
      expect(plain(one(widget, '[part="date"]').textContent)).to.equal('Dec 19');
    });

    it('names both days of an event over midnight', async () => {
      setNow(NOW);
      const widget = await mountProperty(
        [webinar({start: '2017-12-20T23:00:00Z', end: '2017-12-21T01:00:00Z'})],
        'time-zone="UTC"',
      );
      expect(when(widget)).to.match(/December 20.*11:00 PM.*December 21.*1:00 AM/);
    });

    it('has no end where there is none', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar({end: '2017-12-18T20:00:00Z'})], newYork);
      expect(when(widget)).to.match(/^Monday, December 18,? (at )?3:00 PM EST$/);
    });

    it('is read anew when the zone changes', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar()], newYork);
      widget.timeZone = 'Asia/Tokyo';
      await widget.updateComplete;
      expect(datetime(widget)).to.equal('2017-12-19T05:00:00+09:00');
    });

    it('that names no zone is at home where the attribute says', async () => {
      setNow(NOW);
      const widget = await mountFeed(
        [{title: 'Local', start: '2017-12-18T15:00:00', end: '2017-12-18T16:00:00'}],
        newYork,
      );
      expect(datetime(widget)).to.equal('2017-12-18T15:00:00-05:00');
    });

    it('that names no zone goes along when the attribute changes', async () => {
      setNow(NOW);
      const widget = await mountFeed(
        [{title: 'Local', start: '2017-12-18T15:00:00', end: '2017-12-18T16:00:00'}],
        newYork,
      );
      widget.timeZone = 'America/Chicago';
      await until(() => datetime(widget) === '2017-12-18T15:00:00-06:00', 'the new time');
    });
  });

  describe("event's own zone", () => {
    const thereIn = async (zone: string, own: string | null, more: Partial<Webinar> = {}) => {
      setNow(NOW);
      const event = webinar({timeZone: own, ...more});
      return there(await mountProperty([event], `time-zone="${zone}"`)).join();
    };

    it('is named where it differs', async () => {
      expect(await thereIn('America/New_York', 'Europe/Berlin')).to.match(
        /9:00 – 10:00 PM.*Central European Standard Time/,
      );
    });

    it('is named with its weekday where that differs as well', async () => {
      expect(await thereIn('America/New_York', 'Asia/Tokyo')).to.match(/Tuesday.*5:00 – 6:00 AM/);
    });

    it('is not named where the clocks show the same', async () => {
      expect(await thereIn('Europe/Zurich', 'Europe/Berlin')).to.equal('');
    });

    it('is not named where the clocks show the same on that day', async () => {
      expect(await thereIn('America/Phoenix', 'America/Denver')).to.equal('');
    });

    it('is named where the clocks differ on that day', async () => {
      const summer = {start: '2018-07-18T20:00:00Z', end: '2018-07-18T21:00:00Z'};
      expect(await thereIn('America/Phoenix', 'America/Denver', summer)).to.contain(
        '2:00 – 3:00 PM',
      );
    });

    it('is not named where it is unknown', async () => {
      expect(await thereIn('America/New_York', null)).to.equal('');
    });

    it('is not named where there is no such zone', async () => {
      expect(await thereIn('America/New_York', 'Mars/Olympus')).to.equal('');
    });

    it('is not named for whole days', async () => {
      const day = {start: '2017-12-20', end: '2017-12-21', allDay: true};
      expect(await thereIn('America/New_York', 'Europe/Berlin', day)).to.equal('');
    });

    it('is not made up for a script that leaves it out', async () => {
      setNow(NOW);
      const {title, start, end} = webinar();
      const widget = await mountProperty([{title, start, end}], 'time-zone="America/New_York"');
      expect(there(widget)).to.deep.equal([]);
    });

    it('comes from a calendar', async () => {
      setNow(NOW);
      answerWith(
        () =>
          new Response(
            [
              'BEGIN:VCALENDAR',
              'BEGIN:VEVENT',
              'UID:1',
              'SUMMARY:From a calendar',
              'DTSTART;TZID=Europe/Berlin:20171218T210000',
              'DTEND;TZID=Europe/Berlin:20171218T220000',
              'END:VEVENT',
              'END:VCALENDAR',
            ].join('\r\n'),
          ),
      );
      const widget = await mountLoaded<UpcomingWebinars>(
        `<wr-upcoming-webinars src="${freshUrl('feed.ics')}" time-zone="America/New_York"></wr-upcoming-webinars>`,
      );
      expect([datetime(widget), there(widget).join()]).to.satisfy(
        ([start, own]: [string, string]) =>
          start === '2017-12-18T15:00:00-05:00' && own.includes('9:00 – 10:00 PM'),
      );
    });
  });

  describe('whole day', () => {
    const zones = [
      'America/Los_Angeles',
      'Pacific/Honolulu',
      'Europe/Zurich',
      'Pacific/Auckland',
      'Pacific/Kiritimati',
    ];

    for (const zone of zones) {
      it(`does not shift in ${zone}`, async () => {
        setNow(NOW);
        const widget = await mountProperty(
          [allDay('2017-12-20', '2017-12-21')],
          `time-zone="${zone}"`,
        );
        const leaf = plain(one(widget, '[part="date"]').textContent);
        expect([when(widget), leaf, datetime(widget)]).to.deep.equal([
          'Wednesday, December 20',
          'Dec 20',
          '2017-12-20',
        ]);
      });

      it(`from a calendar does not shift in ${zone}`, async () => {
        setNow(NOW);
        const widget = await mountFeed(
          [{title: 'Day', start: '2017-12-20', timeZone: 'Europe/Berlin'}],
          `time-zone="${zone}"`,
        );
        expect([when(widget), datetime(widget)]).to.deep.equal([
          'Wednesday, December 20',
          '2017-12-20',
        ]);
      });

      it(`inside the tag does not shift in ${zone}`, async () => {
        setNow(NOW);
        const widget = await mountChildren(
          '<a href="/1">Day <time datetime="2017-12-20"></time></a>',
          `time-zone="${zone}"`,
        );
        expect([when(widget), datetime(widget)]).to.deep.equal([
          'Wednesday, December 20',
          '2017-12-20',
        ]);
      });
    }

    it('names the first and the last of several', async () => {
      setNow(NOW);
      const widget = await mountProperty(
        [allDay('2017-12-20', '2017-12-23')],
        'time-zone="Pacific/Auckland"',
      );
      expect(when(widget)).to.match(/Wednesday, December 20 – Friday, December 22$/);
    });

    it('ends at midnight where the reader is', async () => {
      const clock = stopTime('2017-12-18T07:59:59Z');
      const widget = await mountProperty(
        [allDay('2017-12-17', '2017-12-18')],
        'time-zone="America/Los_Angeles"',
      );
      const before = textsOf(widget, 'title').length;
      await clock.tickAsync(1000);
      await widget.updateComplete;
      expect([before, textsOf(widget, 'title').length]).to.deep.equal([1, 0]);
    });
  });

  describe('"Add to calendar"', () => {
    const details = (widget: UpcomingWebinars) =>
      one<HTMLDetailsElement>(widget, 'details[part="calendar"]');
    const choices = (widget: UpcomingWebinars) => all<HTMLAnchorElement>(widget, 'details a');

    async function mountOpen(more: Partial<Webinar> = {}, attributes = '') {
      setNow(NOW);
      const widget = await mountProperty([webinar(more)], attributes);
      details(widget).open = true;
      return widget;
    }

    it('is closed at first', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar()]);
      expect([details(widget).open, plain(one(widget, 'summary').textContent)]).to.deep.equal([
        false,
        'Add to calendar',
      ]);
    });

    it('opens by the keyboard', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar()]);
      one(widget, 'summary').focus();
      await press('Enter');
      await until(() => details(widget).open, 'the choices');
    });

    it('is told apart by the title', async () => {
      const widget = await mountOpen();
      const id = one(widget, 'summary').getAttribute('aria-describedby')!;
      expect(one(widget, `#${id}`).textContent).to.equal('Welcoming cities');
    });

    it('has a file and two links', async () => {
      const names = [...details(await mountOpen()).querySelectorAll('button, a')];
      expect(names.map(({textContent}) => plain(textContent))).to.deep.equal([
        'Calendar file (.ics)',
        'Google Calendar (opens in a new tab)',
        'Outlook (opens in a new tab)',
      ]);
    });

    it('leads to Google and Outlook, in a new tab', async () => {
      const links = choices(await mountOpen());
      expect(links.map(({host, target, rel}) => [host, target, rel])).to.deep.equal([
        ['calendar.google.com', '_blank', 'noopener'],
        ['outlook.live.com', '_blank', 'noopener'],
      ]);
    });

    it('says which link is followed', async () => {
      const widget = await mountOpen();
      const [google] = choices(widget);
      follows(google!);
      expect(eventsOf(widget).at(-1)).to.deep.equal([
        'wr-action',
        {href: google!.href, kind: 'webinar'},
      ]);
    });

    it('saves a file', async () => {
      const widget = await mountOpen();
      const saved: string[] = [];
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved.push(this.download);
      };
      try {
        one(widget, 'details button').click();
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(saved).to.deep.equal(['Welcoming-cities.ics']);
    });

    it('is left out by no-calendar', async () => {
      setNow(NOW);
      expect(textsOf(await mountProperty([webinar()], 'no-calendar'), 'calendar')).to.deep.equal(
        [],
      );
    });

    it('stays with no-calendar="false"', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar()], 'no-calendar="false"');
      expect(all(widget, '[part="calendar"]')).to.have.lengthOf(1);
    });

    it('is left out for what is cancelled', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar({status: 'cancelled'})]);
      expect(all(widget, '[part="calendar"]')).to.have.lengthOf(0);
    });

    it('does not carry an address that is none', async () => {
      collectWarnings();
      const widget = await mountOpen({url: 'javascript:alert(1)'});
      expect(choices(widget).filter(({href}) => href.includes('javascript'))).to.deep.equal([]);
    });

    it('is accessible', async () => {
      await expectAccessible(await mountOpen());
    });

    it('is accessible in dark colours', async () => {
      await expectAccessible(await mountOpen({}, 'theme="dark"'));
    });

    it('is accessible from right to left', async () => {
      setNow(NOW);
      const widget = await mountFeed([webinar()], '', 'ar');
      details(widget).open = true;
      await expectAccessible(widget);
    });
  });

  describe('wr-action', () => {
    const link = (widget: UpcomingWebinars) => one(widget, '[part="title"] a');

    it('says which event is opened', async () => {
      setNow(NOW);
      const widget = await mountFeed([webinar()]);
      follows(link(widget));
      expect(eventsOf(widget).at(-1)).to.deep.equal([
        'wr-action',
        {href: 'https://webinars.example/1', kind: 'webinar'},
      ]);
    });

    it('comes before the link is followed', async () => {
      setNow(NOW);
      expect(follows(link(await mountFeed([webinar()])))).to.be.true;
    });

    it('stops the link when it is prevented', async () => {
      setNow(NOW);
      const widget = await mountFeed([webinar()]);
      widget.addEventListener('wr-action', (event) => event.preventDefault());
      expect(follows(link(widget))).to.be.false;
    });
  });

  describe('markup from elsewhere', () => {
    const attack = '<img src=x onerror=alert(1)><b>Bold</b>';

    it('is text in the property', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar({title: attack, location: attack})]);
      expect([textsOf(widget, 'title'), all(widget, 'img, b')]).to.deep.equal([[attack], []]);
    });

    it('is text in a calendar', async () => {
      setNow(NOW);
      const widget = await mountFeed([webinar({title: attack, location: attack})]);
      expect([textsOf(widget, 'title'), all(widget, 'img, b')]).to.deep.equal([['Bold'], []]);
    });

    const url = 'javascript:alert(document.domain)';

    it('is no link in a calendar', async () => {
      collectWarnings();
      setNow(NOW);
      const widget = await mountFeed([webinar({url, location: null, description: ''})]);
      expect(all(widget, '[part="title"] a')).to.have.lengthOf(0);
    });

    it('is no link in the property', async () => {
      collectWarnings();
      setNow(NOW);
      expect(all(await mountProperty([webinar({url})]), '[part="title"] a')).to.have.lengthOf(0);
    });

    it('is no link inside the tag', async () => {
      collectWarnings();
      setNow(NOW);
      const widget = await mountChildren(
        `<a href="${url}">Event <time datetime="2017-12-20"></time></a>`,
      );
      expect([textsOf(widget, 'title'), all(widget, '[part="title"] a')]).to.deep.equal([
        ['Event'],
        [],
      ]);
    });
  });

  describe('events inside the tag', () => {
    const two = `<ul>
      <li><a href="/2">Second <time datetime="2017-12-20T20:00:00Z">20 December</time></a></li>
      <li><a href="/1">First <em>event</em>
        <time datetime="2017-12-19T15:00-05:00">19 December, 3</time> –
        <time datetime="2017-12-19T17:30-05:00">5:30 pm</time></a></li>
    </ul>`;

    it('are its links with a time, the soonest first', async () => {
      setNow(NOW);
      expect(textsOf(await mountChildren(two), 'title')).to.deep.equal(['First event', 'Second']);
    });

    it('lead where the links do', async () => {
      setNow(NOW);
      const links = all<HTMLAnchorElement>(await mountChildren(two), '[part="title"] a');
      expect(links.map(({pathname}) => pathname)).to.deep.equal(['/1', '/2']);
    });

    it('are hidden where they stand', async () => {
      setNow(NOW);
      expect(isShown((await mountChildren(two)).querySelector('a')!)).to.be.false;
    });

    it('end when their second time says', async () => {
      setNow('2017-12-19T22:29:59Z');
      expect(textsOf(await mountChildren(two), 'badge')).to.deep.equal(['Live now']);
    });

    it('last an hour without a second time', async () => {
      setNow('2017-12-20T20:59:59Z');
      expect(textsOf(await mountChildren(two), 'badge')).to.deep.equal(['Live now']);
    });

    it('are over after that hour', async () => {
      setNow('2017-12-20T21:00:00Z');
      expect(textsOf(await mountChildren(two), 'empty')).to.deep.equal(['No events.']);
    });

    it('are at home in the zone of the attribute', async () => {
      setNow(NOW);
      const widget = await mountChildren(
        '<a href="/1">Local <time datetime="2017-12-20T15:00"></time></a>',
        'time-zone="America/New_York"',
      );
      expect(datetime(widget)).to.equal('2017-12-20T15:00:00-05:00');
    });

    it('go along when that changes', async () => {
      setNow(NOW);
      const widget = await mountChildren(
        '<a href="/1">Local <time datetime="2017-12-20T15:00"></time></a>',
        'time-zone="America/New_York"',
      );
      widget.setAttribute('time-zone', 'Europe/Berlin');
      await widget.updateComplete;
      expect(datetime(widget)).to.equal('2017-12-20T15:00:00+01:00');
    });

    it('are told of by wr-load', async () => {
      setNow(NOW);
      expect(eventsOf(await mountChildren(two))).to.deep.equal([
        ['wr-load', {count: 2, stale: false}],
      ]);
    });

    it('may come later', async () => {
      setNow(NOW);
      const widget = await mountChildren('');
      widget.insertAdjacentHTML('beforeend', two);
      await until(() => textsOf(widget, 'title').length === 2, 'the events');
    });

    it('leave "No events." to a tag without any', async () => {
      expect(textsOf(await mountChildren(''), 'empty')).to.deep.equal(['No events.']);
    });

    it('are accessible', async () => {
      setNow(NOW);
      await expectAccessible(await mountChildren(two));
    });
  });

  describe('events of a script', () => {
    it('are told of by wr-load', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar()]);
      expect(eventsOf(widget).at(-1)).to.deep.equal(['wr-load', {count: 1, stale: false}]);
    });

    it('come before those inside the tag', async () => {
      setNow(NOW);
      const widget = await mountChildren('<a href="/1">In <time datetime="2017-12-20"></time></a>');
      widget.webinars = [webinar()];
      await widget.updateComplete;
      expect(textsOf(widget, 'title')).to.deep.equal(['Welcoming cities']);
    });

    it('make way for the calendar when they are set to null', async () => {
      setNow(NOW);
      answerWith(() => new Response(JSON.stringify([webinar({title: 'From the calendar'})])));
      const widget = await mountProperty([webinar()], `src="${freshUrl()}"`);
      widget.webinars = null;
      await settled(widget);
      expect(textsOf(widget, 'title')).to.deep.equal(['From the calendar']);
    });

    it('may be left out in part, as scripts without types do', async () => {
      setNow(NOW);
      const widget = await mountProperty([{title: 'Only this', start: '2017-12-20T10:00:00Z'}]);
      expect(textsOf(widget, 'title')).to.deep.equal(['Only this']);
    });

    it('are left out where their time is none', async () => {
      setNow(NOW);
      const widget = await mountProperty([webinar({start: 'tomorrow'}), {title: 'Never'}]);
      expect(textsOf(widget, 'empty')).to.deep.equal(['No events.']);
    });
  });
});
