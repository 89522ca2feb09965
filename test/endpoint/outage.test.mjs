// While the database is gone, and when it fails.
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {it} from 'node:test';
import {buildApp} from '../../demo/endpoint/app.mjs';
import {openDatabase} from '../../demo/endpoint/data/database.mjs';
import {readSettings} from '../../demo/endpoint/settings.mjs';
import {openStore} from '../../demo/endpoint/store.mjs';
import {change, forEachDatabase} from './databases.mjs';
import {body, PETITION} from './server.mjs';
import {until} from './until.mjs';

const TOKEN = `${PETITION}.${'a'.repeat(43)}`;

function checkGone(answers) {
  for (const {status, headers, text} of answers) {
    assert.equal(status, 503);
    assert.match(headers.get('retry-after'), /^\d+$/);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(text, /postgres|pglite|connect|closed/i);
  }
}

forEachDatabase(({postgres, makeEnv, open}) => {
  it('is healthy while the database is there', async () => {
    const {status, body: answer} = await (await open()).get('/health');
    assert.deepEqual([status, answer], [200, {status: 'ok'}]);
  });

  if (postgres) {
    it('says 503 while PostgreSQL is gone, and goes on when it is back', async () => {
      const server = await open();
      const key = randomUUID();
      await postgres.stop();
      checkGone([
        await server.post(body('gone@mail.example'), {key}),
        await server.get(`/petitions/${PETITION}/count`),
        await server.get('/health'),
        await server.confirm(TOKEN),
      ]);
      await postgres.start();
      await until(async () => (await server.get('/health')).status === 200, 'it is healthy again');
      assert.equal((await server.post(body('gone@mail.example'), {key})).status, 201);
      assert.equal((await server.rows()).length, 1);
    });

    it('tries again after a deadlock', async () => {
      const {DATABASE_URL} = await makeEnv();
      const database = await openDatabase({databaseUrl: DATABASE_URL, databasePool: 4});
      await database.query(`insert into facts values ('a', 0), ('b', 0)`);
      let arrived = 0;
      const cross = (names) =>
        database.transaction(async (query) => {
          for (const name of names) {
            await query(`update facts set value = value::int + 1 where name = $1`, [name]);
            arrived += 1;
            await until(() => arrived >= 2, 'each holds its first row');
          }
        });
      await Promise.all([cross(['a', 'b']), cross(['b', 'a'])]);
      const rows = await database.query(`select value from facts where name in ('a', 'b')`);
      assert.deepEqual(
        rows.map(({value}) => value),
        ['2', '2'],
      );
      await database.close();
    });
  } else {
    it('says 503 while PGlite is gone', async () => {
      const env = {...(await makeEnv()), LOG_LEVEL: 'silent'};
      const store = await openStore(readSettings(env));
      const app = await buildApp(store);
      const url = await app.listen({host: '127.0.0.1', port: 0});
      await store.close();
      const ask = async (path, options) => {
        const response = await fetch(url + path, options);
        const {status, headers} = response;
        return {status, headers, text: await response.text()};
      };
      checkGone([
        await ask(`/petitions/${PETITION}/count`),
        await ask('/health'),
        await ask('/confirm', {method: 'POST', body: new URLSearchParams({token: TOKEN})}),
      ]);
      await app.close();
    });
  }

  it('says nothing of the row that the database refused, in the answer or the log', async () => {
    const env = await makeEnv();
    // PostgreSQL's error quotes the whole row.
    await change(env, `alter table signatures add check (given_name <> 'Zebedee')`);
    const server = await open(env);
    const {status, body: answer} = await server.post(body('refused@mail.example'));
    assert.deepEqual([status, answer], [500, {message: 'Something went wrong here.'}]);
    const line = await until(() => /^.*"unexpected".*$/m.exec(server.output)?.[0], 'it is logged');
    assert.match(line, /"code":"23514"/);
    assert.match(line, /"places":\[" {4}at /);
    assert.doesNotMatch(server.output, /zebedee|quillfeather|refused@|failing row/i);
  });
});
