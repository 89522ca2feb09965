import {expect, fixture, nextFrame} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {FeedController} from '../../src/controllers/feed.js';
import {FeedError} from '../../src/feeds/feed-error.js';
import {collectWarnings} from '../helpers.js';
import {freshUrl} from '../network.js';

interface Load {
  url: string;
  signal: AbortSignal;
  give: (items: string[]) => void;
  fail: (error: unknown) => void;
}

/** An element with nothing but a feed of words, whose answers the test gives. */
class FeedHost extends LitElement {
  source: string | readonly string[] | null = null;
  isEager = true;
  most = 9;
  loads: Load[] = [];
  told: [name: string, detail: unknown][] = [];
  /** What is shown at each update. */
  views: string[] = [];

  readonly feed: FeedController<string> = new FeedController<string>(this, {
    source: () => this.source,
    select: (items) => items.slice(0, this.most),
    isEager: () => this.isEager,
    load: (url, signal) =>
      new Promise((resolve, fail) => {
        const give = (items: string[]) => {
          resolve({items, stale: false});
        };
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

  protected override render() {
    const view = this.feed.render({
      pending: () => 'pending',
      items: (items) => items.join(' '),
      empty: () => 'empty',
      error: () => 'error',
    });
    this.views.push(view);
    return html`<p>${view}</p>`;
  }

  get view() {
    return this.views.at(-1);
  }

  /** The load with that number, from 0 on. */
  nth(index: number): Load {
    return this.loads[index]!;
  }
}
customElements.define('feed-host', FeedHost);

async function mount(source: FeedHost['source'], isEager = true): Promise<FeedHost> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const host = new FeedHost();
  host.source = source;
  host.isEager = isEager;
  page.append(host);
  await host.updateComplete;
  return host;
}

/** Lets an answer arrive and be shown. */
async function shown(host: FeedHost): Promise<void> {
  await nextFrame();
  await host.updateComplete;
}

async function change(host: FeedHost, source: FeedHost['source']): Promise<void> {
  host.source = source;
  host.requestUpdate();
  await host.updateComplete;
}

describe('FeedController', () => {
  describe('with an address', () => {
    it('loads it, absolute', async () => {
      const host = await mount('/feed.json');
      expect(host.loads.map(({url}) => url)).to.deep.equal([`${location.origin}/feed.json`]);
    });

    it('is pending until the answer comes', async () => {
      const host = await mount(freshUrl());
      expect([host.view, host.feed.isSettled, host.feed.hasItems]).to.deep.equal([
        'pending',
        false,
        false,
      ]);
    });

    it('shows the answer', async () => {
      const host = await mount(freshUrl());
      host.nth(0).give(['one', 'two']);
      await shown(host);
      expect([host.view, host.feed.isSettled, host.feed.hasItems]).to.deep.equal([
        'one two',
        true,
        true,
      ]);
    });

    it('shows that the answer is empty', async () => {
      const host = await mount(freshUrl());
      host.nth(0).give([]);
      await shown(host);
      expect([host.view, host.feed.isSettled, host.feed.hasItems]).to.deep.equal([
        'empty',
        true,
        false,
      ]);
    });

    it('shows that there is no answer', async () => {
      collectWarnings();
      const host = await mount(freshUrl());
      host.nth(0).fail(new FeedError('network', 'gone'));
      await shown(host);
      expect([host.view, host.feed.isSettled]).to.deep.equal(['error', false]);
    });

    it('tells it once it is shown', async () => {
      const host = await mount(freshUrl());
      let view: string | undefined;
      host.addEventListener('wr-load', () => {
        view = host.view;
      });
      host.nth(0).give(['one']);
      await shown(host);
      expect(view).to.equal('one');
    });

    it('does not tell it again at the next update', async () => {
      const host = await mount(freshUrl());
      host.nth(0).give(['one']);
      await shown(host);
      host.requestUpdate();
      await host.updateComplete;
      expect(host.told).to.deep.equal([['wr-load', {count: 1, stale: false}]]);
    });

    it('tells how many are shown, not how many there are', async () => {
      const host = await mount(freshUrl());
      host.most = 2;
      host.nth(0).give(['one', 'two', 'three']);
      await shown(host);
      expect(host.told).to.deep.equal([['wr-load', {count: 2, stale: false}]]);
    });

    it('selects anew at each update', async () => {
      const host = await mount(freshUrl());
      host.nth(0).give(['one', 'two', 'three']);
      await shown(host);
      host.most = 1;
      host.requestUpdate();
      await host.updateComplete;
      expect([host.view, host.feed.all.length]).to.deep.equal(['one', 3]);
    });

    it('tells why there is nothing, with the status that the server gave', async () => {
      collectWarnings();
      const url = freshUrl();
      const host = await mount(url);
      host.nth(0).fail(new FeedError('http', 'the server answered 410', 410));
      await shown(host);
      expect(host.told).to.deep.equal([['wr-error', {reason: 'http', url, status: 410}]]);
    });

    it('takes any other exception for a feed that can not be read', async () => {
      collectWarnings();
      const url = freshUrl();
      const host = await mount(url);
      host.nth(0).fail(new RangeError('a reader stumbled'));
      await shown(host);
      expect(host.told).to.deep.equal([['wr-error', {reason: 'not-a-feed', url}]]);
    });

    it('tells the console which widget could not show what, and why', async () => {
      const warnings = collectWarnings();
      const url = freshUrl();
      const host = await mount(url);
      host.nth(0).fail(new FeedError('too-large', 'more than 5 bytes'));
      await shown(host);
      expect(warnings).to.deep.equal([
        `[withrefugees] <feed-host> could not show ${url}: more than 5 bytes`,
      ]);
    });

    it('loads nothing that is no web address', async () => {
      collectWarnings();
      const host = await mount('ftp://feeds.example/');
      await shown(host);
      expect([host.loads, host.told]).to.deep.equal([
        [],
        [['wr-error', {reason: 'network', url: 'ftp://feeds.example/'}]],
      ]);
    });
  });

  describe('load()', () => {
    it('loads again', async () => {
      collectWarnings();
      const host = await mount(freshUrl());
      host.nth(0).fail(new FeedError('network', 'gone'));
      await shown(host);
      void host.feed.load();
      host.nth(1).give(['one']);
      await shown(host);
      expect(host.view).to.equal('one');
    });

    it('is pending again meanwhile', async () => {
      collectWarnings();
      const host = await mount(freshUrl());
      host.nth(0).fail(new FeedError('network', 'gone'));
      await shown(host);
      void host.feed.load();
      await host.updateComplete;
      expect([host.view, host.matches(':state(loading)')]).to.deep.equal(['pending', true]);
    });

    it('never rejects', async () => {
      collectWarnings();
      const host = await mount(freshUrl());
      const loading = host.feed.load();
      host.nth(1).fail(new Error('anything'));
      await loading;
      await host.updateComplete;
      expect(host.view).to.equal('error');
    });

    it('lets the load before it go', async () => {
      const host = await mount(freshUrl());
      void host.feed.load();
      expect(host.loads.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
    });

    it('does not show what the load before it gives after all', async () => {
      const host = await mount(freshUrl());
      void host.feed.load();
      host.nth(1).give(['new']);
      await shown(host);
      host.nth(0).give(['old']);
      await shown(host);
      expect([host.view, host.told.length]).to.deep.equal(['new', 1]);
    });

    it('does not show how the load before it fails after all', async () => {
      const warnings = collectWarnings();
      const host = await mount(freshUrl());
      void host.feed.load();
      host.nth(1).give(['new']);
      await shown(host);
      host.nth(0).fail(new FeedError('network', 'gone'));
      await shown(host);
      expect([host.view, host.told.length, warnings]).to.deep.equal(['new', 1, []]);
    });

    it('keeps what is shown while it loads', async () => {
      const host = await mount(freshUrl());
      host.nth(0).give(['one']);
      await shown(host);
      void host.feed.load();
      await host.updateComplete;
      expect([host.view, host.matches(':state(loaded)')]).to.deep.equal(['one', true]);
    });

    it('keeps what is shown when it fails', async () => {
      collectWarnings();
      const host = await mount(freshUrl());
      host.nth(0).give(['one']);
      await shown(host);
      void host.feed.load();
      host.nth(1).fail(new FeedError('network', 'gone'));
      await shown(host);
      expect([host.view, host.told.map(([name]) => name)]).to.deep.equal([
        'one',
        ['wr-load', 'wr-error'],
      ]);
    });

    it('has nothing to do without an address', async () => {
      const host = await mount(['one']);
      await host.feed.load();
      expect([host.view, host.loads]).to.deep.equal(['one', []]);
    });
  });

  describe('reload()', () => {
    it('loads again what was loaded', async () => {
      const host = await mount(freshUrl());
      host.nth(0).give(['one']);
      await shown(host);
      host.feed.reload();
      host.nth(1).give(['two']);
      await shown(host);
      expect(host.view).to.equal('two');
    });

    it('loads again what failed', async () => {
      collectWarnings();
      const host = await mount(freshUrl());
      host.nth(0).fail(new FeedError('network', 'gone'));
      await shown(host);
      host.feed.reload();
      expect(host.loads).to.have.lengthOf(2);
    });

    it('loads again what came back after it was away', async () => {
      const host = await mount(freshUrl());
      host.nth(0).give(['one']);
      await shown(host);
      const page = host.parentElement!;
      host.remove();
      await nextFrame();
      page.append(host);
      await host.updateComplete;
      host.feed.reload();
      expect(host.loads).to.have.lengthOf(2);
    });

    it('leaves alone what waits for the reader', async () => {
      const page = await fixture<HTMLElement>(html`<div><p style="block-size: 9000px"></p></div>`);
      const host = new FeedHost();
      host.source = freshUrl();
      host.isEager = false;
      page.append(host);
      await host.updateComplete;
      host.feed.reload();
      expect(host.loads).to.deep.equal([]);
    });
  });

  describe('with items of the page', () => {
    it('shows them at once', async () => {
      const host = await mount(['one']);
      expect([host.views, host.told]).to.deep.equal([
        ['one'],
        [['wr-load', {count: 1, stale: false}]],
      ]);
    });

    it('tells of others', async () => {
      const host = await mount(['one']);
      await change(host, ['two', 'three']);
      expect([host.view, host.told.at(-1)]).to.deep.equal([
        'two three',
        ['wr-load', {count: 2, stale: false}],
      ]);
    });

    it('lets a load go', async () => {
      const host = await mount(freshUrl());
      await change(host, ['one']);
      host.nth(0).give(['late']);
      await shown(host);
      expect([host.view, host.nth(0).signal.aborted]).to.deep.equal(['one', true]);
    });
  });

  describe('with nothing', () => {
    it('is empty, and well', async () => {
      const host = await mount(null);
      expect([host.view, host.told, host.matches(':state(loaded)')]).to.deep.equal([
        'empty',
        [],
        true,
      ]);
    });

    it('becomes so', async () => {
      const host = await mount(['one']);
      await change(host, null);
      expect([host.view, host.matches(':state(loaded)')]).to.deep.equal(['empty', true]);
    });
  });

  describe('whose source changes', () => {
    it('forgets what it has shown', async () => {
      const host = await mount(freshUrl());
      host.nth(0).give(['one']);
      await shown(host);
      await change(host, freshUrl());
      expect([host.view, host.feed.all]).to.deep.equal(['pending', []]);
    });

    it('does not tell of an answer that nobody has seen', async () => {
      const host = await mount(freshUrl());
      // The answer asks for an update, and before that comes the source is another one.
      const {requestUpdate} = host;
      host.requestUpdate = (...args) => {
        host.source = freshUrl();
        requestUpdate.apply(host, args);
      };
      host.nth(0).give(['one']);
      await shown(host);
      expect([host.told, host.view]).to.deep.equal([[], 'pending']);
    });

    it('does not load the same again', async () => {
      const url = freshUrl();
      const host = await mount(url);
      await change(host, url);
      expect(host.loads).to.have.lengthOf(1);
    });
  });

  describe('whose host', () => {
    it('is moved keeps its load', async () => {
      const host = await mount(freshUrl());
      document.body.append(host);
      await nextFrame();
      const wasKept = !host.nth(0).signal.aborted;
      host.remove();
      expect([wasKept, host.loads.length]).to.deep.equal([true, 1]);
    });

    it('is removed lets its load go', async () => {
      const host = await mount(freshUrl());
      host.remove();
      await nextFrame();
      expect(host.nth(0).signal.aborted).to.be.true;
    });

    it('is removed does not load what is set then', async () => {
      const host = await mount(freshUrl());
      host.remove();
      await nextFrame();
      await change(host, freshUrl());
      expect(host.loads).to.have.lengthOf(1);
    });

    it('is updated while it is away does not load again', async () => {
      const host = await mount(freshUrl());
      host.remove();
      await nextFrame();
      host.requestUpdate();
      await host.updateComplete;
      expect(host.loads).to.have.lengthOf(1);
    });

    it('comes back loads what it had not got', async () => {
      const host = await mount(freshUrl());
      const page = host.parentElement!;
      host.remove();
      await nextFrame();
      page.append(host);
      await host.updateComplete;
      expect(host.loads).to.have.lengthOf(2);
    });

    it('comes back after a failure loads again', async () => {
      collectWarnings();
      const host = await mount(freshUrl());
      host.nth(0).fail(new FeedError('network', 'gone'));
      await shown(host);
      const page = host.parentElement!;
      host.remove();
      await nextFrame();
      page.append(host);
      await host.updateComplete;
      expect([host.view, host.loads.length]).to.deep.equal(['pending', 2]);
    });
  });
});
