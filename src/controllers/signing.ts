import type {LitElement} from 'lit';
import {emit} from '../core/events.js';
import {markSigned} from '../core/signed.js';
import {warnOnce} from '../core/warn.js';
import type {SignRequest} from '../petition/provider.js';
import {PROVIDERS} from '../petition/providers.js';
import {randomUuid, send, SendError} from '../petition/send.js';
import {
  faultsOf,
  parseFields,
  type Fault,
  type Field,
  type Signature,
} from '../petition/signature.js';
import type {SigningSettings} from './signing-settings.js';

/** What was written into the form. */
export interface Answers extends Pick<Signature, 'signer' | 'consent'> {
  /** Whether a program has filled it in, or has helped to. */
  isTrapped: boolean;
}

/** Why a signature was not accepted, where no field is at fault. After `trapped` nothing was sent. */
export interface Failure {
  reason: SendError['code'] | 'http' | 'not-an-answer' | 'trapped';
  status?: number;
}

interface SigningOptions {
  /** `null` where there is no form. */
  settings: () => SigningSettings | null;
  /** Is told how many have signed now, `null` where the provider does not say. */
  accepted: (count: number | null) => void;
  /** It is shown how it went, and the reader is to be led there. */
  settled: () => void;
}

/**
 * Sends a signature: from `idle` to `sending`, and to `accepted` or `already-signed`; or back to `idle`, with
 * `faults` or a `failure`; or, where the reader is offline, to `queued` until that is over. Nothing personal
 * is kept beyond the page.
 */
export class SigningController {
  state: 'idle' | 'sending' | 'queued' | 'accepted' | 'already-signed' = 'idle';
  faults: readonly Fault[] = [];
  failure: Failure | null = null;
  /** Whether the provider may want the signature confirmed by mail. */
  needsConfirmation = false;
  readonly #host: LitElement;
  readonly #options: SigningOptions;
  /** What was sent last, and the key that all attempts to send the same carry. */
  #content = '';
  #key = '';

  constructor(host: LitElement, options: SigningOptions) {
    this.#options = options;
    this.#host = host;
  }

  /** What is asked for. */
  get fields(): readonly Field[] {
    const settings = this.#options.settings();
    return settings ? parseFields(settings.fields, PROVIDERS[settings.provider].needs) : [];
  }

  /** Sends what was written, unless something in it is wrong, or is on its way. */
  async sign({signer, consent, isTrapped}: Answers): Promise<void> {
    const settings = this.#options.settings();
    if (!settings || this.state === 'sending') return;
    const faults = faultsOf(this.fields, signer);
    if (faults.length > 0 || isTrapped) {
      this.#become('idle', {faults, failure: isTrapped ? {reason: 'trapped'} : null});
      return;
    }
    const {petition, partner, campaign, lang} = settings;
    const signature = {petition, partner, campaign, lang, url: this.#page, signer, consent};
    const content = JSON.stringify([settings.endpoint, petition, signer, consent]);
    // Corrected, it is another one; read in another language, it is the same.
    if (content !== this.#content) this.#key = randomUuid();
    this.#content = content;
    const request = PROVIDERS[settings.provider].request(signature, settings.endpoint, this.#key);
    await this.#send(request, settings);
  }

  async #send(request: SignRequest, settings: SigningSettings): Promise<void> {
    const wasQueued = this.state === 'queued';
    this.#become('sending');
    try {
      const {status, body} = await send(request);
      this.#take(status, body, settings);
    } catch (error) {
      if (!(error instanceof SendError)) throw error;
      // Asked only now: browsers are wrong about it now and then.
      if (navigator.onLine) this.#fail({reason: error.code}, settings);
      else this.#queue(request, settings, wasQueued);
    }
  }

  #queue(request: SignRequest, settings: SigningSettings, wasQueued: boolean): void {
    this.#become('queued');
    const key = this.#key;
    const sendQueued = () => {
      // Unless the reader has sent it meanwhile, or corrected it.
      if (this.state === 'queued' && this.#key === key) void this.#send(request, settings);
    };
    addEventListener('online', sendQueued, {once: true});
    const {provider} = settings;
    if (!wasQueued) emit(this.#host, 'wr-sign', {status: 'queued', provider});
  }

  #take(status: number, body: string, settings: SigningSettings): void {
    const {provider, memory, href, isLasting} = settings;
    const outcome = PROVIDERS[provider].outcome(status, body);
    if (outcome.status === 'failed') {
      this.#fail({reason: outcome.reason, status}, settings);
      return;
    }
    if (outcome.status === 'invalid') {
      this.#become('idle', {faults: outcome.faults});
      const field = outcome.faults.find((fault) => fault.field)?.field;
      emit(this.#host, 'wr-sign-error', {reason: 'invalid', ...(field ? {field} : {})});
      return;
    }
    for (const petition of [memory, href]) markSigned(petition, isLasting);
    this.#content = '';
    this.needsConfirmation = outcome.status === 'accepted' && outcome.confirmation;
    if (outcome.status === 'accepted') this.#options.accepted(outcome.count);
    this.#become(outcome.status);
    if (outcome.status === 'accepted') emit(this.#host, 'wr-sign', {status: 'accepted', provider});
    else emit(this.#host, 'wr-sign-error', {reason: 'already-signed'});
  }

  #fail(failure: Failure, {endpoint}: SigningSettings): void {
    this.#become('idle', {failure});
    const {reason, status} = failure;
    // To a script, a server that is gone and one that does not allow the page look the same.
    const cause =
      reason === 'network'
        ? 'no connection, or its server does not allow this page (CORS: its origin, and the headers content-type and idempotency-key)'
        : `${reason} ${String(status ?? '')}`;
    warnOnce(`<${this.#host.localName}> could not send a signature to ${endpoint}: ${cause}`);
    emit(this.#host, 'wr-sign-error', {reason});
    emit(this.#host, 'wr-error', {...failure, url: endpoint});
  }

  #become(
    state: SigningController['state'],
    {faults = [], failure = null}: Partial<Pick<SigningController, 'faults' | 'failure'>> = {},
  ): void {
    this.state = state;
    this.faults = faults;
    this.failure = failure;
    this.#host.requestUpdate();
    // Of the other two a live region tells, and the focus stays.
    if (state !== 'sending' && state !== 'queued') this.#options.settled();
  }

  /** Origin and path alone: the rest of an address may tell who reads. */
  get #page(): string {
    // In a frame without an address of its own it is that of the page around it.
    const {origin, pathname} = location.protocol.startsWith('http')
      ? location
      : new URL(this.#host.baseURI);
    return origin + pathname;
  }
}
