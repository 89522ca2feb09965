import {expect} from '@open-wc/testing';
import {restore} from 'sinon';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {stopTime} from '../network.js';
import {ownStorage} from '../storage.js';
import {all, one, plain} from './mount.js';
import {
  control,
  dialogIn,
  fill,
  focusedIn,
  freshPetition,
  open,
  opened,
  paragraphs,
  petition,
  press,
  problems,
  respond,
  sent,
  submit,
  signEvents,
  soon,
  textIn,
} from './petition.js';

/** What is said of a count; a number that climbs is seen only. */
function countOf(el: PetitionButton): string {
  const count = one(el, '[part=count]').cloneNode(true) as HTMLElement; // of an element
  for (const seen of count.querySelectorAll('[aria-hidden]')) seen.remove();
  return plain(count.textContent);
}

describe('<wr-petition-button> that was signed', () => {
  ownStorage();
  afterEach(restore);

  describe('with thanks', () => {
    it('says them in place of the form', async () => {
      respond(201);
      const el = await sent();
      expect([textIn(el, '#title'), all(el, 'form').length]).to.deep.equal(['Thank you', 0]);
    });

    it('leads there', async () => {
      respond(201);
      expect(focusedIn(await sent())!.id).to.equal('title');
    });

    it('leads there before the form goes, and with it what has the focus', async () => {
      respond(201);
      const el = await opened();
      const title = one(el, '#title');
      const forms: number[] = [];
      title.focus = () => {
        forms.push(all(el, 'form').length);
        HTMLElement.prototype.focus.call(title);
      };
      fill(el);
      await submit(el);
      expect(forms[0]).to.equal(1);
    });

    it('stays open', async () => {
      respond(201);
      expect(dialogIn(await sent())!.matches(':modal')).to.equal(true);
    });

    it('says that it was accepted', async () => {
      respond(201);
      expect(paragraphs(await sent())).to.deep.equal([
        'Your signature has been accepted.',
        'One more thing: ask others to sign, too.',
      ]);
    });

    it('asks to look for a mail where there may be one', async () => {
      respond(202, {confirmation: 'email'});
      expect(paragraphs(await sent())[1]).to.equal(
        'Please check your inbox: you may be asked to confirm it.',
      );
    });

    it('tells of that mail where the focus goes', async () => {
      respond(202, {confirmation: 'email'});
      const el = await sent();
      expect(focusedIn(el)!.getAttribute('aria-describedby')).to.equal('inbox');
      expect(plain(one(el, '#inbox').textContent)).to.contain('check your inbox');
    });

    it('says how many have signed', async () => {
      respond(201, {count: 1_912_885});
      expect(paragraphs(await sent('count="7"'))[1]).to.equal('1,912,885 people have signed');
    });

    it('has its part', async () => {
      respond(201);
      expect(all(await sent(), 'dialog [part=thanks]')).to.have.lengthOf(1);
    });

    it('tells the page', async () => {
      respond(201);
      expect(signEvents(await sent()).at(-1)).to.deep.equal([
        'wr-sign',
        {status: 'accepted', provider: 'json'},
      ]);
    });

    it('tells of the provider', async () => {
      respond(200);
      expect(signEvents(await sent('provider="osdi"')).at(-1)).to.deep.equal([
        'wr-sign',
        {status: 'accepted', provider: 'osdi'},
      ]);
    });
  });

  describe('its count', () => {
    it('moves at once', async () => {
      respond(201);
      expect(countOf(await sent('count="7"'))).to.equal('8 people have signed');
    });

    it('is what the provider says', async () => {
      respond(201, {count: 20});
      expect(countOf(await sent('count="7"'))).to.equal('20 people have signed');
    });

    it('is there where none was before', async () => {
      respond(201, {count: 20});
      expect(countOf(await sent())).to.equal('20 people have signed');
    });

    it('does not move where the reader had signed before', async () => {
      respond(409);
      expect(countOf(await sent('count="7"'))).to.equal('7 people have signed');
    });
  });

  describe('its button', () => {
    it('gives way to what it says of that', async () => {
      respond(201);
      const el = await sent();
      expect([textIn(el, '.signed strong'), textIn(el, '.signed button')]).to.deep.equal([
        'You have signed',
        'Share',
      ]);
    });

    it('is no action any more', async () => {
      respond(201);
      expect(all(await sent(), '.base > [part=action]')).to.deep.equal([]);
    });

    it('gets the focus once the dialog is closed', async () => {
      respond(201);
      const el = await sent();
      one(el, '.close').click();
      await soon(() => focusedIn(el)?.part.value === 'secondary');
    });

    it('opens the thanks again, and starts no signature', async () => {
      respond(201);
      const el = await sent();
      one(el, '.close').click();
      await soon(() => focusedIn(el)?.part.value === 'secondary');
      one(el, '.signed button').click();
      await soon(() => dialogIn(el)!.open);
      const starts = signEvents(el).filter(([name]) => name === 'wr-sign-start');
      expect([textIn(el, '#title'), starts.length]).to.deep.equal(['Thank you', 1]);
    });
  });

  describe('before', () => {
    it('says so', async () => {
      respond(409);
      const el = await sent();
      expect([textIn(el, '#title'), paragraphs(el)]).to.deep.equal([
        'You have already signed',
        ['One more thing: ask others to sign, too.'],
      ]);
    });

    it('leads there', async () => {
      respond(409);
      expect(focusedIn(await sent())!.id).to.equal('title');
    });

    it('tells the page', async () => {
      respond(409);
      expect(signEvents(await sent()).slice(1)).to.deep.equal([
        ['wr-sign-error', {reason: 'already-signed'}],
      ]);
    });

    it('has no button to sign any more', async () => {
      respond(409);
      expect(textIn(await sent(), '.signed strong')).to.equal('You have signed');
    });
  });

  describe('that ends', () => {
    it('has no button then', async () => {
      const clock = stopTime('2017-12-18T10:00:00Z');
      const el = await petition('ends="2017-12-18T11:00:00Z"');
      await clock.tickAsync(3_600_000);
      expect([textIn(el, '.closed'), all(el, 'button').length]).to.deep.equal([
        'This petition is closed',
        0,
      ]);
    });

    it('lets those go on who have begun', async () => {
      const clock = stopTime('2017-12-18T10:00:00Z');
      const asked = respond(201);
      const el = await opened('ends="2017-12-18T11:00:00Z"');
      fill(el);
      await clock.tickAsync(3_600_000);
      press(el);
      await soon(() => all(el, '.signed').length > 0);
      expect(asked).to.have.lengthOf(1);
    });

    it('says that one has signed rather than that it is closed', async () => {
      respond(201);
      const el = await sent();
      el.ends = '2001-01-01';
      await el.updateComplete;
      expect([textIn(el, '.signed strong'), all(el, '.closed').length]).to.deep.equal([
        'You have signed',
        0,
      ]);
    });
  });

  it('is that petition alone: with another endpoint there is a form again', async () => {
    respond(201);
    const el = await sent();
    one(el, '.close').click();
    el.endpoint = freshPetition().endpoint;
    await el.updateComplete;
    await open(el);
    expect([problems(el), control(el, 'email').value]).to.deep.equal([[], '']);
  });
});
