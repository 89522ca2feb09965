// Many at once: the same signature, the same address, and the count.
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {before, it} from 'node:test';
import {forEachDatabase} from './databases.mjs';
import {body} from './server.mjs';

const MANY = 50;
const times = (make) => Promise.all(Array.from({length: MANY}, (_, at) => make(at)));
const statuses = (answers, status) => answers.filter((answer) => answer.status === status);

forEachDatabase(({open}) => {
  let server;
  before(async () => (server = await open()));

  it(`takes one of ${MANY} that have the same key, and says the same to all`, async () => {
    const [before, key] = [await server.count(), randomUUID()];
    const answers = await times(() => server.post(body('same-key@mail.example'), {key}));
    assert.equal(statuses(answers, 201).length, MANY);
    assert.deepEqual([...new Set(answers.map(({text}) => text))].length, 1);
    const rows = (await server.rows()).filter(({email}) => email === 'same-key@mail.example');
    assert.equal(rows.length, 1);
    assert.equal(await server.count(), before + 1);
  });

  it(`takes one of ${MANY} that have the same address`, async () => {
    const before = await server.count();
    const answers = await times(() => server.post(body('same-address@mail.example')));
    assert.equal(statuses(answers, 201).length, 1);
    assert.equal(statuses(answers, 409).length, MANY - 1);
    assert.equal(await server.count(), before + 1);
  });

  it(`counts all of ${MANY} different ones`, async () => {
    const before = await server.count();
    const answers = await times((at) => server.post(body(`different-${at}@mail.example`)));
    assert.equal(statuses(answers, 201).length, MANY);
    assert.equal(await server.count(), before + MANY);
  });

  it('erases each of many once, while others sign', async () => {
    const before = await server.count();
    await times((at) => server.post(body(`leaving-${at}@mail.example`)));
    await Promise.all([
      ...Array.from({length: 5}, () => server.cli('erase', 'leaving-1@mail.example')),
      times((at) => server.post(body(`coming-${at}@mail.example`))),
    ]);
    assert.equal(await server.count(), before + 2 * MANY - 1);
  });
});
