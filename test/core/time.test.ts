import {expect} from '@open-wc/testing';
import {instantIn, isTimeZone, offsetAt, parseIso, parseOffset} from '../../src/core/time.js';

const HOUR = 3_600_000;
const utc = (milliseconds: number) => new Date(milliseconds).toISOString();

describe('isTimeZone', () => {
  for (const name of ['UTC', 'Europe/Kyiv', 'europe/berlin', 'US/Eastern', '+05:30']) {
    it(`knows ${name}`, () => {
      expect(isTimeZone(name)).to.be.true;
    });
  }
  for (const name of [
    '',
    'Mars/Olympus',
    'Eastern Standard Time',
    '/x/Europe/Berlin',
    '__proto__',
  ]) {
    it(`does not know ${JSON.stringify(name)}`, () => {
      expect(isTimeZone(name)).to.be.false;
    });
  }
});

describe('offsetAt', () => {
  const table: [zone: string | undefined, instant: string, hours: number][] = [
    ['UTC', '2017-12-18T10:00:00Z', 0],
    ['America/New_York', '2025-03-09T06:59:59Z', -5],
    ['America/New_York', '2025-03-09T07:00:00Z', -4],
    ['America/New_York', '2025-11-02T05:59:59Z', -4],
    ['America/New_York', '2025-11-02T06:00:00Z', -5],
    ['Australia/Sydney', '2025-01-01T00:00:00Z', 11],
    ['Australia/Sydney', '2025-07-01T00:00:00Z', 10],
    ['Asia/Kolkata', '2025-07-01T00:00:00Z', 5.5],
    ['Australia/Lord_Howe', '2025-01-01T00:00:00Z', 11],
    ['Australia/Lord_Howe', '2025-07-01T00:00:00Z', 10.5],
    ['Africa/Casablanca', '2025-02-23T02:00:00Z', 0], // Ramadan has just begun there
    ['Africa/Casablanca', '2025-02-23T01:59:59Z', 1],
    ['Europe/Berlin', '1969-07-20T20:17:00Z', 1],
    [undefined, '2025-07-01T00:00:00Z', 2], // the tests' own zone, Zurich
  ];
  for (const [zone, instant, hours] of table) {
    it(`is ${String(hours)} h in ${String(zone)} at ${instant}`, () => {
      expect(offsetAt(zone, Date.parse(instant))).to.equal(hours * HOUR);
    });
  }
});

describe('instantIn', () => {
  type Parts = [year: number, month: number, day: number, hour?: number, minute?: number];
  const table: [what: string, zone: string | undefined, parts: Parts, instant: string][] = [
    ['winter', 'Europe/Berlin', [2017, 12, 18, 10], '2017-12-18T09:00:00.000Z'],
    ['summer', 'Europe/Berlin', [2017, 7, 18, 10], '2017-07-18T08:00:00.000Z'],
    ['a gap', 'America/New_York', [2025, 3, 9, 2, 30], '2025-03-09T07:30:00.000Z'],
    ['the end of a gap', 'America/New_York', [2025, 3, 9, 3], '2025-03-09T07:00:00.000Z'],
    ['an overlap', 'America/New_York', [2025, 11, 2, 1, 30], '2025-11-02T05:30:00.000Z'],
    ['after an overlap', 'America/New_York', [2025, 11, 2, 2], '2025-11-02T07:00:00.000Z'],
    ['a southern gap', 'Australia/Sydney', [2025, 10, 5, 2, 30], '2025-10-04T16:30:00.000Z'],
    ['a southern overlap', 'Australia/Sydney', [2025, 4, 6, 2, 30], '2025-04-05T15:30:00.000Z'],
    ['half an hour', 'Australia/Lord_Howe', [2025, 10, 5, 2, 15], '2025-10-04T15:45:00.000Z'],
    ['a midnight skipped', 'America/Santiago', [2025, 9, 7], '2025-09-07T04:00:00.000Z'],
    ['a day skipped', 'Pacific/Apia', [2011, 12, 30, 12], '2011-12-30T22:00:00.000Z'],
    ['the reader’s zone', undefined, [2025, 3, 30, 2, 30], '2025-03-30T01:30:00.000Z'],
    ['an offset', '+05:45', [2025, 1, 1], '2024-12-31T18:15:00.000Z'],
    ['a day that carries over', 'UTC', [2025, 2, 29, 24], '2025-03-02T00:00:00.000Z'],
  ];
  for (const [what, zone, parts, instant] of table) {
    it(`reads ${what}: ${parts.join(' ')} in ${String(zone)}`, () => {
      expect(utc(instantIn(zone, ...parts))).to.equal(instant);
    });
  }
});

describe('parseIso', () => {
  const times: [text: string, zone: string, instant: string][] = [
    ['2017-12-18T10:00:00Z', 'Asia/Tokyo', '2017-12-18T10:00:00.000Z'],
    ['2017-12-18t10:00:00z', 'Asia/Tokyo', '2017-12-18T10:00:00.000Z'],
    ['2017-12-18T10:00Z', 'Asia/Tokyo', '2017-12-18T10:00:00.000Z'],
    ['2017-12-18 10:00:00.125Z', 'UTC', '2017-12-18T10:00:00.125Z'],
    ['2017-12-18T10:00:00,5Z', 'UTC', '2017-12-18T10:00:00.500Z'],
    ['2017-12-18T10:00:00-0400', 'UTC', '2017-12-18T14:00:00.000Z'],
    ['2017-12-18T10:00:00+05:30', 'UTC', '2017-12-18T04:30:00.000Z'],
    ['2017-12-18T10:00:00+01', 'UTC', '2017-12-18T09:00:00.000Z'],
    ['2017-12-18T10:00', 'Asia/Tokyo', '2017-12-18T01:00:00.000Z'],
    ['20171218T100000', 'Asia/Tokyo', '2017-12-18T01:00:00.000Z'],
    ['\n 2017-12-18T10:00:00Z ', 'UTC', '2017-12-18T10:00:00.000Z'],
    ['2016-12-31T23:59:60Z', 'UTC', '2017-01-01T00:00:00.000Z'],
  ];
  for (const [text, zone, instant] of times) {
    it(`reads the time ${JSON.stringify(text)} in ${zone}`, () => {
      const {from = NaN, until, isDate} = parseIso(text, zone) ?? {};
      expect({from: utc(from), until, isDate}).to.deep.equal({
        from: instant,
        until: Date.parse(instant),
        isDate: false,
      });
    });
  }

  const days: [text: string, zone: string, from: string, until: string][] = [
    ['2017-12-18', 'UTC', '2017-12-18T00:00:00.000Z', '2017-12-19T00:00:00.000Z'],
    ['2017-12-31', 'Pacific/Auckland', '2017-12-30T11:00:00.000Z', '2017-12-31T11:00:00.000Z'],
    ['2025-03-09', 'America/New_York', '2025-03-09T05:00:00.000Z', '2025-03-10T04:00:00.000Z'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ];
  for (const [text, zone, from, until] of days) {
    it(`reads the day ${text} in ${zone}`, () => {
      const day = parseIso(text, zone);
      expect([utc(day!.from), utc(day!.until), day!.isDate]).to.deep.equal([from, until, true]);
    });
  }

  const none = [
    ...['', ' ', 'soon', '2017', '2017-12', '2017-13-45', '2017-02-29', '2017-00-10', '2017-10-00'],
    ...['2017-12-18T24:01:00Z', '2017-12-18T10:60Z', '2017-12-18T', '2017-12-18T10', '18.12.2017'],
    ...['2017-12-18T10:00:00 CET', '2017-12-18 and more', '0017-12-18', '-2017-12-18', '1e9'],
    '2'.repeat(100_000),
  ];
  for (const text of none) {
    it(`reads nothing in ${JSON.stringify(text.slice(0, 40))}`, () => {
      expect(parseIso(text, 'UTC')).to.be.null;
    });
  }
});

describe('parseOffset', () => {
  for (const [text, hours] of [
    ['Z', 0],
    ['-0000', 0],
    ['+0530', 5.5],
    ['-04:00', -4],
    ['+01', 1],
    ['-003000', -0.5],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(parseOffset(text) + 0).to.equal(hours * HOUR);
    });
  }
});
