// The command line: what the host does with petitions and signatures.
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {cell} from '../../demo/endpoint/csv.mjs';
import {forEachDatabase, makeFolder} from './databases.mjs';
import {body, cli, failToStart, parseCsv, PETITION} from './server.mjs';

describe('without a database', () => {
  for (const [value, expected] of [
    ['plain', 'plain'],
    [null, ''],
    [true, 'true'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a,b', '"a,b"'],
    ['say "hello"', '"say ""hello"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ]) {
    it(`writes ${JSON.stringify(value)} into a cell`, () => assert.equal(cell(value), expected));
  }

  for (const args of [
    ['sing'],
    ['petition'],
    ['petition', 'add'],
    ['petition', 'add', 'a', 'b'],
    ['petition', 'add', 'a', '--gaol', '7'],
    ['export'],
    ['outbox', 'sent'],
  ]) {
    it(`does not understand "${args.join(' ')}"`, async () => {
      const {code, stdout, stderr} = await cli({DATA_DIR: makeFolder()}, ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^[^\n]+\n$/);
    });
  }

  it('tells how it is used', async () => {
    const {code, stdout} = await cli({}, '--help');
    assert.equal(code, 0);
    for (const command of ['petition add', 'export', 'erase', 'outbox list', 'purge']) {
      assert.match(stdout, new RegExp(`^ +${command}`, 'm'));
    }
  });
});

forEachDatabase(({name, makeEnv, open}) => {
  let server;
  before(async () => (server = await open({CONFIRM: '1', PUBLIC_URL: 'https://sign.example'})));

  const named = (email, given_name) =>
    body(email, {signer: {given_name, family_name: 'Osei', email}});

  it('exports cells that no spreadsheet takes for formulas', async () => {
    await server.post(named('formula@mail.example', '=HYPERLINK("https://evil.example","Ada")'));
    const {stdout} = await server.cli('export', PETITION);
    assert.match(stdout, /,"'=HYPERLINK\(""https:\/\/evil\.example"",""Ada""\)",Osei,/);
    assert.match(stdout, /^id,created_at,confirmed_at,given_name,[^\n]+\r\n/);
    assert.doesNotMatch(stdout.replaceAll('\r\n', ''), /[\r\n]/);
  });

  it('exports all of them once, across batches, oldest first', async () => {
    const emails = Array.from({length: 403}, (_, at) => `batch-${at}@mail.example`);
    while (emails.length > 0) {
      await Promise.all(emails.splice(0, 50).map((email) => server.post(body(email))));
    }
    const rows = await server.rows();
    const found = rows.filter(({email}) => email.startsWith('batch-')).map(({email}) => email);
    assert.deepEqual([found.length, new Set(found).size], [403, 403]);
    const ids = rows.map(({id}) => id);
    assert.deepEqual(ids, [...ids].sort());
  });

  it('begins the file as Excel needs it, if asked', async () => {
    assert.ok((await server.cli('export', PETITION, '--bom')).stdout.startsWith('\uFEFFid,'));
    assert.ok((await server.cli('export', PETITION)).stdout.startsWith('id,'));
  });

  it('exports those that are confirmed alone, if asked', async () => {
    await server.post(body('confirmed@mail.example'));
    const {stdout: mails} = await server.cli('outbox', 'list');
    const mail = mails.split('\n').find((line) => line.includes('confirmed@mail.example'));
    await server.confirm(new URL(JSON.parse(mail).link).searchParams.get('token'));
    const {stdout} = await server.cli('export', PETITION, '--confirmed');
    assert.deepEqual(
      parseCsv(stdout).map(({email}) => email),
      ['confirmed@mail.example'],
    );
  });

  it('erases a person from all petitions, their mail and the count', async () => {
    const other = randomUUID();
    await server.cli('petition', 'add', other);
    await server.post(body('leaving@mail.example'));
    await server.post(body('leaving@mail.example', {petition: other}));
    const before = await server.count();
    const {stdout} = await server.cli('erase', ' Leaving@Mail.example');
    assert.deepEqual(stdout.match(/^Erased from .+\.$/gm).length, 2);
    for (const args of [
      ['export', PETITION],
      ['export', other],
      ['outbox', 'list'],
    ]) {
      assert.doesNotMatch((await server.cli(...args)).stdout, /leaving@/i);
    }
    assert.equal(await server.count(), before);
    assert.match((await server.cli('erase', 'leaving@mail.example')).stdout, /no signature/);
    assert.equal((await server.post(body('leaving@mail.example'))).status, 201);
  });

  it('takes an erased signature out of the public count', async () => {
    const before = await server.count();
    await server.cli('erase', 'confirmed@mail.example');
    assert.equal(await server.count(), before - 1);
  });

  for (const [args, message] of [
    [['petition', 'add', 'Not an id'], /named by/],
    [['petition', 'add', 'a', '--goal', 'many'], /--goal/],
    [['petition', 'add', 'a', '--ends', '2026-12-31'], /--ends/],
    [['petition', 'add', 'a', '--fields', 'name phone'], /--fields/],
    [['petition', 'add', 'a', '--fields', 'name email?'], /--fields/],
    [['petition', 'close', 'unknown'], /no petition/],
    [['export', 'unknown'], /no petition/],
    [['erase', 'ada'], /no email address/],
    [['outbox', 'sent', 'x'], /takes ids/],
  ]) {
    it(`says in one line why "${args.join(' ')}" failed`, async () => {
      const {code, stdout, stderr} = await server.cli(...args);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, message);
      assert.match(stderr, /^[^\n]+\n$/);
    });
  }

  it('ends a petition at its time', async () => {
    await server.cli('petition', 'add', 'past', '--ends', '2018-01-01T00:00:00+01:00');
    await server.cli('petition', 'add', 'future', '--ends', '2999-01-01T00:00:00Z');
    const send = (petition) => server.post(body(`${petition}@mail.example`, {petition}));
    assert.equal((await send('past')).status, 410);
    assert.equal((await send('future')).status, 201);
  });

  it('works while no server runs', async () => {
    const env = await makeEnv();
    const {code, stdout} = await cli(env, 'petition', 'list');
    assert.equal(code, 0);
    assert.match(stdout, /"petition":"withrefugees"/);
  });

  if (name !== 'PGlite') return;

  it('lets nobody but the owner reach the socket and the secret', () => {
    const {DATA_DIR} = server.env;
    for (const file of readdirSync(DATA_DIR).filter((entry) => entry !== 'pglite')) {
      assert.equal(statSync(join(DATA_DIR, file)).mode & 0o077, 0, file);
    }
  });

  it('starts no second server on one folder', async () => {
    const {code, output} = await failToStart(server.env);
    assert.equal(code, 1);
    assert.match(output, /^Another process uses the data folder/);
    assert.equal((await server.post(body('still@mail.example'))).status, 201);
  });
});
