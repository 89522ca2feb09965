import {expect} from '@open-wc/testing';
import type {Webinar} from '../../src/feeds/webinar.js';
import {parseWebinars} from '../../src/feeds/webinars.js';

const year = {
  base: 'https://news.example/calendar/',
  from: '2025-01-01',
  to: '2026-01-01',
  timeZone: 'UTC',
};
const calendar = (...events: string[]) =>
  `BEGIN:VCALENDAR\n${events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT\n`).join('')}END:VCALENDAR`;
const parse = (events: string[], options = {}) =>
  parseWebinars(calendar(...events), {...year, ...options});
/** `06-02T16:00`, or `06-02` for a day. */
const short = (time: string) => time.slice(5).replace(':00Z', '');
const starts = (webinars: Webinar[]) => webinars.map(({start}) => short(start)).join(' ');
const told = (webinars: Webinar[]) =>
  webinars.map(({start, title}) => `${short(start)} ${title}`.trim());

/** Mondays at 18:00 in Berlin. */
const BERLIN = 'UID:1\nDTSTART;TZID=Europe/Berlin:20250602T180000\nDURATION:PT1H';
const WEEKLY = `${BERLIN}\nRRULE:FREQ=WEEKLY;COUNT=4`;
const DAYS = 'UID:1\nDTSTART;VALUE=DATE:20250602\nRRULE:FREQ=DAILY;COUNT=4';
const ALL = '06-02T16:00 06-09T16:00 06-16T16:00 06-23T16:00';

describe('parseWebinars: series', () => {
  const table: [what: string, lines: string, expected: string][] = [
    ['a rule', WEEKLY, ALL],
    ['several rules', `${WEEKLY}\nRRULE:FREQ=MONTHLY;COUNT=2`, `${ALL} 07-02T16:00`],
    ['no rule', BERLIN, '06-02T16:00'],
    ['a rule that is none', `${BERLIN}\nRRULE:FREQ=SOMETIMES`, '06-02T16:00'],
    ['one bad rule of two', `${WEEKLY}\nRRULE:BYDAY=MO`, ALL],
    ['an empty rule', `${BERLIN}\nRRULE:`, '06-02T16:00'],
    ['dates', `${BERLIN}\nRDATE;TZID=Europe/Berlin:20250603T180000`, '06-02T16:00 06-03T16:00'],
    [
      'a list of dates, one twice',
      `${BERLIN}\nRDATE:20250603T180000,20250604T160000Z,20250604T180000`,
      '06-02T16:00 06-03T16:00 06-04T16:00',
    ],
    [
      'dates in another zone',
      `${BERLIN}\nRDATE;TZID=America/New_York:20250603T180000`,
      '06-02T16:00 06-03T22:00',
    ],
    [
      'days, for a series of times',
      `${BERLIN}\nRDATE;VALUE=DATE:20250605`,
      '06-02T16:00 06-05T16:00',
    ],
    [
      'times, for a series of days',
      `${DAYS}\nRDATE:20250610T180000`,
      '06-02 06-03 06-04 06-05 06-10',
    ],
    ['a date that is none', `${BERLIN}\nRDATE:soon`, '06-02T16:00'],
    ['days', DAYS, '06-02 06-03 06-04 06-05'],
    [
      'a list of exceptions',
      `${WEEKLY}\nEXDATE;TZID=Europe/Berlin:20250609T180000,20250616T180000`,
      '06-02T16:00 06-23T16:00',
    ],
    [
      'several exceptions, the first too',
      `${WEEKLY}\nEXDATE:20250602T180000\nEXDATE:20250616T180000`,
      '06-09T16:00 06-23T16:00',
    ],
    [
      'an exception in UTC',
      `${WEEKLY}\nEXDATE:20250609T160000Z`,
      '06-02T16:00 06-16T16:00 06-23T16:00',
    ],
    [
      'an exception in another zone',
      `${WEEKLY}\nEXDATE;TZID=America/New_York:20250609T120000`,
      '06-02T16:00 06-16T16:00 06-23T16:00',
    ],
    [
      'a day as an exception',
      `${WEEKLY}\nEXDATE;VALUE=DATE:20250609`,
      '06-02T16:00 06-16T16:00 06-23T16:00',
    ],
    ['a time as an exception of days', `${DAYS}\nEXDATE:20250603T000000Z`, '06-02 06-04 06-05'],
    [
      'an exception from dates',
      `${BERLIN}\nRDATE:20250603T180000\nEXDATE:20250603T180000`,
      '06-02T16:00',
    ],
    ['an exception that means none', `${WEEKLY}\nEXDATE:20250610T180000\nEXDATE:never`, ALL],
    [
      'a zone that is unknown',
      `UID:1\nDTSTART;TZID=X:20250602T180000\nRRULE:FREQ=DAILY;COUNT=2`,
      '06-02T18:00 06-03T18:00',
    ],
  ];
  for (const [what, lines, expected] of table) {
    it(`reads ${what}`, async () => {
      expect(starts(await parse([lines]))).to.equal(expected);
    });
  }

  it('gives each its own length, and an id of its own', async () => {
    const webinars = await parse([
      `${BERLIN}\nRDATE;VALUE=PERIOD:20250603T180000/PT2H,20250604T160000Z/20250604T163000Z`,
    ]);
    expect(webinars.map(({id, end}) => `${id} ${short(end)}`)).to.deep.equal([
      '1/2025-06-02T16:00:00Z 06-02T17:00',
      '1/2025-06-03T16:00:00Z 06-03T18:00',
      '1/2025-06-04T16:00:00Z 06-04T16:30',
    ]);
  });

  it('keeps the time on the wall when clocks are changed', async () => {
    const lines = 'UID:1\nDTSTART;TZID=Europe/Berlin:20250328T180000\nRRULE:FREQ=DAILY;COUNT=3';
    expect(starts(await parse([lines]))).to.equal('03-28T17:00 03-29T17:00 03-30T16:00');
  });

  it('shows what reaches into the period, and nothing beyond', async () => {
    const webinars = await parse([`${BERLIN}\nRRULE:FREQ=DAILY`], {
      from: '2025-07-01T16:30:00Z',
      to: '2025-07-03T16:00:00Z',
    });
    expect(starts(webinars)).to.equal('07-01T16:00 07-02T16:00');
  });

  it('shows what is several days long', async () => {
    const lines =
      'UID:1\nDTSTART;VALUE=DATE:20250602\nDTEND;VALUE=DATE:20250609\nRRULE:FREQ=MONTHLY';
    const webinars = await parse([lines], {from: '2025-08-08', to: '2025-09-02'});
    expect(starts(webinars)).to.equal('08-02');
  });

  it('tells the same of every one', async () => {
    const webinars = await parse([`${WEEKLY}\nSUMMARY:Class\nURL:/a\nSTATUS:CANCELLED`]);
    const facts = webinars.map(({title, url, status, timeZone}) => [title, url, status, timeZone]);
    expect(facts).to.deep.equal(
      Array(4).fill(['Class', 'https://news.example/a', 'cancelled', 'Europe/Berlin']),
    );
  });

  it('needs no UID', async () => {
    const series = `${WEEKLY}\nSUMMARY:A`.replace('UID:1\n', '');
    const webinars = await parse([series, series.replace('T18', 'T20')]);
    expect(new Set(webinars.map(({id}) => id)).size).to.equal(8);
  });
});

describe('parseWebinars: events in the place of one in a series', () => {
  const SERIES = `${WEEKLY}\nSUMMARY:Class`;
  const moved = (place: string, ...lines: string[]) =>
    `UID:1\nRECURRENCE-ID${place}\nDTSTART;TZID=Europe/Berlin:20250610T200000\nDURATION:PT1H\nSUMMARY:Moved\n${lines.join('\n')}`;
  const HERE = ';TZID=Europe/Berlin:20250609T180000';
  const MOVED = [
    '06-02T16:00 Class',
    '06-10T18:00 Moved',
    '06-16T16:00 Class',
    '06-23T16:00 Class',
  ];
  const table: [what: string, events: string[], expected: string[]][] = [
    ['one that is moved', [SERIES, moved(HERE)], MOVED],
    ['one that comes before its series', [moved(HERE), SERIES], MOVED],
    ['a place in UTC', [SERIES, moved(':20250609T160000Z')], MOVED],
    ['a place that is a day', [SERIES, moved(';VALUE=DATE:20250609')], MOVED],
    ['the first', [SERIES, moved(':20250602T180000')], ['06-09T16:00 Class', ...MOVED.slice(1)]],
    [
      'one that is cancelled, of which no more is told',
      [SERIES, `UID:1\nRECURRENCE-ID:20250609T160000Z\nSTATUS:CANCELLED\nSUMMARY:Off`],
      ['06-02T16:00 Class', '06-09T16:00 Off', '06-16T16:00 Class', '06-23T16:00 Class'],
    ],
    [
      'the one with the highest SEQUENCE',
      [SERIES, moved(HERE, 'SEQUENCE:2'), moved(HERE, 'SEQUENCE:1', 'SUMMARY:Old')],
      MOVED,
    ],
    ['one without its series', [moved(HERE)], ['06-10T18:00 Moved']],
    [
      'one of another series',
      [SERIES, moved(HERE).replace('UID:1', 'UID:2')],
      [MOVED[0]!, '06-09T16:00 Class', ...MOVED.slice(1)],
    ],
    [
      'one whose place is an exception',
      [`${SERIES}\nEXDATE:20250609T180000`, moved(HERE)],
      MOVED.filter((text) => text.endsWith('Class')),
    ],
    ['one with the rule of its series', [SERIES, moved(HERE, 'RRULE:FREQ=WEEKLY;COUNT=4')], MOVED],
    [
      'the rest of a series',
      [SERIES, moved(HERE.replace(';', ';RANGE=THISANDFUTURE;'))],
      ['06-02T16:00 Class', '06-10T18:00 Moved', '06-17T18:00 Moved', '06-24T18:00 Moved'],
    ],
    [
      'the rest of a series, from a time in UTC',
      [SERIES, moved(';RANGE=THISANDFUTURE:20250609T160000Z')],
      ['06-02T16:00 Class', '06-10T18:00 Moved', '06-17T18:00 Moved', '06-24T18:00 Moved'],
    ],
    [
      'the rest of a series, and again one of it',
      [
        SERIES,
        moved(HERE.replace(';', ';RANGE=THISANDFUTURE;')),
        `UID:1\nRECURRENCE-ID:20250616T180000\nDTSTART:20250620T100000Z\nSUMMARY:Special`,
      ].map((lines) =>
        lines.replace('RECURRENCE-ID:2025', 'RECURRENCE-ID;TZID=Europe/Berlin:2025'),
      ),
      ['06-02T16:00 Class', '06-10T18:00 Moved', '06-20T10:00 Special', '06-24T18:00 Moved'],
    ],
    [
      'the rest of a series as days, which is one alone',
      [
        SERIES,
        'UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20250609T160000Z\nDTSTART:20250610\nSUMMARY:Day',
      ],
      ['06-02T16:00 Class', '06-10 Day', '06-16T16:00 Class', '06-23T16:00 Class'],
    ],
  ];
  for (const [what, events, expected] of table) {
    it(`shows ${what}`, async () => {
      expect(told(await parse(events))).to.deep.equal(expected);
    });
  }

  it('shows what has been moved into the period', async () => {
    const webinars = await parse([SERIES, moved(HERE.replace(';', ';RANGE=THISANDFUTURE;'))], {
      from: '2025-06-24',
      to: '2025-06-25',
    });
    expect(told(webinars)).to.deep.equal(['06-24T18:00 Moved']);
  });

  it('takes the series with the highest SEQUENCE', async () => {
    const webinars = await parse([
      `${SERIES}\nSEQUENCE:3`,
      `${SERIES.replace('COUNT=4', 'COUNT=9')}\nSEQUENCE:2`,
    ]);
    expect(starts(webinars)).to.equal(ALL);
  });
});

describe('parseWebinars: bombs', () => {
  const many = (count: number, lines: (n: number) => string) => [...Array(count).keys()].map(lines);
  const bombs: [what: string, events: string[]][] = [
    ['every second since 1970', ['DTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY']],
    [
      'every second, seconds counted',
      ['DTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY;COUNT=999999999'],
    ],
    [
      'a day that never is',
      ['DTSTART:20000101T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ],
    [
      'every second, each lasting 270 years',
      ['DTSTART:19700101T000000Z\nDURATION:P99999D\nRRULE:FREQ=SECONDLY'],
    ],
    [
      '5,000 series that look for a day that never is',
      many(
        5000,
        (n) =>
          `UID:${n}\nDTSTART:01000101T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9`,
      ),
    ],
    [
      '5,000 series of every second',
      many(5000, (n) => `UID:${n}\nDTSTART:20250101T000000Z\nRRULE:FREQ=SECONDLY`),
    ],
    [
      '100,000 dates',
      [`DTSTART:20250101T000000Z\nRDATE:${many(100_000, () => '20250601T000000Z').join()}`],
    ],
    [
      'a line that looks like many times',
      [`DTSTART:20250101T000000Z\nRDATE${':20250101T000000'.repeat(50_000)};`],
    ],
  ];
  for (const [what, events] of bombs) {
    it(`survives ${what}`, async () => {
      expect(await parse(events)).to.be.an('array');
    }).timeout(60_000);
  }

  it('shows no more than 1000 times of one series', async () => {
    const webinars = await parse([
      `DESCRIPTION:${'long '.repeat(5000)}\nDTSTART:19250101T000000Z\nRRULE:FREQ=SECONDLY`,
    ]);
    expect(webinars).to.have.lengthOf(1000);
  });
});
