/** Who holds the landmark of a name. */
const holders = new Map<string, WeakRef<HTMLElement>>();

/**
 * Whether an element may be a landmark of a name. Two of one name cannot be told apart in a list of landmarks, so
 * that only the first on the page is one, and the others are part of what is around them.
 *
 * @param name What names it to a reader, as exactly as two of them can differ.
 */
export function isLandmark(host: HTMLElement, name: string): boolean {
  for (const [held, holder] of holders)
    if (held !== name && holder.deref() === host) holders.delete(held);
  const holder = holders.get(name)?.deref();
  const isFree = !holder || holder === host || !holder.isConnected || holder.hidden !== false;
  if (isFree) holders.set(name, new WeakRef(host));
  return isFree;
}
