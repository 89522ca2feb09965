// A PostgreSQL of the tests' own, where the machine has one: in a temporary folder, on a free port.
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import pg from 'pg';
import {findPostgres} from '../../scripts/find-postgres.mjs';
import {until} from './until.mjs';

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], {encoding: 'utf8'}));
  return {uid: id('-u'), gid: id('-g')};
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param {object} options
 * @param {boolean} [options.isDurable] Whether it writes through to the disk, as in earnest.
 * @param {string} [options.copyOf] The folder of another one, which is stopped, to begin with its databases.
 * @returns {Promise<{folder: string, version: string, createDatabase: (options?: {name?: string, template?: string}) => Promise<string>, stop: () => Promise<void>, start: () => Promise<void>}>}
 */
export async function startPostgres({isDurable = false, copyOf} = {}) {
  const bin = findPostgres();
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'endpoint-postgres-'));
  if (user.uid) chownSync(folder, user.uid, user.gid);
  const options = {...user, cwd: folder, stdio: 'ignore'};
  const initdb = ['-D', 'data', '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'];
  if (copyOf) execFileSync('cp', ['-R', join(copyOf, 'data'), 'data'], options);
  else execFileSync(join(bin, 'initdb'), initdb, options);
  const port = await freePort();
  const url = (database) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  let server;

  async function query(sql) {
    const client = new pg.Client({connectionString: url('postgres')});
    client.on('error', () => {}); // the server was stopped: the query tells
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async function start() {
    const settings = [`listen_addresses=127.0.0.1`, `port=${port}`, `unix_socket_directories=`];
    if (!isDurable) settings.push('fsync=off');
    const args = ['-D', 'data', ...settings.flatMap((setting) => ['-c', setting])];
    server = spawn(join(bin, 'postgres'), args, options);
    await until(() => query('select 1').catch(() => null), 'PostgreSQL answers');
  }

  async function stop() {
    server.kill('SIGINT'); // its "fast shutdown": connections are cut
    await once(server, 'exit');
  }

  process.on('exit', () => {
    server?.kill('SIGQUIT');
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  });
  await start();
  const [{server_version: version}] = await query('show server_version');
  let databases = 0;
  const createDatabase = async ({name, template = 'template1'} = {}) => {
    if (!name) databases += 1;
    const database = name ?? `endpoint_${databases}`;
    await query(`create database ${database} template ${template}`);
    return url(database);
  };
  return {folder, version: version.split(' ')[0], createDatabase, start, stop};
}
