import {finding, type Finding} from './messages.js';

/** An element, as one finds it in the page's source. */
function nameOf(element: Element): string {
  const id = element.id && `#${element.id}`;
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  return `<${element.localName}>${id || classes.length > 0 ? ` (${[id, ...classes].filter(Boolean).join('')})` : ''}`;
}

/** What an element is laid out in: across shadow roots, and through the slot it is in. */
function parentOf(element: Element): Element | null {
  const {assignedSlot, parentElement} = element;
  const root = element.getRootNode();
  return assignedSlot ?? parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Why an element's box and all in it cannot be seen; `null` where it can. */
function hiding(element: Element): string | null {
  const {display, opacity, contentVisibility} = getComputedStyle(element);
  if (display === 'none')
    return element.hasAttribute('hidden') ? 'has the attribute hidden' : 'has display: none';
  if (opacity === '0') return 'has opacity: 0';
  if (contentVisibility === 'hidden') return 'has content-visibility: hidden';
  return null;
}

/** What of the page keeps a widget out of sight. */
export function whyUnseen(element: HTMLElement): Finding[] {
  let invisible: Element | null = null;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const ancestor = nameOf(node);
    const why = hiding(node);
    if (why) return [finding('hidden', {ancestor, why})];
    if (getComputedStyle(node).visibility === 'hidden') invisible = node;
    const parent: Element | null = node.parentElement;
    if (parent instanceof HTMLDetailsElement && !parent.open && node.localName !== 'summary')
      return [finding('hidden', {ancestor: nameOf(parent), why: 'is closed'})];
    if (parent?.shadowRoot && !node.assignedSlot)
      return [finding('hidden', {ancestor: nameOf(parent), why: 'has no slot for it'})];
    const {overflow, display} = getComputedStyle(node);
    const {clientWidth: width, clientHeight: height} = node;
    if (
      node !== element &&
      /hidden|clip|auto|scroll/.test(overflow) &&
      !/^(?:inline|contents)$/.test(display) &&
      (width === 0 || height === 0)
    )
      return [finding('no-room', {ancestor, width: String(width), height: String(height)})];
  }
  // It is inherited, so the outermost is the one that says so.
  if (!invisible) return [];
  return [finding('hidden', {ancestor: nameOf(invisible), why: 'has visibility: hidden'})];
}
