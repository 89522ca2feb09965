import type {DismissReason} from './events.js';

/** The one key that the kit may write: what readers have put away, and until when. */
const KEY = 'withrefugees.dismissed';

/** `"<campaign> <reason>"` → milliseconds since 1970. */
type Dismissals = Readonly<Record<string, number>>;

// What holds for this page's life where storage is blocked (private windows, sandboxed frames) or full.
let here: Dismissals = {};

function read(): Dismissals {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {...here, ...(isDismissals(stored) ? stored : {})};
  } catch {
    return here; // SecurityError where storage is blocked, SyntaxError where something else wrote the key
  }
}

function isDismissals(value: unknown): value is Dismissals {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((until) => typeof until === 'number')
  );
}

function write(dismissals: Dismissals): void {
  here = dismissals;
  try {
    if (Object.keys(dismissals).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(dismissals));
  } catch {
    // Blocked or full: `here` remembers it for as long as the page lives.
  }
}

/** Remembers that a campaign's banner was put away, until an instant. Forgets what has run out. */
export function rememberDismissal(campaign: string, reason: DismissReason, until: number): void {
  const kept = Object.entries(read()).filter(([, time]) => time > Date.now());
  write({...Object.fromEntries(kept), [`${campaign} ${reason}`]: until});
}

/** Until when a campaign's banner stays away: milliseconds since 1970, 0 when it doesn't. */
export function dismissedUntil(campaign: string): number {
  const times = Object.entries(read())
    .filter(([key]) => isOf(campaign, key))
    .map(([, until]) => until);
  const latest = Math.max(0, ...times);
  return latest > Date.now() ? latest : 0;
}

/** Forgets that a campaign's banner was put away, for whatever reason. */
export function forgetDismissals(campaign: string): void {
  write(Object.fromEntries(Object.entries(read()).filter(([key]) => !isOf(campaign, key))));
}

function isOf(campaign: string, key: string): boolean {
  return key.slice(0, key.lastIndexOf(' ')) === campaign;
}
