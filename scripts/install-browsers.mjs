// `npm run browsers`: sees that there are browsers to test in.
//
// As root, or in CI, the missing ones are installed from Debian's packages. On a developer's own
// machine nothing is installed behind their back: the one line to run is printed, and the tests go
// on with the engines there are. The same goes for PostgreSQL, which demo/endpoint is tested on too, and for the web servers of deploy/.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import process from 'node:process';
import {engines, findBrowser, isOnPath, wantedEngines} from './browsers/find.mjs';
import {findPostgres} from './find-postgres.mjs';
import {findNginx, findProgram} from './find-servers.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  // With it the tests take less time; without it, where a distribution lacks it, they are the same.
  'headless shell': ['chromium-headless-shell'],
};

const NO_CLUSTER = 's/^#\\?create_main_cluster.*/create_main_cluster = false/';

const isRoot = process.getuid?.() === 0;
const hasApt = isOnPath('apt-get');

function asRoot(...command) {
  const [program, ...rest] = [...(isRoot ? [] : ['sudo', '-n']), ...command];
  return spawnSync(program, rest, {stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
}

function apt(...args) {
  // A machine that has just started may be updating itself: wait for it.
  const command = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120', ...args];
  // sudo would drop DEBIAN_FRONTEND, so env sets it on the far side.
  return asRoot('env', 'DEBIAN_FRONTEND=noninteractive', ...command);
}

const install = (names) => apt('install', '-y', '--no-install-recommends', ...names);

function installMissing(names) {
  console.log(`Installing ${names.join(', ')} …`);
  // At once, as apt takes a while to begin; one by one where a distribution lacks one, which must not cost the others.
  if (install(names.flatMap((name) => packages[name]))) return;
  for (const name of names) {
    if (!install(packages[name])) {
      console.log(
        `${name} could not be installed. (Ubuntu has Chromium and Firefox as snaps only.)`,
      );
    }
  }
}

/** Whether there is Debian's Chromium, and not its shell. */
function lacksShell() {
  const [debians] = engines.chromium.places;
  const found = wantedEngines().includes('chromium') && findBrowser('chromium');
  return found && found.path === debians && found.shell === debians;
}

/** Its package would start a server on the usual port. The tests start their own, so none is set up. */
function installPostgres() {
  console.log('Installing postgresql …');
  return (
    install(['postgresql-common']) &&
    asRoot('sed', '-i', NO_CLUSTER, '/etc/postgresql-common/createcluster.conf') &&
    install(['postgresql'])
  );
}

const missingServers = () => [
  ...(findNginx() ? [] : ['nginx']),
  ...(findProgram('caddy') ? [] : ['caddy']),
];

/** The tests start their own; the packages' services, where they were started, are stopped again. */
function stopService(server) {
  if (existsSync('/run/systemd/system')) asRoot('systemctl', 'disable', '--now', server);
}

function printInstallLine(missing) {
  const names = missing.map((engine) => engines[engine].name).join(', ');
  let line;
  if (hasApt) {
    const list = missing.flatMap((engine) => packages[engine]).join(' ');
    line = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`;
  } else if (process.platform === 'darwin') {
    // WebKitGTK is for Linux only, so on a Mac it is not offered.
    const casks = {chromium: 'google-chrome', firefox: 'firefox'};
    const list = missing.map((engine) => casks[engine]).filter(Boolean);
    line = list.length > 0 ? `brew install --cask ${list.join(' ')}` : null;
  } else {
    const variables = missing.map((engine) => engines[engine].variable).join(', ');
    line = `install them with the system's package manager, or set ${variables}`;
  }
  console.log(`Not found: ${names}.${line ? ` To test there too:\n  ${line}` : ''}`);
}

const findMissing = () => wantedEngines().filter((engine) => !findBrowser(engine));

const mayInstall = hasApt && (isRoot || process.env.CI);
let missing = findMissing();
if (mayInstall) {
  const servers = missingServers();
  const needsShell = missing.includes('chromium') || lacksShell();
  const names = [...missing, ...(needsShell ? ['headless shell'] : []), ...servers];
  // Without fresh lists the packages may still be found, so a failure here is not the end.
  if ((names.length > 0 || !findPostgres()) && !apt('update')) {
    console.log('apt-get update failed; trying with the lists there are.');
  }
  if (names.length > 0) installMissing(names);
  for (const server of servers) stopService(server);
  if (!findPostgres()) installPostgres();
  missing = findMissing();
}
if (!findPostgres()) console.log('Not found: PostgreSQL. The endpoint is tested on PGlite alone.');
if (missingServers().length > 0) {
  console.log(
    `Not found: ${missingServers().join(', ')}. What deploy/ has for them is not tested.`,
  );
}
if (missing.length > 0) printInstallLine(missing);

const found = wantedEngines().map(findBrowser).filter(Boolean);
if (found.length === 0) {
  console.error('There is no browser to test in. At least one of the above is needed.');
  process.exit(1);
}
console.log(
  `Testing in ${found.map(({name, version}) => `${name} ${version}`.trim()).join(', ')}.`,
);
