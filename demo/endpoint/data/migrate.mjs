/** Brings the tables up to date at start: the files of `migrations/` by name, each once. */
import {readdir, readFile} from 'node:fs/promises';

const folder = new URL('migrations/', import.meta.url);
/** Any number does, as long as it stays: the day of the Refugee Convention. */
const LOCK = 19_510_728;

/** @param {import('./database.mjs').Database} database */
export async function migrate(database) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  await database.transaction(async (query) => {
    // Of several servers that start at once, the first migrates and the others wait here.
    await query('select pg_advisory_xact_lock($1)', [LOCK]);
    await query('create table if not exists migrations (name text primary key)');
    const done = await query('select name from migrations');
    for (const name of names) {
      if (done.some((row) => row.name === name)) continue;
      for (const statement of statements(await readFile(new URL(name, folder), 'utf8'))) {
        await query(statement);
      }
      await query('insert into migrations (name) values ($1)', [name]);
    }
  });
}

/** A `;` at the end of a line ends a statement: the files have none inside one. */
const statements = (sql) => sql.split(/;$/m).filter((statement) => statement.trim());
