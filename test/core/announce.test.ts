import {expect, fixture, html} from '@open-wc/testing';
import {restore, useFakeTimers, type SinonFakeTimers} from 'sinon';
import {announce} from '../../src/core/announce.js';
import {expectAccessible} from '../helpers.js';

const regions = () => [...document.querySelectorAll<HTMLElement>('body > [role=status]')];

describe('announce', () => {
  let clock: SinonFakeTimers;

  beforeEach(() => {
    clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  });

  afterEach(() => {
    restore();
    for (const region of regions()) region.remove();
  });

  it('says it in a live region of the page itself', () => {
    announce('Message closed', 'en');
    clock.runAll();
    expect(regions().map(({textContent}) => textContent)).to.deep.equal(['Message closed']);
  });

  it('lets the region be there before there is something in it', () => {
    // Screen readers tell of changes: a region that comes with its text is often passed over.
    announce('Message closed', 'en');
    expect(regions().map(({textContent}) => textContent)).to.deep.equal(['']);
  });

  it('names the language', () => {
    announce('Message fermé', 'fr');
    expect(regions()[0]!.lang).to.equal('fr');
  });

  it('keeps to one region', () => {
    announce('One', 'en');
    announce('Two', 'en');
    clock.runAll();
    expect(regions().map(({textContent}) => textContent)).to.deep.equal(['Two']);
  });

  it('changes the region for the same words too', () => {
    announce('Message closed', 'en');
    clock.runAll();
    announce('Message closed', 'en');
    expect(regions()[0]!.textContent).to.equal('');
  });

  it('comes back when the page has thrown the region away', () => {
    announce('One', 'en');
    regions()[0]!.remove();
    announce('Two', 'en');
    clock.runAll();
    expect(regions().map(({textContent}) => textContent)).to.deep.equal(['Two']);
  });

  it('takes no room, whatever the page’s style', async () => {
    await fixture(
      html`<style>
        div {
          position: static !important;
          display: block;
          width: 500px !important;
          height: 500px !important;
        }
      </style>`,
    );
    announce('Message closed', 'en');
    clock.runAll();
    const {width, height} = regions()[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
  });

  it('is accessible', async () => {
    announce('Message closed', 'en');
    clock.runAll();
    restore();
    await expectAccessible(regions()[0]!);
  });
});
