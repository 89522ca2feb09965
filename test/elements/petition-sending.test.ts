import {expect} from '@open-wc/testing';
import {restore} from 'sinon';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {collectWarnings, press as pressKey} from '../helpers.js';
import {answersLater, answerWith, nothing} from '../network.js';
import {ownStorage} from '../storage.js';
import {all, one} from './mount.js';
import {
  ADA,
  bodyOf,
  control,
  errorAt,
  fill,
  focusedIn,
  keyOf,
  opened,
  press,
  problems,
  respond,
  sent,
  signEvents,
  soon,
  START,
  submit,
  submitLabel as button,
} from './petition.js';

describe('<wr-petition-button> that sends its form', () => {
  ownStorage();
  afterEach(restore);

  describe('with faults', () => {
    /** Sent with an address that is none, and without the rest. */
    async function faulty(): Promise<PetitionButton> {
      const el = await opened();
      fill(el, {email: 'ada'});
      await submit(el);
      return el;
    }

    it('sends nothing', async () => {
      const asked = respond(201);
      await faulty();
      expect(asked).to.deep.equal([]);
    });

    it('lists them, in words that name the fields', async () => {
      expect(problems(await faulty())).to.deep.equal([
        'First name: please fill this in',
        'Last name: please fill this in',
        'Write the email address like name@example.org',
      ]);
    });

    it('leads to the list, which has a name', async () => {
      const list = focusedIn(await faulty())!;
      const root = list.getRootNode() as ShadowRoot; // the widget's
      const name = root.getElementById(list.getAttribute('aria-labelledby')!)!;
      expect([list.role, name.textContent]).to.deep.equal(['group', 'There is a problem']);
    });

    it('says each at its field, too', async () => {
      expect(errorAt(await faulty(), 'email')).to.equal(
        'Write the email address like name@example.org',
      );
    });

    it('marks the fields, and no other', async () => {
      const el = await opened('fields="name email comment?"');
      fill(el, {email: ADA.email});
      await submit(el);
      const marks = ['name', 'email', 'comment'].map((name) => control(el, name).ariaInvalid);
      expect(marks).to.deep.equal(['true', 'false', 'false']);
    });

    it('describes no field by what is not there', async () => {
      const el = await opened();
      fill(el, {email: ADA.email});
      await submit(el);
      expect(errorAt(el, 'email')).to.equal(null);
    });

    it('leads from the list to the fields', async () => {
      const el = await faulty();
      all(el, '.problems button')[2]!.click();
      expect(focusedIn(el)!.id).to.equal('email');
    });

    it('keeps what was written', async () => {
      expect(control(await faulty(), 'email').value).to.equal('ada');
    });

    it('forgets them once they are corrected', async () => {
      respond(500);
      collectWarnings();
      const el = await faulty();
      fill(el);
      await submit(el);
      expect(all(el, '[aria-invalid=true], [aria-describedby], .error')).to.deep.equal([]);
    });

    it('tells the page nothing', async () => {
      expect(signEvents(await faulty())).to.deep.equal([START]);
    });

    it('takes white space for nothing', async () => {
      const el = await opened('fields="name"');
      fill(el, {name: '  '});
      await submit(el);
      expect(problems(el)).to.deep.equal(['Name: please fill this in']);
    });
  });

  describe('that a program has filled in', () => {
    async function trapped(): Promise<PetitionButton> {
      const el = await opened();
      fill(el, {...ADA, website: 'https://spam.example/'});
      await submit(el);
      return el;
    }

    it('sends nothing', async () => {
      const asked = respond(201);
      await trapped();
      expect(asked).to.deep.equal([]);
    });

    it('asks once more', async () => {
      const el = await trapped();
      expect([problems(el), button(el)]).to.deep.equal([
        ['Something filled in a field that people don’t see. Please send it once more.'],
        'Try again',
      ]);
    });

    it('clears the trap, and nothing else', async () => {
      const el = await trapped();
      expect([control(el, 'website').value, control(el, 'email').value]).to.deep.equal([
        '',
        ADA.email,
      ]);
    });

    it('sends it then', async () => {
      const asked = respond(201);
      const el = await trapped();
      await submit(el);
      expect(asked).to.have.lengthOf(1);
    });
  });

  describe('while that goes on', () => {
    async function sending(): Promise<PetitionButton> {
      const el = await opened();
      fill(el);
      press(el);
      await el.updateComplete;
      return el;
    }

    it('says so', async () => {
      answerWith(nothing);
      expect(button(await sending())).to.equal('Sending…');
    });

    it('keeps the focus on its button, which is not disabled', async () => {
      answerWith(nothing);
      const submitButton = focusedIn(await sending()) as HTMLButtonElement; // by its part
      expect([
        submitButton.part.value,
        submitButton.ariaDisabled,
        submitButton.disabled,
      ]).to.deep.equal(['submit', 'true', false]);
    });

    it('sends once for two presses', async () => {
      const asked = answerWith(nothing);
      const el = await opened();
      fill(el);
      press(el);
      press(el);
      await el.updateComplete;
      press(el);
      expect(asked).to.have.lengthOf(1);
    });

    it('sends once for Enter, pressed twice', async () => {
      const asked = answerWith(nothing);
      const el = await opened();
      fill(el);
      control(el, 'email').focus();
      await pressKey('Enter');
      await pressKey('Enter');
      expect(asked).to.have.lengthOf(1);
    });

    it('shows what comes of it after it was moved in the page', async () => {
      const later = answersLater();
      const el = await sending();
      el.parentElement!.prepend(el);
      later.give(el.endpoint, new Response('{"count": 8}', {status: 201}));
      await soon(() => all(el, '.signed').length > 0);
      expect(signEvents(el).at(-1)).to.deep.equal([
        'wr-sign',
        {status: 'accepted', provider: 'json'},
      ]);
    });

    it('does not take the focus once it was closed', async () => {
      const later = answersLater();
      const el = await sending();
      one(el, '.close').click();
      await soon(() => focusedIn(el)?.part.value === 'action');
      later.give(el.endpoint, new Response('', {status: 422}));
      collectWarnings();
      await soon(() => signEvents(el).length > 1);
      await el.updateComplete;
      expect(focusedIn(el)!.part.value).to.equal('action');
    });
  });

  describe('what it sends', () => {
    it('is what was written, without the space around it', async () => {
      const asked = respond(201);
      const el = await opened('fields="name email comment?" petition-id="42"', 'fr');
      fill(el, {name: ' Ada ', email: ADA.email});
      await submit(el);
      expect(bodyOf(asked[0]!)).to.deep.equal({
        petition: '42',
        partner: '',
        lang: 'fr',
        url: location.origin + location.pathname,
        signer: {name: 'Ada', email: ADA.email},
      });
    });

    for (const given of [true, false]) {
      it(`says that consent was ${given ? 'given' : 'refused'}`, async () => {
        const asked = respond(201);
        const el = await opened('consent="Write to me."');
        fill(el);
        one<HTMLInputElement>(el, '[name=consent]').checked = given;
        await submit(el);
        expect(bodyOf(asked[0]!)).to.deep.include({consent: {text: 'Write to me.', given}});
      });
    }

    it('goes to another provider', async () => {
      const asked = respond(200);
      await sent('provider="osdi"');
      expect(Object.keys(bodyOf(asked[0]!) as object)).to.include('person');
    });

    it('has the same key when it is tried again', async () => {
      collectWarnings();
      const asked = respond(500);
      const el = await sent();
      await submit(el);
      expect(keyOf(asked[1]!)).to.equal(keyOf(asked[0]!));
    });

    it('has another key once it is corrected', async () => {
      collectWarnings();
      const asked = respond(500);
      const el = await sent();
      fill(el, {email: 'ada.two@mail.example'});
      await submit(el);
      expect(keyOf(asked[1]!)).not.to.equal(keyOf(asked[0]!));
    });
  });
});
