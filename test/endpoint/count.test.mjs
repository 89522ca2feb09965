// GET /petitions/:petition/count: what it tells, to whom, and for how long.
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import {forEachDatabase} from './databases.mjs';
import {body, PETITION} from './server.mjs';

const PATH = `/petitions/${PETITION}/count`;

forEachDatabase(({open}) => {
  let server;
  before(async () => (server = await open()));

  it('tells the count and the goal, with those from elsewhere', async () => {
    await server.post(body('count@mail.example'));
    const {status, body: answer} = await server.get(PATH);
    assert.deepEqual([status, answer], [200, {count: 1001, goal: 2_000_000}]);
  });

  it('says null where there is no goal', async () => {
    await server.cli('petition', 'add', 'aimless');
    assert.deepEqual((await server.get('/petitions/aimless/count')).body, {count: 0, goal: null});
  });

  it('may be kept by caches, and read by any page', async () => {
    const {headers} = await server.get(PATH, {headers: {origin: 'https://anyone.example'}});
    assert.match(
      headers.get('cache-control'),
      /^public, max-age=30, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    );
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });

  it('says 304 while nothing has changed', async () => {
    const etag = (await server.get(PATH)).headers.get('etag');
    // A proxy that compresses makes the tag a weak one.
    for (const tag of [etag, `W/${etag}`]) {
      const {status, text, headers} = await server.get(PATH, {headers: {'if-none-match': tag}});
      assert.deepEqual([status, text], [304, '']);
      assert.equal(headers.get('access-control-allow-origin'), '*');
    }
    await server.post(body('changed@mail.example'));
    assert.equal((await server.get(PATH, {headers: {'if-none-match': etag}})).status, 200);
  });

  it('says 404 to a petition it does not know, and lets pages read that', async () => {
    const {status, headers} = await server.get('/petitions/unknown/count');
    assert.equal(status, 404);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('changes goal and base of a petition, and nothing else of it', async () => {
    await server.cli('petition', 'add', 'growing', '--goal', '10', '--fields', 'name email');
    await server.cli('petition', 'add', 'growing', '--base-count', '7');
    assert.deepEqual((await server.get('/petitions/growing/count')).body, {count: 7, goal: 10});
    const {stdout} = await server.cli('petition', 'list');
    assert.match(stdout, /^\{"petition":"growing",.*"fields":"name email","ends":null\}$/m);
  });
});
