/**
 * The page's document, without the names of the page in it: an `<img name="createElement">` there stands before the
 * method of that name. What the page's own scripts have put in its place, as consent tools do, is kept.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const document = unclobbered((globalThis as Pick<Window, 'document'>).document);

/** An element of the page. A form has the names of its fields before its own: `<input name="parentElement">`. */
export function unnamed(element: Element): Element {
  return element instanceof HTMLFormElement ? unclobbered(element) : element;
}

function unclobbered<Node extends object>(page: Node): Node {
  // A server has none, as `typeof document` still tells there.
  if (typeof page === 'undefined') return page;
  return new Proxy(page, {
    get(target, name) {
      const given: unknown = Reflect.get(target, name);
      const own: unknown = Reflect.get(Object.getPrototypeOf(target) as Node, name, target);
      // What a name leads to is an object: an element, several of them, or the window of a frame.
      const value = typeof given === 'object' || typeof given !== typeof own ? own : given;
      return value instanceof Function ? (value.bind(target) as unknown) : value;
    },
  });
}
