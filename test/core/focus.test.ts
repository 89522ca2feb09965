import {expect, fixture, html} from '@open-wc/testing';
import {focusNextOf} from '../../src/core/focus.js';

/** What has the focus, in whatever shadow tree. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Lets the element with the id `leaving` go while its button has the focus. */
function leave(root: Element): void {
  const leaving = root.querySelector<HTMLElement>('#leaving')!;
  leaving.querySelector('button')!.focus();
  focusNextOf(leaving);
  leaving.hidden = true;
}

const leaving = html`<div id="leaving"><button>Close</button><a href="#in">In it</a></div>`;

describe('focusNextOf', () => {
  it('goes to what follows', async () => {
    const root = await fixture(
      html`<div><a href="#1">Before</a>${leaving}<a href="#2" id="next">After</a></div>`,
    );
    leave(root);
    expect(focused()?.id).to.equal('next');
  });

  it('goes back where nothing follows', async () => {
    const root = await fixture(
      html`<div><a href="#1">First</a><a href="#2" id="last">Last</a>${leaving}</div>`,
    );
    leave(root);
    expect(focused()?.id).to.equal('last');
  });

  it('passes over what cannot take it', async () => {
    const root = await fixture(
      html`<div>
        ${leaving}
        <button disabled>Off</button>
        <a href="#1" style="display: none">Not shown</a>
        <a href="#2" style="visibility: hidden">Not seen</a>
        <div inert><a href="#3">Inert</a></div>
        <a href="#4" tabindex="-1">Not by Tab</a>
        <input type="hidden" />
        <button id="next">After</button>
      </div>`,
    );
    leave(root);
    expect(focused()?.id).to.equal('next');
  });

  it('finds what follows in another shadow tree', async () => {
    const root = await fixture(
      html`<div>
        ${leaving}
        <section></section>
        <a href="#1">Further on</a>
      </div>`,
    );
    const button = document.createElement('button');
    button.id = 'inside';
    root.querySelector('section')!.attachShadow({mode: 'open'}).append(button);
    leave(root);
    expect(focused()?.id).to.equal('inside');
  });

  it('leaves the shadow tree it is in when there is nothing else', async () => {
    const root = await fixture(
      html`<div>
        <section></section>
        <a href="#1" id="next">After</a>
      </div>`,
    );
    const inner = root.querySelector('section')!.attachShadow({mode: 'open'});
    inner.append((await fixture(html`<div>${leaving}</div>`)).firstElementChild!);
    const element = inner.querySelector<HTMLElement>('#leaving')!;
    element.querySelector('button')!.focus();
    focusNextOf(element);
    expect(focused()?.id).to.equal('next');
  });

  it('stays at its place where there is nothing to go to', async () => {
    const root = await fixture(html`<div>${leaving}</div>`);
    leave(root);
    expect(focused()).to.equal(root.querySelector('[tabindex="-1"]'));
  });

  it('leaves no mark once the focus has moved on', async () => {
    const root = await fixture<HTMLElement>(html`<div>${leaving}</div>`);
    leave(root);
    (focused() as HTMLElement).blur();
    expect(root.querySelector('[tabindex="-1"]')).to.equal(null);
  });

  it('does not scroll the page', async () => {
    const root = await fixture(
      html`<div>
        ${leaving}
        <p style="height: 5000px"></p>
        <a href="#1">Far away</a>
      </div>`,
    );
    leave(root);
    expect(scrollY).to.equal(0);
  });

  it('does nothing for an element that is on no page', () => {
    const element = document.createElement('div');
    focusNextOf(element);
    expect(focused()).to.equal(document.body);
  });
});
