import {readMemory, writeMemory} from './memory.js';

const KEY = Symbol.for('withrefugees.signed');
// TypeScript has no way to declare a global under a symbol.
const shared = globalThis as {[KEY]?: Set<string>};
/** What has been signed while this page lives, for all files of the kit on it. */
const signedHere = (shared[KEY] = shared[KEY] ?? new Set());

/** Milliseconds: a year, after which a petition is another one. */
const YEAR = 365 * 86_400_000;

/**
 * Notes that this reader has signed a petition.
 *
 * @param petition The address of its page, or of where signatures go.
 * @param isLasting Whether this browser is to remember it after the page is gone: that, and nothing else.
 */
export function markSigned(petition: string, isLasting: boolean): void {
  signedHere.add(petition);
  if (isLasting) writeMemory({...readMemory(), [nameOf(petition)]: Date.now() + YEAR});
}

export function hasSigned(petition: string): boolean {
  return signedHere.has(petition) || (readMemory()[nameOf(petition)] ?? 0) > Date.now();
}

/** Without a space, which is in the names of dismissals. */
function nameOf(petition: string): string {
  return `signed:${petition}`;
}
