// The endpoint as its host runs it: a process of its own, reached over HTTP, and its command line.
import {execFile, spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {until} from './until.mjs';

const file = (name) => fileURLToPath(new URL(`../../demo/endpoint/${name}`, import.meta.url));

/** Servers that live for seconds need not optimise PGlite's WebAssembly, which takes a processor as long. */
const FLAGS = ['--liftoff-only'];

export const PETITION = 'withrefugees';
export const ORIGIN = 'https://www.norrvik.example';

/** Where a test ends before it has stopped its server, the server ends with it. */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** What the tests set, and nothing that the developer's own shell does. */
const environment = (env) => ({PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...env});

/** Runs `node cli.mjs`. @returns {Promise<{code: number, stdout: string, stderr: string}>} */
export async function cli(env, ...args) {
  const run = promisify(execFile)(process.execPath, [...FLAGS, file('cli.mjs'), ...args], {
    env: environment(env),
    maxBuffer: 1e8,
  });
  return run.then(
    (output) => ({code: 0, ...output}),
    ({code, stdout, stderr}) => ({code, stdout, stderr}),
  );
}

/** Starts `server.mjs` and waits for its end: for settings that it refuses. */
export async function failToStart(env) {
  const server = spawn(process.execPath, [...FLAGS, file('server.mjs')], {env: environment(env)});
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => (output += text));
  const [code] = await once(server, 'close');
  return {code, output};
}

/** What the widget sends. */
export const body = (email, changes = {}) => ({
  petition: PETITION,
  partner: 'city-of-norrvik',
  lang: 'en',
  url: 'https://www.norrvik.example/refugees/',
  signer: {given_name: 'Zebedee', family_name: 'Quillfeather', email},
  ...changes,
});

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/**
 * Starts `server.mjs`, and resolves when it listens.
 *
 * @param {Record<string, string>} env
 * @param {string[]} flags Of Node.
 */
export async function startServer(env, flags = FLAGS) {
  const child = spawn(process.execPath, [...flags, file('server.mjs')], {env: environment(env)});
  const server = {env, child, output: '', url: ''};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => (server.output += text));
  }
  running.add(child);
  // Where a test fails before it has stopped its server, its file still ends.
  for (const handle of [child, child.stdout, child.stderr]) handle.unref();
  const ended = once(child, 'close').finally(() => running.delete(child));
  const listening = () => /listening at (http:\S+?)"/.exec(server.output)?.[1];
  const isDecided = () => listening() || !running.has(child);
  // One that does neither would keep its test file from ending.
  await until(isDecided, 'the server listens, or ends').catch(() => child.kill('SIGKILL'));
  server.url = listening();
  if (!server.url) throw new Error(`it did not start: ${server.output}`);

  const end = async (signal) => {
    child.ref();
    child.kill(signal);
    const [code] = await ended;
    return code;
  };

  async function fetchJson(path, options) {
    const response = await fetch(server.url + path, {redirect: 'manual', ...options});
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson && text ? JSON.parse(text) : null,
    };
  }

  return Object.assign(server, {
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    get: fetchJson,
    /** @param {object | string} content The body; a string goes as it is. */
    post: (content, {key = randomUUID(), headers = {}} = {}) =>
      fetchJson('/signatures', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key !== null && {'idempotency-key': key}),
          ...headers,
        },
        body: typeof content === 'string' ? content : JSON.stringify(content),
      }),
    confirm: (token) => fetchJson('/confirm', {method: 'POST', body: new URLSearchParams({token})}),
    count: async () => (await fetchJson(`/petitions/${PETITION}/count`)).body.count,
    cli: (...args) => cli(env, ...args),
    rows: async () => parseCsv((await cli(env, 'export', PETITION)).stdout),
  });
}

/** RFC 4180, for what the tests' own rows hold. */
export function parseCsv(text) {
  const records = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    records.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
  }
  const [names, ...rows] = records.slice(0, -1);
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [names[at], value])));
}
