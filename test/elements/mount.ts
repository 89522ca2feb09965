// Widgets on a page, as partners put them there: markup in, what a reader gets out.
import {fixtureSync, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {until} from '../helpers.js';

const EVENTS = [
  'wr-load',
  'wr-error',
  'wr-action',
  'wr-sign-start',
  'wr-sign',
  'wr-sign-error',
  'wr-share',
  'wr-play',
  'wr-tiles',
] as const;

type Told = [name: string, detail: unknown];

const told = new WeakMap<Element, Told[]>();

/** Puts markup on an English page and gives its first widget, rendered for the first time. */
export async function mount<E extends LitElement>(markup: string, lang = 'en'): Promise<E> {
  const page = fixtureSync<HTMLElement>(`<div lang="${lang}"></div>`);
  const events: Told[] = [];
  for (const name of EVENTS) {
    page.addEventListener(name, (event) => {
      events.push([name, (event as CustomEvent).detail]);
    });
  }
  page.innerHTML = markup;
  const widget = [...page.querySelectorAll<E>('*')].find(
    ({localName}) => localName.startsWith('wr-') && localName !== 'wr-campaign',
  )!;
  told.set(widget, events);
  await spoken(widget);
  return widget;
}

/** Waits until the words of the widget's language are there: until then it is the children that are shown. */
export async function spoken(widget: LitElement): Promise<void> {
  await widget.updateComplete;
  const isSpoken = () => widget.hidden || all(widget, '.base').length > 0;
  if (isSpoken()) return; // without a timer, which some tests count
  await until(isSpoken, 'words in the language');
  await widget.updateComplete;
}

/** `mount()` for a widget whose feed is answered: waits until it is shown, or known to be not there. */
export async function mountLoaded<E extends LitElement>(markup: string, lang?: string): Promise<E> {
  const widget = await mount<E>(markup, lang);
  await settled(widget);
  return widget;
}

/** Waits until the widget has its items, or knows that it won't get any. */
export async function settled(widget: LitElement): Promise<void> {
  await widget.updateComplete;
  if (widget.matches(':state(loading)')) {
    await new Promise((resolve) => {
      widget.addEventListener('wr-load', resolve, {once: true});
      widget.addEventListener('wr-error', resolve, {once: true});
    });
  }
  await widget.updateComplete;
}

/** Gives an `IntersectionObserver` the time to tell what it has seen: it does so once a frame. */
export async function observed(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await nextFrame();
}

/** Every event of the kit that the mounted widget has fired, as `[name, detail]`. */
export const eventsOf = (widget: Element): readonly Told[] => told.get(widget) ?? [];

/** The elements of a widget that match, in its shadow tree. */
export function all<E extends Element = HTMLElement>(widget: LitElement, selector: string): E[] {
  return [...widget.renderRoot.querySelectorAll<E>(selector)];
}

/** The first of them; fails where there is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as that of querySelector
export function one<E extends Element = HTMLElement>(widget: LitElement, selector: string): E {
  const element = widget.renderRoot.querySelector<E>(selector);
  if (!element) throw new Error(`no ${selector} in this widget`);
  return element;
}

/** Text as a reader sees it: ICU's versions differ in which spaces they put around a dash or before PM. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u202f\u2009\u2060]+/g, ' ').trim();

/** The texts of the elements of a part. */
export const textsOf = (widget: LitElement, part: string): string[] =>
  all(widget, `[part~="${part}"]`).map(({textContent}) => plain(textContent));

/** The rendered markup, without Lit's comments. */
export const markupOf = (widget: LitElement): string =>
  (widget.renderRoot as ShadowRoot).innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');

/** Whether a reader sees it: that it has a box, and is not hidden otherwise. */
export const isShown = (element: Element): boolean => element.checkVisibility();

/** Clicks, and tells whether the browser would have followed the link. It does not. */
export function follows(link: HTMLElement): boolean {
  let isFollowed = true;
  const stop = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stop, {once: true});
  link.click();
  return isFollowed;
}
