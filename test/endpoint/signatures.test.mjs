// POST /signatures, answer by answer.
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {before, it} from 'node:test';
import {forEachDatabase} from './databases.mjs';
import {body, ORIGIN, PETITION} from './server.mjs';

forEachDatabase(({open}) => {
  let server;
  before(async () => (server = await open()));

  const signer = (changes) => ({
    signer: {given_name: 'Ada', family_name: 'Osei', email: 'ada@mail.example', ...changes},
  });

  it('takes a signature, and tells the count', async () => {
    const before = await server.count();
    const {status, body: answer} = await server.post(body('first@mail.example'));
    assert.equal(status, 201);
    assert.deepEqual(answer, {count: before + 1, status: 'accepted'});
    assert.equal(await server.count(), before + 1);
  });

  it('keeps all that the petition asks for, and nothing else', async () => {
    await server.cli('petition', 'add', 'thorough', '--fields', 'name email country comment?');
    const {status} = await server.post(
      body('', {
        petition: 'thorough',
        url: 'https://www.norrvik.example/refugees/?reader=42#top',
        signer: {
          name: '  Zoe\u0308   Lind ',
          given_name: 'unasked',
          email: ' Zoe@Mail.Example ',
          country: 'ca',
          postal_code: 'unasked',
          comment: 'One\nTwo',
        },
        consent: {text: 'Send me news.', given: true},
      }),
    );
    assert.equal(status, 201);
    const {stdout} = await server.cli('export', 'thorough');
    assert.match(stdout, /,,,Zoë Lind,Zoe@Mail\.Example,CA,,"One\nTwo",true,Send me news\.,/);
    assert.match(stdout, /city-of-norrvik,en,https:\/\/www\.norrvik\.example\/refugees\/\r\n$/);
    assert.doesNotMatch(stdout, /unasked/);
  });

  it('leaves out what the page says of itself and is not usable', async () => {
    await server.post(
      body('page@mail.example', {partner: {a: 1}, lang: 'not a language', url: 'javascript:1'}),
    );
    const row = (await server.rows()).find(({email}) => email === 'page@mail.example');
    assert.deepEqual([row.partner, row.lang, row.url], ['', '', '']);
  });

  it('answers the same key the same way, and has one row', async () => {
    const key = randomUUID();
    const first = await server.post(body('again@mail.example'), {key});
    const second = await server.post(body('again@mail.example'), {key});
    assert.equal(second.status, 201);
    assert.equal(second.text, first.text);
    const rows = (await server.rows()).filter(({email}) => email === 'again@mail.example');
    assert.equal(rows.length, 1);
  });

  it('refuses a key that came with another address', async () => {
    const key = randomUUID();
    await server.post(body('key-one@mail.example'), {key});
    const {status} = await server.post(body('key-two@mail.example'), {key});
    assert.equal(status, 422);
    assert.ok(!(await server.rows()).some(({email}) => email === 'key-two@mail.example'));
  });

  for (const [first, second] of [
    ['twice@mail.example', 'twice@mail.example'],
    ['case@mail.example', ' CASE@Mail.EXAMPLE '],
    ['jose\u0301@mail.example', 'JOS\u00c9@mail.example'],
    ['idn@b\u00fccher.example', 'idn@xn--bcher-kva.example'],
  ]) {
    it(`says 409 to ${second} after ${first}`, async () => {
      await server.post(body(first));
      const before = await server.count();
      const {status, body: answer} = await server.post(body(second));
      assert.equal(status, 409);
      assert.deepEqual(answer, {message: 'This address has already signed.'});
      assert.equal(await server.count(), before);
    });
  }

  it('lets an address sign another petition', async () => {
    await server.cli('petition', 'add', 'second');
    await server.post(body('both@mail.example'));
    const {status} = await server.post(body('both@mail.example', {petition: 'second'}));
    assert.equal(status, 201);
  });

  for (const [name, changes, field] of [
    ['no given name', signer({given_name: undefined}), 'given-name'],
    ['a family name of spaces', signer({family_name: '   '}), 'family-name'],
    ['no address', signer({email: undefined}), 'email'],
    ['half an address', signer({email: 'ada@'}), 'email'],
    ['an address without a dot', signer({email: 'ada@mail'}), 'email'],
    ['an address with a line break', signer({email: 'ada@mail.example\nbcc:x@y.example'}), 'email'],
    ['a number', signer({given_name: 42}), 'given-name'],
    ['a name that is too long', signer({given_name: 'a'.repeat(101)}), 'given-name'],
    ['a name with NUL', signer({given_name: 'A\0da'}), 'given-name'],
    ['half a character', signer({family_name: 'A\ud800'}), 'family-name'],
    ['a name that turns the text around', signer({family_name: 'A\u202eb'}), 'family-name'],
    ['a country by name', signer({country: 'Canada'}), 'country'],
    ['a postal code that is too long', signer({postal_code: '1'.repeat(21)}), 'postal-code'],
    ['a comment that is too long', signer({comment: 'a'.repeat(2001)}), 'comment'],
    ['a consent without its text', {...signer(), consent: {given: true}}, 'consent'],
    ['a consent that is neither', {...signer(), consent: {text: 'a', given: 'yes'}}, 'consent'],
  ]) {
    it(`says 422 and "${field}" to ${name}`, async () => {
      const {status, body: answer} = await server.post(body('', changes));
      assert.equal(status, 422);
      assert.deepEqual(
        answer.errors.map((error) => error.field),
        [field],
      );
      assert.match(answer.errors[0].message, /^[A-Z].+\.$/);
    });
  }

  it('names every field that is wrong, and quotes none', async () => {
    const {text, body: answer} = await server.post(
      body('', {signer: {given_name: '', family_name: '', email: 'not-an-address'}}),
    );
    assert.deepEqual(
      answer.errors.map(({field}) => field),
      ['given-name', 'family-name', 'email'],
    );
    assert.doesNotMatch(text, /not-an-address/);
  });

  for (const petition of ['unknown', '', undefined, 7, '../x', '__proto__']) {
    it(`says 404 to the petition ${petition}`, async () => {
      assert.equal((await server.post(body('x@mail.example', {petition}))).status, 404);
    });
  }

  it('says 410 once the petition is closed', async () => {
    await server.cli('petition', 'add', 'closing');
    const sent = () => server.post(body(`${randomUUID()}@mail.example`, {petition: 'closing'}));
    assert.equal((await sent()).status, 201);
    await server.cli('petition', 'close', 'closing');
    const {status, body: answer} = await sent();
    assert.equal(status, 410);
    assert.deepEqual(answer, {message: 'This petition is closed.'});
  });

  for (const key of [null, '', 'abc', '1234', `"${randomUUID()}"`]) {
    it(`says 400 to the key ${key}`, async () => {
      assert.equal((await server.post(body('key@mail.example'), {key})).status, 400);
    });
  }

  for (const [name, content] of [
    ['half of JSON', '{"petition": "with'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a prototype', '{"__proto__": {"petition": "withrefugees"}}'],
  ]) {
    it(`says 400 to ${name}, in JSON`, async () => {
      const {status, body: answer} = await server.post(content);
      assert.equal(status, 400);
      assert.deepEqual(Object.keys(answer), ['message']);
    });
  }

  it('says 413 to more than 16 kB', async () => {
    const padded = (size) => JSON.stringify(body('large@mail.example')).padEnd(size);
    assert.equal((await server.post(padded(16 * 1024 + 1))).status, 413);
    assert.equal((await server.post(padded(16 * 1024))).status, 201);
  });

  it('says 415 to what is no JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const headers = {'content-type': type};
      assert.equal((await server.post(body('type@mail.example'), {headers})).status, 415, type);
    }
  });

  it('lets a bot believe that it has signed', async () => {
    const before = await server.count();
    const bot = await server.post(body('bot@mail.example', {website: 'https://spam.example'}));
    assert.deepEqual([bot.status, bot.body], [201, {count: before + 1, status: 'accepted'}]);
    assert.equal(await server.count(), before);
    assert.ok(!(await server.rows()).some(({email}) => email === 'bot@mail.example'));
    const person = await server.post(body('bot@mail.example', {website: ''}), {
      headers: {origin: ORIGIN},
    });
    assert.equal(person.status, 201);
  });

  it('says 404 in JSON where nothing is', async () => {
    const {status, body: answer} = await server.get(`/petitions/${PETITION}`);
    assert.deepEqual([status, answer], [404, {message: 'There is nothing here.'}]);
    assert.equal((await server.get('/%c0')).status, 400);
  });
});
