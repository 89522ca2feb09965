import type {DismissReason} from './events.js';
import {readMemory, writeMemory} from './memory.js';

/** Remembers that a campaign's banner was put away, until an instant. */
export function rememberDismissal(campaign: string, reason: DismissReason, until: number): void {
  writeMemory({...readMemory(), [`${campaign} ${reason}`]: until});
}

/** Until when a campaign's banner stays away: milliseconds since 1970, 0 when it doesn't. */
export function dismissedUntil(campaign: string): number {
  const times = Object.entries(readMemory())
    .filter(([key]) => isOf(campaign, key))
    .map(([, until]) => until);
  const latest = Math.max(0, ...times);
  return latest > Date.now() ? latest : 0;
}

/** Forgets that a campaign's banner was put away, for whatever reason. */
export function forgetDismissals(campaign: string): void {
  writeMemory(
    Object.fromEntries(Object.entries(readMemory()).filter(([key]) => !isOf(campaign, key))),
  );
}

function isOf(campaign: string, key: string): boolean {
  return key.slice(0, key.lastIndexOf(' ')) === campaign;
}
