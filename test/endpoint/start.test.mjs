// Settings, and what can go wrong at the start.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {describe, it} from 'node:test';
import {readSettings} from '../../demo/endpoint/settings.mjs';
import {forEachDatabase, makeFolder} from './databases.mjs';
import {freePort} from './postgres.mjs';
import {failToStart, startServer} from './server.mjs';

const read = (name) =>
  readFileSync(new URL(`../../demo/endpoint/${name}`, import.meta.url), 'utf8');

describe('without a database', () => {
  for (const [name, value] of [
    ['PORT', '80 80'],
    ['PORT', '65536'],
    ['DATABASE_URL', 'mysql://root:hunter2@localhost/db'],
    ['DATABASE_POOL', '0'],
    ['HASH_SECRET', 'hunter2'],
    ['ORIGINS', 'https://www.example.org/'],
    ['ORIGINS', 'www.example.org'],
    ['ORIGINS', '*'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/40'],
    ['RATE_LIMIT', '-1'],
    ['RATE_SECONDS', 'a minute'],
    ['HIDE_DUPLICATES', 'yes'],
    ['CONFIRM', 'on'],
    ['CONFIRM_DAYS', '0'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['PUBLIC_COUNT', 'all'],
    ['LOG_LEVEL', 'loud'],
  ]) {
    it(`does not start with ${name}=${value}`, () => {
      assert.throws(() => readSettings({[name]: value}), {message: new RegExp(`^${name} .+\\.$`)});
    });
  }

  for (const [name, value, setting, expected] of [
    ['TRUST_PROXY', '2', 'trustProxy', 2],
    [
      'TRUST_PROXY',
      'loopback, 10.0.0.0/8,2001:db8::/32',
      'trustProxy',
      ['loopback', '10.0.0.0/8', '2001:db8::/32'],
    ],
    ['PUBLIC_URL', 'https://example.org/petition/', 'publicUrl', 'https://example.org/petition'],
    ['CONFIRM', '', 'confirm', false],
    [
      'ORIGINS',
      ' https://a.example,http://localhost:8000 ',
      'origins',
      ['https://a.example', 'http://localhost:8000'],
    ],
  ]) {
    it(`understands ${name}=${value}`, () => {
      assert.deepEqual(readSettings({[name]: value})[setting], expected);
    });
  }

  it('names all that is wrong at once, shows no secret, and ends with 1', async () => {
    const {code, output} = await failToStart({
      PORT: 'http',
      HASH_SECRET: 'hunter2',
      DATABASE_URL: 'mysql://root:hunter2@localhost/db',
      CONFIRM: '1',
    });
    assert.equal(code, 1);
    assert.equal(output.trim().split('\n').length, 4);
    assert.match(output, /^CONFIRM needs PUBLIC_URL/m);
    assert.doesNotMatch(output, /hunter2/);
  });

  it('documents every setting, with its default', () => {
    const settings = [...read('settings.mjs').matchAll(/read\(\s*'([A-Z_]+)'/g)].map(
      ([, name]) => name,
    );
    const rows = [...read('README.md').matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name);
    assert.deepEqual(rows.sort(), settings.sort());
  });
});

forEachDatabase(({postgres, makeEnv, open}) => {
  it('says that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address();
    const {code, output} = await failToStart({...(await makeEnv()), PORT: String(port)});
    assert.equal(code, 1);
    assert.match(output, new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken\\.$`, 'm'));
    other.close();
  });

  it('does not start under another secret than the one the addresses are hashed with', async () => {
    const env = await makeEnv();
    const {code, output} = await failToStart({...env, HASH_SECRET: 's'.repeat(32)});
    assert.equal(code, 1);
    assert.match(output, /^The signatures were hashed under another secret\./);
    await (await open(env)).stop();
  });

  it('takes its secret from the environment, or makes one', async () => {
    const env = postgres
      ? {DATABASE_URL: await postgres.createDatabase(), DATA_DIR: makeFolder()}
      : {DATA_DIR: makeFolder()};
    const server = await open({...env, HASH_SECRET: 's'.repeat(32)});
    await server.stop();
    const {output} = await failToStart(env);
    assert.match(output, /another secret/);
  });

  it('warns where no page may sign, and where hiding duplicates hides little', async () => {
    const {output} = await open({ORIGINS: '', HIDE_DUPLICATES: '1'});
    assert.match(output, /"level":40[^\n]+ORIGINS is not set/);
    assert.match(output, /"level":40[^\n]+HIDE_DUPLICATES hides little/);
  });

  if (postgres) {
    it('starts several at once on a new database', async () => {
      const DATABASE_URL = await postgres.createDatabase();
      const env = {DATABASE_URL, DATA_DIR: makeFolder()};
      const servers = await Promise.all([1, 2, 3, 4].map(() => startServer(env)));
      for (const server of servers) {
        assert.equal((await server.get('/health')).status, 200);
        assert.equal(await server.stop(), 0);
      }
    });

    it('says that PostgreSQL can’t be reached, and not how', async () => {
      const DATABASE_URL = `postgres://ada:hunter2@127.0.0.1:${await freePort()}/signatures`;
      const {code, output} = await failToStart({DATABASE_URL, DATA_DIR: makeFolder()});
      assert.equal(code, 1);
      assert.equal(output, `The database can't be opened (ECONNREFUSED).\n`);
    });
  } else {
    it('starts one of several at once on a folder that a killed server has left', async () => {
      const killed = await open();
      await killed.kill();
      const outcomes = await Promise.allSettled([1, 2, 3].map(() => startServer(killed.env)));
      const started = outcomes.filter(({status}) => status === 'fulfilled');
      assert.equal(started.length, 1);
      for (const {reason} of outcomes.filter(({status}) => status === 'rejected')) {
        assert.match(reason.message, /Another process uses the data folder/);
      }
      assert.equal(await started[0].value.stop(), 0);
    });
  }
});
