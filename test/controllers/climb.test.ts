import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {restore, stub} from 'sinon';
import {ClimbController} from '../../src/controllers/climb.js';
import {emulate} from '../helpers.js';

class Climber extends LitElement {
  value: number | null = null;
  renders = 0;
  readonly shown: number[] = [];
  readonly climb = new ClimbController(
    this,
    () => this.value,
    (seen) => this.shown.push(seen),
  );

  protected override updated(): void {
    this.renders += 1;
  }

  /** What is seen then. */
  async set(value: number | null): Promise<number | null> {
    this.value = value;
    this.requestUpdate();
    await this.updateComplete;
    return this.climb.seen;
  }
}
customElements.define('test-climber', Climber);

describe('ClimbController', () => {
  let el: Climber;
  let frames: Map<number, FrameRequestCallback>;
  let now: number;

  /** Shows one frame, so many milliseconds after the last, and gives what is seen. */
  async function frame(milliseconds: number): Promise<number | null> {
    now += milliseconds;
    const due = [...frames.values()];
    frames.clear();
    for (const callback of due) callback(now);
    await el.updateComplete;
    return el.climb.seen;
  }

  beforeEach(async () => {
    now = 5000;
    frames = new Map();
    let handles = 0;
    stub(window, 'requestAnimationFrame').callsFake((callback) => {
      frames.set(++handles, callback);
      return handles;
    });
    stub(window, 'cancelAnimationFrame').callsFake((handle) => frames.delete(handle));
    stub(document, 'hidden').get(() => false);
    el = await fixture<Climber>(html`<test-climber></test-climber>`);
  });

  afterEach(restore);

  it('does nothing without a value', () => {
    expect([el.climb.seen, frames.size]).to.deep.equal([null, 0]);
  });

  it('begins a tenth below the first value', async () => {
    expect(await el.set(1000)).to.equal(900);
  });

  it('begins there with its first frame', async () => {
    await el.set(1000);
    expect(await frame(16)).to.equal(900);
  });

  it('rises with each frame', async () => {
    await el.set(1000);
    const seen = [await frame(16), await frame(100), await frame(100), await frame(500)];
    expect(seen).to.deep.equal([...seen].sort((a, b) => a! - b!));
    expect(new Set(seen).size).to.equal(4);
  });

  it('shows each frame what is seen', async () => {
    await el.set(1000);
    const seen = [await frame(16), await frame(100), await frame(100)];
    expect(el.shown).to.deep.equal(seen);
  });

  it('renders its host at the end, and not for each frame', async () => {
    await el.set(1000);
    const {renders} = el;
    await frame(0);
    await frame(300);
    const between = el.renders;
    await frame(1500);
    expect([between - renders, el.renders - renders]).to.deep.equal([0, 1]);
  });

  it('is fast at first', async () => {
    await el.set(1000);
    await frame(0);
    expect(await frame(600)).to.equal(988);
  });

  it('ends at the value itself, within 1.5 seconds', async () => {
    await el.set(1000);
    await frame(0);
    expect(await frame(1500)).to.equal(null);
  });

  it('asks for no frame after that', async () => {
    await el.set(1000);
    await frame(0);
    await frame(1500);
    expect(frames.size).to.equal(0);
  });

  it('goes on from there to the next value', async () => {
    await el.set(1000);
    await frame(0);
    await frame(1500);
    expect(await el.set(1001)).to.equal(1000);
  });

  it('goes on from what is seen where it is still climbing', async () => {
    await el.set(1000);
    await frame(0);
    const seen = await frame(600);
    expect(await el.set(2000)).to.equal(seen);
  });

  it('climbs once at a time', async () => {
    await el.set(1000);
    await frame(0);
    await el.set(2000);
    expect(frames.size).to.equal(1);
  });

  it('does not begin anew with each rendering', async () => {
    await el.set(1000);
    await frame(0);
    await frame(600);
    expect(await el.set(1000)).to.equal(988);
  });

  it('falls at once', async () => {
    await el.set(1000);
    await frame(0);
    await frame(1500);
    expect([await el.set(500), frames.size]).to.deep.equal([null, 0]);
  });

  it('is gone at once', async () => {
    await el.set(1000);
    expect([await el.set(null), frames.size]).to.deep.equal([null, 0]);
  });

  it('does not climb from nothing to nothing', async () => {
    expect(await el.set(0)).to.equal(null);
  });

  it('does not climb where the reader wants no motion', async () => {
    await emulate({reducedMotion: 'reduce'});
    expect([await el.set(1000), frames.size]).to.deep.equal([null, 0]);
  });

  it('does not climb while nobody looks', async () => {
    stub(document, 'hidden').get(() => true);
    expect([await el.set(1000), frames.size]).to.deep.equal([null, 0]);
  });

  it('stops when its host leaves', async () => {
    await el.set(1000);
    el.remove();
    expect([el.climb.seen, frames.size]).to.deep.equal([null, 0]);
  });
});
