/** What waits for each element: a petition button's count, and its form. */
const waiting = new Map<Element, Set<() => void>>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back once, when `element` is within 200 px of the viewport. One observer serves all widgets.
 *
 * @returns Ends the waiting.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(tell, {rootMargin: '200px'});
  const callbacks = waiting.get(element) ?? new Set();
  waiting.set(element, callbacks.add(callback));
  observer.observe(element);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0 && waiting.get(element) === callbacks) stopWaiting(element);
  };
}

function tell(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    if (!isIntersecting) continue;
    const callbacks = waiting.get(target);
    stopWaiting(target);
    for (const callback of callbacks ?? []) callback();
  }
}

function stopWaiting(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
