// The real web servers, with the configuration of deploy/ as it is shipped: only where they listen and what they
// serve is the test's own. Each runs as whoever runs the tests, in a temporary folder, on a free port.
import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {findNginx, findProgram} from '../../scripts/find-servers.mjs';
import {freePort} from '../endpoint/postgres.mjs';
import {until} from '../endpoint/until.mjs';

const deploy = (file) => fileURLToPath(new URL(`../../deploy/${file}`, import.meta.url));

/** What nginx.conf says is to be changed there, and nothing else. */
function site(port, root) {
  const changes = {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'root /srv/withrefugees;': `root ${root};`,
    'include /etc/nginx/withrefugees.conf;': `include ${deploy('withrefugees.conf')};`,
  };
  let text = readFileSync(deploy('nginx.conf'), 'utf8');
  for (const [placeholder, own] of Object.entries(changes)) {
    assert.equal(text.split(placeholder).length, 2, `nginx.conf has one "${placeholder}"`);
    text = text.replace(placeholder, own);
  }
  return text;
}

/** What Debian's own nginx.conf has, and the places that an ordinary user may write to. */
function nginxConfiguration(folder, brotli, port, root) {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(join(folder, 'site.conf'), site(port, root));
  return `
    daemon off;
    worker_processes auto;
    pid ${folder}/nginx.pid;
    error_log stderr warn;
    load_module ${brotli};
    events { worker_connections 1024; }
    http {
      ${places.map((place) => `${place}_temp_path ${folder}/${place};`).join('\n')}
      include ${folder}/site.conf;
    }`;
}

const servers = {
  nginx: {
    find: findNginx,
    version: ({program}) => /[\d.]+/.exec(spawnSync(program, ['-v']).stderr.toString())[0],
    start({program, brotli}, folder, port, root) {
      const file = join(folder, 'nginx.conf');
      writeFileSync(file, nginxConfiguration(folder, brotli, port, root));
      return spawn(program, ['-p', folder, '-c', file, '-e', 'stderr']);
    },
  },
  Caddy: {
    find: () => findProgram('caddy'),
    version: (program) => /[\d.]+/.exec(execFileSync(program, ['version']).toString())[0],
    start(program, folder, port, root) {
      const file = join(folder, 'Caddyfile');
      // No second port for its administration.
      writeFileSync(file, `{\n\tadmin off\n}\nimport ${deploy('Caddyfile')}\n`);
      const env = {
        HOME: folder,
        WITHREFUGEES_ADDRESS: `http://127.0.0.1:${port}`,
        WITHREFUGEES_ROOT: root,
      };
      return spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], {env});
    },
  },
};

/** A folder that nginx's workers can read, which are not root where the tests are. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  chmodSync(folder, 0o755);
  process.on('exit', () => rmSync(folder, {recursive: true, force: true, maxRetries: 3}));
  return folder;
}

/** @returns {{name: string, version: string, start: (root: string) => Promise<{url: string, stop: () => Promise<void>}>}[]} */
export function findServers() {
  return Object.entries(servers).flatMap(([name, {find, version, start}]) => {
    const found = find();
    if (!found) {
      console.log(`${name} is not installed: its tests are left out.`);
      return [];
    }
    const run = async (root) => {
      const folder = join(makeFolder(), 'server');
      mkdirSync(folder);
      const port = await freePort();
      const child = start(found, folder, port, root);
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text) => (output += text));
      process.on('exit', () => child.kill());
      const ended = once(child, 'exit');
      const url = `http://127.0.0.1:${port}`;
      const answers = () => fetch(url).catch(() => null);
      const left = ended.then(() => Promise.reject(new Error(`${name} did not start: ${output}`)));
      left.catch(() => {}); // it ends when it is stopped, too
      await Promise.race([until(answers, `${name} answers`), left]);
      const stop = async () => {
        child.kill();
        await ended;
      };
      return {url, stop};
    };
    return [{name, version: version(found), start: run}];
  });
}
