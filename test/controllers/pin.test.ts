import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {restore, stub} from 'sinon';
import {PinController, type Edge} from '../../src/controllers/pin.js';
import {until} from '../helpers.js';

class Pinned extends LitElement {
  static override styles = css`
    .base {
      block-size: 60px;
    }
  `;

  edge: Edge | null = 'top';

  constructor() {
    super();
    new PinController(this, () => this.edge);
  }

  get place(): HTMLElement {
    return this.renderRoot.querySelector('.place')!;
  }

  get banner(): HTMLElement {
    return this.renderRoot.querySelector('.base')!;
  }

  get isPinned(): boolean {
    return this.banner.matches(':popover-open');
  }

  protected override render() {
    return html`<div class="place">
      <div class="base"><button>Close</button></div>
    </div>`;
  }
}
customElements.define('test-pinned', Pinned);

/** A long page with the element at its beginning, and a link that stands still at the window's top. */
async function longPage(edge: Edge | null = 'top'): Promise<Pinned> {
  const page = await fixture(
    html`<div>
      <test-pinned .edge=${edge}></test-pinned>
      <p style="height: 5000px"></p>
      <a href="#here" style="position: fixed; top: 20px">Covered at the top</a>
      <button style="position: fixed; top: 200px">In the open</button>
    </div>`,
  );
  const element = page.querySelector<Pinned>('test-pinned')!;
  await element.updateComplete;
  return element;
}

/** The same page, with the element pinned. */
async function scrolledPage(edge: Edge = 'top'): Promise<Pinned> {
  const element = await longPage(edge);
  scrollTo(0, 1000);
  await until(() => element.isPinned, 'pinned');
  return element;
}

const next = (element: Element, selector: string): HTMLElement =>
  element.parentElement!.querySelector<HTMLElement>(`:scope > ${selector}`)!;

/** Makes the engine one that tells of no scroll's end, and returns how to undo that. */
function forgetScrollend(): () => void {
  const known = Object.getOwnPropertyDescriptor(window, 'onscrollend');
  Reflect.deleteProperty(window, 'onscrollend');
  const listener = new AbortController();
  const stop = (event: Event) => {
    event.stopImmediatePropagation();
  };
  addEventListener('scrollend', stop, {capture: true, signal: listener.signal});
  return () => {
    listener.abort();
    if (known) Object.defineProperty(window, 'onscrollend', known);
  };
}

describe('PinController', () => {
  afterEach(() => {
    restore();
    scrollTo(0, 0);
  });

  for (const edge of ['top', 'bottom'] as const) {
    it(`pins to the ${edge} what has been scrolled out of sight`, async () => {
      const el = await scrolledPage(edge);
      expect(el.banner.dataset['pinned']).to.equal(edge);
    });
  }

  it('leaves alone what is in sight', async () => {
    const el = await longPage();
    scrollTo(0, 1);
    await nextFrame();
    await nextFrame();
    expect(el.isPinned).to.equal(false);
  });

  it('lets nothing on the page move', async () => {
    const el = await scrolledPage();
    expect(el.place.getBoundingClientRect().height).to.equal(60);
  });

  it('goes back to its place when that comes into sight', async () => {
    const el = await scrolledPage();
    scrollTo(0, 0);
    await until(() => !el.isPinned, 'unpinned');
    expect(el.place.style.blockSize).to.equal('');
  });

  it('does not pin what is to stay where it is', async () => {
    const el = await longPage(null);
    scrollTo(0, 1000);
    await nextFrame();
    await nextFrame();
    expect(el.isPinned).to.equal(false);
  });

  it('goes back when it is no longer to be pinned', async () => {
    const el = await scrolledPage();
    el.edge = null;
    el.requestUpdate();
    await el.updateComplete;
    expect(el.isPinned).to.equal(false);
  });

  it('is pinned as soon as it is to be', async () => {
    const el = await longPage(null);
    scrollTo(0, 1000);
    el.edge = 'top';
    el.requestUpdate();
    await until(() => el.isPinned, 'pinned');
  });

  it('gives way to what has the focus behind it', async () => {
    const el = await scrolledPage();
    next(el, 'a').focus();
    await until(() => !el.isPinned, 'unpinned');
  });

  for (const isTold of [true, false]) {
    it(`gives way to a focus that is scrolled behind it, ${isTold ? 'told' : 'not told'} when that is over`, async () => {
      const undo = isTold ? null : forgetScrollend();
      try {
        const el = await scrolledPage();
        const link = next(el, 'a');
        link.style.cssText = 'position: absolute; top: 1300px';
        link.focus({preventScroll: true});
        await nextFrame();
        await nextFrame();
        expect(el.isPinned).to.equal(true);
        scrollBy(0, link.getBoundingClientRect().top - 20);
        await until(() => !el.isPinned, 'unpinned');
      } finally {
        undo?.();
      }
    });
  }

  it('comes back when the focus goes on', async () => {
    const el = await scrolledPage();
    next(el, 'a').focus();
    await until(() => !el.isPinned, 'unpinned');
    next(el, 'button').focus();
    await until(() => el.isPinned, 'pinned again');
  });

  it('gives way to what has the focus in a shadow tree', async () => {
    const el = await scrolledPage();
    const link = next(el, 'a');
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(link);
    el.after(host);
    link.focus();
    await until(() => !el.isPinned, 'unpinned');
  });

  it('stays while somebody is busy in it', async () => {
    const el = await scrolledPage();
    el.banner.querySelector('button')!.focus();
    scrollTo(0, 0);
    await nextFrame();
    await nextFrame();
    expect(el.isPinned).to.equal(true);
  });

  it('is not pinned where the window leaves no room', async () => {
    const el = await scrolledPage();
    stub(window, 'innerHeight').get(() => 400);
    dispatchEvent(new Event('resize'));
    expect(el.isPinned).to.equal(false);
  });

  it('is not pinned when it is too high', async () => {
    const el = await longPage();
    el.banner.style.blockSize = '300px';
    scrollTo(0, 1000);
    await nextFrame();
    await nextFrame();
    expect(el.isPinned).to.equal(false);
  });

  it('leaves the top layer with its host', async () => {
    const el = await scrolledPage();
    el.remove();
    expect(el.banner.popover).to.equal(null);
  });

  it('is pinned again when its host is moved', async () => {
    const el = await scrolledPage();
    el.parentElement!.prepend(el);
    await until(() => el.isPinned, 'pinned again');
  });
});
