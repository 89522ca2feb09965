import {settle} from './adopted.js';
import type {flag} from './attributes.js';
import {document} from './document.js';
import {emit} from './events.js';
import {page} from './page.js';
import {canRender} from './trusted.js';
import {inTurn} from './turns.js';
import {version} from './version.js';
import {warnOnce} from './warn.js';

const KEY = Symbol.for('withrefugees.tags');
// TypeScript has no way to declare a global under a symbol.
const shared = globalThis as {[KEY]?: Set<string>};
/** The elements that a copy of the kit on this page has defined, or will in their turn. */
const tags = (shared[KEY] = shared[KEY] ?? new Set());

/**
 * Defines a custom element in its turn, where the page lets it work. The first copy of the kit on a page wins, and
 * where templates can't be rendered nothing is defined, so that the partner's children stay in sight.
 */
export function customElement(tag: string) {
  return (constructor: CustomElementConstructor): void => {
    // A server without a DOM shim has no registry.
    const registry = (globalThis as {customElements?: CustomElementRegistry}).customElements;
    if (!registry) return;
    // First, because the other copy has the policy that this one is refused.
    if (tags.has(tag) || registry.get(tag)) {
      warnOnce(`Version ${page.version} is on this page already: version ${version} stands back.`);
    } else if (!canRender()) {
      warnOnce(
        "This page is XHTML, or its Trusted Types policy does not allow 'withrefugees': nothing is upgraded.",
      );
    } else {
      tags.add(tag);
      Object.assign(constructor.prototype as HTMLElement, {
        adoptedCallback(this: HTMLElement) {
          settle(this, constructor);
        },
      });
      takeStrings(constructor);
      contain(constructor.prototype as Updating);
      inTurn(() => {
        try {
          if (!registry.get(tag)) registry.define(tag, constructor);
        } catch (error) {
          // A script of the page, such as a polyfill, has put its own in the registry's place.
          warnOnce(`<${tag}> could not be defined: ${String(error)}`);
        }
      });
    }
  };
}

/** Of Lit's elements. */
interface Updating extends HTMLElement {
  performUpdate?: () => void;
}

/** What shows the partner's children, where there is nothing else to show. */
const slots = new WeakMap<Element, HTMLSlotElement>();

/**
 * An element that can't show what it has been given, such as a list that holds `null`, fails for itself: nothing is thrown
 * into the page, and readers see what it has shown before, or else what the partner wrote inside.
 */
function contain(prototype: Updating): void {
  const {performUpdate} = prototype;
  if (!performUpdate) return;
  prototype.performUpdate = function () {
    try {
      performUpdate.call(this);
      slots.get(this)?.remove();
    } catch (error) {
      warnOnce(`<${this.localName}> could not be shown: ${String(error)}`);
      const slot = slots.get(this) ?? document.createElement('slot');
      slots.set(this, slot);
      if (!this.shadowRoot?.querySelector('[part=base]')) this.shadowRoot?.append(slot);
      emit(this, 'wr-error', {reason: 'not-shown'});
    }
  };
}

/** What Lit knows of an element's properties. */
interface Reactive {
  readonly elementProperties?: ReadonlyMap<PropertyKey, Declared>;
}
interface Declared {
  readonly type?: unknown;
  readonly converter?: unknown;
}

/**
 * A number or a yes-or-no that is set as a property is read as its attribute is. React, Vue and others set `max="5"` and
 * `countdown="false"` of a page's own markup as properties, the strings that they are.
 */
function takeStrings({prototype, elementProperties}: CustomElementConstructor & Reactive): void {
  elementProperties?.forEach(({type, converter}, name) => {
    if (type !== Number && type !== Boolean) return;
    // Lit has made them, with `elementProperties`; and every boolean has a converter.
    const {get, set} = Object.getOwnPropertyDescriptor(
      prototype,
      name,
    ) as Required<PropertyDescriptor>;
    const read = (converter as typeof flag | undefined)?.fromAttribute ?? Number;
    Object.defineProperty(prototype, name, {
      get,
      set(value: unknown) {
        set.call(this, typeof value === 'string' ? read(value) : value);
      },
      configurable: true,
      enumerable: true,
    });
  });
}
