import {expect} from '@open-wc/testing';
import {hasSigned} from '../../src/core/signed.js';
import {nothing} from '../network.js';
import {stored} from '../storage.js';
import {answers, bodyOf, newScene, settings} from './signer.js';

describe('SigningController', () => {
  const scene = newScene();

  it('is idle at first', () => {
    expect(scene.el.signing.state).to.equal('idle');
  });

  it('asks for what the settings say', () => {
    expect(scene.el.signing.fields.map(({name}) => name)).to.deep.equal(['name', 'email']);
  });

  it('asks for what the provider needs', () => {
    scene.el.settings = {...settings(), provider: 'osdi', fields: 'name'};
    expect(scene.el.signing.fields.map(({name}) => name)).to.deep.equal(['name', 'email']);
  });

  it('asks for nothing without settings', () => {
    scene.el.settings = null;
    expect(scene.el.signing.fields).to.deep.equal([]);
  });

  it('sends nothing without settings', async () => {
    scene.el.settings = null;
    await scene.sign();
    expect([scene.asked.length, scene.el.signing.state]).to.deep.equal([0, 'idle']);
  });

  it('sends what was written to where it goes', async () => {
    await scene.sign({consent: {text: 'Write to me.', given: true}});
    const [request] = scene.asked;
    expect([request!.url, bodyOf(request!)]).to.deep.equal([
      scene.el.settings!.endpoint,
      {
        petition: '42',
        partner: 'york',
        lang: 'en',
        url: location.origin + location.pathname,
        signer: {name: 'Ada', email: 'ada@mail.example'},
        consent: {text: 'Write to me.', given: true},
      },
    ]);
  });

  it('is sending meanwhile', async () => {
    scene.reply = nothing;
    const signed = scene.el.signing.sign(answers());
    expect(scene.el.signing.state).to.equal('sending');
    await scene.clock.tickAsync(20_000);
    await signed;
  });

  it('sends once while that goes on', async () => {
    await Promise.all([scene.sign(), scene.el.signing.sign(answers())]);
    expect(scene.asked).to.have.lengthOf(1);
  });

  describe('with faults', () => {
    it('sends nothing, and tells them', async () => {
      await scene.sign({signer: {email: 'ada'}});
      expect([scene.asked.length, scene.el.signing.faults]).to.deep.equal([
        0,
        [
          {field: 'name', reason: 'missing'},
          {field: 'email', reason: 'not-an-email'},
        ],
      ]);
    });

    it('leads the reader there', async () => {
      await scene.sign({signer: {}});
      expect(scene.el.led).to.deep.equal(['idle']);
    });

    it('forgets them once it is sent', async () => {
      await scene.sign({signer: {}});
      await scene.sign();
      expect(scene.el.signing.faults).to.deep.equal([]);
    });

    it('takes what a program has filled in for a failure', async () => {
      await scene.sign({isTrapped: true});
      expect([scene.asked.length, scene.el.signing.failure]).to.deep.equal([
        0,
        {reason: 'trapped'},
      ]);
    });
  });

  describe('that is accepted', () => {
    it('is so, leads there, and tells how many have signed', async () => {
      await scene.sign();
      expect([scene.el.signing.state, scene.el.led, scene.el.counts]).to.deep.equal([
        'accepted',
        ['accepted'],
        [8],
      ]);
    });

    it('tells so', async () => {
      await scene.sign();
      expect(scene.log).to.deep.equal([['wr-sign', {status: 'accepted', provider: 'json'}]]);
    });

    it('is known to be signed when it tells so', async () => {
      let isKnown = false;
      scene.el.addEventListener('wr-sign', () => {
        isKnown = hasSigned(scene.el.settings!.memory);
      });
      await scene.sign();
      expect(isKnown).to.equal(true);
    });

    it('is known by the petition’s page too', async () => {
      await scene.sign();
      expect(hasSigned(scene.el.settings!.href)).to.equal(true);
    });

    it('is not stored', async () => {
      await scene.sign();
      expect(stored()).to.equal(null);
    });

    it('is stored where that is wanted, by its addresses alone', async () => {
      scene.el.settings = {...settings(), isLasting: true};
      await scene.sign();
      const until = Date.now() - 20_000 + 365 * 86_400_000;
      expect(stored()).to.deep.equal({
        [`signed:${scene.el.settings.memory}`]: until,
        [`signed:${scene.el.settings.href}`]: until,
      });
    });

    it('says whether it has to be confirmed', async () => {
      scene.respond(202, '{"confirmation": "email"}');
      await scene.sign();
      expect(scene.el.signing.needsConfirmation).to.equal(true);
    });
  });

  describe('that was given before', () => {
    beforeEach(() => {
      scene.respond(409);
    });

    it('is so, and adds none', async () => {
      await scene.sign();
      expect([scene.el.signing.state, scene.el.counts]).to.deep.equal(['already-signed', []]);
    });

    it('tells so', async () => {
      await scene.sign();
      expect(scene.log).to.deep.equal([['wr-sign-error', {reason: 'already-signed'}]]);
    });

    it('is known to be signed', async () => {
      await scene.sign();
      expect(hasSigned(scene.el.settings!.memory)).to.equal(true);
    });
  });

  describe('that is refused', () => {
    it('tells the faults', async () => {
      scene.respond(422, '{"errors": [{"field": "email", "message": "Unknown domain"}]}');
      await scene.sign();
      expect([scene.el.signing.state, scene.el.signing.faults]).to.deep.equal([
        'idle',
        [{field: 'email', reason: 'refused', message: 'Unknown domain'}],
      ]);
    });

    it('tells which field it was', async () => {
      scene.respond(422, '{"errors": [{"message": "a"}, {"field": "email", "message": "b"}]}');
      await scene.sign();
      expect(scene.log).to.deep.equal([['wr-sign-error', {reason: 'invalid', field: 'email'}]]);
    });

    it('tells of no field where there is none', async () => {
      scene.respond(422, '{"errors": [{"message": "a"}]}');
      await scene.sign();
      expect(scene.log).to.deep.equal([['wr-sign-error', {reason: 'invalid'}]]);
    });

    it('is not known to be signed', async () => {
      scene.respond(422, '{"errors": [{"message": "a"}]}');
      await scene.sign();
      expect(hasSigned(scene.el.settings!.memory)).to.equal(false);
    });
  });
});
