// Feeds from several addresses, and what is told of older copies. The life of one feed: feed.test.ts.
import {expect, fixture, nextFrame} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {FeedController} from '../../src/controllers/feed.js';
import {FeedError} from '../../src/feeds/feed-error.js';
import type {Items} from '../../src/feeds/last-good.js';
import '../../src/elements/more-stories.js';
import '../../src/elements/upcoming-webinars.js';
import {collectWarnings} from '../helpers.js';
import {answersLater, answerWith, freshUrl, setNow, stopTime} from '../network.js';
import {eventsOf, mount, mountLoaded, settled, textsOf} from '../elements/mount.js';

interface Load {
  url: string;
  signal: AbortSignal;
  give: (list: Items<string>) => void;
  fail: (error: unknown) => void;
}

class SourcesHost extends LitElement {
  source = '';
  loads: Load[] = [];
  told: [name: string, detail: unknown][] = [];
  view = '';

  readonly feed: FeedController<string> = new FeedController<string>(this, {
    source: () => this.source,
    select: (items) => items,
    isEager: () => true,
    identify: (item) => (item === 'unlike' ? null : item),
    load: (url, signal) =>
      new Promise((give, fail) => {
        this.loads.push({url, signal, give, fail});
      }),
  });

  constructor() {
    super();
    for (const name of ['wr-load', 'wr-error']) {
      this.addEventListener(name, (event) => {
        this.told.push([name, (event as CustomEvent).detail]);
      });
    }
  }

  protected override updated() {
    this.view = this.feed.render({
      pending: () => 'pending',
      items: (items) => items.join(' '),
      empty: () => 'empty',
      error: () => 'error',
    });
  }

  async give(index: number, items: string[], stale = false): Promise<void> {
    this.loads[index]!.give({items, stale, failure: stale && new FeedError('timeout', 'too late')});
    await nextFrame();
    await this.updateComplete;
  }

  async fail(index: number, error: FeedError): Promise<void> {
    this.loads[index]!.fail(error);
    await nextFrame();
    await this.updateComplete;
  }
}
customElements.define('sources-host', SourcesHost);

async function host(source: string): Promise<SourcesHost> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = new SourcesHost();
  element.source = source;
  page.append(element);
  await element.updateComplete;
  return element;
}

const gone = new FeedError('http', 'the server answered 410', 410);

describe('FeedController with several addresses', () => {
  it('loads each of them', async () => {
    const {loads} = await host('  /a.xml\n/b.xml /c.xml ');
    expect(loads.map(({url}) => new URL(url).pathname)).to.deep.equal([
      '/a.xml',
      '/b.xml',
      '/c.xml',
    ]);
  });

  it('loads each of them once', async () => {
    const {loads} = await host('/a.xml /b.xml /a.xml');
    expect(loads).to.have.lengthOf(2);
  });

  it('is pending until all have answered', async () => {
    const element = await host('/a.xml /b.xml');
    await element.give(1, ['two']);
    expect([element.view, element.told]).to.deep.equal(['pending', []]);
  });

  it('gives the items of all in the order of the addresses', async () => {
    const element = await host('/a.xml /b.xml');
    await element.give(1, ['two']);
    await element.give(0, ['one']);
    expect([element.view, element.told]).to.deep.equal([
      'one two',
      [['wr-load', {count: 2, stale: false}]],
    ]);
  });

  it('gives what is one and the same once', async () => {
    const element = await host('/a.xml /b.xml');
    await element.give(0, ['one', 'two']);
    await element.give(1, ['two', 'three']);
    expect(element.view).to.equal('one two three');
  });

  it('gives every one that is like no other', async () => {
    const element = await host('/a.xml /b.xml');
    await element.give(0, ['unlike']);
    await element.give(1, ['unlike']);
    expect(element.view).to.equal('unlike unlike');
  });

  it('gives what one address holds as it is', async () => {
    const element = await host('/a.xml');
    await element.give(0, ['one', 'one']);
    expect(element.view).to.equal('one one');
  });

  it('gives the others where one fails, and tells of both', async () => {
    collectWarnings();
    const url = freshUrl();
    const element = await host(`${url} /b.xml`);
    await element.fail(0, gone);
    await element.give(1, ['two']);
    expect([element.view, element.told, element.matches(':state(loaded)')]).to.deep.equal([
      'two',
      [
        ['wr-error', {reason: 'http', url, status: 410}],
        ['wr-load', {count: 1, stale: false}],
      ],
      true,
    ]);
  });

  it('is empty where one fails and the other has nothing', async () => {
    collectWarnings();
    const element = await host(`${freshUrl()} /b.xml`);
    await element.fail(0, gone);
    await element.give(1, []);
    expect(element.view).to.equal('empty');
  });

  it('fails where all fail, and tells of each', async () => {
    const warnings = collectWarnings();
    const element = await host(`${freshUrl()} ${freshUrl()}`);
    await element.fail(0, gone);
    await element.fail(1, gone);
    expect([element.view, element.told.length, warnings.length]).to.deep.equal(['error', 2, 2]);
  });

  it('tells of one that is no web address, and loads the others', async () => {
    collectWarnings();
    const element = await host('javascript:alert(1) /b.xml');
    await element.give(0, ['two']);
    expect([element.view, element.told[0]]).to.deep.equal([
      'two',
      ['wr-error', {reason: 'network', url: 'javascript:alert(1)'}],
    ]);
  });

  it('lets all go when the host leaves', async () => {
    const element = await host('/a.xml /b.xml');
    element.remove();
    await nextFrame();
    expect(element.loads.map(({signal}) => signal.aborted)).to.deep.equal([true, true]);
  });

  it('says nothing of what fails after the host has left', async () => {
    const warnings = collectWarnings();
    const element = await host('/a.xml /b.xml');
    element.remove();
    await nextFrame();
    await element.fail(0, gone);
    await element.fail(1, gone);
    expect([element.told, warnings]).to.deep.equal([[], []]);
  });

  it('does not show what comes late', async () => {
    const element = await host('/a.xml /b.xml');
    element.source = '/c.xml';
    element.requestUpdate();
    await element.updateComplete;
    await element.give(2, ['three']);
    await element.give(0, ['one']);
    await element.give(1, ['two']);
    expect([element.view, element.told.length]).to.deep.equal(['three', 1]);
  });

  it('keeps what is shown where nothing of it can be had any more', async () => {
    collectWarnings();
    const element = await host(`${freshUrl()} ${freshUrl()}`);
    await element.give(0, ['one']);
    await element.give(1, ['two']);
    void element.feed.load();
    await element.fail(2, gone);
    await element.fail(3, gone);
    expect(element.view).to.equal('one two');
  });
});

describe('FeedController with an older copy', () => {
  it('marks it', async () => {
    collectWarnings();
    const element = await host(freshUrl());
    await element.give(0, ['one'], true);
    expect([element.view, element.told]).to.deep.equal([
      'one',
      [['wr-load', {count: 1, stale: true}]],
    ]);
  });

  it('marks all where one is', async () => {
    collectWarnings();
    const element = await host(`${freshUrl()} ${freshUrl()}`);
    await element.give(0, ['one']);
    await element.give(1, ['two'], true);
    expect(element.told).to.deep.equal([['wr-load', {count: 2, stale: true}]]);
  });

  it('tells the console why', async () => {
    const warnings = collectWarnings();
    const url = freshUrl();
    const element = await host(url);
    await element.give(0, ['one'], true);
    expect(warnings).to.deep.equal([
      `[withrefugees] <sources-host> shows an older copy of ${url}: too late`,
    ]);
  });
});

const json = (value: unknown) => new Response(JSON.stringify(value));

describe('<wr-more-stories> with several addresses', () => {
  const story = (title: string, date: string, url = `/${title}`) => ({title, date, url});

  it('lists the stories of all, the newest first, and each once', async () => {
    const [a, b] = [freshUrl(), freshUrl()];
    const lists = {
      [a]: [
        story('one', '2017-12-01', 'https://a.example/1'),
        story('three', '2017-12-03', 'https://a.example/3'),
      ],
      [b]: [
        story('two', '2017-12-02', 'https://a.example/2'),
        story('three', '2017-12-03', 'https://a.example/3'),
      ],
    };
    answerWith((url) => json(lists[url]));
    const widget = await mountLoaded(
      `<wr-more-stories src="${a} ${b}" loading="eager"></wr-more-stories>`,
    );
    expect(textsOf(widget, 'title')).to.deep.equal(['three', 'two', 'one']);
  });

  it('asks each address once for all widgets', async () => {
    const [a, b] = [freshUrl(), freshUrl()];
    const asked = answerWith(() => json([story('one', '2017-12-01')]));
    const tags = [`${a} ${b}`, b, a].map(
      (src) => `<wr-more-stories src="${src}" loading="eager"></wr-more-stories>`,
    );
    await mountLoaded(tags.join(''));
    expect(asked.map(({url}) => url)).to.deep.equal([a, b]);
  });

  it('shows the last good copy where a refresh fails', async () => {
    collectWarnings();
    const clock = stopTime('2026-11-20T12:00:00Z');
    const url = freshUrl();
    answerWith(() => json([story('one', '2017-12-01')]));
    const tag = `<wr-more-stories src="${url}" loading="eager"></wr-more-stories>`;
    await mountLoaded(tag);
    clock.tick(300_000);
    answerWith(() => new Response('<!doctype html><title>Log in</title>'));
    const widget = await mountLoaded(tag);
    expect([textsOf(widget, 'title'), eventsOf(widget)]).to.deep.equal([
      ['one'],
      [['wr-load', {count: 1, stale: true}]],
    ]);
  });

  it('lets the page wait for both', async () => {
    const [a, b] = [freshUrl(), freshUrl()];
    const {give} = answersLater();
    const widget = await mount(
      `<wr-more-stories src="${a} ${b}" loading="eager"></wr-more-stories>`,
    );
    give(a, json([story('one', '2017-12-01')]));
    await nextFrame();
    const isPending = widget.matches(':state(loading)');
    give(b, json([]));
    await settled(widget);
    expect([isPending, textsOf(widget, 'title')]).to.deep.equal([true, ['one']]);
  });
});

describe('<wr-upcoming-webinars> with several addresses', () => {
  it('lists the events of all, the soonest first, and those of a series', async () => {
    setNow('2026-11-20T12:00:00Z');
    const [a, b] = [freshUrl(), freshUrl()];
    const event = (title: string, start: string, url = 'https://a.example/series') => ({
      ...{title, start, url},
      end: start.replace('T10', 'T11'),
    });
    const lists = {
      [a]: [event('one', '2026-11-21T10:00:00Z'), event('three', '2026-11-23T10:00:00Z')],
      [b]: [
        event('one', '2026-11-21T10:00:00Z'),
        event('two', '2026-11-22T10:00:00Z', 'https://a.example/2'),
      ],
    };
    answerWith((url) => json(lists[url]));
    const widget = await mountLoaded(
      `<wr-upcoming-webinars src="${a} ${b}" loading="eager"></wr-upcoming-webinars>`,
    );
    expect(textsOf(widget, 'title')).to.deep.equal(['one', 'two', 'three']);
  });
});
