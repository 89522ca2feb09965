/**
 * `npm run bench:endpoint`: how many signatures demo/endpoint takes, on PGlite and on PostgreSQL, next to a
 * Fastify route that does nothing; whether each that was answered is kept, once; and whether that is so when
 * the server is killed. `--seconds 5` for a shorter run. The load comes from the same machine: read the ratios.
 */
import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import autocannon from 'autocannon';
import Fastify from 'fastify';
import {findPostgres} from '../../scripts/find-postgres.mjs';
import {killUnderLoad} from '../endpoint/kill.mjs';
import {startPostgres} from '../endpoint/postgres.mjs';
import {body, cli, PETITION, startServer} from '../endpoint/server.mjs';

const CONNECTIONS = 32;
const KILLS = 10;
const {values, positionals} = parseArgs({
  options: {seconds: {type: 'string', default: '10'}},
  allowPositionals: true,
});

/** The baseline, in a process of its own: what the framework and the wire cost. */
async function serveNothing() {
  const app = Fastify();
  app.post('/signatures', (request, reply) => reply.code(201).send({count: 1, status: 'accepted'}));
  console.log(await app.listen({port: 0}));
}

/** Different signatures as fast as they are answered. */
async function load(url) {
  const answered = new Set();
  let next = 0;
  const setupRequest = (request, context) => {
    next += 1;
    context.email = `bench-${next}@mail.example`;
    const headers = {'content-type': 'application/json', 'idempotency-key': randomUUID()};
    return {...request, headers, body: JSON.stringify(body(context.email))};
  };
  const onResponse = (status, text, {email}) => {
    if (status === 201) answered.add(email);
  };
  const {requests, latency, non2xx, errors} = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: Number(values.seconds),
    requests: [{method: 'POST', path: '/signatures', setupRequest, onResponse}],
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} were not answered 201`);
  return {answered, rate: requests.average, p50: latency.p50, p99: latency.p99};
}

/** What was answered 201 and is not there, and what is there more than once. */
async function audit(server, answered) {
  const emails = (await server.rows()).map(({email}) => email);
  const kept = new Set(emails);
  const lost = [...answered].filter((email) => !kept.has(email)).length;
  return `${answered.size} answered 201, ${lost} lost, ${emails.length - kept.size} twice`;
}

async function measureDatabase(env) {
  await cli(env, 'petition', 'add', PETITION);
  let server = await startServer(env, []);
  const result = await load(server.url);
  result.kept = await audit(server, result.answered);
  await server.stop();
  const fresh = {...env, ...(await env.renew())};
  await cli(fresh, 'petition', 'add', PETITION);
  const killed = await killUnderLoad(await startServer(fresh), (same) => startServer(same), {
    kills: KILLS,
  });
  server = killed.server;
  result.keptKilled = await audit(server, killed.answered);
  await server.stop();
  return result;
}

async function measureNothing() {
  const server = spawn(process.execPath, [fileURLToPath(import.meta.url), 'nothing']);
  const [url] = await once(server.stdout.setEncoding('utf8'), 'data');
  const result = await load(url.trim());
  server.kill();
  return result;
}

const cell = (text) => String(text).padStart(14);
const row = (name, ...cells) => console.log(name.padEnd(20) + cells.map(cell).join(''));

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'endpoint-bench-'));
  let folders = 0;
  const newFolder = () => ({DATA_DIR: join(folder, String((folders += 1)))});
  const postgres = findPostgres() && (await startPostgres({isDurable: true}));
  const common = {RATE_LIMIT: '1000000'};
  const results = new Map([['nothing, by Fastify', await measureNothing()]]);
  results.set('PGlite', await measureDatabase({...common, ...newFolder(), renew: newFolder}));
  if (postgres) {
    const renew = async () => ({...newFolder(), DATABASE_URL: await postgres.createDatabase()});
    const env = {...common, ...(await renew()), renew};
    results.set(`PostgreSQL ${postgres.version}`, await measureDatabase(env));
  }
  await postgres?.stop();
  rmSync(folder, {recursive: true});

  const [nothing, pglite, other] = results.values();
  console.log(`\nSignatures, by ${CONNECTIONS} connections at once, ${values.seconds} s each\n`);
  row('', 'a second', 'p50', 'p99', 'of nothing');
  for (const [name, {rate, p50, p99}] of results) {
    const share = `${((100 * rate) / nothing.rate).toFixed(1)} %`;
    row(name, Math.round(rate), `${p50} ms`, `${p99} ms`, share);
  }
  if (other) console.log(`\nPostgreSQL : PGlite = ${(other.rate / pglite.rate).toFixed(2)} : 1`);
  else console.log('\nPostgreSQL is not installed: it was left out.');
  for (const [name, {kept, keptKilled}] of [...results].slice(1)) {
    console.log(`\n${name}: ${kept}`);
    console.log(`${name}, killed ${KILLS} times: ${keptKilled}`);
  }
}

await (positionals[0] === 'nothing' ? serveNothing() : main());
