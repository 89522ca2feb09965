import {expect} from '@open-wc/testing';
import {restore, stub, type SinonFakeTimers} from 'sinon';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {collectWarnings} from '../helpers.js';
import {answerWith, nothing, refusal, stopTime} from '../network.js';
import {ownStorage} from '../storage.js';
import {all} from './mount.js';
import {
  ADA,
  control,
  errorAt,
  fill,
  focusedIn,
  opened,
  press,
  problems,
  respond,
  sent,
  signEvents,
  soon,
  START,
  submitLabel as button,
  textIn,
} from './petition.js';

describe('<wr-petition-button> whose signature does not arrive', () => {
  ownStorage();
  afterEach(restore);

  describe('where the provider finds faults', () => {
    const refuse = (...errors: {field?: string; message: string}[]) => respond(422, {errors});

    it('says them at their fields, in its words', async () => {
      refuse({field: 'email', message: 'We know no such domain.'});
      expect(errorAt(await sent(), 'email')).to.equal('We know no such domain.');
    });

    it('lists them all', async () => {
      refuse({field: 'given_name', message: 'Too short.'}, {field: 'phone', message: 'Missing.'});
      expect(problems(await sent())).to.deep.equal(['Too short.', 'Missing.']);
    });

    it('leads nowhere from one that is of no field', async () => {
      refuse({field: 'phone', message: 'Missing.'});
      expect(all(await sent(), '.problems button')).to.deep.equal([]);
    });

    it('leads nowhere from one of a field that was not asked for', async () => {
      refuse({field: 'country', message: 'Missing.'});
      expect(all(await sent(), '.problems button')).to.deep.equal([]);
    });

    it('takes its words for text, never for markup', async () => {
      const message = '<img src=x onerror=alert(1)><b>No</b>';
      refuse({field: 'email', message}, {message});
      const el = await sent();
      expect([problems(el), all(el, 'img, b').length]).to.deep.equal([[message, message], 0]);
    });

    it('tells the page which field it is, and no words', async () => {
      refuse({field: 'email', message: 'We know no such domain.'});
      expect(signEvents(await sent())).to.deep.equal([
        START,
        ['wr-sign-error', {reason: 'invalid', field: 'email'}],
      ]);
    });

    it('keeps what was written', async () => {
      refuse({field: 'email', message: 'We know no such domain.'});
      expect(control(await sent(), 'email').value).to.equal(ADA.email);
    });
  });

  describe('that fails', () => {
    let clock: SinonFakeTimers;

    beforeEach(() => {
      clock = stopTime('2017-12-18T10:00:00Z');
      collectWarnings();
    });

    /** Sent, and as much time has passed as it takes. */
    async function failed(reply: Parameters<typeof answerWith>[0]): Promise<PetitionButton> {
      answerWith(reply);
      const el = await opened();
      fill(el);
      press(el);
      await clock.tickAsync(20_000);
      await soon(() => focusedIn(el)?.classList.contains('outcome') === true);
      return el;
    }

    const SEND_FAILED = 'Your signature could not be sent. What you wrote is still here.';
    const failures: [what: string, reply: typeof nothing, detail: object, words: string][] = [
      [
        'with 429',
        () => new Response('', {status: 429}),
        {reason: 'http', status: 429},
        'Too many signatures are coming in. Please wait a minute. What you wrote is still here.',
      ],
      [
        'with 500',
        () => new Response('', {status: 500}),
        {reason: 'http', status: 500},
        SEND_FAILED,
      ],
      ['without an answer', nothing, {reason: 'timeout'}, SEND_FAILED],
      ['without a connection', refusal, {reason: 'network'}, SEND_FAILED],
    ];
    for (const [what, reply, detail, words] of failures) {
      it(`${what} says so, and offers to try again`, async () => {
        const el = await failed(reply);
        expect([problems(el), button(el)]).to.deep.equal([[words], 'Try again']);
      });

      it(`${what} tells the page`, async () => {
        const el = await failed(reply);
        const {reason} = detail as {reason: string}; // as above
        expect(signEvents(el)).to.deep.equal([
          START,
          ['wr-sign-error', {reason}],
          ['wr-error', {...detail, url: el.endpoint}],
        ]);
      });

      it(`${what} loses nothing`, async () => {
        const el = await failed(reply);
        const names = ['given-name', 'family-name', 'email'];
        expect(names.map((name) => control(el, name).value)).to.deep.equal(Object.values(ADA));
      });
    }
  });

  describe('while the reader is offline', () => {
    let onLine: boolean;

    beforeEach(() => {
      onLine = false;
      stub(navigator, 'onLine').get(() => onLine);
      collectWarnings();
    });

    async function queued(): Promise<PetitionButton> {
      answerWith(refusal);
      const el = await opened();
      fill(el);
      press(el);
      await soon(() => signEvents(el).length > 1);
      await el.updateComplete;
      return el;
    }

    function reconnect(): void {
      onLine = true;
      dispatchEvent(new Event('online'));
    }

    it('says that it will be sent', async () => {
      expect(textIn(await queued(), 'form [role=status]')).to.equal(
        'You are offline. We will send it when you are back.',
      );
    });

    it('leaves the focus where it is', async () => {
      expect(focusedIn(await queued())!.part.value).to.equal('submit');
    });

    it('tells the page', async () => {
      expect(signEvents(await queued())).to.deep.equal([
        START,
        ['wr-sign', {status: 'queued', provider: 'json'}],
      ]);
    });

    it('sends it when that is over', async () => {
      const el = await queued();
      const asked = respond(201);
      reconnect();
      await soon(() => all(el, '.signed').length > 0);
      expect(asked.filter(({url}) => url === el.endpoint)).to.have.lengthOf(1);
    });

    it('tells the page then', async () => {
      const el = await queued();
      respond(201);
      reconnect();
      await soon(() => all(el, '.signed').length > 0);
      expect(signEvents(el).slice(1)).to.deep.equal([
        ['wr-sign', {status: 'queued', provider: 'json'}],
        ['wr-sign', {status: 'accepted', provider: 'json'}],
      ]);
    });
  });
});
