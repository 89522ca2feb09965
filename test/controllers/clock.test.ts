import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import type {SinonFakeTimers} from 'sinon';
import {ClockController} from '../../src/controllers/clock.js';
import {stopTime} from '../network.js';

const NOW = Date.parse('2017-12-18T10:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

class Timed extends LitElement {
  /** When it looks different next. */
  next: number | null = null;
  renders = 0;

  constructor() {
    super();
    new ClockController(this, () =>
      this.next !== null && this.next > Date.now() ? this.next : null,
    );
  }

  protected override updated(): void {
    this.renders += 1;
  }
}
customElements.define('test-timed', Timed);

const timed = (next: number | null) =>
  fixture<Timed>(html`<test-timed .next=${next}></test-timed>`);

describe('ClockController', () => {
  let clock: SinonFakeTimers;

  beforeEach(() => {
    clock = stopTime('2017-12-18T10:00:00Z');
  });

  it('renders the host at the moment it names', async () => {
    const el = await timed(NOW + MINUTE);
    await clock.tickAsync(MINUTE);
    expect(el.renders).to.equal(2);
  });

  it('does not render it before', async () => {
    const el = await timed(NOW + MINUTE);
    await clock.tickAsync(MINUTE - 1);
    expect(el.renders).to.equal(1);
  });

  it('renders it once', async () => {
    const el = await timed(NOW + MINUTE);
    await clock.tickAsync(10 * MINUTE);
    expect(el.renders).to.equal(2);
  });

  it('sets no timer for a host that never changes', async () => {
    await timed(null);
    expect(clock.countTimers()).to.equal(0);
  });

  it('keeps one timer for all hosts', async () => {
    await timed(NOW + MINUTE);
    await timed(NOW + 2 * MINUTE);
    expect(clock.countTimers()).to.equal(1);
  });

  it('serves each of them in its time', async () => {
    const [late, soon] = [await timed(NOW + 2 * MINUTE), await timed(NOW + MINUTE)];
    await clock.tickAsync(MINUTE);
    expect([soon.renders, late.renders]).to.deep.equal([2, 1]);
  });

  it('goes by the moment named last', async () => {
    const el = await timed(NOW + MINUTE);
    el.next = NOW + 2 * MINUTE;
    el.requestUpdate();
    await el.updateComplete;
    await clock.tickAsync(MINUTE);
    expect(el.renders).to.equal(2);
  });

  it('waits for moments beyond the reach of a timer', async () => {
    const el = await timed(NOW + 60 * DAY);
    await clock.tickAsync(59 * DAY);
    expect(el.renders).to.equal(1);
  });

  it('rings at such a moment', async () => {
    const el = await timed(NOW + 60 * DAY);
    await clock.tickAsync(60 * DAY);
    expect(el.renders).to.equal(2);
  });

  for (const [what, target, name] of [
    ['the computer slept', document, 'visibilitychange'],
    ['the page waited in the back-forward cache', window, 'pageshow'],
  ] as const) {
    it(`catches up after ${what}`, async () => {
      const el = await timed(NOW + MINUTE);
      clock.setSystemTime(NOW + DAY); // the timers stood still
      target.dispatchEvent(new Event(name));
      await el.updateComplete;
      expect(el.renders).to.equal(2);
    });
  }

  it('lets go of a host that has left', async () => {
    const el = await timed(NOW + MINUTE);
    el.remove();
    expect(clock.countTimers()).to.equal(0);
  });

  it('lets go of one that left with an update due', async () => {
    const el = await timed(NOW + MINUTE);
    el.requestUpdate();
    el.remove();
    await el.updateComplete;
    expect(clock.countTimers()).to.equal(0);
  });

  it('renders a host that comes back', async () => {
    const el = await timed(NOW + MINUTE);
    const parent = el.parentElement!;
    el.remove();
    clock.setSystemTime(NOW + DAY);
    parent.append(el);
    await el.updateComplete;
    expect(el.renders).to.equal(2);
  });
});
