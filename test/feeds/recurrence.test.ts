import {expect} from '@open-wc/testing';
import {parseTime, type CalendarTime} from '../../src/feeds/calendar-time.js';
import {intlZone} from '../../src/feeds/calendar-zone.js';
import {expandRule} from '../../src/feeds/recurrence.js';

/** A time in a zone, `20250106T090000`. */
function timeIn(timeZone: string, text: string): CalendarTime {
  return parseTime(text, intlZone(timeZone), intlZone(timeZone))!;
}

/** What the clocks show at each start, `2025-01-06 09:00`; only the day if it is the time of the first one. */
function clocks(rule: string, start: CalendarTime, from = -Infinity, to = Infinity): string[] {
  return expandRule(rule, start, from, to).map(({clock}) => {
    const [day = '', time = ''] = new Date(clock).toISOString().split('T');
    const isSame = (clock - start.clock) % 86_400_000 === 0;
    return isSame ? day : `${day} ${time.replace(/(:00)?\.000Z/, '')}`;
  });
}

/** The instant of each start, `2025-03-30T08:00Z`. */
function instants(rule: string, start: CalendarTime): string[] {
  return expandRule(rule, start, -Infinity, Infinity).map(({clock, zone}) =>
    new Date(zone.instantOf(clock)).toISOString().replace(':00.000', ''),
  );
}

describe('expandRule', () => {
  // All start at nine in the morning.
  const days: Record<string, [rule: string, start: string, expected: string[]][]> = {
    'follows DAILY': [
      ['FREQ=DAILY;COUNT=3', '2025-02-27', ['2025-02-27', '2025-02-28', '2025-03-01']],
      ['FREQ=DAILY;INTERVAL=10;COUNT=3', '2025-01-25', ['2025-01-25', '2025-02-04', '2025-02-14']],
      [
        'FREQ=DAILY;BYMONTH=2;BYDAY=MO;COUNT=5',
        '2025-02-03',
        ['2025-02-03', '2025-02-10', '2025-02-17', '2025-02-24', '2026-02-02'],
      ],
      [
        'FREQ=DAILY;BYMONTHDAY=-1;COUNT=3',
        '2024-01-31',
        ['2024-01-31', '2024-02-29', '2024-03-31'],
      ],
    ],
    'follows WEEKLY': [
      ['FREQ=WEEKLY;COUNT=3', '2025-01-06', ['2025-01-06', '2025-01-13', '2025-01-20']],
      [
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;COUNT=5',
        '2025-01-06',
        ['2025-01-06', '2025-01-08', '2025-01-10', '2025-01-20', '2025-01-22'],
      ],
      [
        'FREQ=WEEKLY;BYMONTH=1;COUNT=4',
        '2025-01-20',
        ['2025-01-20', '2025-01-27', '2026-01-05', '2026-01-12'],
      ],
      // A week has one of each, so that the ordinal, which should not be there, says nothing.
      ['FREQ=WEEKLY;BYDAY=1MO;COUNT=2', '2025-01-06', ['2025-01-06', '2025-01-13']],
    ],
    'begins weeks as WKST says, else on Mondays': [
      [
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4',
        '2025-01-07',
        ['2025-01-07', '2025-01-12', '2025-01-21', '2025-01-26'],
      ],
      [
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4;WKST=SU',
        '2025-01-07',
        ['2025-01-07', '2025-01-19', '2025-01-21', '2025-02-02'],
      ],
    ],
    'follows MONTHLY, and leaves out days that a month has not': [
      ['FREQ=MONTHLY;COUNT=3', '2025-01-31', ['2025-01-31', '2025-03-31', '2025-05-31']],
      [
        'FREQ=MONTHLY;INTERVAL=18;COUNT=3',
        '2024-01-10',
        ['2024-01-10', '2025-07-10', '2027-01-10'],
      ],
      [
        'FREQ=MONTHLY;BYMONTH=6,12;COUNT=3',
        '2025-06-15',
        ['2025-06-15', '2025-12-15', '2026-06-15'],
      ],
      [
        'FREQ=MONTHLY;BYMONTHDAY=1,-1;COUNT=4',
        '2025-01-31',
        ['2025-01-31', '2025-02-01', '2025-02-28', '2025-03-01'],
      ],
      [
        'FREQ=MONTHLY;BYMONTHDAY=-31;COUNT=3',
        '2025-01-01',
        ['2025-01-01', '2025-03-01', '2025-05-01'],
      ],
    ],
    'counts the weekdays of a month': [
      ['FREQ=MONTHLY;BYDAY=1FR;COUNT=3', '2025-01-03', ['2025-01-03', '2025-02-07', '2025-03-07']],
      ['FREQ=MONTHLY;BYDAY=-2MO;COUNT=3', '2025-01-20', ['2025-01-20', '2025-02-17', '2025-03-24']],
      ['FREQ=MONTHLY;BYDAY=5TH;COUNT=3', '2025-01-30', ['2025-01-30', '2025-05-29', '2025-07-31']],
      [
        'FREQ=MONTHLY;INTERVAL=2;BYDAY=+1TU,-1TU;COUNT=4',
        '2025-01-07',
        ['2025-01-07', '2025-01-28', '2025-03-04', '2025-03-25'],
      ],
      [
        'FREQ=MONTHLY;BYDAY=2MO,SU;COUNT=5',
        '2025-01-05',
        ['2025-01-05', '2025-01-12', '2025-01-13', '2025-01-19', '2025-01-26'],
      ],
      [
        'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3',
        '2025-06-13',
        ['2025-06-13', '2026-02-13', '2026-03-13'],
      ],
    ],
    'follows YEARLY': [
      ['FREQ=YEARLY;COUNT=3', '2024-02-29', ['2024-02-29', '2028-02-29', '2032-02-29']],
      ['FREQ=YEARLY;INTERVAL=2;COUNT=2', '2025-07-10', ['2025-07-10', '2027-07-10']],
      [
        'FREQ=YEARLY;INTERVAL=2;BYMONTH=1,3;COUNT=3',
        '2025-01-10',
        ['2025-01-10', '2025-03-10', '2027-01-10'],
      ],
      [
        'FREQ=YEARLY;BYMONTHDAY=1;COUNT=3',
        '2025-11-01',
        ['2025-11-01', '2025-12-01', '2026-01-01'],
      ],
      [
        'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3',
        '2024-11-05',
        ['2024-11-05', '2028-11-07', '2032-11-02'],
      ],
    ],
    'counts the days of a year': [
      [
        'FREQ=YEARLY;BYYEARDAY=1,100,-1;COUNT=5',
        '2024-01-01',
        ['2024-01-01', '2024-04-09', '2024-12-31', '2025-01-01', '2025-04-10'],
      ],
      ['FREQ=YEARLY;BYYEARDAY=366;COUNT=2', '2024-12-31', ['2024-12-31', '2028-12-31']],
      ['FREQ=YEARLY;BYYEARDAY=-366;COUNT=2', '2024-01-01', ['2024-01-01', '2028-01-01']],
      // 31 December is no Monday again until 2029.
      ['FREQ=YEARLY;BYYEARDAY=-1;BYDAY=MO;COUNT=2', '2018-12-31', ['2018-12-31', '2029-12-31']],
    ],
    'counts the weekdays of a year, or of BYMONTH': [
      ['FREQ=YEARLY;BYDAY=20MO;COUNT=2', '2025-05-19', ['2025-05-19', '2026-05-18']],
      ['FREQ=YEARLY;BYDAY=-1SU;COUNT=2', '2025-12-28', ['2025-12-28', '2026-12-27']],
      ['FREQ=YEARLY;BYDAY=53WE;COUNT=2', '2025-12-31', ['2025-12-31', '2031-12-31']],
      ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2', '2025-11-27', ['2025-11-27', '2026-11-26']],
      [
        'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU;COUNT=3',
        '2025-03-30',
        ['2025-03-30', '2025-10-26', '2026-03-29'],
      ],
    ],
    'counts the weeks of a year, which begin and end in others': [
      ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2', '2025-05-12', ['2025-05-12', '2026-05-11']],
      // Without a weekday it is that of the first.
      ['FREQ=YEARLY;BYWEEKNO=20;COUNT=2', '2025-05-14', ['2025-05-14', '2026-05-13']],
      [
        'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=3',
        '2024-12-30',
        ['2024-12-30', '2025-12-29', '2027-01-04'],
      ],
      ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR;COUNT=2', '2021-01-01', ['2021-01-01', '2027-01-01']],
      [
        'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU;COUNT=3',
        '2024-12-29',
        ['2024-12-29', '2025-12-28', '2027-01-03'],
      ],
      ['FREQ=YEARLY;BYWEEKNO=-53;BYDAY=MO;COUNT=2', '2019-12-30', ['2019-12-30', '2025-12-29']],
      // Weeks from Sunday: 28 December 2025 has three days in 2026, so that it is not its first.
      [
        'FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU;COUNT=2',
        '2024-12-29',
        ['2024-12-29', '2026-01-04'],
      ],
      [
        'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO;COUNT=3',
        '2023-01-02',
        ['2023-01-02', '2024-12-30', '2027-01-04'],
      ],
      [
        'FREQ=YEARLY;BYMONTH=1;BYWEEKNO=1;BYDAY=MO;COUNT=2',
        '2024-01-01',
        ['2024-01-01', '2027-01-04'],
      ],
    ],
    'takes the positions of BYSETPOS in each period': [
      [
        'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
        '2025-01-31',
        ['2025-01-31', '2025-02-28', '2025-03-31'],
      ],
      [
        'FREQ=YEARLY;BYMONTH=3;BYDAY=TU,TH;BYSETPOS=2,-2;COUNT=3',
        '2025-03-06',
        ['2025-03-06', '2025-03-25', '2026-03-05'],
      ],
      // The same one from both ends comes once.
      ['FREQ=MONTHLY;BYDAY=2MO;BYSETPOS=1,-1;COUNT=2', '2025-01-13', ['2025-01-13', '2025-02-10']],
      // Those before the first one have their positions, too.
      ['FREQ=MONTHLY;BYDAY=MO,WE;BYSETPOS=1;COUNT=2', '2025-01-15', ['2025-02-03', '2025-03-03']],
      ['FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=1;COUNT=2', '2025-01-08', ['2025-01-13', '2025-01-20']],
      ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5;COUNT=2', '2025-03-31', ['2025-03-31', '2025-06-30']],
      ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6', '2025-03-31', []],
    ],
    'does not have the first one where the rule leaves it out': [
      ['FREQ=MONTHLY;BYDAY=1MO;COUNT=2', '2025-01-01', ['2025-01-06', '2025-02-03']],
      ['FREQ=DAILY;UNTIL=20241231', '2025-01-01', []],
    ],
    'takes a week for one of the year that most of its days are in': [
      [
        // The first is in week 53 of 2020, and week 1 of 2026 begins in 2025.
        'FREQ=YEARLY;INTERVAL=6;BYWEEKNO=1,53;BYDAY=TU,SA;COUNT=5',
        '2021-01-02',
        ['2021-01-02', '2025-12-30', '2026-01-03', '2026-12-29', '2027-01-02'],
      ],
    ],
    'reads what is not quite a rule': [
      [
        ' freq=weekly; byday=mo, we ;; count=3; ',
        '2025-01-06',
        ['2025-01-06', '2025-01-08', '2025-01-13'],
      ],
      ['RRULE:FREQ=DAILY;COUNT=2', '2025-01-06', ['2025-01-06', '2025-01-07']],
      ['FREQ=DAILY;X-BYMOON=FULL;COUNT=2', '2025-01-06', ['2025-01-06', '2025-01-07']],
      ['FREQ=DAILY;BYDAY=;UNTIL=;COUNT=2', '2025-01-06', ['2025-01-06', '2025-01-07']],
      ['RSCALE=GREGORIAN;FREQ=DAILY;SKIP=OMIT;COUNT=2', '2025-01-06', ['2025-01-06', '2025-01-07']],
      ['FREQ=MONTHLY;BYDAY=01MO,+1MO,1MO;COUNT=2', '2025-01-06', ['2025-01-06', '2025-02-03']],
    ],
  };
  for (const title of Object.keys(days)) {
    describe(title, () => {
      for (const [rule, start, expected] of days[title]!) {
        it(rule, () => {
          expect(clocks(rule, timeIn('Europe/Berlin', `${start}T09:00`))).to.deep.equal(expected);
        });
      }
    });
  }

  describe('follows rules for times of day', () => {
    // All start on Wednesday, 1 January 2025, at nine.
    const table: Record<string, string[]> = {
      'FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30;COUNT=5': [
        ...['2025-01-01', '2025-01-01 09:30', '2025-01-01 14:00', '2025-01-01 14:30'],
        '2025-01-02',
      ],
      'FREQ=WEEKLY;BYHOUR=14,9;COUNT=3': ['2025-01-01', '2025-01-01 14:00', '2025-01-08'],
      'FREQ=DAILY;BYSECOND=0,30;COUNT=3': ['2025-01-01', '2025-01-01 09:00:30', '2025-01-02'],
      'FREQ=DAILY;BYSECOND=0,59,60;COUNT=3': ['2025-01-01', '2025-01-01 09:00:59', '2025-01-02'],
      'FREQ=DAILY;BYHOUR=8,9,14;BYSETPOS=2,3;COUNT=3': [
        '2025-01-01',
        '2025-01-01 14:00',
        '2025-01-02',
      ],
      'FREQ=HOURLY;INTERVAL=7;COUNT=4': [
        ...['2025-01-01', '2025-01-01 16:00', '2025-01-01 23:00', '2025-01-02 06:00'],
      ],
      'FREQ=HOURLY;BYHOUR=9,11;BYMINUTE=0,45;COUNT=5': [
        ...['2025-01-01', '2025-01-01 09:45', '2025-01-01 11:00', '2025-01-01 11:45'],
        '2025-01-02',
      ],
      'FREQ=HOURLY;BYDAY=FR;BYMONTH=1;COUNT=2': ['2025-01-03 00:00', '2025-01-03 01:00'],
      'FREQ=HOURLY;BYMINUTE=0,20,40;BYSETPOS=-1;COUNT=2': [
        ...['2025-01-01 09:40', '2025-01-01 10:40'],
      ],
      'FREQ=HOURLY;BYYEARDAY=2;BYHOUR=10;COUNT=2': [...['2025-01-02 10:00', '2026-01-02 10:00']],
      'FREQ=MINUTELY;INTERVAL=90;COUNT=3': ['2025-01-01', '2025-01-01 10:30', '2025-01-01 12:00'],
      'FREQ=MINUTELY;INTERVAL=25;BYHOUR=9;COUNT=4': [
        // 25 minutes times 58 are 24 hours and 10 minutes.
        ...['2025-01-01', '2025-01-01 09:25', '2025-01-01 09:50', '2025-01-02 09:10'],
      ],
      'FREQ=MINUTELY;BYMINUTE=0,10;BYSECOND=0,5;COUNT=4': [
        ...['2025-01-01', '2025-01-01 09:00:05', '2025-01-01 09:10', '2025-01-01 09:10:05'],
      ],
      'FREQ=SECONDLY;INTERVAL=50;COUNT=3': [
        ...['2025-01-01', '2025-01-01 09:00:50', '2025-01-01 09:01:40'],
      ],
      'FREQ=SECONDLY;BYSECOND=0,30;BYMINUTE=5;BYHOUR=9;COUNT=3': [
        ...['2025-01-01 09:05', '2025-01-01 09:05:30', '2025-01-02 09:05'],
      ],
    };
    for (const rule of Object.keys(table)) {
      it(rule, () => {
        expect(clocks(rule, timeIn('UTC', '20250101T090000'))).to.deep.equal(table[rule]);
      });
    }
  });

  describe('goes by the clocks of the zone', () => {
    const table: [title: string, rule: string, zone: string, start: string, expected: string[]][] =
      [
        [
          'keeps the time of day when clocks change',
          ...(['FREQ=WEEKLY;COUNT=2', 'Europe/Berlin', '20250323T100000'] as const),
          ['2025-03-23T09:00Z', '2025-03-30T08:00Z'],
        ],
        [
          'reads a time that clocks skip with the offset before, in New York',
          ...(['FREQ=WEEKLY;COUNT=3', 'America/New_York', '20250302T023000'] as const),
          ['2025-03-02T07:30Z', '2025-03-09T07:30Z', '2025-03-16T06:30Z'],
        ],
        [
          'takes the first of two in New York',
          ...(['FREQ=WEEKLY;COUNT=3', 'America/New_York', '20251026T013000'] as const),
          ['2025-10-26T05:30Z', '2025-11-02T05:30Z', '2025-11-09T06:30Z'],
        ],
        [
          'reads a time that clocks skip in Berlin',
          ...(['FREQ=DAILY;COUNT=3', 'Europe/Berlin', '20250329T023000'] as const),
          ['2025-03-29T01:30Z', '2025-03-30T01:30Z', '2025-03-31T00:30Z'],
        ],
        [
          'takes the first of two in Berlin',
          ...(['FREQ=DAILY;COUNT=3', 'Europe/Berlin', '20251025T023000'] as const),
          ['2025-10-25T00:30Z', '2025-10-26T00:30Z', '2025-10-27T01:30Z'],
        ],
        [
          'reads a time that clocks skip in Sydney',
          ...(['FREQ=DAILY;COUNT=3', 'Australia/Sydney', '20251004T023000'] as const),
          ['2025-10-03T16:30Z', '2025-10-04T16:30Z', '2025-10-05T15:30Z'],
        ],
        [
          'takes the first of two in Sydney',
          ...(['FREQ=DAILY;COUNT=3', 'Australia/Sydney', '20250405T023000'] as const),
          ['2025-04-04T15:30Z', '2025-04-05T15:30Z', '2025-04-06T16:30Z'],
        ],
        [
          'has two that come at once only once',
          ...(['FREQ=HOURLY;COUNT=5', 'America/New_York', '20250309T003000'] as const),
          ['2025-03-09T05:30Z', '2025-03-09T06:30Z', '2025-03-09T07:30Z', '2025-03-09T08:30Z'],
        ],
        [
          'sorts those that come in another order than on the clock',
          ...([
            'FREQ=MINUTELY;INTERVAL=45;COUNT=4',
            'America/New_York',
            '20250309T013000',
          ] as const),
          ['2025-03-09T06:30Z', '2025-03-09T07:00Z', '2025-03-09T07:15Z', '2025-03-09T07:45Z'],
        ],
        [
          'leaves a start in UTC there',
          ...(['FREQ=WEEKLY;COUNT=2', 'Europe/Berlin', '20250323T100000Z'] as const),
          ['2025-03-23T10:00Z', '2025-03-30T10:00Z'],
        ],
      ];
    for (const [title, rule, zone, start, expected] of table) {
      it(title, () => {
        expect(instants(rule, timeIn(zone, start))).to.deep.equal(expected);
      });
    }
  });

  describe('ends with UNTIL', () => {
    // Weekly at ten in New York, from 27 October 2025; its clocks change on 2 November.
    const table: Record<string, number> = {
      '20251110T150000Z': 3,
      '20251110T145959Z': 2,
      '20251110T100000': 3,
      '20251110T095959': 2,
      '20251110': 3,
      '20251109': 2,
      '20251110Z': 2,
      '20251111Z': 3,
      '2025-11-10T15:00:00Z': 3,
    };
    for (const until of Object.keys(table)) {
      it(until, () => {
        const start = timeIn('America/New_York', '20251027T100000');
        const expected = ['2025-10-27', '2025-11-03', '2025-11-10'].slice(0, table[until]);
        expect(clocks(`FREQ=WEEKLY;UNTIL=${until}`, start)).to.deep.equal(expected);
      });
    }

    it('compares instants in zones far ahead of UTC', () => {
      const start = timeIn('Pacific/Auckland', '20250601T090000');
      const expected = ['2025-06-01', '2025-06-02', '2025-06-03'];
      expect(clocks('FREQ=DAILY;UNTIL=20250602T210000Z', start)).to.deep.equal(expected);
      expect(clocks('FREQ=DAILY;UNTIL=20250602T205959Z', start)).to.have.length(2);
    });
  });

  describe('expands whole days, wherever the reader is', () => {
    const rules = [
      'FREQ=DAILY;UNTIL=20250503',
      'FREQ=DAILY;UNTIL=20250503T000000Z',
      'FREQ=DAILY;UNTIL=20250503T235959Z',
      'FREQ=DAILY;UNTIL=20250503T000000',
      'FREQ=DAILY;BYHOUR=9,10;BYMINUTE=30;BYSECOND=5;COUNT=3',
    ];
    for (const zone of ['America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Honolulu', 'UTC']) {
      for (const rule of rules) {
        it(`${rule} in ${zone}`, () => {
          const start = timeIn(zone, '20250501');
          const times = expandRule(rule, start, -Infinity, Infinity);
          expect(clocks(rule, start)).to.deep.equal(['2025-05-01', '2025-05-02', '2025-05-03']);
          expect(times.every(({isDate}) => isDate)).to.equal(true);
        });
      }
    }
  });

  describe('gives those in a period', () => {
    const berlin = (text: string) => timeIn('Europe/Berlin', text);
    const instant = (text: string) => Date.parse(text);
    const inPeriod = (rule: string, start: string, from: string, to: string) =>
      clocks(rule, berlin(start), instant(from), instant(to));

    it('from its start on, and before its end', () => {
      const rule = 'FREQ=DAILY';
      expect(
        inPeriod(rule, '20250101T090000', '2025-01-03T08:00Z', '2025-01-05T08:00Z'),
      ).to.deep.equal(['2025-01-03', '2025-01-04']);
    });

    it('counts from the first one', () => {
      const rule = 'FREQ=DAILY;COUNT=10';
      expect(
        inPeriod(rule, '20250101T090000', '2025-01-09T00:00Z', '2025-03-01T00:00Z'),
      ).to.deep.equal(['2025-01-09', '2025-01-10']);
    });

    it('without the first one, if that is earlier', () => {
      const rule = 'FREQ=MONTHLY;BYDAY=1MO';
      expect(
        inPeriod(rule, '20250101T090000', '2025-01-02T00:00Z', '2025-02-01T00:00Z'),
      ).to.deep.equal(['2025-01-06']);
    });

    const later: [rule: string, start: string, expected: string[]][] = [
      ['FREQ=WEEKLY;INTERVAL=2', '20200106T090000', ['2026-11-02', '2026-11-16', '2026-11-30']],
      ['FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1', '20210131T090000', ['2026-11-30']],
      ['FREQ=YEARLY;INTERVAL=3;BYMONTH=11;BYDAY=1MO', '20201102T090000', ['2026-11-02']],
      ['FREQ=DAILY;INTERVAL=11', '20200101T090000', ['2026-11-02', '2026-11-13', '2026-11-24']],
      [
        'FREQ=MINUTELY;INTERVAL=9999',
        '20200101T090000',
        ['2026-11-05 03:00', '2026-11-12 01:39', '2026-11-19 00:18', '2026-11-25 22:57'],
      ],
      [
        'FREQ=SECONDLY;INTERVAL=999999',
        '20200101T090000',
        ['2026-11-05 08:56:24', '2026-11-16 22:43:03', '2026-11-28 12:29:42'],
      ],
      [
        'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1',
        '20200101T090000',
        ['2026-11-02', '2026-11-30'],
      ],
    ];
    for (const [rule, start, expected] of later) {
      it(`jumps there: ${rule}`, () => {
        const times = inPeriod(rule, start, '2026-11-01T00:00Z', '2026-12-01T00:00Z');
        expect(times).to.deep.equal(expected);
      });
    }
  });

  describe('throws a RangeError for what is no rule', () => {
    const rules = [
      ...['', 'WEEKLY', 'COUNT=3', 'FREQ=SOMETIMES', 'FREQ=constructor', 'FREQ=DAILY;COUNT=0'],
      ...['FREQ=DAILY;COUNT=-1', 'FREQ=DAILY;COUNT=x', 'FREQ=DAILY;INTERVAL=0'],
      ...['FREQ=DAILY;INTERVAL=1.5', 'FREQ=DAILY;INTERVAL=1e99', 'FREQ=DAILY;UNTIL=soon'],
      ...['FREQ=DAILY;UNTIL=20251345', 'FREQ=DAILY;BYMONTH=0', 'FREQ=DAILY;BYMONTH=13'],
      ...['FREQ=DAILY;BYMONTH=-1', 'FREQ=DAILY;BYMONTH=5L', 'FREQ=DAILY;BYMONTHDAY=0'],
      ...['FREQ=DAILY;BYMONTHDAY=32', 'FREQ=YEARLY;BYYEARDAY=-367', 'FREQ=YEARLY;BYWEEKNO=54'],
      ...['FREQ=DAILY;BYSETPOS=0', 'FREQ=DAILY;BYSETPOS=367', 'FREQ=DAILY;BYHOUR=24'],
      ...['FREQ=DAILY;BYHOUR=-1', 'FREQ=DAILY;BYMINUTE=60', 'FREQ=DAILY;BYSECOND=61'],
      ...['FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;BYDAY=MONDAY', 'FREQ=WEEKLY;BYDAY=1'],
      ...['FREQ=WEEKLY;BYDAY=100MO', 'FREQ=WEEKLY;WKST=1', 'RSCALE=CHINESE;FREQ=YEARLY'],
      ...['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD', `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(9999)}`],
    ];
    for (const rule of rules) {
      it(rule.slice(0, 60) || 'nothing', () => {
        const start = timeIn('UTC', '20250106T090000');
        expect(() => expandRule(rule, start, -Infinity, Infinity)).to.throw(RangeError);
      });
    }

    it('for hours of a whole day', () => {
      const start = timeIn('UTC', '20250106');
      expect(() => expandRule('FREQ=HOURLY', start, -Infinity, Infinity)).to.throw(RangeError);
    });
  });

  describe('ends soon, whatever the rule', () => {
    const upTo = (count: number, from = 0) =>
      [...new Array<undefined>(count)].map((_, index) => index + from).join();
    const everySecond = `BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)};BYSECOND=${upTo(60)}`;
    const everyDay = 'BYDAY=MO,TU,WE,TH,FR,SA,SU';
    const table: Record<string, number> = {
      'FREQ=SECONDLY': 1000,
      'FREQ=SECONDLY;UNTIL=20700101T000000Z': 1000,
      [`FREQ=SECONDLY;${everySecond}`]: 1000,
      [`FREQ=YEARLY;${everyDay};${everySecond}`]: 1000,
      'FREQ=DAILY': 1000,
      'FREQ=SECONDLY;INTERVAL=999999999': 252,
      'FREQ=WEEKLY;INTERVAL=999999999': 0,
      'FREQ=MONTHLY;INTERVAL=999999999': 0,
      'FREQ=YEARLY;INTERVAL=999999999999': 0,
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30': 0,
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30': 0,
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3': 0,
      'FREQ=WEEKLY;BYDAY=MO;BYMONTHDAY=31;BYMONTH=4': 0,
      'FREQ=DAILY;BYWEEKNO=53;BYMONTH=7': 0,
      [`FREQ=DAILY;BYYEARDAY=${upTo(366, 1)},${upTo(366, -366)};BYMONTH=2;BYMONTHDAY=31`]: 0,
      'FREQ=HOURLY;INTERVAL=24;BYHOUR=5': 0,
      'FREQ=MINUTELY;INTERVAL=1440;BYHOUR=5': 0,
      'FREQ=SECONDLY;BYSETPOS=2': 0,
      'FREQ=YEARLY;BYDAY=MO;BYSETPOS=366': 0,
      [`FREQ=YEARLY;${everyDay};${everySecond};BYSETPOS=-1`]: 0,
      // So far back it is not counted: a second takes its time, too.
      'FREQ=SECONDLY;COUNT=999999999': 0,
    };
    for (const rule of Object.keys(table)) {
      it(`${rule.slice(0, 60)}, from 1970 for ever`, () => {
        let asked = 0;
        const instantOf = (clock: number) => {
          asked += 1;
          return clock;
        };
        const start = {clock: 0, isDate: false, zone: {name: null, instantOf}};
        const starts = expandRule(rule, start, Date.UTC(2026, 10, 23), Infinity);
        expect(starts).to.have.length(table[rule]!);
        // A zone's clocks are what costs most.
        expect(asked).to.be.below(1100);
      });
    }

    it('gives the first thousand without a period', () => {
      const starts = clocks('FREQ=DAILY', timeIn('Europe/Berlin', '01000101T000000'));
      expect(starts).to.have.length(1000);
      expect(starts[999]).to.equal('0102-09-27');
    });

    it('ends with the year 9999', () => {
      const days = clocks('FREQ=DAILY', timeIn('Europe/Berlin', '99991230T090000'));
      expect(days).to.deep.equal(['9999-12-30']);
    });
  });
});
