/**
 * `npm start`, after a build: the site with the demo, and beside it the server that takes its signatures (demo/endpoint),
 * with its data in `.data/` or DATA_DIR. Both stop together. `--open` opens the site in the browser.
 */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';

const DEMO_PORT = 8000;
/** What the demo's pages say in `endpoint`. */
const ENDPOINT_PORT = 8001;
const root = fileURLToPath(new URL('../', import.meta.url));

/** The port, or any other where another program has it. */
async function findPort(port, what) {
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    const free = await findPort(0, what);
    console.log(`Port ${port} is taken: ${what} is on port ${free}.`);
    return free;
  }
  const found = server.address().port;
  server.close();
  await once(server, 'close');
  return found;
}

const demoPort = await findPort(DEMO_PORT, 'the demo');
const endpointPort = await findPort(ENDPOINT_PORT, 'the endpoint');

const env = {
  DATA_DIR: `${root}.data`,
  ...process.env,
  HOST: 'localhost',
  PORT: String(endpointPort),
  ORIGINS: `http://localhost:${demoPort},http://127.0.0.1:${demoPort}`,
};
const run = (file) => [`${root}demo/endpoint/${file}`];
// The petition's count of December 2017; whoever signs in the demo comes on top.
const petition = [
  ...['withrefugees', '--goal', '2000000', '--base-count', '1912884'],
  ...['--fields', 'given-name family-name email postal-code?'],
];
execFileSync(process.execPath, [...run('cli.mjs'), 'petition', 'add', ...petition], {env});
const endpoint = spawn(process.execPath, run('server.mjs'), {
  env,
  stdio: ['ignore', 'inherit', 'inherit'],
});

/** Where the endpoint could not have its port, the pages are told the one it has. */
const endpointPlugin = {
  name: 'endpoint',
  transform({body, response}) {
    if (!response.is('html') || endpointPort === ENDPOINT_PORT) return undefined;
    return body.replaceAll(
      `http://localhost:${ENDPOINT_PORT}/`,
      `http://localhost:${endpointPort}/`,
    );
  },
};

/** What the site holds a copy of is served as it is written, so that changes are seen at once. */
function serveSources(context, next) {
  context.url = context.url.replace(/^\/site\/(demo|cdn)\//, '/$1/');
  return next();
}

/** Code of the builder may be tried on any page: `crossorigin` asks for this, as it does of a CDN. */
async function letIn(context, next) {
  await next();
  if (context.path.startsWith('/cdn/')) context.set('access-control-allow-origin', '*');
}

const demo = await startDevServer({
  config: {
    rootDir: root,
    port: demoPort,
    open: process.argv.includes('--open') && '/site/',
    middleware: [letIn, serveSources],
    plugins: [endpointPlugin],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});

const stop = () => endpoint.kill();
process.on('SIGINT', stop).on('SIGTERM', stop);
const [code] = endpoint.exitCode === null ? await once(endpoint, 'exit') : [endpoint.exitCode];
await demo.stop();
process.exit(code);
