import {safeUrl} from '../core/url.js';
import {IGNORED} from './ignored.js';
import {QUESTION, type FrameMessage} from './message.js';

/**
 * For the pages in `cdn/frame/`: shows the page's widget with the attributes in its query string, and tells
 * the page around it how high that is. What goes wrong leaves the link that is there without scripts.
 */

const root = document.documentElement;
const given = new URLSearchParams(location.search);
const isFramed = parent !== window;
/** In a sandbox without `allow-same-origin`. */
const isOpaque = origin === 'null';
/** What WordPress adds to the address of a page that it embeds, and wants to be told again. */
const secret = /[?&]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];

/** An element of the kit with its own attributes as the query string gives them. Nothing else is read there. */
async function create(tag: string, except?: string): Promise<HTMLElement> {
  // Where the kit is not let in, it never is.
  const constructor = await customElements.whenDefined(tag);
  // A constructor's static members are not in its type.
  const {observedAttributes = []} = constructor as {observedAttributes?: string[]};
  const element = document.createElement(tag);
  for (const name of observedAttributes) {
    const value = given.get(name);
    if (value !== null && name !== except && !IGNORED.includes(name))
      element.setAttribute(name, value);
  }
  return element;
}

/** Whether a page of this folder is around this one. */
function isNested(): boolean {
  const folder = new URL('.', location.href).href;
  for (let around: Window = window; around !== top;) {
    around = around.parent;
    try {
      if (around.location.href.startsWith(folder)) return true;
    } catch {
      // SecurityError: a page of another origin, as it should be.
    }
  }
  return false;
}

/** Whether the widget has still to find its words, or its data. */
function isPending(widget: HTMLElement): boolean {
  if (widget.hidden) return false;
  if (!widget.shadowRoot?.querySelector('[part=base]')) return true;
  try {
    return widget.matches(':state(loading)');
  } catch {
    return false; // SyntaxError in engines before 2024: the first height may not be the last
  }
}

/** How high the page is without a scroll bar, which is there only while the frame is not as high. */
function measure(widget: HTMLElement): number {
  root.style.overflow = 'hidden';
  const height = Math.ceil(root.getBoundingClientRect().height);
  // With a bar the words have less room, and more lines: where `auto` once has it, it may keep it for ever.
  if (height > innerHeight) root.style.overflow = '';
  return widget.hidden ? 0 : height;
}

let told = '';

function tell(widget: HTMLElement): void {
  // Without a width the frame is not shown: in a closed tab of the page around it, for one.
  if (innerWidth === 0 || isPending(widget)) return;
  const base = widget.shadowRoot?.querySelector<HTMLElement>('[part=base]');
  // Not of one link among many.
  const name = base?.querySelector('[part=heading], [part=action], [part=link]:not(li > *)');
  root.dir = base?.dir ?? '';
  document.title = name?.textContent.replace(/\s+/g, ' ').trim() || document.title;
  const message: FrameMessage = {
    type: 'wr-frame',
    height: measure(widget),
    title: document.title,
  };
  const text = JSON.stringify(message);
  if (!isFramed || text === told) return;
  told = text;
  // To anybody: who embeds it is not known here, and could measure it anyway.
  parent.postMessage(message, '*');
  if (secret) parent.postMessage({message: 'height', value: message.height, secret}, '*');
}

/** WordPress' sandbox opens no link, but lets its page be led to the frame's own address. There links work. */
function openInWordPress(event: Event): void {
  event.preventDefault();
  const value = location.href.replace(/#.*/, '');
  parent.postMessage({message: 'link', value, secret}, '*');
}

async function show(): Promise<void> {
  root.lang = given.get('lang') || navigator.language;
  const base = document.querySelector('base');
  // Sandboxes let nothing lead away the page around them, and many let open tabs.
  if (base && isOpaque) base.target = '_blank';
  const link = document.querySelector('a');
  const href = safeUrl(given.get('href') ?? given.get('more-href'), location.href);
  if (link && href) link.href = href;

  if (isNested()) return;
  const campaign = await create('wr-campaign', 'src'); // which is the widget's here
  const widget = await create(`wr-${document.body.dataset['widget'] ?? ''}`);
  const tellOfIt = () => {
    tell(widget);
  };
  campaign.append(widget);
  document.body.replaceChildren(campaign);
  new ResizeObserver(tellOfIt).observe(root);
  // Below the edge of the screen a frame is not laid out of itself, and no size of it changes until it is scrolled to.
  if (widget.shadowRoot) {
    const changes = {childList: true, characterData: true, subtree: true};
    new MutationObserver(tellOfIt).observe(widget.shadowRoot, changes);
  }
  // What comes may be as high as what was there; and the frame may now be as high as the page.
  for (const event of ['wr-load', 'wr-error', 'wr-count', 'resize'])
    addEventListener(event, tellOfIt);
  if (secret && isOpaque) addEventListener('wr-action', openInWordPress);
  addEventListener('message', ({data, source}) => {
    if (source !== parent || data !== QUESTION) return;
    told = '';
    tell(widget);
  });
}

void show();
