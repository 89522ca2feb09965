import {expect, fixture, html} from '@open-wc/testing';
import {formatNearDay, formatPeriod, formatThere, isoIn} from '../../src/i18n/period.js';

const NOW = Date.parse('2017-12-01T12:00:00Z');
const period = (from: string, until: string, allDay = false) => ({
  from: Date.parse(from),
  until: Date.parse(until),
  allDay,
});

/** Engines differ in the kinds of space and dash that they put into a range. */
const plain = (text: string) =>
  text.replace(/[\s\u2009\u202f\u2060]+/g, ' ').replace(/[–—-]/g, '-');

describe('formatPeriod', () => {
  const webinar = period('2017-12-18T20:00:00Z', '2017-12-18T21:00:00Z');

  it('names the weekday, the hours and the zone', () => {
    expect(plain(formatPeriod('en', webinar, 'America/New_York', NOW))).to.equal(
      'Monday, December 18, 3:00 - 4:00 PM EST',
    );
  });

  it('keeps its hours and their zone together at the end of a line', async () => {
    const text = formatPeriod('en', webinar, 'America/New_York', NOW);
    const narrow = await fixture(html`<p style="inline-size: 0">${text}</p>`);
    const words = [...narrow.childNodes].find((node) => node.textContent === text)!;
    const topOf = (index: number) => {
      const letter = document.createRange();
      letter.setStart(words, index);
      letter.setEnd(words, index + 1);
      return letter.getBoundingClientRect().top;
    };
    const [from, ...others] = ['3:00', '4:00', 'PM', 'EST'].map((part) =>
      topOf(text.indexOf(part)),
    );
    for (const other of others) expect(other).to.equal(from);
    expect(from).to.be.above(topOf(0));
  });

  const together: [lang: string, day: string][] = [
    ['en', 'December\u00a018'],
    ['de', '18.\u00a0Dezember'],
    ['es', '18\u00a0de'],
    ['fr', 'lundi\u00a018\u00a0décembre'],
    ['sw', '18\u00a0Desemba'],
  ];
  for (const [lang, day] of together) {
    it(`keeps a day and its month together in ${lang}`, () => {
      expect(formatPeriod(lang, webinar, 'UTC', NOW)).to.contain(day);
    });
  }

  it('lets a line end between days, but not between hours', () => {
    const days = period('2017-12-18T00:00:00Z', '2017-12-21T00:00:00Z', true);
    expect(formatPeriod('en', days, 'UTC', NOW)).to.match(/18\s*– (?=Wednesday)|18 – Wednesday/);
    expect(formatPeriod('en', webinar, 'UTC', NOW)).to.match(/8:00\u00a0–\u2060\u00a09:00/);
  });

  it('names the year where it is another', () => {
    const next = period('2018-01-08T20:00:00Z', '2018-01-08T21:00:00Z');
    expect(plain(formatPeriod('en', next, 'UTC', NOW))).to.contain('2018');
  });

  it('goes by the year of the zone', () => {
    const eve = period('2017-12-31T23:30:00Z', '2018-01-01T00:30:00Z');
    expect(plain(formatPeriod('en', eve, 'America/New_York', NOW))).not.to.contain('2017');
  });

  it('leaves the hours out of a whole day', () => {
    const day = period('2017-12-18T00:00:00Z', '2017-12-19T00:00:00Z', true);
    expect(plain(formatPeriod('en', day, 'UTC', NOW))).to.equal('Monday, December 18');
  });

  it('ends several whole days on the last of them', () => {
    const days = period('2017-12-18T00:00:00Z', '2017-12-21T00:00:00Z', true);
    expect(plain(formatPeriod('en', days, 'UTC', NOW))).to.equal(
      'Monday, December 18 - Wednesday, December 20',
    );
  });

  it('shows only the start where there is no end', () => {
    const start = period('2017-12-18T20:00:00Z', '2017-12-18T20:00:00Z');
    expect(plain(formatPeriod('en', start, 'UTC', NOW))).to.match(/ 8:00 PM UTC$/);
  });

  for (const [zone, from, until] of [
    ['America/Los_Angeles', '2017-12-18T08:00:00Z', '2017-12-21T08:00:00Z'],
    ['Pacific/Auckland', '2017-12-17T11:00:00Z', '2017-12-20T11:00:00Z'],
  ] as const) {
    it(`does not shift whole days in ${zone}`, () => {
      expect(plain(formatPeriod('en', period(from, until, true), zone, NOW))).to.equal(
        'Monday, December 18 - Wednesday, December 20',
      );
    });
  }

  it('names both zones where the clocks change meanwhile', () => {
    const night = period('2017-11-05T05:30:00Z', '2017-11-05T06:45:00Z');
    expect(plain(formatPeriod('en', night, 'America/New_York', NOW))).to.match(
      /November 5.*1:30 AM EDT - .*1:45 AM EST$/,
    );
  });

  it('names both zones where the clocks show the same hour twice', () => {
    const night = period('2017-11-05T05:30:00Z', '2017-11-05T06:30:00Z');
    expect(plain(formatPeriod('en', night, 'America/New_York', NOW))).to.match(
      /November 5.*1:30 AM EDT - .*1:30 AM EST$/,
    );
  });

  it('names both days of a night', () => {
    const night = period('2017-12-18T23:00:00Z', '2017-12-19T01:00:00Z');
    expect(plain(formatPeriod('en', night, 'UTC', NOW))).to.match(
      /^Monday, December 18.*11:00 PM UTC - Tuesday, December 19.*1:00 AM UTC$/,
    );
  });

  it('is written in the reader’s language', () => {
    expect(plain(formatPeriod('de', webinar, 'Europe/Berlin', NOW))).to.contain('18. Dezember');
  });
});

describe('formatNearDay', () => {
  const day = (from: string, lang = 'en') => formatNearDay(lang, Date.parse(from), 'UTC', NOON);
  const NOON = Date.parse('2026-12-01T12:00:00Z');

  it('is a word for today and tomorrow, with a capital that is read with the rest of it', () => {
    expect(['2026-12-01T23:00Z', '2026-12-02T23:00Z'].map((from) => day(from))).to.deep.equal([
      'Today',
      'Tomorrow',
    ]);
  });

  it('is nothing on other days', () => {
    expect(['2026-11-30T23:00Z', '2026-12-03T00:00Z'].map((from) => day(from))).to.deep.equal([
      null,
      null,
    ]);
  });
});

describe('formatThere', () => {
  const webinar = period('2017-12-18T20:00:00Z', '2017-12-18T21:00:00Z');

  it('gives the hours by the clocks of the event', () => {
    const {time} = formatThere('en', webinar, 'America/New_York', 'Europe/Berlin');
    expect(plain(time)).to.equal('3:00 - 4:00 PM');
  });

  it('names their zone', () => {
    const {zone} = formatThere('en', webinar, 'America/New_York', 'Europe/Berlin');
    expect(zone).to.equal('Eastern Standard Time');
  });

  it('names the weekday where it is another one there', () => {
    const {time} = formatThere('en', webinar, 'Asia/Tokyo', 'Europe/Berlin');
    expect(plain(time)).to.contain('Tuesday');
  });
});

describe('formatThere on another day', () => {
  it('does not name the weekday where it is the same', () => {
    const webinar = period('2017-12-18T20:00:00Z', '2017-12-18T21:00:00Z');
    const {time} = formatThere('en', webinar, 'Europe/Berlin', 'America/New_York');
    expect(plain(time)).to.equal('9:00 - 10:00 PM');
  });

  it('shows only the start where there is no end', () => {
    const start = period('2017-12-18T20:00:00Z', '2017-12-18T20:00:00Z');
    const {time} = formatThere('en', start, 'Europe/Berlin', 'America/New_York');
    expect(plain(time)).to.equal('9:00 PM');
  });

  it('names the zone as it is called at that time of the year', () => {
    const summer = period('2018-07-18T20:00:00Z', '2018-07-18T21:00:00Z');
    const {zone} = formatThere('en', summer, 'Europe/Berlin', 'America/New_York');
    expect(zone).to.equal('Central European Summer Time');
  });
});

describe('isoIn', () => {
  it('tells apart the hour that the clocks show twice', () => {
    const hours = ['2017-11-05T05:30:00Z', '2017-11-05T06:30:00Z'].map((instant) =>
      isoIn('America/New_York', Date.parse(instant)),
    );
    expect(hours).to.deep.equal(['2017-11-05T01:30:00-04:00', '2017-11-05T01:30:00-05:00']);
  });

  const cases: [string | undefined, string][] = [
    ['America/New_York', '2017-12-18T15:00:00-05:00'],
    ['Asia/Kathmandu', '2017-12-19T01:45:00+05:45'],
    ['America/St_Johns', '2017-12-18T16:30:00-03:30'],
    ['UTC', '2017-12-18T20:00:00+00:00'],
    [undefined, '2017-12-18T21:00:00+01:00'],
  ];
  for (const [zone, expected] of cases) {
    it(`writes the time of ${zone ?? 'the reader'}`, () => {
      expect(isoIn(zone, Date.parse('2017-12-18T20:00:00Z'))).to.equal(expected);
    });
  }
});
