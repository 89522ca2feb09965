/** Reads many rows a few at a time, each batch from where the last one ended: no OFFSET, no long transaction. */

const SIZE = 200;

/**
 * @param {import('./database.mjs').Query} query
 * @param {string} sql With `$1` for the petition, `$2` for the id to begin after, `$3` for how many.
 */
export async function* inBatches(query, sql, petition) {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await query(sql, [petition, after, SIZE]);
    if (rows.length > 0) yield rows;
    if (rows.length < SIZE) return;
    after = rows.at(-1).id;
  }
}
