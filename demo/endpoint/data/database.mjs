/**
 * The one way to the database, whichever it is. The drivers, postgres.mjs and pglite.mjs, offer this
 * interface and nothing else; all SQL is the same for both.
 *
 * @typedef {(sql: string, values?: unknown[]) => Promise<Record<string, any>[]>} Query One statement; its rows.
 *
 * @typedef {object} Database
 * @property {Query} query
 * @property {<T>(work: (query: Query) => Promise<T>) => Promise<T>} transaction All of it or nothing.
 *   May run `work` again, so `work` does nothing but query.
 * @property {() => Promise<void>} close
 */

/** The database can't be reached, is full or is shutting down: it may be back soon. */
export class DatabaseGone extends Error {
  constructor(cause) {
    super('the database is gone', {cause});
    this.code = cause.code;
  }
}

/** Connection (08), resources (53), operator (57), system (58), or a standby that has taken over (25006). */
const GONE = /^(08...|53...|57...|58...|25006)$/;
/** Not EPIPE. */
const SQLSTATE = /^(?=.*\d)[0-9A-Z]{5}$/;

/** Serialization failures and deadlocks: nothing was done, and the next try usually succeeds. */
const AGAIN = new Set(['40001', '40P01']);
const TRIES = 5;

function isGone(error) {
  if (SQLSTATE.test(error.code)) return GONE.test(error.code);
  // The rest comes from the driver's connection, unless it is a mistake in this program.
  return !(error instanceof TypeError || error instanceof ReferenceError);
}

const translate = (error) => {
  throw error instanceof DatabaseGone || !isGone(error) ? error : new DatabaseGone(error);
};

/** @returns {Promise<Database>} */
export async function openDatabase(settings) {
  // Only the one that is needed is loaded: PGlite is large.
  const {openDriver} = await import(settings.databaseUrl ? './postgres.mjs' : './pglite.mjs');
  const driver = await openDriver(settings).catch(translate);

  const query = (sql, values = []) => driver.query(sql, values).catch(translate);

  async function transaction(work) {
    for (let left = TRIES; ; left -= 1) {
      try {
        return await driver.transaction((run) => work((sql, values = []) => run(sql, values)));
      } catch (error) {
        if (!AGAIN.has(error.code) || left <= 1) translate(error);
      }
    }
  }

  return {query, transaction, close: driver.close};
}
