import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {LitElement} from 'lit';
import {restore, stub, type SinonFakeTimers, type SinonStub} from 'sinon';
import {CountController} from '../../src/controllers/count.js';
import type {EventDetails} from '../../src/core/events.js';
import {observed} from '../elements/mount.js';
import {collectWarnings} from '../helpers.js';
import {answerWith, freshUrl, nothing, refusal, stopTime, type Asked} from '../network.js';

const NOW = '2017-12-18T10:00:00Z';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

class Counter extends LitElement {
  given: number | null = null;
  src = '';
  path = 'count';
  refresh: number | null = null;
  goal: number | 'auto' | null = null;
  isEager = true;

  readonly count = new CountController(this, {
    given: () => this.given,
    src: () => this.src,
    path: () => this.path,
    refresh: () => this.refresh,
    goal: () => this.goal,
    isEager: () => this.isEager,
  });

  protected override render() {
    return this.count.value;
  }

  /** As a property of a real element does. */
  async set(values: Partial<Counter>): Promise<void> {
    Object.assign(this, values);
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('test-counter', Counter);

const newSource = () => freshUrl('count.json');
const json = (body: unknown) => () => new Response(JSON.stringify(body));
const notFound = () => new Response('', {status: 404});

describe('CountController', () => {
  let clock: SinonFakeTimers;
  let asked: readonly Asked[];
  /** What the server answers. */
  let reply: Parameters<typeof answerWith>[0];
  let log: (EventDetails['wr-count'] | EventDetails['wr-error'])[];
  let parent: HTMLElement;

  /** On the page, and after its first answer or failure if it asks for one. */
  async function counter(values: Partial<Counter>): Promise<Counter> {
    const element = new Counter();
    Object.assign(element, values);
    const told = element.src && element.isEager ? nextTold() : undefined;
    parent.append(element);
    await element.updateComplete;
    await told;
    return element;
  }

  /** The next value that comes from an address, or the next failure. */
  function nextTold(): Promise<unknown> {
    return new Promise((resolve) => {
      parent.addEventListener('wr-error', resolve, {once: true});
      parent.addEventListener('wr-count', ({detail}) => {
        if (detail.asOf) resolve(detail);
      });
    });
  }

  /** Lets time pass, in which nothing is told; and frames, in which the host would be seen. */
  async function elapse(milliseconds: number): Promise<void> {
    await clock.tickAsync(milliseconds);
    await observed();
  }

  async function afterTime(milliseconds: number): Promise<void> {
    const told = nextTold();
    await clock.tickAsync(milliseconds);
    await told;
  }

  beforeEach(async () => {
    clock = stopTime(NOW);
    stub(Math, 'random').returns(0); // no jitter
    reply = json({count: 1_912_884});
    asked = answerWith((url, signal) => reply(url, signal));
    log = [];
    parent = await fixture<HTMLElement>(html`<div></div>`);
    for (const name of ['wr-count', 'wr-error'] as const) {
      parent.addEventListener(name, ({detail}) => log.push(detail));
    }
  });

  afterEach(restore);

  describe('with a number of the page', () => {
    it('has it at once', async () => {
      await counter({given: 7});
      expect(log).to.deep.equal([{count: 7, goal: null, asOf: null, stale: false}]);
    });

    it('asks nobody', async () => {
      await counter({given: 7});
      expect(asked).to.deep.equal([]);
    });

    it('tells another number', async () => {
      const el = await counter({given: 7});
      await el.set({given: 8});
      expect(log.map((detail) => 'count' in detail && detail.count)).to.deep.equal([7, 8]);
    });

    it('tells nothing when there is none any more', async () => {
      const el = await counter({given: 7});
      await el.set({given: null});
      expect([el.count.value, log.length]).to.deep.equal([null, 1]);
    });

    it('tells of it when the host shows it', async () => {
      let shown: string | null = '';
      parent.addEventListener('wr-count', ({target}) => {
        shown = (target as Counter).renderRoot.textContent;
      });
      await counter({given: 7});
      expect(shown).to.equal('7');
    });

    it('is loaded', async () => {
      expect((await counter({given: 7})).matches(':state(loaded)')).to.equal(true);
    });
  });

  describe('with a goal', () => {
    it('tells it', async () => {
      await counter({given: 7, goal: 100});
      expect(log).to.deep.equal([{count: 7, goal: 100, asOf: null, stale: false}]);
    });

    it('picks one above the count', async () => {
      await counter({given: 1_912_884, goal: 'auto'});
      expect(log[0]).to.include({goal: 2_000_000});
    });

    it('picks one above zero too', async () => {
      await counter({given: 0, goal: 'auto'});
      expect(log[0]).to.include({goal: 100});
    });

    it('picks none without a count', async () => {
      expect((await counter({goal: 'auto'})).count.goal).to.equal(null);
    });
  });

  describe('with an address', () => {
    it('reads the number from there', async () => {
      await counter({src: newSource()});
      expect(log).to.deep.equal([
        {count: 1_912_884, goal: null, asOf: new Date(NOW), stale: false},
      ]);
    });

    it('shows the page’s number until then', async () => {
      await counter({src: newSource(), given: 7});
      expect(log.map((detail) => 'count' in detail && detail.count)).to.deep.equal([7, 1_912_884]);
    });

    it('is loading until then', async () => {
      const element = new Counter();
      element.src = newSource();
      parent.append(element);
      const told = nextTold();
      await element.updateComplete;
      expect(element.matches(':state(loading)')).to.equal(true);
      await told;
    });

    it('is loaded then', async () => {
      expect((await counter({src: newSource()})).matches(':state(loaded)')).to.equal(true);
    });

    it('follows the path in the answer', async () => {
      reply = () => new Response('{"data": {"signatures": "12,345"}}');
      const el = await counter({src: newSource(), path: 'data.signatures'});
      expect(el.count.value).to.equal(12_345);
    });

    it('resolves against the page', async () => {
      await counter({src: '/count.json'});
      expect(asked[0]!.url).to.equal(`${location.origin}/count.json`);
    });

    it('reads once', async () => {
      await counter({src: newSource()});
      await elapse(24 * HOUR);
      expect(asked).to.have.lengthOf(1);
    });

    it('asks once for all that want the same', async () => {
      const src = newSource();
      await Promise.all([counter({src}), counter({src})]);
      expect(asked).to.have.lengthOf(1);
    });

    it('waits until it is near the viewport', async () => {
      parent.style.marginTop = '5000px';
      await counter({src: newSource(), isEager: false});
      await observed();
      expect(asked).to.deep.equal([]);
    });

    it('reads when it comes near', async () => {
      parent.style.marginTop = '5000px';
      await counter({src: newSource(), isEager: false});
      const told = nextTold();
      parent.style.marginTop = '0';
      await told;
      expect(asked).to.have.lengthOf(1);
    });
  });

  describe('with another address later', () => {
    it('forgets the number of the first', async () => {
      const el = await counter({src: newSource()});
      reply = nothing;
      await el.set({src: newSource()});
      expect(el.count.value).to.equal(null);
    });

    it('reads the number there', async () => {
      const el = await counter({src: newSource()});
      reply = json({count: 8});
      const told = nextTold();
      await el.set({src: newSource()});
      await told;
      expect(el.count.value).to.equal(8);
    });

    it('does not let a late answer win', async () => {
      let answerLate: (response: Response) => void = () => undefined;
      reply = () => new Promise((resolve) => (answerLate = resolve));
      const element = new Counter();
      element.src = newSource();
      parent.append(element);
      await element.updateComplete;
      reply = json({count: 8});
      const told = nextTold();
      await element.set({src: newSource()});
      await told;
      answerLate(new Response('{"count": 1}'));
      await nextFrame();
      expect(element.count.value).to.equal(8);
    });

    it('goes back to the page’s number where the address is taken away', async () => {
      const el = await counter({src: newSource(), given: 7});
      await el.set({src: ''});
      expect(el.count.value).to.equal(7);
    });

    it('reads anew for another path', async () => {
      reply = () => new Response('{"count": 1, "signatures": 2}');
      const el = await counter({src: newSource()});
      const told = nextTold();
      await el.set({path: 'signatures'});
      await told;
      expect(el.count.value).to.equal(2);
    });
  });

  describe('that fails', () => {
    const failures: [what: string, response: typeof reply, detail: object][] = [
      ['without an answer', refusal, {reason: 'network'}],
      ['with a status', () => new Response('gone', {status: 404}), {reason: 'http', status: 404}],
      ['with a web page', () => new Response('<!doctype html><p>Sign!'), {reason: 'not-a-count'}],
      ['with other data', () => new Response('{"signatures": 7}'), {reason: 'not-a-count'}],
      ['with far too much', () => new Response(new Uint8Array(6_000_000)), {reason: 'too-large'}],
    ];
    for (const [what, response, detail] of failures) {
      it(`${what} tells why`, async () => {
        collectWarnings();
        reply = response;
        const src = newSource();
        const told = nextTold();
        await Promise.race([counter({src}), clock.tickAsync(2000)]); // network errors are tried twice
        await told;
        expect(log).to.deep.equal([{...detail, url: src}]);
      });

      it(`${what} is in error, and has no value`, async () => {
        collectWarnings();
        reply = response;
        const told = nextTold();
        parent.append(Object.assign(new Counter(), {src: newSource()}));
        await clock.tickAsync(2000);
        await told;
        const el = parent.querySelector<Counter>('test-counter')!;
        expect([el.matches(':state(error)'), el.count.value]).to.deep.equal([true, null]);
      });
    }

    it('because nobody answers tells so after ten seconds', async () => {
      collectWarnings();
      reply = nothing;
      parent.append(Object.assign(new Counter(), {src: newSource()}));
      await afterTime(10_000);
      expect(log[0]).to.include({reason: 'timeout'});
    });

    it('keeps the page’s number', async () => {
      collectWarnings();
      reply = notFound;
      const el = await counter({src: newSource(), given: 7});
      expect([el.count.value, el.count.stale]).to.deep.equal([7, false]);
    });

    it('warns once, however often', async () => {
      const warnings = collectWarnings();
      reply = notFound;
      await counter({src: newSource(), refresh: 15});
      await afterTime(30_000);
      expect(warnings).to.have.lengthOf(1);
    });

    it('asks no address that is unsafe', async () => {
      const warnings = collectWarnings();
      await counter({src: 'javascript:alert("count")', refresh: 15});
      await elapse(HOUR);
      expect({requests: asked.length, warned: warnings.length, log}).to.deep.equal({
        requests: 0,
        warned: 1,
        log: [{reason: 'network', url: 'javascript:alert("count")'}],
      });
    });
  });

  describe('with a pause to refresh after', () => {
    it('reads again after it', async () => {
      const el = await counter({src: newSource(), refresh: 60});
      reply = json({count: 1_912_900});
      await afterTime(MINUTE);
      expect(el.count.value).to.equal(1_912_900);
    });

    it('does not read before', async () => {
      await counter({src: newSource(), refresh: 60});
      await elapse(MINUTE - 1);
      expect(asked).to.have.lengthOf(1);
    });

    it('does not ask in the same second as all others', async () => {
      (Math.random as SinonStub).returns(0.999);
      await counter({src: newSource(), refresh: 60});
      await elapse(65_000);
      expect(asked).to.have.lengthOf(1);
    });

    it('is as long as the page wants, above an hour too', async () => {
      await counter({src: newSource(), refresh: 7200});
      await elapse(2 * HOUR - 1);
      expect(asked).to.have.lengthOf(1);
    });

    it('is no shorter for a number beyond all timers', async () => {
      await counter({src: newSource(), refresh: 1e9});
      await elapse(23 * HOUR);
      expect(asked).to.have.lengthOf(1);
    });

    it('can be set later', async () => {
      const el = await counter({src: newSource()});
      await el.set({refresh: 300});
      await afterTime(5 * MINUTE);
      expect(asked).to.have.lengthOf(2);
    });

    it('can be taken away', async () => {
      const el = await counter({src: newSource(), refresh: 60});
      await el.set({refresh: null});
      await elapse(HOUR);
      expect(asked).to.have.lengthOf(1);
    });

    it('keeps the last good value when a read fails', async () => {
      collectWarnings();
      await counter({src: newSource(), refresh: 60});
      reply = notFound;
      await afterTime(MINUTE);
      expect(log.at(-1)).to.deep.equal({
        count: 1_912_884,
        goal: null,
        asOf: new Date(NOW),
        stale: true,
      });
    });

    it('tells once that it is stale', async () => {
      collectWarnings();
      await counter({src: newSource(), refresh: 60});
      reply = notFound;
      await afterTime(MINUTE);
      await afterTime(2 * MINUTE);
      expect(log.filter((detail) => 'stale' in detail && detail.stale)).to.have.lengthOf(1);
    });

    it('is in error while it is stale', async () => {
      collectWarnings();
      const el = await counter({src: newSource(), refresh: 60});
      reply = notFound;
      await afterTime(MINUTE);
      expect(el.matches(':state(error)')).to.equal(true);
    });

    it('is fresh again after a good read', async () => {
      collectWarnings();
      const el = await counter({src: newSource(), refresh: 60});
      reply = notFound;
      await afterTime(MINUTE);
      reply = json({count: 1_912_900});
      await afterTime(2 * MINUTE);
      expect([el.count.stale, el.matches(':state(loaded)')]).to.deep.equal([false, true]);
    });

    it('is twice as long after each failure', async () => {
      collectWarnings();
      reply = notFound;
      await counter({src: newSource(), refresh: 60});
      await elapse(2 * MINUTE - 1);
      expect(asked).to.have.lengthOf(1);
    });

    it('is an hour at most after failures', async () => {
      collectWarnings();
      reply = notFound;
      await counter({src: newSource(), refresh: 1800});
      await afterTime(HOUR);
      await afterTime(HOUR);
      expect(asked).to.have.lengthOf(3);
    });

    it('goes on when the page is seen again', async () => {
      const el = await counter({src: newSource(), refresh: 60});
      const isHidden = stub(document, 'hidden').get(() => true);
      await elapse(10 * MINUTE);
      expect(asked).to.have.lengthOf(1);
      isHidden.get(() => false);
      reply = json({count: 8});
      const told = nextTold();
      document.dispatchEvent(new Event('visibilitychange'));
      await told;
      expect(el.count.value).to.equal(8);
    });

    it('stays silent on a hidden page after failures too', async () => {
      collectWarnings();
      reply = notFound;
      await counter({src: newSource(), refresh: 60});
      stub(document, 'hidden').get(() => true);
      await elapse(10 * MINUTE);
      expect(asked).to.have.lengthOf(1);
    });
  });

  describe('with a signature that is added', () => {
    /** Adds one, and lets the host show it. */
    async function add(el: Counter, count: number | null): Promise<void> {
      el.count.add(count);
      await el.updateComplete;
    }

    /** Reads the number anew, and gives what is shown then. */
    async function readAfter(el: Counter, milliseconds: number): Promise<number | null> {
      await afterTime(milliseconds);
      return el.count.value;
    }

    it('moves at once', async () => {
      const el = await counter({given: 7});
      el.count.add(null);
      expect(el.count.value).to.equal(8);
    });

    it('tells so', async () => {
      const el = await counter({given: 7, goal: 100});
      await add(el, null);
      expect(log.at(-1)).to.deep.equal({count: 8, goal: 100, asOf: null, stale: false});
    });

    it('moves to what the provider says', async () => {
      const el = await counter({given: 7});
      await add(el, 20);
      expect(el.count.value).to.equal(20);
    });

    it('does not fall to what the provider says', async () => {
      const el = await counter({given: 7});
      await add(el, 3);
      expect(el.count.value).to.equal(8);
    });

    it('begins with what the provider says', async () => {
      const el = await counter({});
      await add(el, 20);
      expect(el.count.value).to.equal(20);
    });

    it('stays unknown where nobody knows', async () => {
      const el = await counter({});
      await add(el, null);
      expect([el.count.value, log.length]).to.deep.equal([null, 0]);
    });

    it('stays as old as it was', async () => {
      const el = await counter({src: newSource()});
      await add(el, null);
      expect(log.at(-1)).to.deep.equal({
        count: 1_912_885,
        goal: null,
        asOf: new Date(NOW),
        stale: false,
      });
    });

    it('does not believe a read that lacks it', async () => {
      const el = await counter({src: newSource(), refresh: 60});
      await add(el, null);
      expect(await readAfter(el, MINUTE)).to.equal(1_912_885);
    });

    it('believes a read that has more', async () => {
      const el = await counter({src: newSource(), refresh: 60});
      await add(el, null);
      reply = json({count: 1_912_900});
      expect(await readAfter(el, MINUTE)).to.equal(1_912_900);
    });

    it('does not believe one after almost five minutes', async () => {
      const el = await counter({src: newSource(), refresh: 299});
      await add(el, null);
      expect(await readAfter(el, 299_000)).to.equal(1_912_885);
    });

    it('believes one after five minutes', async () => {
      const el = await counter({src: newSource(), refresh: 300});
      await add(el, null);
      expect(await readAfter(el, 5 * MINUTE)).to.equal(1_912_884);
    });

    it('does not believe the page either', async () => {
      const el = await counter({given: 7});
      await add(el, null);
      await el.set({given: 6});
      expect(el.count.value).to.equal(8);
    });

    it('adds the second to the first', async () => {
      const el = await counter({src: newSource(), refresh: 60});
      await add(el, null);
      await add(el, null);
      expect(await readAfter(el, MINUTE)).to.equal(1_912_886);
    });

    it('is forgotten with another address', async () => {
      const el = await counter({src: newSource()});
      await add(el, null);
      reply = json({count: 8});
      const told = nextTold();
      await el.set({src: newSource()});
      await told;
      expect(el.count.value).to.equal(8);
    });
  });

  describe('of a host that leaves', () => {
    it('reads no more', async () => {
      const el = await counter({src: newSource(), refresh: 60});
      el.remove();
      await elapse(HOUR);
      expect(asked).to.have.lengthOf(1);
    });

    it('ends the request under way', async () => {
      reply = nothing;
      const el = Object.assign(new Counter(), {src: newSource()});
      parent.append(el);
      await el.updateComplete;
      el.remove();
      await nextFrame();
      expect(asked[0]!.signal.aborted).to.equal(true);
    });

    it('asks for nothing when it is changed elsewhere', async () => {
      const el = await counter({src: newSource()});
      el.remove();
      await nextFrame();
      await el.set({src: newSource()});
      expect(asked).to.have.lengthOf(1);
    });

    it('reads again when it comes back', async () => {
      const el = await counter({src: newSource()});
      el.remove();
      await elapse(HOUR);
      reply = json({count: 8});
      const told = nextTold();
      parent.append(el);
      await told;
      expect(el.count.value).to.equal(8);
    });

    it('keeps its value meanwhile', async () => {
      const el = await counter({src: newSource()});
      el.remove();
      await elapse(HOUR);
      reply = nothing;
      parent.append(el);
      await el.updateComplete;
      expect(el.count.value).to.equal(1_912_884);
    });

    it('keeps its request when it is only moved', async () => {
      let respond: (response: Response) => void = () => undefined;
      reply = () => new Promise((resolve) => (respond = resolve));
      const el = Object.assign(new Counter(), {src: newSource()});
      parent.append(el);
      await el.updateComplete;
      parent.prepend(el);
      await el.updateComplete;
      const told = oneEvent(parent, 'wr-count');
      respond(new Response('{"count": 5}'));
      await told;
      expect([el.count.value, asked.length]).to.deep.equal([5, 1]);
    });

    it('tells that a number is old which another has read', async () => {
      collectWarnings();
      const src = newSource();
      const first = await counter({src});
      first.remove();
      await elapse(HOUR);
      reply = notFound;
      const second = await counter({src});
      expect([second.count.value, second.count.stale]).to.deep.equal([1_912_884, true]);
    });
  });
});
