import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {SignedController} from '../../src/controllers/signed.js';
import {emit} from '../../src/core/events.js';
import {markSigned} from '../../src/core/signed.js';
import {ownStorage} from '../storage.js';

let petitions = 0;
const freshPetition = () => `https://petition.example/${String(++petitions)}`;

class Follower extends LitElement {
  petition: string | undefined;
  told = 0;
  readonly signed = new SignedController(
    this,
    () => this.petition,
    () => {
      this.told += 1;
    },
  );

  protected override render() {
    return this.signed.isSigned ? 'signed' : 'not yet';
  }
}
customElements.define('test-follower', Follower);

describe('SignedController', () => {
  ownStorage();

  let el: Follower;

  const sign = (petition: string) => {
    markSigned(petition, false);
    emit(el.parentElement!, 'wr-sign', {status: 'accepted', provider: 'json'});
  };
  const shown = async () => {
    await el.updateComplete;
    return el.renderRoot.textContent;
  };

  beforeEach(async () => {
    const page = await fixture(html`<div></div>`);
    el = new Follower();
    el.petition = freshPetition();
    page.append(el);
    await el.updateComplete;
  });

  it('is not signed at first', async () => {
    expect(await shown()).to.equal('not yet');
  });

  it('follows a signature elsewhere on the page', async () => {
    sign(el.petition!);
    expect(await shown()).to.equal('signed');
  });

  it('tells so', () => {
    sign(el.petition!);
    expect(el.told).to.equal(1);
  });

  it('follows a signature that was given before', async () => {
    markSigned(el.petition!, false);
    emit(el.parentElement!, 'wr-sign-error', {reason: 'already-signed'});
    expect(await shown()).to.equal('signed');
  });

  it('does not follow that of another petition', async () => {
    sign(freshPetition());
    expect([await shown(), el.told]).to.deep.equal(['not yet', 0]);
  });

  it('does not follow one that is not accepted yet', async () => {
    emit(el.parentElement!, 'wr-sign', {status: 'queued', provider: 'json'});
    expect([await shown(), el.told]).to.deep.equal(['not yet', 0]);
  });

  it('is not signed without a petition', () => {
    el.petition = undefined;
    expect(el.signed.isSigned).to.equal(false);
  });

  it('knows of a signature that came before it', async () => {
    const petition = freshPetition();
    markSigned(petition, false);
    const later = new Follower();
    later.petition = petition;
    el.replaceWith(later);
    await later.updateComplete;
    expect(later.renderRoot.textContent).to.equal('signed');
  });

  it('follows nothing once it has left the page', () => {
    const {parentElement} = el;
    el.remove();
    markSigned(el.petition!, false);
    emit(parentElement!, 'wr-sign', {status: 'accepted', provider: 'json'});
    expect(el.told).to.equal(0);
  });

  it('follows again when it is back', () => {
    el.parentElement!.prepend(el);
    sign(el.petition!);
    expect(el.told).to.equal(1);
  });
});
