import type {LitElement, ReactiveController} from 'lit';
import {document} from '../core/document.js';
import {hasSigned} from '../core/signed.js';

/** After these events a reader may have signed. */
const EVENTS = ['wr-sign', 'wr-sign-error'] as const;

/** Tells whether the reader has signed a petition, by whichever widget, and renders its host anew when that happens. */
export class SignedController implements ReactiveController {
  readonly #host: LitElement;
  readonly #petition: () => string | undefined;
  readonly #signed: (() => void) | undefined;

  /**
   * @param petition The address of its page, or what a form remembers it by; `undefined` for none.
   * @param signed Is called once the reader has signed it on this page.
   */
  constructor(host: LitElement, petition: () => string | undefined, signed?: () => void) {
    this.#petition = petition;
    this.#signed = signed;
    (this.#host = host).addController(this);
  }

  get isSigned(): boolean {
    const petition = this.#petition();
    return petition !== undefined && hasSigned(petition);
  }

  hostConnected(): void {
    for (const name of EVENTS) document.addEventListener(name, this.#check);
  }

  hostDisconnected(): void {
    for (const name of EVENTS) document.removeEventListener(name, this.#check);
  }

  readonly #check = (): void => {
    if (!this.isSigned) return;
    this.#signed?.();
    this.#host.requestUpdate();
  };
}
