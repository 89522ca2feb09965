/** The one key that the kit may write: what readers have put away or signed, and until when. */
const KEY = 'withrefugees.dismissed';

/** What is remembered, by a name → until when, in milliseconds since 1970. */
export type Memory = Readonly<Record<string, number>>;

// What storage did not take, as it is blocked (private windows, sandboxed frames) or full: for this page's life.
let here: Memory = {};

export function readMemory(): Memory {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {...here, ...(isMemory(stored) ? stored : {})};
  } catch {
    return here; // SecurityError where storage is blocked, SyntaxError where something else wrote the key
  }
}

function isMemory(value: unknown): value is Memory {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((until) => typeof until === 'number')
  );
}

/** Replaces all that is remembered; what has run out is forgotten. */
export function writeMemory(memory: Memory): void {
  const kept = Object.entries(memory).filter(([, until]) => until > Date.now());
  const all = Object.fromEntries(kept);
  try {
    if (kept.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(all));
    here = {};
  } catch {
    here = all;
  }
}
