let region: HTMLElement | undefined;

/**
 * Says something to screen readers, politely. There is one live region for the whole page, in the light
 * DOM, because regions in shadow roots are announced unreliably.
 */
export function announce(message: string, lang: string): void {
  region ??= createRegion();
  if (!region.isConnected) document.body.append(region);
  region.lang = lang;
  region.textContent = message;
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
