import {expect, fixture, html} from '@open-wc/testing';
import {emit} from '../../src/core/events.js';
import {Journal} from '../../src/debug/journal.js';
import {probe} from '../../src/debug/probe.js';
import {Requests, type Request} from '../../src/debug/requests.js';
import {until} from '../helpers.js';
import {answerWith, freshUrl, refusal, setNow} from '../network.js';

/** A widget of which no more is needed than what it asks for. */
async function widget(src: string): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  return Object.assign(element, {src});
}

function open(told: readonly string[] = []) {
  const changes: number[] = [];
  const session = new AbortController();
  const journal = new Journal();
  journal.listen(() => changes.push(changes.length), session.signal);
  const requests = new Requests(
    journal,
    () => told,
    () => changes.push(changes.length),
  );
  const codes = (element: HTMLElement, state: string) =>
    requests.of(element, state).flatMap(({findings}) => findings.map(({code}) => code));
  return {requests, codes, changes, end: () => session.abort()};
}

const answers = {
  'a web page': [new Response('<!-- a --><!DOCTYPE html><p>'), 'web-page'],
  'something else': [new Response('{"a": 1}'), 'readable'],
  'a status': [new Response('', {status: 503}), 'http'],
  'too much': [new Response(new Uint8Array(5 * 1024 * 1024 + 1)), 'too-large'],
} as const;

describe('probe', () => {
  for (const [what, [response, outcome]] of Object.entries(answers)) {
    it(`knows ${what}`, async () => {
      answerWith(() => response);
      expect((await probe(freshUrl())).outcome).to.equal(outcome);
    });
  }

  it('knows a server that answers, and lets nobody read it', async () => {
    const asked = answerWith((url, signal) =>
      asked.length > 1 ? Response.error() : refusal(url, signal),
    );
    expect((await probe(freshUrl())).outcome).to.equal('cors');
    expect(asked.map(({init}) => init.mode)).to.deep.equal([undefined, 'no-cors']);
  });

  it('knows a server that is gone', async () => {
    answerWith(refusal);
    expect((await probe(freshUrl())).outcome).to.equal('unreachable');
  });
});

describe('requests', () => {
  it('takes a reason that an event has told, and asks no more', async () => {
    const asked = answerWith(refusal);
    const {codes, end} = open();
    const url = freshUrl();
    const element = await widget(url);
    emit(element, 'wr-error', {reason: 'http', url, status: 404});
    expect([codes(element, 'error'), asked.length]).to.deep.equal([['http-missing'], 0]);
    end();
  });

  it('asks once where a widget had failed before', async () => {
    const asked = answerWith(() => new Response('<html>'));
    const {codes, changes, end} = open();
    const element = await widget(freshUrl());
    expect(codes(element, 'error')).to.deep.equal(['asking']);
    await until(() => changes.length > 0);
    expect([codes(element, 'error'), asked.length]).to.deep.equal([['web-page'], 1]);
    end();
  });

  it('forgets a failure once there are items, but not that of another feed told with them', async () => {
    const [first, second] = [freshUrl(), freshUrl()];
    const {codes, end} = open();
    const element = await widget(`${first} ${second}`);
    emit(element, 'wr-error', {reason: 'timeout', url: first});
    await Promise.resolve();
    emit(element, 'wr-error', {reason: 'too-large', url: second});
    emit(element, 'wr-load', {count: 3, stale: false});
    expect(codes(element, 'loaded')).to.deep.equal(['too-large']);
    end();
  });

  it('tells of a stale copy by the warning that was before it', async () => {
    answerWith(() => new Response('', {status: 500}));
    const url = freshUrl();
    const {codes, changes, end} = open([`<wr-more-stories> shows an older copy of ${url}: why`]);
    const element = await widget(url);
    codes(element, 'loaded');
    await until(() => changes.length > 0);
    expect(codes(element, 'loaded')).to.deep.equal(['stale', 'http']);
    end();
  });

  it('tells of a campaign’s file by the warning that was before it, or by its event', async () => {
    answerWith(() => new Response('', {status: 500}));
    const [before, after] = [freshUrl(), freshUrl()];
    const {requests, codes, changes, end} = open([`The campaign goes on without ${before}: why`]);
    const element = await widget(before);
    codes(element, 'settings');
    await until(() => changes.length > 0);
    expect(codes(element, 'settings')).to.deep.equal(['http']);
    expect(requests.ofPage(after).map(({findings}) => findings)).to.deep.equal([[]]);
    emit(document.documentElement, 'wr-error', {reason: 'too-large', url: after});
    const [{attribute, findings}] = requests.ofPage(after) as [Request];
    expect([attribute, findings.map(({says}) => says)]).to.deep.equal([
      'data-campaign',
      [`${after} is larger than 64 kB, which is more than readers should wait for.`],
    ]);
    end();
  });

  for (const [src, state, code] of [
    ['javascript:alert(1)', 'error', 'unsafe-address'],
    ['https://a:b@example.org/', 'error', 'unsafe-address'],
    ['https://example.org/feed', 'loading', 'waiting'],
  ] as const) {
    it(`says "${code}" of ${src}`, async () => {
      const {codes, end} = open();
      expect(codes(await widget(src), state)).to.deep.equal([code]);
      end();
    });
  }
});

describe('dates', () => {
  it('tells before, after, and of what is no date', async () => {
    const {faultsOfDates} = await import('../../src/debug/dates.js');
    setNow('2026-12-01T11:00:00Z');
    const codes = (dates: object) =>
      faultsOfDates(Object.assign(document.createElement('p'), dates), 'over', Date.now()).map(
        ({code}) => code,
      );
    expect(codes({starts: '2026-12-02'})).to.deep.equal(['not-yet']);
    expect(codes({ends: '2026-11-30'})).to.deep.equal(['over']);
    expect(codes({ends: '2026-11-30', timeZone: 'Etc/GMT+12'})).to.deep.equal([]);
    expect(codes({starts: '1.1.2026', ends: 'soon'})).to.deep.equal(['no-date', 'no-date']);
  });
});
