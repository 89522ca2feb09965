const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back once, when `element` is within 200 px of the viewport. One observer serves all widgets.
 *
 * @returns Ends the waiting.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(tell, {rootMargin: '200px'});
  waiting.set(element, callback);
  observer.observe(element);
  return () => {
    stopWaiting(element);
  };
}

function tell(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    if (!isIntersecting) continue;
    const callback = waiting.get(target);
    stopWaiting(target);
    callback?.();
  }
}

function stopWaiting(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
