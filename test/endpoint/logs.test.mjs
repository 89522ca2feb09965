// What the logs hold, and what they must not.
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {forEachDatabase} from './databases.mjs';
import {body, ORIGIN, PETITION} from './server.mjs';
import {until} from './until.mjs';

forEachDatabase(({open}) => {
  let server;
  let lines;

  before(async () => {
    server = await open({
      CONFIRM: '1',
      PUBLIC_URL: 'https://sign.example',
      LOG_LEVEL: 'debug',
      RATE_LIMIT: '12',
    });
    const email = 'zebedee@quillfeather.example';
    const headers = {origin: ORIGIN};
    await server.post(body(email), {headers});
    await server.post(body(email), {headers});
    await server.post(body('zebedee(at)quillfeather.example'), {headers});
    await server.post(body(email, {petition: 'zebedee'}), {headers});
    await server.post(body(email), {key: 'zebedee'});
    await server.post(body(email), {headers: {origin: 'https://zebedee.example'}});
    await server.post(`{"signer": {"email": "${email}"`, {headers});
    await server.post(body(email, {pad: 'x'.repeat(20_000)}), {headers});
    await server.post(body(email), {headers: {'content-type': 'text/zebedee'}});
    for (let sent = 0; sent < 8; sent += 1) await server.post(body(email));
    const {stdout} = await server.cli('outbox', 'list');
    const token = new URL(JSON.parse(stdout).link).searchParams.get('token');
    await server.get(`/confirm?token=${token}`);
    await server.get(`/confirm?token=zebedee`);
    await server.confirm(token);
    await server.get(`/zebedee?email=${email}`);
    await server.get(`/petitions/zebedee/count?token=${token}`);
    await server.get('/%c0zebedee');
    await server.cli('erase', email);
    await server.get('/health');
    await until(() => server.output.includes('"/health"'), 'the last request is logged');
    lines = server.output.trim().split('\n').map(JSON.parse);
  });

  it('holds a line for each request: method, route, status, time', () => {
    const answered = lines.filter(({msg}) => msg === 'answered');
    assert.equal(answered.length, 24);
    for (const line of answered) {
      assert.deepEqual(Object.keys(line), [
        'level',
        'time',
        'reqId',
        'method',
        'route',
        'status',
        'ms',
        'msg',
      ]);
    }
    const {method, route, status, ms} = answered[0];
    assert.deepEqual([method, route, status, typeof ms], ['POST', '/signatures', 201, 'number']);
  });

  it('has seen all kinds of answers', () => {
    const statuses = new Set(lines.map(({status}) => status).filter(Boolean));
    for (const status of [200, 201, 400, 403, 404, 409, 413, 415, 422, 429]) {
      assert.ok(statuses.has(status), `${status}`);
    }
  });

  it('holds no name, no address, no token, no query and nobody’s IP', () => {
    const own = server.output.replace(/"Server listening[^"]*"/g, '');
    assert.doesNotMatch(own, /zebedee|quillfeather|token=|\?|127\.0\.0\.1|remote/i);
    assert.doesNotMatch(own, new RegExp(`${PETITION}\\.`));
  });
});
