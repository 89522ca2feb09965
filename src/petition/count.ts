import {member} from '../core/json.js';

/**
 * The number that `path` leads to in a JSON text: `data.attributes.signature_count`, `items.0.count`,
 * `[name=participatingSupporters].value`. A text that is only a number is that number. `null` when
 * nothing countable is there.
 */
export function readCount(text: string, path: string): number | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value === 'object') {
    for (const step of path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? []) value = follow(value, step);
  }
  return toCount(value);
}

function follow(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const [, key, wanted] = /^\[(\w+)=(.*)\]$/.exec(step) ?? [];
  if (key !== undefined) {
    return Array.isArray(value)
      ? value.find((entry) => String(member(entry, key)) === wanted)
      : undefined;
  }
  return member(value, step.replace(/[[\]]/g, ''));
}

/** Numbers, and numbers as text with or without separators of thousands: `"1,912,884"`. */
export function toCount(value: unknown): number | null {
  const text =
    typeof value === 'string' ? value.trim().replace(/(?<=\d)[,\s](?=\d{3}\b)/g, '') : value;
  const count = text === '' ? NaN : Number(text);
  return (typeof text === 'number' || typeof text === 'string') &&
    Number.isSafeInteger(count) &&
    count >= 0
    ? count
    : null;
}

const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10];

/** The next round number above a count, from 100 on: 1,912,884 → 2,000,000. */
export function nextGoal(count: number): number {
  const scale = 10 ** Math.max(2, Math.floor(Math.log10(Math.max(count, 1))));
  const step = ROUND.find((round) => round * scale > count) ?? 10;
  return step * scale;
}
