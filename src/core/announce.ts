let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds. Screen readers tell what changes in a region that they have seen empty. */
const PAUSE = 100;

/**
 * Says something to screen readers, politely. There is one live region for the whole page, in the light
 * DOM, because regions in shadow roots are announced unreliably.
 */
export function announce(message: string, lang: string): void {
  const element = (region ??= createRegion());
  if (!element.isConnected) document.body.append(element);
  element.lang = lang;
  element.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    element.textContent = message;
  }, PAUSE);
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
