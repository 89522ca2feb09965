// A server as partners' pages have them: brotli or gzip, caching, and some way between it and the reader.
import {once} from 'node:events';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/rss+xml',
};

/** Compressed already. */
const IS_PICTURE = /^image\/(?!svg)/;

const ENCODINGS = {
  br: (body) => brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}),
  gzip: (body) => gzipSync(body, {level: 9}),
};

/**
 * Starts a server on a port of its own.
 *
 * @param {object} options
 * @param {Record<string, URL>} [options.folders] Folders by the path they are served under.
 * @param {Map<string, string | Uint8Array>} [options.files] Further files by their path.
 * @param {number} [options.latency] Milliseconds before every answer.
 * @returns `url`; `log`, of what was asked for: `{path, bytes}`, as sent; and `stop()`.
 */
export async function startServer({folders = {}, files = new Map(), latency = 0}) {
  const encoded = new Map();
  const log = [];

  function find(path) {
    if (files.has(path)) return Buffer.from(files.get(path));
    for (const [prefix, folder] of Object.entries(folders)) {
      // The address is resolved already: `..` can't lead out of the folder.
      const file = path.startsWith(prefix) && new URL(path.slice(prefix.length), folder);
      if (file && existsSync(file) && statSync(file).isFile()) return readFileSync(file);
    }
    return null;
  }

  /** Compressed once for each file: the processor is the browser's while it is measured. */
  function encode(path, encoding) {
    const key = `${encoding} ${path}`;
    if (!encoded.has(key)) {
      const body = find(path);
      encoded.set(key, body && encoding ? ENCODINGS[encoding](body) : body);
    }
    return encoded.get(key);
  }

  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = Object.keys(ENCODINGS).find(
      (name) => accepted.includes(name) && !IS_PICTURE.test(type),
    );
    const body = encode(path, encoding);
    log.push({path, bytes: body?.length ?? 0});
    const headers = {
      'content-type': type,
      'cache-control': type === TYPES['.html'] ? 'no-cache' : 'public, max-age=31536000',
      vary: 'accept-encoding',
      ...(encoding ? {'content-encoding': encoding} : {}),
    };
    setTimeout(() => {
      if (body) response.writeHead(200, headers).end(body);
      else response.writeHead(404, {'content-type': TYPES['.txt']}).end('Not found');
    }, latency);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    log,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
