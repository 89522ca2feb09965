// `npm start`, but for the build: the demo and the endpoint beside it.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {until} from './until.mjs';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

/** Takes a port, unless another program already has. */
async function take(port) {
  const server = createServer().listen(port);
  await Promise.race([once(server, 'listening'), once(server, 'error')]).catch(() => {});
  return server;
}

describe('without a database', () => {
  it('starts both, on other ports where theirs are taken, and stops both', async () => {
    const others = await Promise.all([8000, 8001].map(take));
    const folder = mkdtempSync(join(tmpdir(), 'endpoint-demo-'));
    const env = {PATH: process.env.PATH, DATA_DIR: folder};
    const demo = spawn(process.execPath, [script], {env});
    let output = '';
    for (const stream of [demo.stdout, demo.stderr]) stream.on('data', (text) => (output += text));
    const port = (what) => new RegExp(`^Port 800. is taken: ${what} is on port (\\d+)\\.$`, 'm');
    await until(() => /listening at/.test(output), 'the endpoint listens');
    const [demoUrl, endpointUrl] = ['the demo', 'the endpoint'].map(
      (what) => `http://localhost:${port(what).exec(output)[1]}`,
    );
    const page = await until(
      () => fetch(`${demoUrl}/demo/municipality/`).catch(() => null),
      'the demo is served',
    );
    assert.equal(page.status, 200);
    assert.doesNotMatch(await page.text(), /localhost:8001/);
    const kit = await fetch(`${demoUrl}/cdn/kit.js`, {method: 'HEAD'});
    assert.equal(kit.headers.get('access-control-allow-origin'), '*');
    const count = await (await fetch(`${endpointUrl}/petitions/withrefugees/count`)).json();
    assert.deepEqual(count, {count: 1_912_884, goal: 2_000_000});
    const allowed = await fetch(`${endpointUrl}/signatures`, {
      method: 'OPTIONS',
      headers: {origin: demoUrl, 'access-control-request-method': 'POST'},
    });
    assert.equal(allowed.status, 204);
    demo.kill('SIGINT');
    const [code] = await once(demo, 'close');
    assert.equal(code, 0);
    for (const url of [demoUrl, endpointUrl]) await assert.rejects(fetch(url), url);
    for (const server of others) server.close();
    rmSync(folder, {recursive: true});
  });
});
