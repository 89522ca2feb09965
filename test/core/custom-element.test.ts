import {expect, fixture, html} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import {customElement} from '../../src/core/custom-element.js';
import {inTurn, takeTurns} from '../../src/core/turns.js';
import {collectWarnings} from '../helpers.js';

describe('customElement', () => {
  afterEach(restore);

  it('defines an element', () => {
    class Defined extends HTMLElement {}
    customElement('test-defined')(Defined);
    expect(customElements.get('test-defined')).to.equal(Defined);
  });

  it('upgrades what is on the page already', async () => {
    const el = await fixture(html`<test-upgraded></test-upgraded>`);
    class Upgraded extends HTMLElement {}
    customElement('test-upgraded')(Upgraded);
    expect(el).to.be.instanceOf(Upgraded);
  });

  it('leaves a name to who came first, and says so once', () => {
    const warnings = collectWarnings();
    class First extends HTMLElement {}
    customElement('test-first')(First);
    customElement('test-first')(class extends HTMLElement {});
    customElement('test-first')(class extends HTMLElement {});
    expect(customElements.get('test-first')).to.equal(First);
    expect(warnings).to.have.lengthOf(1);
  });

  it('waits for its turn, and keeps the name for it', async () => {
    collectWarnings();
    class First extends HTMLElement {}
    takeTurns();
    customElement('test-turn')(First);
    customElement('test-turn')(class extends HTMLElement {});
    expect(customElements.get('test-turn')).to.equal(undefined);
    await new Promise<void>(inTurn);
    expect(customElements.get('test-turn')).to.equal(First);
  });

  it('leaves a name alone that somebody else takes before its turn', async () => {
    class Other extends HTMLElement {}
    takeTurns();
    customElement('test-taken')(class extends HTMLElement {});
    customElements.define('test-taken', Other);
    await new Promise<void>(inTurn);
    expect(customElements.get('test-taken')).to.equal(Other);
  });

  it('does without a registry, as on a server', () => {
    stub(window, 'customElements').get(() => undefined);
    customElement('test-server')(class extends HTMLElement {});
    restore();
    expect(customElements.get('test-server')).to.equal(undefined);
  });
});
