/** `npm run build`: the npm package in dist/, the bundles in cdn/, what is made of the elements' manifest, and the site. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describeElements} from './manifest/files.mjs';

const run = (command, ...args) => execFileSync('npx', [command, ...args], {stdio: 'inherit'});

for (const folder of ['dist', 'cdn']) rmSync(folder, {recursive: true, force: true});
run('tsc', '-p', 'tsconfig.build.json');
await import('./languages.mjs');
run('rollup', '-c', '--silent');
cpSync('src/styles/kit.css', 'cdn/kit.css');
await import('./frame.mjs');
await import('./integrity.mjs');
await import('./sbom.mjs');
const {files} = await describeElements();
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
await import('./site.mjs');
