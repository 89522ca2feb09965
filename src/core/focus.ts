import {document} from './document.js';

const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

/**
 * Whether something in `element` has the focus, its shadow tree and its slotted children included. Unlike
 * `:focus-within` in Chromium it holds while the window is not the active one: the focus comes back with it.
 */
export function hasFocusWithin(element: Element): boolean {
  const root = element.getRootNode();
  return (
    (root instanceof Document || root instanceof ShadowRoot) && element.contains(root.activeElement)
  );
}

/**
 * Moves the focus to what follows `element` on the page, else to what stands before it, else keeps it at
 * the place of `element`, so that it isn't lost when `element` goes.
 */
export function focusNextOf(element: HTMLElement): void {
  if (!element.isConnected) return;
  const before: HTMLElement[] = [];
  const after: HTMLElement[] = [];
  let others = before;
  for (const other of elementsOf(element.ownerDocument)) {
    if (other === element) others = after;
    else if (other.matches(FOCUSABLE) && other.tabIndex >= 0 && !isWithin(element, other))
      others.push(other);
  }
  if (![...after, ...before.reverse()].some(takesFocus)) focusPlaceOf(element);
}

/** Every element, those in open shadow trees after their host. */
function* elementsOf(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
  }
}

function isWithin(element: HTMLElement, other: Node): boolean {
  if (element.contains(other)) return true;
  const root = other.getRootNode();
  return root instanceof ShadowRoot && isWithin(element, root.host);
}

/** Only trying tells: an element may be hidden, disabled or inert in many ways. */
function takesFocus(element: HTMLElement): boolean {
  element.focus({preventScroll: true});
  return hasFocusWithin(element);
}

/** An empty mark, for as long as it has the focus: from there Tab goes on as if nothing had happened. */
function focusPlaceOf(element: HTMLElement): void {
  const mark = document.createElement('span');
  mark.tabIndex = -1;
  // Out of the flow, as a grid or a flex box of the page would give it a cell and a gap.
  mark.style.setProperty('position', 'absolute', 'important');
  mark.style.setProperty('outline', 'none', 'important');
  mark.addEventListener('blur', () => {
    // It keeps the focus where only the window has lost it.
    if (!hasFocusWithin(mark)) mark.remove();
  });
  element.before(mark);
  mark.focus({preventScroll: true});
}
