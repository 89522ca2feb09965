/** All warnings so far. */
export const told = new Set<string>();

/** Says something to the partner's developer, once for the same words. */
export function warnOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`[withrefugees] ${message}`);
}
