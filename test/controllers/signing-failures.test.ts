import {expect} from '@open-wc/testing';
import {stub} from 'sinon';
import {hasSigned} from '../../src/core/signed.js';
import {collectWarnings} from '../helpers.js';
import {nothing, refusal} from '../network.js';
import {bodyOf, keyOf, newScene, type Reply} from './signer.js';

describe('SigningController', () => {
  const scene = newScene();

  const failures: [what: string, reply: Reply, failure: {reason: string; status?: number}][] = [
    ['429', () => new Response('', {status: 429}), {reason: 'http', status: 429}],
    ['500', () => new Response('', {status: 500}), {reason: 'http', status: 500}],
    ['no connection', refusal, {reason: 'network'}],
    ['no answer', nothing, {reason: 'timeout'}],
  ];
  for (const [what, response, failure] of failures) {
    describe(`that fails with ${what}`, () => {
      beforeEach(() => {
        scene.reply = response;
      });

      it('can be sent again', async () => {
        await scene.sign();
        expect([scene.el.signing.state, scene.el.signing.failure, scene.el.led]).to.deep.equal([
          'idle',
          failure,
          ['idle'],
        ]);
      });

      it('tells so', async () => {
        await scene.sign();
        expect(scene.log).to.deep.equal([
          ['wr-sign-error', {reason: failure.reason}],
          ['wr-error', {...failure, url: scene.el.settings!.endpoint}],
        ]);
      });

      it('is sent again with the same key', async () => {
        await scene.sign();
        await scene.sign();
        expect(new Set(scene.asked.map(keyOf)).size).to.equal(1);
      });

      it('is another one once it is corrected', async () => {
        await scene.sign();
        const sent = scene.asked.length;
        await scene.sign({signer: {name: 'Ada', email: 'ada.two@mail.example'}});
        expect(keyOf(scene.asked[sent]!)).not.to.equal(keyOf(scene.asked[0]!));
      });

      it('is accepted in the end', async () => {
        await scene.sign();
        scene.respond(201);
        await scene.sign();
        expect([scene.el.signing.state, scene.el.signing.failure]).to.deep.equal([
          'accepted',
          null,
        ]);
      });
    });
  }

  it('tells the developer what a failed connection may mean', async () => {
    const warnings = collectWarnings();
    scene.reply = refusal;
    await scene.sign();
    expect(warnings.join()).to.contain(`${scene.el.settings!.endpoint}: no connection, or`);
  });

  describe('while the reader is offline', () => {
    let onLine: boolean;

    beforeEach(() => {
      onLine = false;
      stub(navigator, 'onLine').get(() => onLine);
      scene.reply = refusal;
    });

    async function reconnect(): Promise<void> {
      onLine = true;
      dispatchEvent(new Event('online'));
      await scene.clock.tickAsync(20_000);
    }

    it('waits', async () => {
      await scene.sign();
      expect([scene.el.signing.state, scene.asked.length, scene.el.led]).to.deep.equal([
        'queued',
        1,
        [],
      ]);
    });

    it('tells so, once', async () => {
      await scene.sign();
      await scene.sign();
      expect(scene.log).to.deep.equal([['wr-sign', {status: 'queued', provider: 'json'}]]);
    });

    it('is not known to be signed', async () => {
      await scene.sign();
      expect(hasSigned(scene.el.settings!.memory)).to.equal(false);
    });

    it('is sent once that is over', async () => {
      await scene.sign();
      scene.respond(201);
      await reconnect();
      expect([scene.el.signing.state, scene.asked.length]).to.deep.equal(['accepted', 2]);
    });

    it('is sent with the same key', async () => {
      await scene.sign();
      scene.respond(201);
      await reconnect();
      expect(keyOf(scene.asked[1]!)).to.equal(keyOf(scene.asked[0]!));
    });

    it('is sent once, however often it was tried', async () => {
      await scene.sign();
      await scene.sign();
      scene.respond(201);
      await reconnect();
      await reconnect();
      expect(scene.asked).to.have.lengthOf(3);
    });

    it('is sent as it was corrected', async () => {
      await scene.sign();
      await scene.sign({signer: {name: 'Ada', email: 'ada.two@mail.example'}});
      scene.respond(201);
      await reconnect();
      expect(scene.asked.slice(2).map(bodyOf)).to.deep.equal([bodyOf(scene.asked[1]!)]);
    });

    it('waits on where it was not over', async () => {
      await scene.sign();
      dispatchEvent(new Event('online'));
      await scene.clock.tickAsync(20_000);
      expect(scene.el.signing.state).to.equal('queued');
    });

    it('fails where the server is gone by then', async () => {
      await scene.sign();
      await reconnect();
      expect([scene.el.signing.state, scene.el.signing.failure]).to.deep.equal([
        'idle',
        {reason: 'network'},
      ]);
    });

    it('goes though the browser says that the reader is offline', async () => {
      scene.respond(201);
      await scene.sign();
      expect(scene.el.signing.state).to.equal('accepted');
    });
  });
});
