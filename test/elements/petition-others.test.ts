import {expect} from '@open-wc/testing';
import {restore} from 'sinon';
import '../../src/elements/campaign-banner.js';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {setNow} from '../network.js';
import {ownStorage, stored, STORED} from '../storage.js';
import {all, isShown, mount} from './mount.js';
import {
  fill,
  freshPetition,
  open,
  paragraphs,
  respond,
  soon,
  submit,
  textIn,
  withForm,
} from './petition.js';

describe('<wr-petition-button> that was signed', () => {
  ownStorage();
  afterEach(restore);

  describe('beside others of the kit', () => {
    const banners = `<wr-campaign-banner class="same"></wr-campaign-banner>
      <wr-campaign-banner class="other" href="https://other.example/"></wr-campaign-banner>`;

    /** A button, one more of the same petition, one of another, and banners of both. */
    async function page(attributes = ''): Promise<PetitionButton> {
      const {endpoint, href} = freshPetition();
      const form = withForm({endpoint, href});
      const el = await mount<PetitionButton>(
        `<wr-petition-button ${attributes} ${form}></wr-petition-button>
        <wr-petition-button class="twin" ${form}></wr-petition-button>
        <wr-petition-button class="stranger" ${form} petition-id="9"></wr-petition-button>
        ${banners.replace('class="same"', `class="same" href="${href}"`)}`,
      );
      await open(el);
      fill(el);
      return el;
    }

    const inPage = (el: PetitionButton, selector: string) =>
      el.parentElement!.querySelector<PetitionButton>(selector)!;

    it('lets buttons of the same petition know', async () => {
      respond(201);
      const el = await page();
      await submit(el);
      expect(textIn(inPage(el, '.twin'), '.signed strong')).to.equal('You have signed');
    });

    it('does not concern those of another', async () => {
      respond(201);
      const el = await page();
      await submit(el);
      expect(all(inPage(el, '.stranger'), '.signed')).to.deep.equal([]);
    });

    it('lets banners of the same petition go', async () => {
      respond(201);
      const el = await page();
      await submit(el);
      await soon(() => !isShown(inPage(el, '.same')));
    });

    it('lets them tell so', async () => {
      respond(201);
      const el = await page();
      const told: unknown[] = [];
      el.parentElement!.addEventListener('wr-dismiss', ({target, detail}) => {
        told.push([(target as Element).className, detail]);
      });
      await submit(el);
      expect(told).to.deep.equal([['same', {reason: 'signed'}]]);
    });

    it('lets no banner tell so that was away already', async () => {
      respond(201);
      const el = await page();
      const banner = inPage(el, '.same');
      banner.setAttribute('starts', '2999-01-01');
      await banner.updateComplete;
      let isTold = false;
      banner.addEventListener('wr-dismiss', () => {
        isTold = true;
      });
      await submit(el);
      expect(isTold).to.equal(false);
    });

    it('lets banners of another stay', async () => {
      respond(201);
      const el = await page();
      await submit(el);
      await soon(() => !isShown(inPage(el, '.same')));
      expect(isShown(inPage(el, '.other'))).to.equal(true);
    });

    it('lets a banner stay where the page wants that', async () => {
      respond(201);
      const el = await page();
      inPage(el, '.same').addEventListener('wr-dismiss', (event) => {
        event.preventDefault();
      });
      await submit(el);
      await inPage(el, '.same').updateComplete;
      expect(isShown(inPage(el, '.same'))).to.equal(true);
    });

    it('lets a banner go that is told of a signature given before', async () => {
      respond(409);
      const el = await page();
      await submit(el);
      await soon(() => !isShown(inPage(el, '.same')));
    });

    it('keeps a banner away that comes later', async () => {
      respond(201);
      const el = await page();
      await submit(el);
      el.insertAdjacentHTML(
        'afterend',
        `<wr-campaign-banner class="later" href="${el.href}"></wr-campaign-banner>`,
      );
      await inPage(el, '.later').updateComplete;
      expect(isShown(inPage(el, '.later'))).to.equal(false);
    });

    it('lets the page bring a banner back', async () => {
      respond(201);
      const el = await page();
      await submit(el);
      const banner = el.parentElement!.querySelector('wr-campaign-banner')!;
      banner.restore();
      await banner.updateComplete;
      expect(isShown(banner)).to.equal(true);
    });

    it('stores nothing', async () => {
      respond(201);
      await submit(await page());
      expect(stored()).to.equal(null);
    });

    it('stores which petition it was where that is wanted, and no more', async () => {
      setNow('2017-12-18T10:00:00Z');
      respond(201);
      const el = await page('remember');
      await submit(el);
      const until = Date.parse('2018-12-18T10:00:00Z');
      expect(stored()).to.deep.equal({
        [`signed:${el.endpoint}#withrefugees`]: until,
        [`signed:${el.href}`]: until,
      });
    });
  });

  it('is known from the start where it was remembered', async () => {
    const addresses = freshPetition();
    const until = Date.now() + 86_400_000;
    localStorage.setItem(
      STORED,
      JSON.stringify({[`signed:${addresses.endpoint}#withrefugees`]: until}),
    );
    const el = await mount<PetitionButton>(
      `<wr-petition-button ${withForm(addresses)}></wr-petition-button>`,
    );
    expect(textIn(el, '.signed strong')).to.equal('You have signed');
  });

  it('can still be shared from there', async () => {
    const addresses = freshPetition();
    const until = Date.now() + 86_400_000;
    localStorage.setItem(
      STORED,
      JSON.stringify({[`signed:${addresses.endpoint}#withrefugees`]: until}),
    );
    const el = await mount<PetitionButton>(
      `<wr-petition-button ends="2001-01-01" ${withForm(addresses)}></wr-petition-button>`,
    );
    await open(el);
    expect(paragraphs(el)).to.deep.equal(['One more thing: ask others to sign, too.']);
  });
});
