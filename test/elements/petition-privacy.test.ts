import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import {answerWith, refusal, stopTime} from '../network.js';
import {ownStorage} from '../storage.js';
import {all} from './mount.js';
import {ADA, dialogIn, fill, opened, press, soon} from './petition.js';

const EVENTS = [
  'wr-sign-start',
  'wr-sign',
  'wr-sign-error',
  'wr-error',
  'wr-count',
  'wr-dismiss',
  'wr-share',
  'wr-action',
  'wr-load',
] as const;
const LEVELS = ['debug', 'log', 'info', 'warn', 'error', 'trace', 'table', 'dir'] as const;

/** Whatever has personal data in it: the texts that would show it. */
const PERSONAL = [...Object.values(ADA), 'SW1A 2AA', 'For Zarafa.', 'mail.example'];

describe('<wr-petition-button>, of what was written in it', () => {
  ownStorage();
  afterEach(restore);

  /** Everything that was told or kept while somebody went through the form, as one text. */
  async function traces(
    reply: Parameters<typeof answerWith>[0],
    {isOffline = false, changes = {}}: {isOffline?: boolean; changes?: Partial<typeof ADA>} = {},
  ): Promise<string> {
    const clock = stopTime('2017-12-18T10:00:00Z');
    const told: unknown[] = [];
    for (const level of LEVELS) stub(console, level).callsFake((...words) => told.push(words));
    const listen = (event: Event) => told.push([event.type, (event as CustomEvent).detail]);
    for (const name of EVENTS) document.addEventListener(name, listen);
    if (isOffline) stub(navigator, 'onLine').get(() => false);
    answerWith(reply);

    const fields = 'fields="given-name family-name email postal-code comment"';
    const el = await opened(`${fields} remember consent="Write to me." count="7"`);
    fill(el, {...ADA, 'postal-code': 'SW1A 2AA', comment: 'For Zarafa.', ...changes});
    press(el);
    await clock.tickAsync(20_000);
    await soon(() => all(el, '[part=submit][aria-disabled]').length === 0);
    told.push(...keptBy(el));
    for (const name of EVENTS) document.removeEventListener(name, listen);
    return told.map((entry) => JSON.stringify(entry) + String(entry)).join('\n');
  }

  /** What outlives the form, or can be read from outside of it. */
  function keptBy(el: PetitionButton): unknown[] {
    const stores = [localStorage, sessionStorage].map((storage) => Object.entries(storage));
    const kept = [...stores, document.cookie, location.href];
    const attributes = [el, ...el.shadowRoot!.querySelectorAll('*')].map((element) =>
      [...element.attributes].map(({name, value}) => [name, value]),
    );
    expect(dialogIn(el)).not.to.equal(null); // that all of it was there
    return [...kept, history.state, performance.getEntries().map(({name}) => name), attributes];
  }

  const answers: [what: string, reply: Parameters<typeof answerWith>[0]][] = [
    ['accepted', () => new Response('{"count": 8}', {status: 201})],
    ['already known', () => new Response('', {status: 409})],
    [
      'refused, with what was written in the answer',
      () =>
        new Response(
          JSON.stringify({errors: [{field: 'email', message: `${ADA.email} is unknown`}]}),
          {status: 422},
        ),
    ],
    ['sent to a server that fails', () => new Response(ADA.email, {status: 500})],
    [
      'sent to a server that cannot be reached',
      () => Promise.reject(new TypeError('Failed to fetch')),
    ],
  ];
  for (const [what, reply] of answers) {
    it(`tells and keeps nothing when it is ${what}`, async () => {
      const text = await traces(reply);
      expect(PERSONAL.filter((personal) => text.includes(personal))).to.deep.equal([]);
    });
  }

  it('tells and keeps nothing while the reader is offline', async () => {
    const text = await traces(refusal, {isOffline: true});
    expect(PERSONAL.filter((personal) => text.includes(personal))).to.deep.equal([]);
  });

  it('tells and keeps nothing of an address that is none', async () => {
    const changes = {email: 'ada.zoe at mail.example'} as unknown as Partial<typeof ADA>; // any text
    const text = await traces(refusal, {changes});
    expect(PERSONAL.filter((personal) => text.includes(personal))).to.deep.equal([]);
  });

  it('would be found by this test', async () => {
    const text = await traces(() => {
      console.warn(`a signature of ${ADA.email}`);
      return new Response('', {status: 201});
    });
    expect(text).to.contain(ADA.email);
  });

  it('forgets it once it was accepted', async () => {
    answerWith(() => new Response('', {status: 201}));
    const el = await opened();
    fill(el);
    press(el);
    await soon(() => el.shadowRoot!.querySelector('[part=thanks]') !== null);
    expect(el.shadowRoot!.querySelector('form, input')).to.equal(null);
  });
});
