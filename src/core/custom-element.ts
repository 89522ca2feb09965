import {settle} from './adopted.js';
import {page} from './page.js';
import {canRender} from './trusted.js';
import {version} from './version.js';
import {warnOnce} from './warn.js';

/**
 * Defines a custom element, where the page lets it work. The first copy of the kit on a page wins, and
 * where templates can't be rendered nothing is defined, so that the partner's children stay in sight.
 */
export function customElement(tag: string) {
  return (constructor: CustomElementConstructor): void => {
    // A server without a DOM shim has no registry.
    const registry = (globalThis as {customElements?: CustomElementRegistry}).customElements;
    if (!registry) return;
    // First, because the other copy has the policy that this one is refused.
    if (registry.get(tag)) {
      warnOnce(`Version ${page.version} is on this page already: version ${version} stands back.`);
    } else if (!canRender()) {
      warnOnce(
        "This page's Trusted Types policy does not allow 'withrefugees': nothing is upgraded.",
      );
    } else {
      Object.assign(constructor.prototype as HTMLElement, {
        adoptedCallback(this: HTMLElement) {
          settle(this, constructor);
        },
      });
      registry.define(tag, constructor);
    }
  };
}
