import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {FeedError} from '../../src/feeds/feed-error.js';
import {parsePlaces} from '../../src/feeds/geojson.js';
import {parseStories} from '../../src/feeds/stories.js';
import {parseWebinars} from '../../src/feeds/webinars.js';
import {unsafeIn, type Case} from './corpus.js';

/**
 * Inputs, in every engine: half of them made up of what feeds consist of, half of them real files with
 * faults. They are the same each time, unless `FUZZ_SEED` says otherwise: a number, the one that a
 * failed run tells, or `random`.
 */
const RUNS = 10_000;
/** Milliseconds for one input, which is 40 kB at most. Most take 1 or 2; what takes so long would never end. */
const BOUND = 5000;

const told = await (await fetch('/bytes/seed')).text();
const seed = told === 'random' ? Date.now() % 2 ** 31 : Number(told || 20171218);

const base = 'https://news.example/feed';
const window = {from: '2016-01-01', to: '2027-01-01', timeZone: 'Europe/Zurich'};

const {warn} = console;
before(() => {
  console.log(`${RUNS} inputs of seed ${seed}: FUZZ_SEED=${seed} repeats them.`);
  console.warn = () => undefined;
});
after(() => {
  console.warn = warn;
});

/** What is wrong with what the readers make of an input. */
async function faultsOf(body: ArrayBuffer | string): Promise<string[]> {
  const start = performance.now();
  const results = await Promise.allSettled([
    parseStories(body, {base}),
    parseWebinars(body, {base, ...window}),
    parsePlaces(body, {base}),
  ]);
  const time = performance.now() - start;
  const [stories, webinars, places] = results;
  const errors = results
    .map((result) => (result.status === 'rejected' ? (result.reason as unknown) : null))
    .filter((error) => error !== null && !(error instanceof FeedError));
  return [
    ...errors.map((error) => (error instanceof Error ? (error.stack ?? error.message) : '?')),
    ...(stories.status === 'fulfilled' ? stories.value.flatMap(unsafeIn) : []),
    ...(webinars.status === 'fulfilled'
      ? webinars.value.flatMap(({url}) => unsafeIn({url, image: null}))
      : []),
    ...(places.status === 'fulfilled' ? places.value.flatMap(unsafeIn) : []),
    ...(time > BOUND ? [`took ${time.toFixed()} ms`] : []),
  ];
}

/** Runs a property; when it fails the message holds seed, path and the smallest input that does it. */
async function find<T>(inputs: fc.Arbitrary<T>, toBody: (input: T) => ArrayBuffer | string) {
  const property = fc.asyncProperty(inputs, async (input) => {
    const body = toBody(input);
    let faults = await faultsOf(body);
    // A busy machine may be slow once, a bad pattern is slow every time.
    if (faults.some((fault) => fault.startsWith('took'))) faults = await faultsOf(body);
    expect(faults).to.deep.equal([]);
  });
  await fc.assert(property, {seed, numRuns: RUNS / 2, endOnFailure: false});
}

// --- What feeds consist of -------------------------------------------------------------------

const address = fc.oneof(
  fc.webUrl({withQueryParameters: true}),
  fc.constantFrom(
    ...['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,<script>', 'vbscript:x'],
    ...[
      '//evil.example',
      'https://u:p@evil.example/',
      '\\\\evil',
      'http://[',
      '#',
      '?',
      '../..',
      '',
    ],
    ...[
      'https://a.example/x y',
      'https://a.example/a,',
      'blob:https://a.example/1',
      'JAVASCRIPT://%0aalert(1)',
    ],
  ),
);
const date = fc.oneof(
  fc.date({noInvalidDate: true}).map((day) => day.toISOString()),
  fc.date({noInvalidDate: true}).map((day) => day.toUTCString()),
  fc.constantFrom(
    '2017-12-18',
    '20171218T100000Z',
    '18 déc. 2017',
    '2017-13-45',
    '99999999999',
    '',
  ),
);
const markup = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<img src=x onerror=alert(1)>',
    '<img src="/a.jpg" width=9>',
    '<script>',
    '</b>',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&#8;',
    '&#xD800;',
    '&bogus;',
    '&',
    '<',
    '>',
    ']]>',
    '<![CDATA[',
    '<!--',
  ],
  ...[
    '-->',
    '<a class="more-link">',
    '[…]',
    '\0',
    '\u000b',
    '\ufffe',
    '\ud800',
    '<figcaption>© A',
    '"',
    "'",
  ],
);
const words = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 20}),
  fc.string({unit: 'binary', maxLength: 8}),
);
const text = fc
  .array(fc.oneof(words, markup, address, date), {maxLength: 6})
  .map((parts) => parts.join(''));
const value = fc.oneof(text, address, date);

const elementName = fc.constantFrom(
  ...['title', 'link', 'guid', 'id', 'pubDate', 'dc:date', 'published', 'issued', 'description'],
  ...[
    'content:encoded',
    'summary',
    'content',
    'author',
    'name',
    'dc:creator',
    'source',
    'enclosure',
  ],
  ...[
    'media:thumbnail',
    'media:content',
    'media:group',
    'media:credit',
    'itunes:image',
    'foo:bar',
    'item',
    'entry',
  ],
);
const attribute = fc
  .tuple(
    fc.constantFrom(
      ...[
        'url',
        'href',
        'rel',
        'type',
        'mode',
        'xml:base',
        'xml:lang',
        'width',
        'height',
        'medium',
      ],
      ...['isPermaLink', 'xmlns', 'xmlns:media', 'rdf:about', 'role'],
    ),
    fc.oneof(
      value,
      fc.constantFrom(
        ...[
          'alternate',
          'enclosure',
          'image/png',
          'text',
          'html',
          'xhtml',
          'base64',
          'escaped',
          '640',
        ],
        ...[
          'application/octet-stream',
          'http://search.yahoo.com/mrss/',
          'http://www.w3.org/2005/Atom',
          'de',
        ],
      ),
    ),
  )
  .map(([name, content]) => ` ${name}="${content}"`);

const {element} = fc.letrec<{element: string; inner: string}>((tie) => ({
  element: fc
    .tuple(elementName, fc.array(attribute, {maxLength: 3}), tie('inner'), fc.boolean())
    .map(([name, attributes, inner, isEmpty]) =>
      isEmpty && inner.length < 3
        ? `<${name}${attributes.join('')}/>`
        : `<${name}${attributes.join('')}>${inner}</${name}>`,
    ),
  inner: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    value,
    value.map((content) => `<![CDATA[${content}]]>`),
    fc.array(tie('element'), {maxLength: 4}).map((elements) => elements.join('')),
  ),
}));

const xml = fc
  .tuple(
    fc.constantFrom('rss', 'rdf:RDF', 'feed', 'entry xmlns="http://www.w3.org/2005/Atom"', 'html'),
    fc.array(attribute, {maxLength: 2}),
    fc.constantFrom('item', 'entry'),
    fc.array(fc.array(element, {maxLength: 6}), {maxLength: 4}),
    fc.array(element, {maxLength: 2}),
  )
  .map(([root, attributes, entry, entries, head]) => {
    const inner = entries.map((elements) => `<${entry}>${elements.join('')}</${entry}>`).join('');
    const [name = ''] = root.split(' ');
    return `<${root}${attributes.join('')}><channel>${head.join('')}${inner}</channel></${name}>`;
  });

const memberName = fc.constantFrom(
  ...[
    'id',
    'title',
    'link',
    'url',
    'rendered',
    'excerpt',
    'content',
    'content_html',
    'items',
    'image',
  ],
  ...[
    'date_gmt',
    'date_published',
    'author',
    'authors',
    'name',
    '_embedded',
    'wp:featuredmedia',
    'sizes',
  ],
  ...[
    'source_url',
    'media_details',
    'width',
    'height',
    'caption',
    'image_meta',
    'credit',
    'protected',
  ],
  ...[
    'events',
    'start',
    'end',
    'utc_start_date',
    'all_day',
    'timezone',
    'venue',
    '@type',
    '@graph',
    'startDate',
  ],
  ...[
    'location',
    'eventStatus',
    'image',
    '__proto__',
    'constructor',
    'length',
    'jetpack_featured_media_url',
  ],
);
const {json} = fc.letrec<{json: unknown}>((tie) => ({
  json: fc.oneof(
    {maxDepth: 5},
    value,
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 640, 'Event', 'image', 'Europe/Berlin'),
    fc.array(tie('json'), {maxLength: 4}),
    fc.dictionary(memberName, tie('json'), {maxKeys: 8}),
  ),
}));

const size = fc
  .record({
    shape: fc.constantFrom([300, 200], [768, 512], [150, 150], [1024, 683], [0, 0], [-3, -2]),
    source_url: address,
  })
  .map(({shape: [width, height], source_url}) => ({width, height, source_url}));
const media = fc.record(
  {
    source_url: address,
    media_type: fc.constantFrom('image', 'image', 'file'),
    media_details: fc.record({
      width: fc.constantFrom<unknown>(2400, 1200, '1200', 0, null),
      height: fc.constantFrom<unknown>(1600, 800, '800', -1),
      sizes: fc.dictionary(words, size),
      image_meta: json,
    }),
    caption: fc.record({rendered: text}),
  },
  {requiredKeys: ['source_url']},
);
const post = fc.record({
  title: fc.record({rendered: text}),
  link: address,
  date_gmt: date,
  excerpt: fc.record({rendered: text, protected: fc.boolean()}),
  _embedded: fc.record({
    author: fc.array(json, {maxLength: 1}),
    'wp:featuredmedia': fc.tuple(media),
  }),
});

const property = fc.constantFrom(
  ...[
    'DTSTART',
    'DTEND',
    'DURATION',
    'RRULE',
    'RDATE',
    'EXDATE',
    'RECURRENCE-ID',
    'SUMMARY',
    'URL',
  ],
  ...[
    'DESCRIPTION',
    'LOCATION',
    'STATUS',
    'UID',
    'SEQUENCE',
    'BEGIN',
    'END',
    'X-WR-TIMEZONE',
    'TZID',
  ],
);
const rule = fc
  .array(
    fc.constantFrom(
      ...[
        'FREQ=DAILY',
        'FREQ=SECONDLY',
        'FREQ=YEARLY',
        'FREQ=MONTHLY',
        'FREQ=WEEKLY',
        'INTERVAL=2',
        'INTERVAL=0',
      ],
      ...[
        'COUNT=3',
        'COUNT=-1',
        'UNTIL=20300101',
        'BYDAY=MO,-1FR',
        'BYMONTHDAY=30,31',
        'BYMONTH=2',
        'BYSETPOS=-1',
      ],
      ...[
        'BYYEARDAY=366',
        'BYWEEKNO=53',
        'BYHOUR=25',
        'WKST=SU',
        'FREQ=',
        'BYDAY=XX',
        'INTERVAL=99999999999',
      ],
    ),
    {maxLength: 5},
  )
  .map((parts) => parts.join(';'));
const time = fc.constantFrom(
  ...[
    '20171218T100000Z',
    '20171218',
    '20171218T100000',
    '20250330T023000',
    '99991231T235959Z',
    '00010101',
  ],
  ...[
    'P1W',
    'PT1H',
    'P99999W',
    'VEVENT',
    'VTIMEZONE',
    'STANDARD',
    'Europe/Berlin',
    'W. Europe Standard Time',
  ],
);
const parameter = fc.constantFrom(
  '',
  ';TZID=Europe/Zurich',
  ';VALUE=DATE',
  ';TZID="a:b"',
  ';X="',
  ';TZID=Nowhere',
);
const line = fc
  .tuple(property, parameter, fc.oneof(time, time, rule, value))
  .map((parts) => `${parts[0]}${parts[1]}:${parts[2]}`);
const calendar = fc
  .array(fc.array(line, {maxLength: 8}), {maxLength: 4})
  .map(
    (events) =>
      `BEGIN:VCALENDAR\r\n${events.map((lines) => `BEGIN:VEVENT\r\nDTSTART:20171218T100000Z\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR`,
  );

const feature = fc.record({
  geometry: fc.record({
    type: fc.constantFrom('Point', 'Polygon', ''),
    coordinates: fc.array(fc.oneof(fc.double(), fc.integer({min: -200, max: 200}), value), {
      maxLength: 3,
    }),
  }),
  properties: fc.dictionary(
    fc.constantFrom(
      'name',
      'url',
      'country',
      'city',
      'category',
      'summary',
      'lang',
      'image',
      'date',
    ),
    fc.oneof(value, fc.integer(), fc.record({src: value, alt: value})),
  ),
});

const madeUp = fc.oneof(
  {arbitrary: xml, weight: 4},
  {arbitrary: calendar, weight: 2},
  fc.array(feature, {maxLength: 4}).map((features) => JSON.stringify({features})),
  fc.array(post, {maxLength: 3}).map((posts) => JSON.stringify(posts)),
  json.map((content) => JSON.stringify(content)),
  fc.array(json, {maxLength: 3}).map((items) => JSON.stringify({items, events: items})),
  text,
);

// --- Real files with faults ------------------------------------------------------------------

/** Bytes of a file that are taken: enough for a few entries. */
const MAX_FILE = 8192;

async function filesOf(folder: string): Promise<Uint8Array[]> {
  const response = await fetch(`${folder}/cases.json`);
  const cases = response.ok ? ((await response.json()) as Case[]) : [];
  const bodies = cases.map(async ({file}) => {
    const body = await (await fetch(`${folder}/${encodeURIComponent(file)}`)).arrayBuffer();
    return new Uint8Array(body).subarray(0, MAX_FILE);
  });
  return Promise.all(bodies);
}

const files = [...(await filesOf('/bytes/fixtures/feeds')), ...(await filesOf('/bytes/corpus'))];

/** A fault: some bytes are replaced by others, by nothing, or by what stands elsewhere in the file. */
interface Fault {
  at: number;
  length: number;
  by: string | Uint8Array | number;
}

const fault: fc.Arbitrary<Fault> = fc.record({
  at: fc.nat(MAX_FILE),
  length: fc.oneof(fc.nat(3), fc.nat(30), fc.nat(400)),
  by: fc.oneof(markup, value, line, element, fc.uint8Array({maxLength: 4}), fc.nat(MAX_FILE)),
});

function withFaults(file: Uint8Array, faults: Fault[]): ArrayBuffer {
  let bytes = new Uint8Array(file);
  for (const {at, length, by} of faults) {
    const start = at % (bytes.length + 1);
    const from = typeof by === 'number' ? by % (bytes.length + 1) : 0;
    const put =
      typeof by === 'number'
        ? bytes.subarray(from, from + 400)
        : typeof by === 'string'
          ? new TextEncoder().encode(by)
          : by;
    const rest = bytes.subarray(start + length);
    const changed = new Uint8Array(start + put.length + rest.length);
    changed.set(bytes.subarray(0, start));
    changed.set(put, start);
    changed.set(rest, start + put.length);
    bytes = changed;
  }
  return bytes.buffer;
}

/** Most of the corpus are calendars: the other files take every second turn. */
const others = files.flatMap((file, at) =>
  new TextDecoder().decode(file.subarray(0, 50)).includes('BEGIN:') ? [] : [at],
);
const anyFile = fc.oneof(fc.nat(files.length - 1), fc.constantFrom(...others));
const broken = fc.tuple(anyFile, fc.array(fault, {minLength: 1, maxLength: 3}));

describe(`10,000 inputs (seed ${seed})`, () => {
  it('read what consists of the parts of feeds, or refuse it', async () => {
    await find(madeUp, (input) => input);
  }).timeout(240_000);

  it('read real files with faults, or refuse them', async () => {
    await find(broken, ([at, faults]) => withFaults(files[at]!, faults));
  }).timeout(240_000);
});
