// Databases with one petition, which tests begin with copies of: to make one takes a processor five seconds.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {findPostgres} from '../../scripts/find-postgres.mjs';
import {startPostgres} from './postgres.mjs';
import {cli, PETITION} from './server.mjs';

/** Its name, in a PostgreSQL that is a copy. */
export const TEMPLATE = 'with_petition';

/** They go with the process that has made them. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'endpoint-template-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

async function addPetition(env) {
  const options = ['--goal', '2000000', '--base-count', '1000'];
  const {code, stderr} = await cli(env, 'petition', 'add', PETITION, ...options);
  if (code !== 0) throw new Error(stderr);
}

async function makePglite() {
  const folder = makeFolder();
  await addPetition({DATA_DIR: folder});
  return folder;
}

async function makePostgres() {
  const dataDir = makeFolder();
  const postgres = await startPostgres();
  const url = await postgres.createDatabase({name: TEMPLATE});
  await addPetition({DATA_DIR: dataDir, DATABASE_URL: url});
  await postgres.stop();
  return {folder: postgres.folder, dataDir};
}

/**
 * Makes one of each. `npm test` does so once, and tells its files in `ENDPOINT_TEMPLATES`; one that is run alone makes
 * its own.
 *
 * @returns {Promise<{pglite: string, postgres: {folder: string, dataDir: string} | null}>} Folders: `folder` is
 *   PostgreSQL's, the others are the endpoint's own. `postgres` is null where the machine has none.
 */
export async function makeTemplates() {
  const [pglite, postgres] = await Promise.all([
    makePglite(),
    findPostgres() ? makePostgres() : null,
  ]);
  return {pglite, postgres};
}
