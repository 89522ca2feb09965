// Waiting for what another process does.
import assert from 'node:assert/strict';

const PAUSE = 20;
const TIMEOUT = 60_000;

/** Resolves with the first truthy value of `ask`. */
export async function until(ask, what) {
  const end = performance.now() + TIMEOUT;
  for (;;) {
    const value = await ask();
    if (value) return value;
    assert.ok(performance.now() < end, `it did not come to this: ${what}`);
    // eslint-disable-next-line no-restricted-syntax -- until(…) is what others await instead
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
