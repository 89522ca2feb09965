import {document} from './document.js';

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds. Screen readers tell what changes in a region that they have seen empty. */
const PAUSE = 100;

/**
 * Says something to screen readers, politely. There is one live region for the whole page, in the light
 * DOM, because regions in shadow roots are announced unreliably; but a modal dialog makes all outside of it
 * silent, so while one is open the region is in there.
 */
export function announce(message: string, lang: string): void {
  const element = (region ??= createRegion());
  const place = openDialog() ?? document.body;
  if (element.parentNode !== place) place.append(element);
  element.lang = lang;
  element.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    element.textContent = message;
  }, PAUSE);
}

/** The modal dialog that has the focus, in whatever shadow tree. */
function openDialog(): Element | null {
  let dialog: Element | null = null;
  let focused = document.activeElement;
  while (focused) {
    dialog = focused.closest('dialog:modal') ?? dialog;
    focused = focused.shadowRoot?.activeElement ?? null;
  }
  return dialog;
}

function createRegion(): HTMLElement {
  const element = document.createElement('div');
  element.role = 'status';
  // Property by property, as a `style` attribute needs the page's Content-Security-Policy to allow it.
  const hidden = {
    position: 'absolute',
    'inline-size': '1px',
    'block-size': '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
    'white-space': 'nowrap',
  };
  for (const [property, value] of Object.entries(hidden)) {
    element.style.setProperty(property, value, 'important');
  }
  return element;
}
