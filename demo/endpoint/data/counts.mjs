/** A petition's count: the sum of a few rows, of which each signature updates one. */
import {randomInt} from 'node:crypto';

const SLOTS = 16;

/**
 * Last in its transaction, because until that ends, the slot is held.
 *
 * @param {import('./database.mjs').Query} query
 */
export async function addToCount(query, petition, {accepted = 0, confirmed = 0}) {
  // A slot may go below zero, when it is not the one that counted the signature: the sum is right.
  await query(
    `insert into counters as c (petition, slot, accepted, confirmed) values ($1, $2, $3, $4)
     on conflict (petition, slot) do update
     set accepted = c.accepted + excluded.accepted, confirmed = c.confirmed + excluded.confirmed`,
    [petition, randomInt(SLOTS), accepted, confirmed],
  );
}

/** @returns {Promise<{accepted: number, confirmed: number}>} */
export async function readCount(query, petition) {
  const [row] = await query(
    `select coalesce(sum(accepted), 0) as accepted, coalesce(sum(confirmed), 0) as confirmed
     from counters where petition = $1`,
    [petition],
  );
  return {accepted: Number(row.accepted), confirmed: Number(row.confirmed)};
}
