/** `npm run build`: the npm package in dist/, the bundles in cdn/, and the manifest of the elements. */
import {execFileSync} from 'node:child_process';
import {cpSync, rmSync} from 'node:fs';

const run = (command, ...args) => execFileSync('npx', [command, ...args], {stdio: 'inherit'});

for (const folder of ['dist', 'cdn']) rmSync(folder, {recursive: true, force: true});
run('tsc', '-p', 'tsconfig.build.json');
await import('./languages.mjs');
run('rollup', '-c', '--silent');
cpSync('src/styles/kit.css', 'cdn/kit.css');
await import('./frame.mjs');
await import('./integrity.mjs');
await import('./sbom.mjs');
run(
  'cem',
  'analyze',
  '--litelement',
  '--globs',
  'src/elements/*.ts',
  '--exclude',
  'src/elements/*.styles.ts',
);
