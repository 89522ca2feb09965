// What the configuration in deploy/ makes of a release: every header, encoding and refusal, by the real servers.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {join} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {release} from '../../scripts/release-folder.mjs';
import {findServers, makeFolder} from './servers.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const integrity = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
const pinned = `/withrefugees-widgets@${version}`;
const channel = `/${version.split('.')[0]}`;

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300';
const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};
const OPEN = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};
const decode = {br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes) => bytes};

/** Everything that is published, as a path; the compressed copies are no address of their own. */
const files = readdirSync('cdn', {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(join('cdn', file)).isFile())
  .concat('LICENSE.txt', 'THIRD-PARTY-NOTICES.md');

const root = makeFolder();
release(root);
writeFileSync(join(root, 'secret.txt'), 'not published');
mkdirSync(join(root, 'withrefugees-widgets'));
writeFileSync(join(root, 'withrefugees-widgets/kit.js'), 'of no version');

/** A page for frames, whatever the build has of them. */
const frame = `${pinned}/frame/a-widget.html`;
mkdirSync(join(root, pinned, 'frame'), {recursive: true});
writeFileSync(join(root, frame), '<!doctype html><title>A widget</title>');

/** Not `fetch`, which decodes bodies and tidies paths. */
async function ask(url, path, headers = {}, method = 'GET') {
  const {hostname, port} = new URL(url);
  const sent = request({hostname, port, path, headers, method, agent: false}).end();
  const [response] = await once(sent, 'response');
  const body = await buffer(response);
  return {status: response.statusCode, headers: response.headers, body};
}

function assertOpen(headers) {
  for (const [name, value] of Object.entries(OPEN)) assert.equal(headers[name], value, name);
  assert.equal(headers['x-frame-options'], undefined);
  assert.equal(headers['set-cookie'], undefined);
}

const assertMissing = ({status, headers}) => {
  assert.equal(status, 404);
  assert.equal(headers['cache-control'], 'no-store');
  assertOpen(headers);
};

for (const {name, version: serverVersion, start} of findServers()) {
  describe(`${name} ${serverVersion}`, () => {
    let server;
    const get = (path, headers, method) => ask(server.url, path, headers, method);
    before(async () => (server = await start(root)));
    after(() => server.stop());

    for (const [folder, cache] of [
      [pinned, IMMUTABLE],
      [channel, SHORT],
    ]) {
      it(`serves each file of ${folder} with its headers`, async () => {
        for (const file of files) {
          const {status, headers} = await get(`${folder}/${file}`, {}, 'HEAD');
          assert.equal(status, 200, file);
          assert.equal(headers['content-type'], TYPES[file.split('.').at(-1)], file);
          assert.equal(headers['cache-control'], cache, file);
          assertOpen(headers);
        }
      });

      it(`serves the bytes of integrity.json from ${folder}, however they are packed`, async () => {
        for (const [file, {integrity: hash, ...sizes}] of Object.entries(integrity.files)) {
          for (const encoding of ['br', 'gzip', 'identity']) {
            const {body, headers} = await get(`${folder}/${file}`, {'accept-encoding': encoding});
            const used = headers['content-encoding'] ?? 'identity';
            const smallest = {br: sizes.brotli, gzip: sizes.gzip, identity: sizes.raw}[encoding];
            if (smallest < sizes.raw) assert.equal(used, encoding, file);
            const bytes = decode[used](body);
            const digest = createHash('sha384').update(bytes).digest('base64');
            assert.equal(`sha384-${digest}`, hash, `${file}, ${encoding}`);
            assert.ok(readFileSync(`cdn/${file}`).equals(bytes));
          }
        }
      });
    }

    for (const [accepted, encoding] of Object.entries({
      'gzip, deflate, br, zstd': 'br',
      'br;q=1.0, gzip;q=0.5': 'br',
      'gzip, deflate': 'gzip',
      deflate: undefined,
      identity: undefined,
    })) {
      it(`answers "${accepted}" with ${encoding ?? 'the file as it is'}`, async () => {
        const {headers} = await get(`${pinned}/kit.js`, {'accept-encoding': accepted});
        assert.equal(headers['content-encoding'], encoding);
        assert.match(headers.vary, /^accept-encoding$/i);
      });
    }

    it('gives a proxy in front compressed files too', async () => {
      const headers = {via: '1.1 cdn.example', 'accept-encoding': 'gzip'};
      const answer = await get(`${pinned}/kit.js`, headers);
      assert.equal(answer.headers['content-encoding'], 'gzip');
    });

    it('answers 304 to whoever has the file, in each encoding', async () => {
      const tags = new Set();
      for (const encoding of ['br', 'gzip', 'identity']) {
        const accept = {'accept-encoding': encoding};
        const first = await get(`${channel}/kit.js`, accept);
        const {etag} = first.headers;
        tags.add(etag);
        const again = await get(`${channel}/kit.js`, {...accept, 'if-none-match': etag});
        assert.equal(again.status, 304, encoding);
        assert.equal(again.body.length, 0);
        assert.equal(again.headers['cache-control'], SHORT);
        assertOpen(again.headers);
        const other = await get(`${channel}/kit.js`, {...accept, 'if-none-match': '"other"'});
        assert.equal(other.status, 200);
        const since = {...accept, 'if-modified-since': first.headers['last-modified']};
        assert.equal((await get(`${channel}/kit.js`, since)).status, 304);
      }
      assert.equal(tags.size, 3, 'no two encodings share a tag');
    });

    for (const [what, path] of Object.entries({
      'a file that is not there': `${pinned}/none.js`,
      'a version that is not there': '/withrefugees-widgets@9.9.9/kit.js',
      'a folder': `${pinned}/`,
      'a folder of languages': `${channel}/lazy/`,
      'a folder without its slash': pinned,
      'the root': '/',
      'what lies beside the versions': '/secret.txt',
      'a folder that is no version': '/withrefugees-widgets/kit.js',
      'a compressed copy by its own name': `${pinned}/kit.js.br`,
      'the headers of other hosts': '/_headers',
    })) {
      it(`has no ${what}`, async () => assertMissing(await get(path)));
    }

    for (const path of [
      `${pinned}/../secret.txt`,
      `${pinned}/../../../../../../etc/passwd`,
      `${pinned}/%2e%2e/secret.txt`,
      `${pinned}/..%2fsecret.txt`,
      `${pinned}/lazy/..%2f..%2f..%2fsecret.txt`,
      `${pinned}/..%5c..%5csecret.txt`,
      `${pinned}//..//..//secret.txt`,
      `${channel}/%2e%2e%2f%2e%2e%2fetc/passwd.txt`,
      `${pinned}/kit.js%00.txt`,
    ]) {
      it(`lets nobody out of the folder by ${path}`, async () => {
        const {status, headers, body} = await get(path);
        assert.ok(status >= 400, String(status));
        assert.doesNotMatch(headers['cache-control'] ?? '', /max-age/);
        assert.doesNotMatch(body.toString(), /not published|root:/);
      });
    }

    it('lets anyone frame the pages for frames, and says so of nothing else', async () => {
      const {status, headers} = await get(frame);
      assert.equal(status, 200);
      assert.equal(headers['content-security-policy'], 'frame-ancestors *');
      assert.equal(headers['content-type'], TYPES.html);
      assertOpen(headers);
      const kit = await get(`${pinned}/kit.js`);
      assert.equal(kit.headers['content-security-policy'], undefined);
    });

    it('is read from only', async () => {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const {status, headers} = await get(`${pinned}/kit.js`, {}, method);
        assert.equal(status, 405, method);
        assert.equal(headers['cache-control'], 'no-store', method);
      }
    });

    it('sends the whole file where a part is asked for', async () => {
      const range = {range: 'bytes=9999999-', 'accept-encoding': 'identity'};
      const {status, body} = await get(`${pinned}/kit.js`, range);
      assert.equal(status, 200);
      assert.ok(readFileSync('cdn/kit.js').equals(body));
    });
  });
}
