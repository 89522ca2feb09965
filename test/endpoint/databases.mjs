// The same tests on every database the machine has. Each file that asks starts its own.
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe} from 'node:test';
import {openDatabase} from '../../demo/endpoint/data/database.mjs';
import {findPostgres} from '../../scripts/find-postgres.mjs';
import {startPostgres} from './postgres.mjs';
import {cli, ORIGIN, PETITION, startServer} from './server.mjs';

const folders = [];

export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'endpoint-'));
  folders.push(folder);
  return folder;
}

/** Changes rows behind the server's back, while it is stopped. */
export async function change({DATA_DIR, DATABASE_URL}, sql) {
  const settings = {dataDir: DATA_DIR, databaseUrl: DATABASE_URL, databasePool: 1};
  const database = await openDatabase(settings);
  await database.query(sql);
  await database.close();
}

const postgres = findPostgres() ? await startPostgres() : null;
if (!postgres) console.log('PostgreSQL is not installed: its tests are left out.');

/** Making a new PGlite takes seconds: each file makes one, and its servers begin with copies. */
let template;
async function copyTemplate() {
  template ??= makeFolder();
  const env = {DATA_DIR: template};
  if (readdirSync(template).length === 0) await addPetition(env);
  const folder = makeFolder();
  cpSync(template, folder, {recursive: true});
  return {DATA_DIR: folder};
}

const makeDatabase = async () => {
  const env = {DATA_DIR: makeFolder(), DATABASE_URL: await postgres.createDatabase()};
  await addPetition(env);
  return env;
};

const addPetition = (env) =>
  cli(env, 'petition', 'add', PETITION, '--goal', '2000000', '--base-count', '1000');

const databases = [{name: 'PGlite', makeEnv: copyTemplate}];
if (postgres) {
  databases.push({name: `PostgreSQL ${postgres.version}`, makeEnv: makeDatabase, postgres});
}

after(async () => {
  await postgres?.stop();
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

/**
 * Defines the same tests for each database.
 *
 * @param {(database: {
 *   name: string,
 *   postgres?: Awaited<ReturnType<typeof startPostgres>>,
 *   makeEnv: () => Promise<Record<string, string>>,
 *   open: (env?: Record<string, string>) => Promise<import('./server.mjs').Server>,
 * }) => void} define `makeEnv` makes a database with one petition, and the settings for it; `open`
 *   starts a server on one, and ends it after the tests.
 */
export function forEachDatabase(define) {
  for (const {name, makeEnv, ...rest} of databases) {
    describe(name, () => {
      const servers = [];
      const open = async (settings = {}) => {
        const env = {
          ORIGINS: ORIGIN,
          RATE_LIMIT: '100000',
          ...(settings.DATA_DIR ? {} : await makeEnv()),
          ...settings,
        };
        const server = await startServer(env);
        servers.push(server);
        return server;
      };
      after(() => Promise.all(servers.map((server) => server.stop())));
      define({...rest, name, makeEnv, open});
    });
  }
}
