// Storage as readers have it, and modules that begin anew.
import {writeMemory} from '../src/core/memory.js';

/** The one key that the kit may write. */
export const STORED = 'withrefugees.dismissed';

const real = Object.getOwnPropertyDescriptor(window, 'localStorage');
let storage: () => Storage | null = () => sessionStorage;

/**
 * Gives each test of a `describe` a localStorage of its own, empty at first. Chromium runs two files at a
 * time, which share the real one; sessionStorage is each window's own.
 */
export function ownStorage(): void {
  beforeEach(() => {
    storage = () => sessionStorage;
    sessionStorage.removeItem(STORED);
    Object.defineProperty(window, 'localStorage', {get: () => storage(), configurable: true});
  });

  afterEach(() => {
    freeStorage();
    writeMemory({}); // and what it holds itself, where storage has refused
    if (real) Object.defineProperty(window, 'localStorage', real);
  });
}

/** What browsers do in a sandboxed frame, or where cookies are off. */
export function blockStorage(): void {
  storage = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
}

/** What they do when no more fits in. */
export function fillStorage(): void {
  const setItem = () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };
  storage = () =>
    new Proxy(sessionStorage, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (name === 'setItem') return setItem;
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
}

/** What some web views do, whose app has not asked for it. */
export function removeStorage(): void {
  storage = () => null;
}

/** The usual again. */
export function freeStorage(): void {
  storage = () => sessionStorage;
}

/** What the kit has stored; `null` without its key. */
export const stored = (): unknown => JSON.parse(localStorage.getItem(STORED) ?? 'null');

let pages = 0;

/** A module of `src/core/` as another page would load it: what it holds itself begins anew. */
export async function freshModule<Module>(name: string): Promise<Module> {
  const url = new URL(`../src/core/${name}.ts?page=${String(++pages)}`, import.meta.url);
  return (await import(url.href)) as Module; // typed `any`, as the address is computed
}
