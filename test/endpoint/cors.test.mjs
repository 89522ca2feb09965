// Which pages may send signatures.
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {forEachDatabase} from './databases.mjs';
import {body, ORIGIN} from './server.mjs';

const SECOND = 'http://localhost:8000';

const corsHeaders = ({headers}) =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'));

forEachDatabase(({open}) => {
  let server;
  before(async () => (server = await open({ORIGINS: `${ORIGIN}, ${SECOND}`, RATE_LIMIT: '12'})));

  const preflight = (origin) =>
    server.get('/signatures', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });

  for (const origin of [ORIGIN, SECOND]) {
    it(`lets ${origin} ask, and send`, async () => {
      const {status, headers} = await preflight(origin);
      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), origin);
      assert.equal(headers.get('access-control-allow-methods'), 'POST');
      assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
      assert.equal(headers.get('access-control-allow-credentials'), null);
      const sent = await server.post(body(`${origin.length}@mail.example`), {headers: {origin}});
      assert.equal(sent.status, 201);
      assert.equal(sent.headers.get('access-control-allow-origin'), origin);
      assert.match(sent.headers.get('vary'), /origin/i);
    });
  }

  for (const origin of [
    'https://other.example',
    'https://www.norrvik.example.evil.example',
    'https://www.norrvik.example:8443',
    'http://www.norrvik.example',
    'null',
  ]) {
    it(`refuses ${origin}, without a CORS header`, async () => {
      const before = await server.count();
      const sent = await server.post(body('refused@mail.example'), {headers: {origin}});
      assert.equal(sent.status, 403);
      assert.deepEqual(corsHeaders(sent), []);
      assert.match(sent.headers.get('vary'), /origin/i);
      const asked = await preflight(origin);
      assert.equal(asked.status, 403);
      assert.deepEqual(corsHeaders(asked), []);
      assert.equal(await server.count(), before);
    });
  }

  it('takes a signature that names no origin: it is no page of another site', async () => {
    assert.equal((await server.post(body('server@mail.example'))).status, 201);
  });

  it('lets the page read why it was refused, and when to try again', async () => {
    const send = (content) => server.post(content, {headers: {origin: ORIGIN}});
    for (const [content, status] of [
      [body('not-an-address'), 422],
      ['{', 400],
      [body('large@mail.example', {pad: 'x'.repeat(20_000)}), 413],
    ]) {
      const answer = await send(content);
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('access-control-allow-origin'), ORIGIN);
    }
    let limited;
    do limited = await send(body('not-an-address'));
    while (limited.status !== 429);
    assert.equal(limited.headers.get('access-control-allow-origin'), ORIGIN);
    assert.equal(limited.headers.get('access-control-expose-headers'), 'retry-after');
    assert.ok(Number(limited.headers.get('retry-after')) > 0);
  });
});
