// Somebody who signs, without a form.
import {fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {restore, type SinonFakeTimers} from 'sinon';
import type {SigningSettings} from '../../src/controllers/signing-settings.js';
import {SigningController, type Answers} from '../../src/controllers/signing.js';
import {collectWarnings} from '../helpers.js';
import {answerWith, stopTime, type Asked} from '../network.js';
import {ownStorage} from '../storage.js';

const NOW = '2017-12-18T10:00:00Z';
let petitions = 0;

export class Signer extends LitElement {
  settings: SigningSettings | null = null;
  /** How many have signed, each time that it was told. */
  readonly counts: (number | null)[] = [];
  /** In which states the reader was led there. */
  readonly led: string[] = [];
  readonly signing: SigningController = new SigningController(this, {
    settings: () => this.settings,
    accepted: (count) => this.counts.push(count),
    settled: () => this.led.push(this.signing.state),
  });
}
customElements.define('test-signer', Signer);

/** Settings of a petition that no test has signed. */
export const settings = (): SigningSettings => {
  const endpoint = `https://sign.example/${String(++petitions)}`;
  return {
    provider: 'json',
    endpoint,
    privacyHref: 'https://sign.example/privacy',
    fields: 'name email',
    petition: '42',
    partner: 'york',
    campaign: 'withrefugees',
    lang: 'en',
    href: `${endpoint}/page`,
    memory: `${endpoint}#42`,
    isLasting: false,
  };
};

export const answers = (changes: Partial<Answers> = {}): Answers => ({
  signer: {name: 'Ada', email: 'ada@mail.example'},
  consent: null,
  isTrapped: false,
  ...changes,
});

export const keyOf = ({init}: Asked) => new Headers(init.headers).get('Idempotency-Key');
export const bodyOf = ({init}: Asked): unknown => JSON.parse(init.body as string); // as it was sent

type Reply = Parameters<typeof answerWith>[0];
export type {Reply};

/** A signer on a page, whose time is stopped. */
class Scene {
  el!: Signer;
  clock!: SinonFakeTimers;
  /** What the server does. */
  reply!: Reply;
  log!: [name: string, detail: unknown][];
  #asked: readonly Asked[] = [];

  async begin(): Promise<void> {
    collectWarnings();
    this.clock = stopTime(NOW);
    this.log = [];
    this.#asked = answerWith((url, signal) => this.reply(url, signal));
    this.respond(201, '{"count": 8}');
    this.el = await fixture<Signer>(html`<test-signer></test-signer>`);
    this.el.settings = settings();
    for (const name of ['wr-sign', 'wr-sign-error', 'wr-error'] as const) {
      this.el.addEventListener(name, ({detail}) => this.log.push([name, detail]));
    }
  }

  /** What this signer has sent: those of other tests may still wait for a connection. */
  get asked(): readonly Asked[] {
    return this.#asked.filter(({url}) => url === this.el.settings?.endpoint);
  }

  respond(status: number, body = ''): void {
    this.reply = () => new Response(body, {status});
  }

  /** Signs, and lets the time pass that it takes. */
  async sign(changes?: Partial<Answers>): Promise<void> {
    const signed = this.el.signing.sign(answers(changes));
    await this.clock.tickAsync(20_000);
    await signed;
  }
}

/** A scene that begins anew for each test of a `describe`. */
export function newScene(): Scene {
  const scene = new Scene();
  ownStorage();
  beforeEach(() => scene.begin());
  afterEach(restore);
  return scene;
}
