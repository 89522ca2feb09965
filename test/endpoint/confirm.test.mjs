// Double opt-in: the outbox, the page behind the link, and which signatures count.
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {before, it} from 'node:test';
import {change, forEachDatabase} from './databases.mjs';
import {body, ORIGIN, PETITION} from './server.mjs';

const CONFIRM = {CONFIRM: '1', PUBLIC_URL: 'https://www.norrvik.example/petition/'};

forEachDatabase(({open}) => {
  let server;
  before(async () => (server = await open(CONFIRM)));

  const outbox = async (on = server) =>
    (await on.cli('outbox', 'list')).stdout.split('\n').filter(Boolean).map(JSON.parse);
  const mailTo = async (email) => (await outbox()).find((mail) => mail.email === email);
  const tokenOf = ({link}) => new URL(link).searchParams.get('token');

  it('asks for confirmation, and does not count before', async () => {
    const before = await server.count();
    const {status, body: answer} = await server.post(body('asked@mail.example'));
    assert.equal(status, 201);
    assert.deepEqual(answer, {count: before, status: 'accepted', confirmation: 'email'});
    assert.equal(await server.count(), before);
  });

  it('puts one mail into the outbox, with all that it needs', async () => {
    const key = randomUUID();
    await server.post(body('mail@mail.example'), {key});
    await server.post(body('mail@mail.example'), {key});
    const mails = (await outbox()).filter(({email}) => email === 'mail@mail.example');
    assert.equal(mails.length, 1);
    const [{id, petition, name, lang, link, created}] = mails;
    assert.match(id, /^withrefugees\/[0-9a-f-]{36}$/);
    assert.deepEqual([petition, name, lang], [PETITION, 'Zebedee Quillfeather', 'en']);
    assert.match(link, /^https:\/\/www\.norrvik\.example\/petition\/confirm\?token=withrefugees\./);
    assert.ok(Date.now() - Date.parse(created) < 60_000);
  });

  it('keeps only a hash of the token with the signature', async () => {
    await server.post(body('hash@mail.example'));
    const token = tokenOf(await mailTo('hash@mail.example'));
    const {stdout} = await server.cli('export', PETITION);
    assert.match(stdout, /hash@mail\.example/);
    assert.ok(!stdout.includes(token));
  });

  it('takes sent mails out of the outbox; their links go on working', async () => {
    await server.post(body('sent@mail.example'));
    const mail = await mailTo('sent@mail.example');
    assert.match((await server.cli('outbox', 'sent', mail.id)).stdout, /is sent/);
    assert.equal(await mailTo('sent@mail.example'), undefined);
    assert.match((await server.cli('outbox', 'sent', mail.id)).stdout, /was not there/);
    assert.equal((await server.confirm(tokenOf(mail))).status, 200);
  });

  it('confirms by the button and not by the link, once', async () => {
    await server.post(body('button@mail.example'));
    const mail = await mailTo('button@mail.example');
    const before = await server.count();
    const page = await server.get(`/confirm?token=${tokenOf(mail)}`);
    assert.equal(page.status, 200);
    assert.equal(await server.count(), before);
    const [, action] = /<form method="post" action="([^"]*)">/.exec(page.text);
    assert.equal(new URL(action, mail.link).pathname, '/petition/confirm');
    const [, token] = /name="token" value="([^"]*)"/.exec(page.text);
    const answers = await Promise.all([1, 2, 3].map(() => server.confirm(token)));
    for (const {status, text} of answers) {
      assert.equal(status, 200);
      assert.match(text, /<h1>Thank you<\/h1>/);
    }
    assert.equal(await server.count(), before + 1);
    assert.equal(await mailTo('button@mail.example'), undefined);
  });

  it('shows pages that need no script and allow none', async () => {
    const token = `${PETITION}.${'a'.repeat(43)}`;
    const pages = [
      [200, await server.get(`/confirm?token=${token}`)],
      [404, await server.confirm(token)],
      [404, await server.get('/confirm')],
      [404, await server.get('/confirm?token=%22%3E%3Cscript%3E')],
      [404, await server.get(`/confirm?token=${token}&token=${token}`)],
      [415, await server.get('/confirm', {method: 'POST', body: '{}'})],
      [413, await server.confirm('a'.repeat(2000))],
    ];
    for (const [status, page] of pages) {
      assert.equal(page.status, status);
      assert.match(page.headers.get('content-type'), /^text\/html; charset=utf-8$/);
      const policy = page.headers.get('content-security-policy');
      assert.match(policy, /default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/);
      assert.match(policy, /frame-ancestors 'none'/);
      for (const [name, value] of [
        ['referrer-policy', 'no-referrer'],
        ['x-content-type-options', 'nosniff'],
        ['x-frame-options', 'DENY'],
        ['cache-control', 'no-store'],
      ]) {
        assert.equal(page.headers.get(name), value);
      }
      assert.match(page.text, /^<!doctype html>\n<html lang="en">/);
      assert.match(page.text, /<title>[^<]+<\/title>/);
      assert.equal(page.text.match(/<(main|h1)>/g).length, 2);
      assert.doesNotMatch(page.text, /<script|"><|style=/);
    }
  });

  it('counts all of them where the host says so', async () => {
    const open2 = await open({...CONFIRM, PUBLIC_COUNT: 'accepted'});
    const {body: answer} = await open2.post(body('all@mail.example'));
    assert.deepEqual(answer, {count: 1001, status: 'accepted', confirmation: 'email'});
    assert.equal(await open2.count(), 1001);
  });

  it('deletes what was not confirmed in time, and nothing else', async () => {
    const [kept, late] = ['kept@mail.example', 'late@mail.example'];
    const first = await open(CONFIRM);
    for (const email of [kept, late]) await first.post(body(email));
    const mails = await outbox(first);
    await first.confirm(tokenOf(mails.find(({email}) => email === kept)));
    assert.match((await first.cli('purge')).stdout, /withrefugees: 0 never confirmed/);
    await first.stop();
    await change(first.env, `update signatures set created_at = created_at - interval '31 days'`);
    const second = await open(first.env);
    assert.match((await second.cli('purge')).stdout, /withrefugees: 1 never confirmed/);
    assert.deepEqual(
      (await second.rows()).map(({email}) => email),
      [kept],
    );
    assert.deepEqual(await outbox(second), []);
    assert.equal(await second.count(), 1001);
    assert.equal((await second.post(body(late))).status, 201);
  });

  it('says 201 to a second signature where duplicates are hidden, and keeps one', async () => {
    const hiding = await open({...CONFIRM, HIDE_DUPLICATES: '1'});
    const send = (changes) =>
      hiding.post(body('hidden@mail.example', changes), {headers: {origin: ORIGIN}});
    const first = await send();
    const second = await send();
    assert.deepEqual([second.status, second.text], [first.status, first.text]);
    assert.equal((await hiding.rows()).length, 1);
    assert.equal((await outbox(hiding)).length, 1);
  });
});
