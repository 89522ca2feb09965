// The worst that can happen to the server, while people sign.
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {body} from './server.mjs';
import {until} from './until.mjs';

const PEOPLE = 8;

/**
 * Kills the server again and again, in the middle of signatures, and starts it again.
 *
 * @param {import('./server.mjs').Server} server
 * @param {(env: object) => Promise<import('./server.mjs').Server>} restart
 * @param {{kills: number}} options
 * @returns {Promise<{server: import('./server.mjs').Server, answered: Set<string>}>} The last server,
 *   and all addresses that were answered 201, at the first try or a later one with the same key.
 */
export async function killUnderLoad(server, restart, {kills}) {
  const answered = new Set();
  const unanswered = [];
  let next = 0;

  async function send(email, key) {
    const {status} = await server.post(body(email), {key});
    assert.equal(status, 201);
    answered.add(email);
  }

  /** Signs with one address after the other, until there is no answer. */
  async function keepSigning() {
    for (;;) {
      next += 1;
      const signature = [`kill-${next}@mail.example`, randomUUID()];
      try {
        await send(...signature);
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
        return unanswered.push(signature);
      }
    }
  }

  for (let kill = 1; kill <= kills; kill += 1) {
    const enough = answered.size + 4 * kill; // so that each kill comes at another moment
    const signing = Promise.all(Array.from({length: PEOPLE}, keepSigning));
    await until(() => answered.size >= enough, 'signatures are taken');
    await server.kill();
    await signing;
    server = await restart(server.env);
    // The widget tries again with the same key, whether the first was taken or not.
    await Promise.all(unanswered.splice(0).map((signature) => send(...signature)));
  }
  return {server, answered};
}
