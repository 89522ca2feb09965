// The same tests on every database the machine has. Each file that asks starts its own.
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, describe} from 'node:test';
import {openDatabase} from '../../demo/endpoint/data/database.mjs';
import {startPostgres} from './postgres.mjs';
import {ORIGIN, startServer} from './server.mjs';
import {makeTemplates, TEMPLATE} from './templates.mjs';

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

const templates = process.env.ENDPOINT_TEMPLATES
  ? JSON.parse(process.env.ENDPOINT_TEMPLATES)
  : await makeTemplates();

const postgres = templates.postgres && (await startPostgres({copyOf: templates.postgres.folder}));
if (!postgres) console.log('PostgreSQL is not installed: its tests are left out.');

function copyFolder(template) {
  const folder = makeFolder();
  cpSync(template, folder, {recursive: true});
  return {DATA_DIR: folder};
}

const copyPglite = () => Promise.resolve(copyFolder(templates.pglite));
const copyDatabase = async () => ({
  ...copyFolder(templates.postgres.dataDir),
  DATABASE_URL: await postgres.createDatabase({template: TEMPLATE}),
});

const databases = [{name: 'PGlite', makeEnv: copyPglite}];
if (postgres) {
  databases.push({name: `PostgreSQL ${postgres.version}`, makeEnv: copyDatabase, postgres});
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
