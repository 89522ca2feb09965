// A web server of a test's own: an origin with routes, which can fail in all the ways servers do.
import {once} from 'node:events';
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {Readable, pipeline} from 'node:stream';
import {text} from 'node:stream/consumers';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.xml': 'application/rss+xml',
};

/**
 * What a route answers.
 *
 * @typedef {object} Answer
 * @property {number} [status] 200 unless given.
 * @property {Record<string, string | undefined>} [headers] Over the origin's own; undefined takes one away.
 * @property {string | Uint8Array | AsyncIterable<Uint8Array>} [body] A stream stops when the client leaves.
 * @property {number} [delay] Milliseconds before the answer.
 * @property {boolean} [never] Takes the request and says nothing.
 * @property {boolean} [cut] Takes the request and cuts the connection.
 */

/** A body of that many megabytes of `a`; without a number it never ends. */
export async function* megabytes(count = Infinity) {
  const megabyte = Buffer.alloc(1024 * 1024, 'a');
  for (let sent = 0; sent < count; sent++) yield megabyte;
}

export class Origin {
  /** `http://127.0.0.1:…` */
  url;
  /** Every request since the last reset: `{method, path, query, headers, body}`, preflights too. */
  requests = [];
  #routes = new Map();
  #server = createServer((request, response) => void this.#serve(request, response));
  #folders;
  #headers;

  /**
   * @param {{folders?: Record<string, URL>, headers?: Record<string, string>}} options Folders of the
   *   project by the path they are served under, and headers of every answer.
   */
  constructor({folders = {}, headers = {}} = {}) {
    this.#folders = folders;
    this.#headers = headers;
  }

  /** @param {string} host `127.0.0.1` and `localhost` are different sites, not origins alone. */
  async start(host) {
    this.#server.listen(0, host);
    await once(this.#server, 'listening');
    this.url = `http://${host}:${this.#server.address().port}`;
    return this;
  }

  /**
   * Answers requests for a path, and tells the path's address.
   *
   * @param {string} path One that ends with `/` is that of all below it.
   * @param {Answer | ((request: object) => Answer | Promise<Answer>)} answer
   */
  route(path, answer) {
    this.#routes.set(path, answer);
    return this.url + path;
  }

  /** How often a path was asked for, preflights aside. */
  count(path) {
    return this.requests.filter((request) => request.path === path && request.method !== 'OPTIONS')
      .length;
  }

  /** Forgets all routes and requests. */
  reset() {
    this.#routes.clear();
    this.requests.length = 0;
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #serve(incoming, response) {
    const {pathname: path, searchParams: query} = new URL(incoming.url, this.url);
    const {method, headers} = incoming;
    const request = {method, path, query, headers, body: await text(incoming)};
    this.requests.push(request);
    const route = this.#routeOf(path);
    const answer =
      method === 'OPTIONS'
        ? {status: 204}
        : ((typeof route === 'function' ? await route(request) : route) ?? this.#file(path));
    if (answer.cut) response.destroy();
    else if (!answer.never) setTimeout(() => this.#send(answer, response), answer.delay ?? 0);
  }

  #routeOf(path) {
    const folder = [...this.#routes.keys()].find(
      (known) => known.endsWith('/') && path.startsWith(known),
    );
    return this.#routes.get(path) ?? this.#routes.get(folder);
  }

  #send({status = 200, headers, body = ''}, response) {
    const all = Object.entries({...this.#headers, ...headers});
    response.writeHead(status, Object.fromEntries(all.filter(([, value]) => value !== undefined)));
    // A client that leaves early is what some tests are about, so no error is one here.
    pipeline(Readable.from(body), response, () => {});
  }

  #file(path) {
    // Browsers ask for it unbidden, and complain on the console where there is none.
    if (path === '/favicon.ico') return {status: 204};
    for (const [prefix, folder] of Object.entries(this.#folders)) {
      const file = new URL(path.slice(prefix.length), folder);
      // The address is resolved already: `..` can't lead out of the folder.
      if (path.startsWith(prefix) && existsSync(file) && statSync(file).isFile()) {
        const type = types[extname(file.pathname)] ?? 'application/octet-stream';
        return {headers: {'content-type': type}, body: createReadStream(file)};
      }
    }
    return {status: 404, headers: {'content-type': 'text/plain'}, body: 'Not found'};
  }
}
