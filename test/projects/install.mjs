/**
 * Installs the tools of test/projects/package.json, and what `npm pack` makes of this build, as a partner's developer
 * would. The tools stay as long as their lockfile does; the package is packed anew each time.
 */
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {missingFrom} from './built.mjs';
import {PACKED} from './installed.mjs';

const here = new URL('./', import.meta.url);
const root = new URL('../../', import.meta.url);
const lock = new URL('package-lock.json', here);
/** The lockfile that the tools were installed by. */
const installed = new URL('node_modules/.installed-lock.json', here);
const OPTIONS = ['--ignore-scripts', '--no-workspaces', '--no-audit', '--no-fund', '--silent'];

const npm = (cwd, ...args) =>
  execFileSync('npm', [...args, ...OPTIONS], {cwd, stdio: ['ignore', 'ignore', 'inherit']});

const missing = missingFrom(root);
if (missing.length > 0) {
  console.error(`The build is not whole, ${missing.join(', ')}: run npm run build`);
  process.exit(1);
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
if (read(installed) !== read(lock)) {
  npm(here, 'ci');
  copyFileSync(lock, installed);
}
rmSync(PACKED, {recursive: true, force: true});
mkdirSync(PACKED, {recursive: true});
npm(root, 'pack', '--pack-destination', fileURLToPath(PACKED));
const {name, version} = JSON.parse(read(new URL('package.json', root)));
const tarball = new URL(`${name}-${version}.tgz`, PACKED);
npm(here, 'install', '--no-save', '--prefer-offline', fileURLToPath(tarball));
