import {expect} from '@open-wc/testing';
import {formatPeriod, formatThere, isoIn} from '../../src/i18n/period.js';

const NOW = Date.parse('2017-12-01T12:00:00Z');
const period = (from: string, until: string, allDay = false) => ({
  from: Date.parse(from),
  until: Date.parse(until),
  allDay,
});

/** Engines differ in the kinds of space and dash that they put into a range. */
const plain = (text: string) => text.replace(/[\s\u2009\u202f]+/g, ' ').replace(/[–—-]/g, '-');

describe('formatPeriod', () => {
  const webinar = period('2017-12-18T20:00:00Z', '2017-12-18T21:00:00Z');

  it('names the weekday, the hours and the zone', () => {
    expect(plain(formatPeriod('en', webinar, 'America/New_York', NOW))).to.equal(
      'Monday, December 18, 3:00 - 4:00 PM EST',
    );
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

  it('is written in the reader’s language', () => {
    expect(plain(formatPeriod('de', webinar, 'Europe/Berlin', NOW))).to.contain('18. Dezember');
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

describe('isoIn', () => {
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
