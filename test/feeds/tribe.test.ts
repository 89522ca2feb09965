import {expect} from '@open-wc/testing';
import type {Webinar} from '../../src/feeds/webinar.js';
import {parseWebinars} from '../../src/feeds/webinars.js';

/** An event as the plugin gives it: 19:00 in Paris. */
const EVENT = {
  id: 7,
  url: 'https://events.example/event/7/',
  title: 'Know your rights &#8211; webinar',
  description: '<p>One.</p><p>Two &amp; three.</p>',
  status: 'publish',
  all_day: false,
  start_date: '2025-06-10 19:00:00',
  end_date: '2025-06-10 20:00:00',
  utc_start_date: '2025-06-10 17:00:00',
  utc_end_date: '2025-06-10 18:00:00',
  timezone: 'Europe/Paris',
  website: '',
  image: false,
  venue: {id: 3, venue: 'Town &amp; Hall', url: 'https://events.example/venue/3/'},
  organizer: [],
};

const parse = (body: unknown, options = {}) =>
  parseWebinars(JSON.stringify(body), {
    base: 'https://events.example/wp-json/',
    from: '2025-01-01',
    to: '2026-01-01',
    timeZone: 'Asia/Tokyo',
    ...options,
  });
const answer = (...events: unknown[]) => ({
  events,
  rest_url: 'https://events.example/wp-json/tribe/events/v1/events/',
  total: events.length,
  total_pages: 1,
});
const only = async (changes: object): Promise<Webinar> => {
  const [webinar] = await parse(answer({...EVENT, ...changes}));
  return webinar!;
};

describe('parseWebinars: The Events Calendar', () => {
  it('reads a whole event', async () => {
    expect(await parse(answer(EVENT))).to.deep.equal([
      {
        id: '7',
        title: 'Know your rights – webinar',
        url: 'https://events.example/event/7/',
        description: 'One.\nTwo & three.',
        location: 'Town & Hall',
        language: null,
        start: '2025-06-10T17:00:00Z',
        end: '2025-06-10T18:00:00Z',
        allDay: false,
        timeZone: 'Europe/Paris',
        status: 'confirmed',
      },
    ]);
  });

  const table: [what: string, changes: object, expected: Partial<Webinar>][] = [
    [
      'a zone that is none',
      {timezone: 'UTC+5.5', start_date: '2025-06-10 22:30:00'},
      {start: '2025-06-10T17:00:00Z', timeZone: null},
    ],
    ['an offset for a zone', {timezone: 'UTC+0'}, {timeZone: null}],
    [
      'whole days, of which the end is the last',
      {
        all_day: true,
        start_date: '2025-06-10 00:00:00',
        end_date: '2025-06-12 23:59:59',
        utc_start_date: '2025-06-09 22:00:00',
        utc_end_date: '2025-06-12 21:59:59',
      },
      {start: '2025-06-10', end: '2025-06-13', allDay: true, timeZone: null},
    ],
    [
      'a whole day',
      {all_day: true, start_date: '2025-06-10 00:00:00', end_date: '2025-06-10 23:59:59'},
      {start: '2025-06-10', end: '2025-06-11'},
    ],
    ['no end', {utc_end_date: undefined}, {end: '2025-06-10T17:00:00Z'}],
    ['no venue', {venue: []}, {location: null}],
    [
      'an address to join at',
      {virtual_url: 'https://example.zoom.us/w/1', website: 'https://a.example/'},
      {url: 'https://example.zoom.us/w/1'},
    ],
    ['an empty address to join at', {virtual_url: ''}, {url: 'https://events.example/event/7/'}],
    [
      'a website alone, escaped',
      {url: '', website: 'https://a.example/?b=1&#038;c=2'},
      {url: 'https://a.example/?b=1&c=2'},
    ],
    ['no safe address', {url: 'javascript:alert(1)'}, {url: null}],
  ];
  for (const [what, changes, expected] of table) {
    it(`reads an event with ${what}`, async () => {
      expect(await only(changes)).to.include(expected);
    });
  }

  it('leaves out what is not in the period, whatever was asked for', async () => {
    expect(await parse(answer(EVENT), {from: '2025-06-10T18:00:00Z'})).to.deep.equal([]);
  });

  it('leaves out one bad event', async () => {
    const events = [null, 'x', {...EVENT, utc_start_date: 'soon'}, {...EVENT, id: 8}];
    expect((await parse(answer(...events))).map(({id}) => id)).to.deep.equal(['8']);
  });

  it('reads an empty page', async () => {
    expect(await parse(answer())).to.deep.equal([]);
  });

  it('reads a page after the last one', async () => {
    const error = {code: 'event-archive-page-not-found', message: '…', data: {status: 404}};
    expect(await parse(error)).to.deep.equal([]);
  });

  for (const other of [{events: []}, {events: [{start: '2025-06-10'}]}, {code: 'rest_no_route'}]) {
    it(`does not take ${JSON.stringify(other)} for one`, async () => {
      const error = await parse(other).catch((reason: unknown) => reason);
      expect(error).to.include({code: 'not-a-feed'});
    });
  }
});
