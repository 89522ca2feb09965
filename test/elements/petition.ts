// The petition's form, as a reader goes through it.
import {nextFrame} from '@open-wc/testing';
import '../../src/elements/petition-button.js';
import type {PetitionButton} from '../../src/elements/petition-button.js';
import type {FieldName} from '../../src/petition/signature.js';
import {answerWith, type Asked} from '../network.js';
import {all, eventsOf, mount, one, plain} from './mount.js';

let petitions = 0;

/** Addresses of a petition that nobody has signed yet on this page. */
export function freshPetition(): {endpoint: string; href: string} {
  petitions += 1;
  const endpoint = `https://sign.example/${String(petitions)}/signatures`;
  return {endpoint, href: `https://sign.example/${String(petitions)}/page`};
}

/** The attributes of a button that opens a form. */
export const withForm = ({endpoint, href} = freshPetition()): string =>
  `endpoint="${endpoint}" href="${href}" privacy-href="/privacy"`;

/** A button with a form, that of a fresh petition unless `attributes` say otherwise. */
export const petition = (attributes = '', lang?: string): Promise<PetitionButton> =>
  mount<PetitionButton>(
    `<wr-petition-button ${attributes} ${withForm()}></wr-petition-button>`,
    lang,
  );

/** `petition()` whose form is open. */
export async function opened(attributes?: string, lang?: string): Promise<PetitionButton> {
  const el = await petition(attributes, lang);
  await open(el);
  return el;
}

export async function open(el: PetitionButton): Promise<void> {
  el.open();
  await soon(() => dialogIn(el)?.open === true && focusedIn(el)?.id === 'title');
}

/** Waits until something is so, frame by frame, that is with stopped timers too. */
export async function soon(condition: () => boolean): Promise<void> {
  for (let frames = 0; frames < 300; frames += 1) {
    if (condition()) return;
    await nextFrame();
  }
  throw new Error(`not so after many frames: ${String(condition)}`);
}

export const dialogIn = (el: PetitionButton) =>
  el.renderRoot.querySelector<HTMLDialogElement>('dialog');
export const focusedIn = (el: PetitionButton) => el.shadowRoot!.activeElement;

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
export const control = (el: PetitionButton, name: string) => one<Control>(el, `[name="${name}"]`);

/** What somebody writes into the usual three fields. */
export const ADA = {
  'given-name': 'Ada-Zoe',
  'family-name': 'Examplewska',
  email: 'ada.zoe@mail.example',
} as const;

export function fill(
  el: PetitionButton,
  values: Partial<Record<FieldName | 'website', string>> = ADA,
): void {
  for (const [name, value] of Object.entries(values)) control(el, name).value = value;
}

/** Sends the form, and does not wait for what comes of it. */
export function press(el: PetitionButton): void {
  one(el, '[part=submit]').focus();
  one(el, '[part=submit]').click();
}

/** Sends the form, and waits until the reader is led to what comes of it. */
export async function submit(el: PetitionButton): Promise<void> {
  press(el);
  await soon(() => focusedIn(el)?.classList.contains('outcome') === true);
}

/** A form that was filled in and sent, with what has come of it. */
export async function sent(attributes?: string, lang?: string): Promise<PetitionButton> {
  const el = await opened(attributes, lang);
  fill(el);
  await submit(el);
  return el;
}

/** Answers every signature so. */
export const respond = (status: number, body: unknown = {}): readonly Asked[] =>
  answerWith(() => new Response(JSON.stringify(body), {status}));

export const keyOf = ({init}: Asked) => new Headers(init.headers).get('Idempotency-Key');
export const bodyOf = ({init}: Asked): unknown => JSON.parse(init.body as string); // as it was sent

export const textIn = (el: PetitionButton, selector: string) =>
  plain(one(el, selector).textContent);

/** What the summary of problems lists. */
export const problems = (el: PetitionButton) =>
  all(el, '.problems li').map(({textContent}) => plain(textContent));

/** What the thanks say. */
export const paragraphs = (el: PetitionButton) =>
  all(el, '[part=thanks] > p:not(.ways, .copied)').map(({textContent}) => plain(textContent));

/** What was told of signing, and of sharing. */
export const signEvents = (el: PetitionButton) =>
  eventsOf(el).filter(([name]) => name !== 'wr-load' && name !== 'wr-action');

export const submitLabel = (el: PetitionButton) => textIn(el, '[part=submit]');

/** What is said at a field of a fault in it; `null` where nothing is. */
export function errorAt(el: PetitionButton, name: string): string | null {
  const id = control(el, name).getAttribute('aria-describedby');
  return id === null ? null : el.shadowRoot!.getElementById(id)!.textContent;
}

/** The first of `signEvents()`. */
export const START = ['wr-sign-start', {}];
