import {expect} from '@open-wc/testing';
import {
  googleCalendarUrl,
  icalendarFile,
  outlookUrl,
  saveCalendarFile,
} from '../../src/elements/add-to-calendar.js';
import type {Webinar} from '../../src/feeds/webinar.js';
import {parseWebinars} from '../../src/feeds/webinars.js';
import {stopTime} from '../network.js';

const NOW = new Date('2017-12-01T08:30:15.123Z');

function webinar(more: Partial<Webinar> = {}): Webinar {
  return {
    id: 'event-1@webinars.example',
    title: 'Welcoming cities',
    url: 'https://webinars.example/1?a=1,2;3',
    description: 'How a city says hello.',
    location: 'Online',
    language: null,
    start: '2017-12-18T20:00:00Z',
    end: '2017-12-18T21:00:00Z',
    allDay: false,
    timeZone: 'Europe/Berlin',
    status: 'confirmed',
    ...more,
  };
}

const file = (more: Partial<Webinar> = {}) => icalendarFile(webinar(more), NOW);
/** Its lines, unfolded. */
const linesOf = (more: Partial<Webinar> = {}) => file(more).replaceAll('\r\n ', '').split('\r\n');
const line = (name: string, more: Partial<Webinar> = {}) =>
  linesOf(more).filter((text) => text.startsWith(name));

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('icalendarFile', () => {
  it('is a calendar with one event', () => {
    expect(linesOf()).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//withrefugees-widgets//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:event-1@webinars.example 2017-12-18T20:00:00Z',
      'DTSTAMP:20171201T083015Z',
      'DTSTART:20171218T200000Z',
      'DTEND:20171218T210000Z',
      'SUMMARY:Welcoming cities',
      'DESCRIPTION:How a city says hello.',
      'LOCATION:Online',
      'URL:https://webinars.example/1?a=1,2;3',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends every line with CRLF', () => {
    expect(file({description: 'One\nTwo'}).replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('has times in UTC, and no zone', () => {
    expect(file()).not.to.match(/TZID|VTIMEZONE|Berlin/);
  });

  it('has whole days as days', () => {
    const day = {start: '2017-12-18', end: '2017-12-19', allDay: true};
    expect([...line('DTSTART', day), ...line('DTEND', day)]).to.deep.equal([
      'DTSTART;VALUE=DATE:20171218',
      'DTEND;VALUE=DATE:20171219',
    ]);
  });

  it('has no end where it is the start', () => {
    expect(line('DTEND', {end: '2017-12-18T20:00:00Z'})).to.deep.equal([]);
  });

  it('tells apart the dates of a series', () => {
    expect(line('UID')).not.to.deep.equal(line('UID', {start: '2017-12-25T20:00:00Z'}));
  });

  it('tells what is not sure', () => {
    expect(line('STATUS', {status: 'tentative'})).to.deep.equal(['STATUS:TENTATIVE']);
  });

  it('leaves out what is not known', () => {
    const bare = linesOf({description: '', location: null, url: null});
    expect(bare.filter((text) => /^(DESCRIPTION|LOCATION|URL)/.test(text))).to.deep.equal([]);
  });

  const escapes: [what: string, text: string, escaped: string][] = [
    ['a comma', 'Bread, salt', String.raw`Bread\, salt`],
    ['a semicolon', 'Bread; salt', String.raw`Bread\; salt`],
    ['a backslash', String.raw`C:\new`, String.raw`C:\\new`],
    ['a line feed', 'One\nTwo', String.raw`One\nTwo`],
    ['a carriage return', 'One\rTwo', String.raw`One\nTwo`],
    ['both', 'One\r\nTwo', String.raw`One\nTwo`],
    ['no colon', 'At 10:00', 'At 10:00'],
    ['no quote', 'A "home"', 'A "home"'],
  ];

  for (const [what, text, escaped] of escapes) {
    for (const [name, field] of [
      ['SUMMARY', 'title'],
      ['DESCRIPTION', 'description'],
      ['LOCATION', 'location'],
    ] as const) {
      it(`escapes ${what} in ${name}`, () => {
        expect(line(name, {[field]: text})).to.deep.equal([`${name}:${escaped}`]);
      });
    }
  }

  it('lets no text begin a line of its own', () => {
    const attack = 'x\r\nATTENDEE:mailto:a@b.example';
    expect(line('ATTENDEE', {title: attack, description: attack, location: attack})).to.deep.equal(
      [],
    );
  });

  describe('folds', () => {
    const long: [what: string, text: string][] = [
      ['letters', 'a'.repeat(300)],
      ['letters of two octets', 'é'.repeat(300)],
      ['letters of three octets', 'ሰ'.repeat(300)],
      ['letters of four octets', '🏠'.repeat(300)],
      ['escapes', ','.repeat(300)],
    ];

    for (const [what, title] of long) {
      it(`lines of ${what} at 75 octets`, () => {
        const lengths = file({title}).split('\r\n').map(octets);
        expect(Math.max(...lengths)).to.be.within(72, 75);
      });

      it(`no letter in two: ${what}`, () => {
        expect(file({title})).not.to.contain('\uFFFD');
      });

      it(`nothing away of ${what}`, () => {
        const [summary = ''] = line('SUMMARY', {title});
        expect(summary.replaceAll('\\', '')).to.equal(`SUMMARY:${title}`);
      });
    }

    it('no line of just 75 octets', () => {
      const title = 'a'.repeat(75 - 'SUMMARY:'.length);
      expect(file({title})).not.to.contain('\r\n ');
    });

    it('a line of 76 octets', () => {
      const title = 'a'.repeat(76 - 'SUMMARY:'.length);
      expect(file({title})).to.contain('\r\n a\r\n');
    });
  });

  for (const [what, more] of [
    ['an event', {}],
    ['a whole day', {start: '2017-12-18', end: '2017-12-20', allDay: true}],
    ['an event without end', {end: '2017-12-18T20:00:00Z'}],
    ['difficult text', {title: 'Bread, "salt"; \\ 🏠', description: 'One\n\nTwo; three'}],
    ['long text', {title: 'Ünïcödé '.repeat(40).trim()}],
  ] as const) {
    it(`is read as it was written: ${what}`, async () => {
      const expected = webinar(more);
      const [read] = await parseWebinars(file(more), {
        base: 'https://webinars.example/',
        from: '2017-12-01',
        to: '2018-01-01',
        timeZone: 'UTC',
      });
      // Times in UTC have no zone of their own any more; the id is that of one date of a series.
      expect({...read, id: '', timeZone: null}).to.deep.equal({
        ...expected,
        id: '',
        timeZone: null,
      });
    });
  }
});

describe('saveCalendarFile', () => {
  const {click} = HTMLAnchorElement.prototype;
  const {createObjectURL, revokeObjectURL} = URL;
  let saved: {name: string; href: string}[] = [];
  let blobs: Blob[] = [];
  let revoked: string[] = [];

  beforeEach(() => {
    saved = [];
    blobs = [];
    revoked = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({name: this.download, href: this.href});
    };
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return 'blob:file';
    };
    URL.revokeObjectURL = (url) => revoked.push(url);
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    Object.assign(URL, {createObjectURL, revokeObjectURL});
  });

  it('saves what calendars know as theirs', () => {
    saveCalendarFile(webinar());
    expect(blobs.map(({type}) => type)).to.deep.equal(['text/calendar;charset=utf-8']);
  });

  it('saves the event', async () => {
    stopTime(NOW.toISOString());
    saveCalendarFile(webinar());
    expect(await blobs[0]?.text()).to.equal(file());
  });

  it('saves it once', () => {
    saveCalendarFile(webinar());
    expect(saved).to.deep.equal([{name: 'Welcoming-cities.ics', href: 'blob:file'}]);
  });

  it('keeps it for as long as the browser needs', async () => {
    const clock = stopTime(NOW.toISOString());
    saveCalendarFile(webinar());
    await clock.tickAsync(10_000);
    expect(revoked).to.deep.equal([]);
  });

  it('does not keep it for ever', async () => {
    const clock = stopTime(NOW.toISOString());
    saveCalendarFile(webinar());
    await clock.tickAsync(60_000);
    expect(revoked).to.deep.equal(['blob:file']);
  });

  const names: [title: string, name: string][] = [
    ['Welcoming cities', 'Welcoming-cities.ics'],
    ['../../etc/passwd', 'etc-passwd.ics'],
    ['What now? (Part 2)', 'What-now-Part-2.ics'],
    ['Flüchtlinge & Städte', 'Flüchtlinge-Städte.ics'],
    ['हिन्दी में', 'हिन्दी-में.ics'],
    ['مدن مرحبة', 'مدن-مرحبة.ics'],
    ['???', 'event.ics'],
    ['', 'event.ics'],
    ['CON:aux\\nul|x', 'CON-aux-nul-x.ics'],
    ['a'.repeat(100), `${'a'.repeat(60)}.ics`],
    ['𐐷'.repeat(100), `${'𐐷'.repeat(60)}.ics`],
  ];

  for (const [title, name] of names) {
    it(`calls "${title.slice(0, 20)}" ${name.slice(0, 24)}`, () => {
      saveCalendarFile(webinar({title}));
      expect(saved[0]?.name).to.equal(name);
    });
  }
});

describe('googleCalendarUrl', () => {
  const query = (more: Partial<Webinar> = {}) =>
    Object.fromEntries(new URL(googleCalendarUrl(webinar(more))).searchParams);

  it('fills in the event', () => {
    expect(query()).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Welcoming cities',
      dates: '20171218T200000Z/20171218T210000Z',
      details: 'How a city says hello.\n\nhttps://webinars.example/1?a=1,2;3',
      location: 'Online',
    });
  });

  it('leads to Google', () => {
    expect(googleCalendarUrl(webinar())).to.match(
      /^https:\/\/calendar\.google\.com\/calendar\/render\?/,
    );
  });

  it('fills in whole days, with the day after the last', () => {
    const {dates} = query({start: '2017-12-18', end: '2017-12-20', allDay: true});
    expect(dates).to.equal('20171218/20171220');
  });

  it('takes milliseconds', () => {
    expect(query({start: '2017-12-18T20:00:00.000Z'})['dates']).to.contain('20171218T200000Z/');
  });

  it('leaves out what is not known', () => {
    const names = Object.keys(query({description: '', url: null, location: null}));
    expect(names).to.deep.equal(['action', 'text', 'dates']);
  });

  it('keeps text out of the address', () => {
    expect(query({title: 'A & B #1 ? c=d'})['text']).to.equal('A & B #1 ? c=d');
  });

  it('is no longer than servers take', () => {
    const url = googleCalendarUrl(webinar({description: 'ሰላም '.repeat(5000)}));
    expect(url.length).to.be.below(8000);
  });
});

describe('outlookUrl', () => {
  const query = (more: Partial<Webinar> = {}) =>
    Object.fromEntries(new URL(outlookUrl(webinar(more))).searchParams);

  it('fills in the event', () => {
    expect(query()).to.deep.equal({
      rru: 'addevent',
      subject: 'Welcoming cities',
      startdt: '2017-12-18T20:00:00Z',
      enddt: '2017-12-18T21:00:00Z',
      allday: 'false',
      body: 'How a city says hello.\n\nhttps://webinars.example/1?a=1,2;3',
      location: 'Online',
    });
  });

  it('leads to Outlook', () => {
    expect(outlookUrl(webinar())).to.match(
      /^https:\/\/outlook\.live\.com\/calendar\/0\/action\/compose\?/,
    );
  });

  it('fills in whole days', () => {
    const {startdt, enddt, allday} = query({start: '2017-12-18', end: '2017-12-20', allDay: true});
    expect([startdt, enddt, allday]).to.deep.equal(['2017-12-18', '2017-12-20', 'true']);
  });

  it('is no longer than servers take', () => {
    const url = outlookUrl(webinar({description: 'ሰላም '.repeat(5000)}));
    expect(url.length).to.be.below(8000);
  });
});
