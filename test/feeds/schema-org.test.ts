import {expect} from '@open-wc/testing';
import {parseLooseJson} from '../../src/core/json.js';
import {toQuery} from '../../src/feeds/occurrence.js';
import {parseSchemaOrg} from '../../src/feeds/schema-org.js';
import type {Webinar} from '../../src/feeds/webinar.js';
import {parseWebinars} from '../../src/feeds/webinars.js';

const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Know your rights',
  startDate: '2025-06-10T19:00:00+02:00',
};

const parse = (body: string, options = {}) =>
  parseWebinars(body, {
    base: 'https://news.example/events/',
    from: '2025-01-01',
    to: '2026-01-01',
    timeZone: 'Asia/Tokyo',
    ...options,
  });
const only = async (changes: object): Promise<Webinar> => {
  const [webinar] = await parse(JSON.stringify({...EVENT, ...changes}));
  return webinar!;
};
const script = (text: string, type = 'type="application/ld+json"') =>
  `<script ${type}>${text}</script>`;
const page = (...parts: string[]) =>
  `<!doctype html><html><head><title>Events</title>${parts.join('\n')}</head><body><p>Text</p></body></html>`;
const titles = async (body: string) => (await parse(body)).map(({title}) => title);
const named = (name: string, changes = {}) => ({...EVENT, name, ...changes});
const refused = async (body: string) => {
  const error = await parse(body).catch((reason: unknown) => reason);
  expect(error).to.include({code: 'not-a-feed'});
};

describe('parseWebinars: schema.org', () => {
  it('reads a whole event', async () => {
    const event = {
      ...EVENT,
      '@id': 'https://news.example/events/1#event',
      url: '/events/1',
      description: 'One &amp; two',
      inLanguage: 'fr',
      endDate: '2025-06-10T20:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: {'@type': 'Place', name: 'Town Hall', url: 'https://hall.example/'},
    };
    expect(await parse(JSON.stringify(event))).to.deep.equal([
      {
        id: 'https://news.example/events/1#event 2025-06-10T19:00:00+02:00',
        title: 'Know your rights',
        url: 'https://news.example/events/1',
        description: 'One & two',
        location: 'Town Hall',
        language: 'fr',
        start: '2025-06-10T17:00:00Z',
        end: '2025-06-10T18:00:00Z',
        allDay: false,
        timeZone: null,
        status: 'confirmed',
      },
    ]);
  });

  const times: [start: string, end: string | undefined, span: string][] = [
    [
      '2025-06-10T19:00:00-0400',
      '2025-06-10T20:00:00-0400',
      '2025-06-10T23:00:00Z 2025-06-11T00:00:00Z',
    ],
    ['2025-06-10T19:00:00.000Z', undefined, '2025-06-10T19:00:00Z 2025-06-10T19:00:00Z'],
    ['2025-06-10T19:00', '2025-06-10T20:30', '2025-06-10T10:00:00Z 2025-06-10T11:30:00Z'],
    ['2025-06-10', undefined, '2025-06-10 2025-06-11'],
    ['2025-06-10', '2025-06-12', '2025-06-10 2025-06-13'],
    ['2025-06-10T00:00:00-07:00', '2025-06-12T00:00:00-07:00', '2025-06-10 2025-06-13'],
    ['2025-06-10T00:00:00-07:00', '2025-06-10T23:59:59-07:00', '2025-06-10 2025-06-11'],
    ['2025-06-10T00:00:00Z', '2025-06-10T10:00:00Z', '2025-06-10T00:00:00Z 2025-06-10T10:00:00Z'],
    ['2025-06-10T19:00:00Z', '2025-06-10', '2025-06-10T19:00:00Z 2025-06-10T19:00:00Z'],
    ['2025-06-10T00:30:00Z', '2025-06-11', '2025-06-10T00:30:00Z 2025-06-11T15:00:00Z'],
  ];
  for (const [startDate, endDate, span] of times) {
    it(`reads ${startDate} to ${String(endDate)}`, async () => {
      const {start, end} = await only({startDate, endDate});
      expect(`${start} ${end}`).to.equal(span);
    });
  }

  it('reads a duration', async () => {
    expect((await only({duration: 'PT90M'})).end).to.equal('2025-06-10T18:30:00Z');
  });

  const statuses: [eventStatus: unknown, status: Webinar['status']][] = [
    ['https://schema.org/EventCancelled', 'cancelled'],
    ['http://schema.org/EventCancelled', 'cancelled'],
    ['EventCancelled', 'cancelled'],
    ['EventCanceled', 'cancelled'],
    [{'@id': 'schema:EventCancelled'}, 'cancelled'],
    [['EventCancelled'], 'cancelled'],
    ['EventPostponed', 'tentative'],
    ['EventRescheduled', 'confirmed'],
    ['EventMovedOnline', 'confirmed'],
    [undefined, 'confirmed'],
  ];
  for (const [eventStatus, status] of statuses) {
    it(`takes ${JSON.stringify(eventStatus)} for ${status}`, async () => {
      expect((await only({eventStatus, previousStartDate: '2025-01-01'})).status).to.equal(status);
    });
  }

  const virtual = {'@type': 'VirtualLocation', url: 'https://example.org/join'};
  const places: [what: string, changes: object, location: string | null, url: string | null][] = [
    ['no place', {}, null, null],
    ['a room', {location: virtual}, null, 'https://example.org/join'],
    [
      'a room with a name',
      {location: {...virtual, name: 'Zoom'}},
      'Zoom',
      'https://example.org/join',
    ],
    ['a text', {location: 'Online'}, 'Online', null],
    [
      'an address',
      {location: 'https://meet.example/1'},
      'https://meet.example/1',
      'https://meet.example/1',
    ],
    [
      'a list',
      {location: [virtual, {'@type': 'Place', name: 'Hall'}, null]},
      'Hall',
      'https://example.org/join',
    ],
    [
      'a place with its address',
      {location: {'@type': 'Place', address: '1 Main St'}},
      '1 Main St',
      null,
    ],
    [
      'a place with its address in parts',
      {
        location: {
          '@type': 'Place',
          address: {streetAddress: '1 Main St', addressLocality: 'York'},
        },
      },
      '1 Main St, York',
      null,
    ],
    [
      'tickets',
      {offers: [{'@type': 'Offer', url: 'https://t.example/'}]},
      null,
      'https://t.example/',
    ],
    [
      'an address of its own',
      {url: 'https://e.example/', location: virtual, offers: {url: 'https://t.example/'}},
      null,
      'https://e.example/',
    ],
    ['no safe address', {url: 'javascript:alert(1)'}, null, null],
  ];
  for (const [what, changes, location, url] of places) {
    it(`reads an event with ${what}`, async () => {
      expect(await only(changes)).to.include({location, url});
    });
  }

  it('reads texts that tell their language, and no language that is a name', async () => {
    const name = [{'@value': 'Tes droits', '@language': 'fr'}, 'Your rights'];
    const event = await only({name, inLanguage: {'@type': 'Language', name: 'English'}});
    expect(event).to.include({title: 'Tes droits', language: null});
  });

  const holders: [what: string, json: unknown, expected: string[]][] = [
    ['a list', [named('A'), named('B')], ['A', 'B']],
    ['a graph', {'@graph': [{'@type': 'WebSite', name: 'Site'}, named('A')]}, ['A']],
    [
      'an event and its parts',
      named('A', {subEvent: [named('B'), {...named('C'), subEvent: named('D')}]}),
      ['A', 'B', 'C', 'D'],
    ],
    [
      'a list of items',
      {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', item: named('A')}, named('B')]},
      ['A', 'B'],
    ],
    [
      'other kinds of events',
      [
        named('A', {'@type': 'EducationEvent'}),
        named('B', {'@type': ['Thing', 'https://schema.org/BusinessEvent']}),
      ],
      ['A', 'B'],
    ],
    [
      'a series and a course',
      [named('A', {'@type': 'EventSeries'}), named('B', {'@type': 'CourseInstance'})],
      ['A', 'B'],
    ],
    ['one twice', [named('A'), named('A')], ['A']],
    ['one at two times', [named('A'), named('A', {startDate: '2025-07-10'})], ['A', 'A']],
    ['one that is bad', [named('A', {startDate: 'soon'}), named('B')], ['B']],
  ];
  for (const [what, json, expected] of holders) {
    it(`finds events in ${what}`, async () => {
      expect(await titles(JSON.stringify(json))).to.deep.equal(expected);
    });
  }

  for (const json of [
    {'@type': 'NewsArticle', startDate: '2025-06-10'},
    {'@type': 'Event', name: 'No date'},
    {a: 1},
    {a: {b: {'@type': 'Event', startDate: '2025-06-10'}}},
  ]) {
    it(`finds none in ${JSON.stringify(json)}`, () => refused(JSON.stringify(json)));
  }
});

describe('eventsIn', () => {
  // Each level that is looked at twice doubles the time for all that it holds: 500 levels would never end.
  const nest = (levels: number, wrap: (inner: object) => object): object => {
    let event: object = EVENT;
    for (let level = 1; level < levels; level += 1) event = wrap(event);
    return event;
  };

  for (const holder of ['subEvent', '@graph', 'hasPart']) {
    it(`does not take exponential time for events nested by ${holder}`, async () => {
      const json = nest(500, (inner) => ({...EVENT, [holder]: [inner]}));
      const found = await parse(JSON.stringify(json));
      expect(found[0]?.title).to.equal(EVENT.name);
    });
  }

  it('does not take exponential time for a graph that repeats itself on every level', async () => {
    const json = nest(9, (inner) => ({'@type': 'Event', '@graph': [inner], subEvent: inner}));
    expect(await titles(JSON.stringify(json))).to.deep.equal([EVENT.name]);
  });

  it('looks once at each of the nested events', () => {
    let looks = 0;
    const watched = (event: object) =>
      new Proxy(event, {
        getOwnPropertyDescriptor: (target, name) => {
          if (name === '@type') looks += 1;
          return Reflect.getOwnPropertyDescriptor(target, name);
        },
      });
    const json = nest(12, (inner) => watched(named('Outer', {subEvent: inner})));
    parseSchemaOrg(json, toQuery('', '2025-01-01', '2026-01-01', 'UTC'));
    expect(looks).to.equal(11);
  });
});

describe('parseWebinars: web pages', () => {
  const A = JSON.stringify(named('A'));

  const pages: [what: string, html: string, expected: string[]][] = [
    ['a script', page(script(A)), ['A']],
    [
      'several',
      page(script(A), script('alert(1)', ''), script(JSON.stringify(named('B')))),
      ['A', 'B'],
    ],
    [
      'other attributes',
      page(script(A, "class='x' type='application/ld+json; charset=utf-8' nonce=1")),
      ['A'],
    ],
    ['capitals', page(`<SCRIPT TYPE=application/LD+JSON>${A}</SCRIPT >`), ['A']],
    ['a broken script before', page(script('{"@type": '), script(A)), ['A']],
    ['a script without an end', `<html>${script(A).replace('</script>', '')}`, ['A']],
    ['no doctype', `<!-- cached -->\n<body>${script(A)}`, ['A']],
    ['XHTML', `<?xml version="1.0"?><html>${script(`\n//<![CDATA[\n${A}\n//]]>\n`)}</html>`, ['A']],
  ];
  for (const [what, html, expected] of pages) {
    it(`reads a page with ${what}`, async () => {
      expect(await titles(html)).to.deep.equal(expected);
    });
  }

  it('knows a page whose events are all over', async () => {
    expect(await parse(page(script(A)), {from: '2025-12-01'})).to.deep.equal([]);
  });

  for (const html of [
    page(),
    page(script('{"@type": "WebSite"}')),
    page(script('')),
    '<p>Not found',
    page(script(A, '')),
  ]) {
    it(`refuses ${html.slice(40, 120)}`, () => refused(html));
  }

  it('comes to an end with hostile pages', async () => {
    for (const part of [
      '<script type="application/ld+json">',
      '<script ',
      script('[{"@graph":['),
      script('"\\"'),
      script('/*'),
    ]) {
      await refused(page(part.repeat(20_000)));
    }
    await refused(`[${'"\\'.repeat(200_000)}`);
    await refused(`[${'/*'.repeat(200_000)}`);
    await refused('{"@graph":['.repeat(100_000));
  }).timeout(60_000);
});

describe('parseLooseJson', () => {
  const table: [text: string, value: unknown][] = [
    ['{"a": 1}', {a: 1}],
    ['{"a": 1, // one\n "b": 2}', {a: 1, b: 2}],
    ['{"a": /* one, */ 1,}', {a: 1}],
    ['[1, 2, // three\n]', [1, 2]],
    ['{"a": "https://a.example/ /* no */ ,]", }', {a: 'https://a.example/ /* no */ ,]'}],
    ['{"a": "one\ntwo\tthree"}', {a: 'one two three'}],
    ['{"a": "\\"//\\"",}', {a: '"//"'}],
    ['\ufeff{\u00a0"a":\u0000 1}', {a: 1}],
    ['// a comment\n{"a": 1}', {a: 1}],
    ['{"a": ', undefined],
    ['{a: 1}', undefined],
    ['{"a": "b', undefined],
    ['a', undefined],
  ];
  for (const [text, value] of table) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(parseLooseJson(text)).to.deep.equal(value);
    });
  }
});
