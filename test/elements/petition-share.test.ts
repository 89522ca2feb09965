import {expect} from '@open-wc/testing';
import {restore, stub, type SinonStub} from 'sinon';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {itNeeds, onceEvent} from '../helpers.js';
import {ownStorage} from '../storage.js';
import {all, one, plain} from './mount.js';
import {dialogIn, focusedIn, open, respond, sent, soon} from './petition.js';

const ways = (el: PetitionButton) => all(el, '.ways button');
/** What came of copying, as it is seen. */
const status = (el: PetitionButton) => plain(all(el, '.copied')[0]?.textContent);
/** And as it is said. */
const said = (el: PetitionButton) =>
  one(el, 'dialog').querySelector(':scope > [role=status]')?.textContent;
const address = location.origin + location.pathname;

/** Gives the browser something, or takes it away, until the test ends. */
function give(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, {value, configurable: true});
}

describe('<wr-petition-button> that is shared', () => {
  ownStorage();

  let writeText: SinonStub;

  beforeEach(() => {
    respond(201);
    writeText = stub().resolves();
    give('share', undefined);
    give('clipboard', {writeText});
  });

  afterEach(() => {
    restore();
    for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name);
  });

  /** The last way, which is there in every browser. */
  const copy = (el: PetitionButton) => ways(el).at(-1)!.click();

  it('offers what the browser can', async () => {
    give('share', stub().resolves());
    expect(ways(await sent()).map(({textContent}) => plain(textContent))).to.deep.equal([
      'Share',
      'Copy link',
    ]);
  });

  it('offers to copy where it can no more', async () => {
    expect(ways(await sent()).map(({textContent}) => plain(textContent))).to.deep.equal([
      'Copy link',
    ]);
  });

  describe('by the browser', () => {
    it('shares the page under the petition’s title', async () => {
      const share = stub().resolves();
      give('share', share);
      const el = await sent('label="Add your name"');
      ways(el)[0]!.click();
      expect(share.firstCall.args).to.deep.equal([{title: 'Add your name', url: address}]);
    });

    it('tells the page first', async () => {
      give('share', stub().resolves());
      const el = await sent();
      const event = onceEvent(el, 'wr-share');
      ways(el)[0]!.click();
      expect((await event).detail).to.deep.equal({method: 'native', url: address});
    });

    it('does not where that is prevented', async () => {
      const share = stub().resolves();
      give('share', share);
      const el = await sent();
      el.addEventListener('wr-share', (event) => {
        event.preventDefault();
      });
      ways(el)[0]!.click();
      expect(share.callCount).to.equal(0);
    });

    it('says nothing where the reader thinks better of it', async () => {
      const share = stub().rejects(new DOMException('no', 'AbortError'));
      give('share', share);
      const el = await sent();
      ways(el)[0]!.click();
      await soon(() => share.callCount === 1);
      await el.updateComplete;
      expect([status(el), all(el, '#link').length, writeText.callCount]).to.deep.equal(['', 0, 0]);
    });

    it('copies the link where it may not', async () => {
      give('share', stub().rejects(new DOMException('no', 'NotAllowedError')));
      const el = await sent();
      ways(el)[0]!.click();
      await soon(() => status(el) === 'Link copied');
    });
  });

  describe('by copying', () => {
    it('copies the page’s address', async () => {
      copy(await sent());
      expect(writeText.firstCall.args).to.deep.equal([address]);
    });

    it('says so', async () => {
      const el = await sent();
      copy(el);
      await soon(() => status(el) === 'Link copied' && said(el) === 'Link copied');
    });

    it('leaves the focus where it is', async () => {
      const el = await sent();
      ways(el)[0]!.focus();
      copy(el);
      await soon(() => status(el) === 'Link copied');
      expect(plain(focusedIn(el)!.textContent)).to.equal('Copy link');
    });

    it('tells the page first', async () => {
      const el = await sent();
      const event = onceEvent(el, 'wr-share');
      copy(el);
      expect((await event).detail).to.deep.equal({method: 'copy', url: address});
    });

    it('does not where that is prevented', async () => {
      const el = await sent();
      el.addEventListener('wr-share', (event) => {
        event.preventDefault();
      });
      copy(el);
      await el.updateComplete;
      expect([writeText.callCount, status(el)]).to.deep.equal([0, '']);
    });

    it('says it no more when it is opened again', async () => {
      const el = await sent();
      copy(el);
      await soon(() => status(el) === 'Link copied');
      one(el, '.close').click();
      await soon(() => !dialogIn(el)!.contains(focusedIn(el)));
      await open(el);
      expect(status(el)).to.equal('');
    });
  });

  describe('by hand, where it may not copy', () => {
    async function byHand(): Promise<HTMLInputElement> {
      writeText.rejects(new DOMException('no', 'NotAllowedError'));
      const el = await sent();
      copy(el);
      await soon(() => focusedIn(el)?.id === 'link');
      return one<HTMLInputElement>(el, '#link');
    }

    it('shows the address in a field that cannot be changed', async () => {
      const {value, readOnly} = await byHand();
      expect([value, readOnly]).to.deep.equal([address, true]);
    });

    it('names the field', async () => {
      const {labels} = await byHand();
      expect(labels![0]!.textContent).to.equal('Link');
    });

    it('has it selected', async () => {
      const {selectionStart, selectionEnd} = await byHand();
      expect([selectionStart, selectionEnd]).to.deep.equal([0, address.length]);
    });
  });

  itNeeds('clipboard', 'asks the real clipboard, and tells what came of it', async () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    const el = await sent();
    copy(el);
    await soon(() => status(el) === 'Link copied' || focusedIn(el)?.id === 'link');
  });
});
