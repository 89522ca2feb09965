/**
 * Installs the tools of test/projects/package.json, and what `npm pack` makes of this build, as a partner's developer
 * would. The tools stay as long as their lockfile does; the package is packed anew each time.
 */
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const LOCK = join(here, 'package-lock.json');
/** The lockfile that the tools were installed by. */
const INSTALLED = join(here, 'node_modules/.installed-lock.json');
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];

const npm = (args, cwd) =>
  execFileSync('npm', [...args, ...QUIET], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** The package as npm takes it, in a folder that is removed afterwards. */
function withTarball(use) {
  const folder = mkdtempSync(join(tmpdir(), 'withrefugees-pack-'));
  try {
    const [{filename}] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root));
    use(join(folder, filename));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const read = (file) => readFileSync(file, 'utf8');
if (!existsSync(INSTALLED) || read(INSTALLED) !== read(LOCK)) {
  npm(['ci', '--no-workspaces'], here);
  copyFileSync(LOCK, INSTALLED);
}
withTarball((tarball) => {
  npm(['install', '--no-workspaces', '--no-save', '--prefer-offline', tarball], here);
});
