import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {periodOf, WebinarsController} from '../../src/controllers/webinars.js';
import type {Webinar} from '../../src/feeds/webinar.js';
import {onceEvent} from '../helpers.js';
import {answerWith, freshUrl, setNow, stopTime} from '../network.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = '2017-12-18T12:00:00Z';

function webinar(start: string, end: string, more: Partial<Webinar> = {}): Webinar {
  return {
    id: start,
    title: start,
    url: null,
    description: '',
    location: null,
    language: null,
    start,
    end,
    allDay: false,
    timeZone: null,
    status: 'confirmed',
    ...more,
  };
}

/** Whole days, from the first to the day after the last. */
const days = (start: string, end: string) => webinar(start, end, {allDay: true});

describe('periodOf', () => {
  const iso = (time: number) => new Date(time).toISOString().slice(0, 19);
  const spanOf = (event: Webinar, zone?: string) => {
    const {from, until, allDay} = periodOf(event, zone);
    return [iso(from), iso(until), allDay];
  };

  it('is the same in every zone for times', () => {
    const event = webinar('2017-12-18T20:00:00Z', '2017-12-18T21:00:00Z');
    expect(spanOf(event, 'Pacific/Auckland')).to.deep.equal([
      '2017-12-18T20:00:00',
      '2017-12-18T21:00:00',
      false,
    ]);
  });

  const zones: [zone: string, from: string, until: string][] = [
    ['America/Los_Angeles', '2017-12-18T08:00:00', '2017-12-19T08:00:00'],
    ['Pacific/Auckland', '2017-12-17T11:00:00', '2017-12-18T11:00:00'],
    ['UTC', '2017-12-18T00:00:00', '2017-12-19T00:00:00'],
  ];
  for (const [zone, from, until] of zones) {
    it(`is from midnight to midnight for whole days in ${zone}`, () => {
      expect(spanOf(days('2017-12-18', '2017-12-19'), zone)).to.deep.equal([from, until, true]);
    });
  }

  it('is an hour longer on the day when the clocks are put back', () => {
    const {from, until} = periodOf(days('2017-10-29', '2017-10-30'), 'Europe/Berlin');
    expect(until - from).to.equal(25 * HOUR);
  });

  it('ends where it begins when its end can not be read', () => {
    const {from, until} = periodOf(webinar('2017-12-18T20:00:00Z', 'late'), 'UTC');
    expect(until).to.equal(from);
  });

  it('is no time at all when its start can not be read', () => {
    expect(periodOf(webinar('soon', '2017-12-18T21:00:00Z'), 'UTC').from).to.be.NaN;
  });
});

class WebinarsHost extends LitElement {
  source: string | readonly Webinar[] = [];
  days = 365;
  max = 9;
  zone: string | undefined = 'UTC';
  shown: readonly Webinar[] = [];
  updates = 0;
  readonly webinars: WebinarsController = new WebinarsController(this, {
    source: () => this.source,
    days: () => this.days,
    max: () => this.max,
    timeZone: () => this.zone,
    isEager: () => true,
  });

  protected override updated() {
    const none = () => [];
    this.updates += 1;
    this.shown = this.webinars.render<readonly Webinar[]>({
      pending: none,
      items: (webinars) => webinars,
      empty: none,
      error: none,
    });
  }

  get titles() {
    return this.shown.map(({title}) => title);
  }
}
customElements.define('webinars-host', WebinarsHost);

async function mount(source: WebinarsHost['source'], settings: Partial<WebinarsHost> = {}) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const host = new WebinarsHost();
  Object.assign(host, {source, ...settings});
  page.append(host);
  await host.updateComplete;
  return host;
}

describe('WebinarsController', () => {
  describe('selects', () => {
    const titlesOf = async (events: Webinar[], settings: Partial<WebinarsHost> = {}) => {
      setNow(NOW);
      return (await mount(events, settings)).titles;
    };

    it('the soonest first', async () => {
      const events = [
        webinar('2017-12-20T10:00:00Z', '2017-12-20T11:00:00Z'),
        days('2017-12-19', '2017-12-20'),
        webinar('2017-12-18T23:00:00-05:00', '2017-12-19T06:00:00Z'),
      ];
      expect(await titlesOf(events)).to.deep.equal([
        '2017-12-19',
        '2017-12-18T23:00:00-05:00',
        '2017-12-20T10:00:00Z',
      ]);
    });

    it('as many as wanted', async () => {
      const events = [
        webinar('2017-12-20T10:00:00Z', '2017-12-20T11:00:00Z'),
        webinar('2017-12-19T10:00:00Z', '2017-12-19T11:00:00Z'),
      ];
      expect(await titlesOf(events, {max: 1})).to.deep.equal(['2017-12-19T10:00:00Z']);
    });

    it('what has begun', async () => {
      const event = webinar('2017-12-18T11:00:00Z', '2017-12-18T12:00:01Z');
      expect(await titlesOf([event])).to.have.lengthOf(1);
    });

    it('not what has just ended', async () => {
      const event = webinar('2017-12-18T11:00:00Z', NOW);
      expect(await titlesOf([event])).to.deep.equal([]);
    });

    it('what has no length until it begins', async () => {
      const event = webinar('2017-12-18T12:00:01Z', '2017-12-18T12:00:01Z');
      expect(await titlesOf([event])).to.have.lengthOf(1);
    });

    it('not what has no length once it has begun', async () => {
      expect(await titlesOf([webinar(NOW, NOW)])).to.deep.equal([]);
    });

    it('not what is further ahead than wanted', async () => {
      const events = [
        webinar('2017-12-19T11:59:59Z', '2017-12-30T00:00:00Z'),
        webinar('2017-12-19T12:00:00Z', '2017-12-30T00:00:00Z'),
      ];
      expect(await titlesOf(events, {days: 1})).to.deep.equal(['2017-12-19T11:59:59Z']);
    });

    it('not what has no time', async () => {
      expect(await titlesOf([webinar('soon', 'later')])).to.deep.equal([]);
    });
  });

  describe('hands on', () => {
    const shown = async (event: Partial<Webinar>) => {
      setNow(NOW);
      return (await mount([event as Webinar])).shown[0];
    };

    it('times as instants', async () => {
      const event = await shown(webinar('2017-12-18T15:00:00-05:00', '2017-12-18T21:30:00.000Z'));
      expect([event?.start, event?.end]).to.deep.equal([
        '2017-12-18T20:00:00Z',
        '2017-12-18T21:30:00Z',
      ]);
    });

    it('an end that can not be read as the start', async () => {
      expect((await shown(webinar('2017-12-18T20:00:00Z', 'late')))?.end).to.equal(
        '2017-12-18T20:00:00Z',
      );
    });

    it('whole days as they are', async () => {
      const event = await shown(days('2017-12-20', '2017-12-22'));
      expect([event?.start, event?.end]).to.deep.equal(['2017-12-20', '2017-12-22']);
    });

    it('what a script has left out', async () => {
      expect(await shown({title: 'Event', start: '2017-12-20T10:00:00Z'})).to.deep.equal({
        id: '',
        title: 'Event',
        url: null,
        description: '',
        location: null,
        language: null,
        start: '2017-12-20T10:00:00Z',
        end: '2017-12-20T10:00:00Z',
        allDay: false,
        timeZone: null,
        status: 'confirmed',
      });
    });

    it('a day that a script does not call one as a whole day', async () => {
      const event = await shown({title: 'Event', start: '2017-12-20', end: '2017-12-21'});
      expect(event?.allDay).to.be.true;
    });

    it('how a description begins where there is no title', async () => {
      const event = await shown(
        webinar('2017-12-20T10:00:00Z', '2017-12-20T11:00:00Z', {
          title: '',
          description: '\nFirst line\nSecond line',
        }),
      );
      expect(event?.title).to.equal('First line');
    });
  });

  describe('loads', () => {
    const feed = [
      webinar('2017-12-20T10:00:00Z', '2017-12-20T11:00:00Z'),
      {title: 'Local', start: '2017-12-21T10:00:00', end: '2017-12-21T11:00:00'},
    ];

    async function mountFeed(settings: Partial<WebinarsHost> = {}) {
      setNow(NOW);
      answerWith(() => new Response(JSON.stringify(feed)));
      const host = await mount(freshUrl(), settings);
      await onceEvent(host, 'wr-load');
      return host;
    }

    it('what is in the period', async () => {
      expect((await mountFeed({days: 2})).titles).to.deep.equal(['2017-12-20T10:00:00Z']);
    });

    it('times without a zone in the one that is wanted', async () => {
      const {shown} = await mountFeed({zone: 'America/New_York'});
      expect(shown[1]?.start).to.equal('2017-12-21T15:00:00Z');
    });

    it("times without a zone in the reader's", async () => {
      // The tests' reader lives in Zurich.
      expect((await mountFeed({zone: undefined})).shown[1]?.start).to.equal('2017-12-21T09:00:00Z');
    });

    for (const number of [1e8, 1e12, 1e300]) {
      it(`what comes within ${String(number)} days`, async () => {
        expect((await mountFeed({days: number})).shown).to.have.lengthOf(2);
      });
    }
  });

  describe('updates its host', () => {
    const event = webinar('2017-12-18T13:00:00Z', '2017-12-18T14:00:00Z');

    it('when an event begins', async () => {
      const clock = stopTime(NOW);
      const host = await mount([event]);
      const {updates} = host;
      await clock.tickAsync(HOUR);
      await host.updateComplete;
      expect(host.updates).to.equal(updates + 1);
    });

    it('when it ends', async () => {
      const clock = stopTime(NOW);
      const host = await mount([event]);
      await clock.tickAsync(2 * HOUR);
      await host.updateComplete;
      expect(host.titles).to.deep.equal([]);
    });

    it('not between', async () => {
      const clock = stopTime(NOW);
      const host = await mount([event]);
      await clock.tickAsync(HOUR);
      await host.updateComplete;
      const {updates} = host;
      await clock.tickAsync(HOUR - 1);
      await host.updateComplete;
      expect(host.updates).to.equal(updates);
    });

    it('not any more when nothing is to come', async () => {
      const clock = stopTime(NOW);
      const host = await mount([event]);
      await clock.tickAsync(2 * HOUR);
      await host.updateComplete;
      expect(clock.countTimers()).to.equal(0);
    });

    it('when an event comes near enough to be shown', async () => {
      const clock = stopTime(NOW);
      const host = await mount([webinar('2017-12-20T13:00:00Z', '2017-12-20T14:00:00Z')], {
        days: 1,
      });
      const before = host.titles.length;
      await clock.tickAsync(DAY + HOUR + 1);
      await host.updateComplete;
      expect([before, host.titles.length]).to.deep.equal([0, 1]);
    });

    it('at midnight of the zone for whole days', async () => {
      const clock = stopTime('2017-12-18T04:59:59Z');
      const host = await mount([days('2017-12-17', '2017-12-18')], {zone: 'America/New_York'});
      const before = host.titles.length;
      await clock.tickAsync(1000);
      await host.updateComplete;
      expect([before, host.titles.length]).to.deep.equal([1, 0]);
    });
  });
});
