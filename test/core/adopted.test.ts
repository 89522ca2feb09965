import {expect, fixture, html} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {customElement} from '../../src/core/custom-element.js';

@customElement('test-adopted')
class Adopted extends LitElement {
  static override styles = css`
    :host {
      color: rgb(1, 2, 3);
    }
  `;
}

/** A frame of the same origin, with the window that it has. */
async function frameWindow(): Promise<Window & typeof globalThis> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Frame"></iframe>`);
  return frame.contentWindow as Window & typeof globalThis; // it is connected, so it has one
}

describe('an element in another document', () => {
  it('keeps its styles and its class', async () => {
    const el = await fixture(html`<test-adopted></test-adopted>`);
    const view = await frameWindow();
    view.document.body.append(el);
    expect(view.getComputedStyle(el).color).to.equal('rgb(1, 2, 3)');
    expect(el).to.be.instanceOf(Adopted);
  });

  it('has its styles again when it comes back from a template', async () => {
    const el = await fixture(html`<test-adopted></test-adopted>`);
    const place = el.parentElement!;
    document.createElement('template').content.append(el);
    place.append(el);
    expect(getComputedStyle(el).color).to.equal('rgb(1, 2, 3)');
  });
});
