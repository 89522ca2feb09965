/**
 * `npm run bench:hosting`, after a build: how often nginx, as deploy/ has it, sends kit.js in brotli, next to a
 * server for static files as one writes it in Node. Both in the same run, in turns, under `wrk` (Debian's package) on the
 * same machine: read the ratio. `--seconds 5` for a shorter run. Writes its part of docs/hosting.md.
 */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createReadStream, readFileSync, writeFileSync} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {writeBetweenMarks} from '../../scripts/between-marks.mjs';
import {findProgram} from '../../scripts/find-servers.mjs';
import {release} from '../../scripts/release-folder.mjs';
import {findServers, makeFolder} from '../hosting/servers.mjs';

const CONNECTIONS = 64;
const ROUNDS = 3;
const {values, positionals} = parseArgs({
  options: {seconds: {type: 'string', default: '10'}},
  allowPositionals: true,
});
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const path = `/withrefugees-widgets@${version}/kit.js`;

/** The baseline, in a process of its own. */
async function serveByNode(root) {
  const server = createServer(async ({url, headers}, response) => {
    const isBrotli = /\bbr\b/.test(headers['accept-encoding'] ?? '');
    const file = join(root, url) + (isBrotli ? '.br' : '');
    const {size} = await stat(file);
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': isBrotli ? 'br' : 'identity',
      'content-length': size,
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'accept-encoding',
    });
    createReadStream(file).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  console.log(`http://127.0.0.1:${server.address().port}`);
}

/** `wrk` prints figures for people; this has it print them for us. */
const script = `
  wrk.headers["Accept-Encoding"] = "br"
  function done(summary, latency)
    local failed = 0
    for _, count in pairs(summary.errors) do failed = failed + count end
    print(string.format("result %f %f %d", summary.requests / summary.duration * 1e6,
      latency:percentile(99) / 1000, failed))
  end`;

function measure(wrk, folder, url) {
  const file = join(folder, 'wrk.lua');
  writeFileSync(file, script);
  const args = ['-t', '2', '-c', String(CONNECTIONS), '-d', `${values.seconds}s`, '-s', file];
  const output = execFileSync(wrk, [...args, url + path], {encoding: 'utf8'});
  const [rate, p99, failed] = /result (.*)/.exec(output)[1].split(' ').map(Number);
  if (failed > 0) throw new Error(`${failed} of ${url} failed`);
  return {rate, p99};
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

async function main() {
  const wrk = findProgram('wrk');
  const nginx = findServers().find(({name}) => name === 'nginx');
  if (!wrk || !nginx) throw new Error('It needs nginx with its module for brotli, and wrk.');
  const root = makeFolder();
  release(root);
  const server = await nginx.start(root);
  const node = spawn(process.execPath, [fileURLToPath(import.meta.url), 'serve', root]);
  const [nodeUrl] = await once(node.stdout.setEncoding('utf8'), 'data');
  const urls = {nginx: server.url, node: nodeUrl.trim()};
  for (const url of Object.values(urls)) {
    const {headers} = await fetch(url + path, {headers: {'accept-encoding': 'br'}});
    if (headers.get('content-encoding') !== 'br') throw new Error(`${url} sends no brotli`);
  }
  const results = {nginx: [], node: []};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(urls)) results[name].push(measure(wrk, root, url));
  }
  node.kill();
  await server.stop();

  const of = (name) => ({
    rate: median(results[name].map(({rate}) => rate)),
    p99: median(results[name].map(({p99}) => p99)),
  });
  const [one, other] = [of('nginx'), of('node')];
  const line = (name, {rate, p99}) =>
    `| ${name} | ${Math.round(rate).toLocaleString('en')} | ${p99.toFixed(1)} ms | ${(rate / other.rate).toFixed(1)} |`;
  const table = [
    '| `kit.js` in brotli | requests a second | p99 | of Node |',
    '| --- | ---: | ---: | ---: |',
    line(`nginx ${nginx.version}, as in \`deploy/\``, one),
    line(`a static server in Node ${process.versions.node}, one process`, other),
    '',
    `${CONNECTIONS} connections, ${ROUNDS} times ${values.seconds} s each in turns, the median; ${availableParallelism()} processors, which \`wrk\` shares.`,
  ].join('\n');
  console.log(table);
  await writeBetweenMarks('docs/hosting.md', 'bench:hosting', table);
}

await (positionals[0] === 'serve' ? serveByNode(positionals[1]) : main());
