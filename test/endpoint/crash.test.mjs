// What was answered 201 is there, whatever happens to the process; and nothing is there twice.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {it, mock} from 'node:test';
import {openDatabase} from '../../demo/endpoint/data/database.mjs';
import {forEachDatabase} from './databases.mjs';
import {killUnderLoad} from './kill.mjs';
import {body} from './server.mjs';

const KILLS = 10;

forEachDatabase(({name, makeEnv, open}) => {
  it(`loses nothing, and has nothing twice, when it is killed ${KILLS} times`, async () => {
    const {server, answered} = await killUnderLoad(await open(), open, {kills: KILLS});
    const emails = (await server.rows()).map(({email}) => email);
    assert.deepEqual(emails.sort(), [...answered].sort());
    assert.equal(await server.count(), 1000 + answered.size);
  });

  it('answers what it has taken before it stops', async () => {
    const server = await open();
    const sent = Array.from({length: 40}, (_, at) =>
      server.post(body(`stop-${at}@mail.example`)).then(
        ({status}) => status,
        () => 'not taken',
      ),
    );
    await Promise.race(sent);
    assert.equal(await server.stop(), 0);
    const statuses = await Promise.all(sent);
    const again = await open(server.env);
    const taken = statuses.filter((status) => status === 201).length;
    assert.ok(taken > 0);
    assert.equal((await again.rows()).length, taken);
  });

  if (name !== 'PGlite') return;

  it('writes each commit through to the disk', async () => {
    const {DATA_DIR} = await makeEnv();
    const fsync = mock.method(fs, 'fsyncSync');
    syncBuiltinESMExports();
    const database = await openDatabase({dataDir: DATA_DIR});
    const before = fsync.mock.callCount();
    for (const value of ['1', '2', '3']) {
      await database.query(`insert into facts values ($1, '')`, [value]);
    }
    assert.ok(fsync.mock.callCount() >= before + 3);
    await database.close();
    mock.restoreAll();
    syncBuiltinESMExports();
  });
});
