/** `npm run build`: the npm package in dist/, the bundles in cdn/, what is made of the elements' manifest; then the site. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describeElements} from './manifest/files.mjs';

const run = (command, ...args) => execFileSync('npx', [command, ...args], {stdio: 'inherit'});

const say = (step) => {
  console.log(step);
};

for (const folder of ['dist', 'cdn']) rmSync(folder, {recursive: true, force: true});
say('dist/: TypeScript');
run('tsc', '-p', 'tsconfig.build.json');
await import('./languages.mjs');
say('cdn/: bundles, a minute or two');
run('rollup', '-c', '--silent');
cpSync('src/styles/kit.css', 'cdn/kit.css');
await import('./frame.mjs');
say('cdn/integrity.json, sbom.cdx.json: hashes and sizes');
await import('./integrity.mjs');
await import('./sbom.mjs');
say('custom-elements.json, dist/editors/: what the elements are');
const {files} = await describeElements();
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
