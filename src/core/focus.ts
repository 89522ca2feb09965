const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

/**
 * Moves the focus to what follows `element` in its document or shadow tree, else to what stands before
 * it, so that it isn't lost when `element` goes.
 */
export function focusNextOf(element: HTMLElement): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const others = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (other) => !element.contains(other) && other.tabIndex >= 0 && other.getClientRects().length > 0,
  );
  const isAfter = (other: Node) =>
    Boolean(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = others.find(isAfter) ?? others.at(-1);
  next?.focus({preventScroll: true});
}
