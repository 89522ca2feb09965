// That TypeScript knows the elements: what is right compiles, and what is marked as wrong does not.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {promisify} from 'node:util';
import {requireInstalled} from './installed.mjs';

const ts = requireInstalled('typescript');
const folder = new URL('types/', import.meta.url);
const run = promisify(execFile);

const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

/** Files of libraries, which every program needs, are read once. */
const read = new Map();
const host = ts.createCompilerHost(OPTIONS);
const {getSourceFile} = host;
host.getSourceFile = (file, ...options) => {
  if (!read.has(file)) read.set(file, getSourceFile(file, ...options));
  return read.get(file);
};

/** What is wrong with a file, by its path from types/, and with the package's own declarations that it takes. */
function problems(file, options) {
  const program = ts.createProgram(
    [new URL(file, folder).pathname],
    {...OPTIONS, ...options},
    host,
  );
  const ours = program
    .getSourceFiles()
    .filter(({fileName}) =>
      /projects\/(types|frameworks)|withrefugees-widgets\/dist/.test(fileName),
    );
  assert.ok(ours.length > 10, 'the declarations of the package are not there');
  const found = ours.flatMap((source) => program.getSemanticDiagnostics(source));
  return ts.formatDiagnostics([...program.getOptionsDiagnostics(), ...found], host);
}

it('knows elements and events without a framework', () => {
  assert.equal(problems('dom.ts', {}), '');
});

for (const [name, options] of Object.entries({
  react: {jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'react'},
  preact: {jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact'},
  solid: {jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js'},
})) {
  it(`knows elements in the markup of ${name}`, () => {
    assert.equal(problems(`${name}.tsx`, options), '');
  });
}

it('knows elements in the apps of react and preact', () => {
  for (const name of ['react', 'preact'])
    assert.equal(problems(`../frameworks/${name}/App.tsx`, {jsx: ts.JsxEmit.ReactJSX}), '');
});

it('knows elements in the app of angular', () => {
  assert.equal(problems('../frameworks/angular/app.ts', {experimentalDecorators: true}), '');
});

it('knows elements in templates of vue', async () => {
  await run(process.execPath, [
    new URL('node_modules/vue-tsc/bin/vue-tsc.js', import.meta.url).pathname,
    ...['-p', new URL('tsconfig.vue.json', folder).pathname],
  ]).catch(({stdout}) => assert.fail(stdout));
});

it('knows elements in templates of svelte', async () => {
  const args = ['--tsconfig', './tsconfig.svelte.json', '--output', 'machine-verbose'];
  const bin = new URL('node_modules/svelte-check/bin/svelte-check', import.meta.url).pathname;
  const {stdout} = await run(process.execPath, [bin, ...args], {cwd: folder}).catch(
    (error) => error,
  );
  const errors = stdout
    .split('\n')
    .filter((line) => line.includes('"ERROR"'))
    .map((line) => JSON.parse(line.replace(/^\d+ /, '')));
  // Svelte's markup has no comment that expects an error: each is to be in the line after one that tells it.
  const lines = readFileSync(new URL('Svelte.svelte', folder), 'utf8').split('\n');
  const wrong = lines.flatMap((line, index) =>
    line.startsWith('<!-- Wrong: ') ? [index + 1] : [],
  );
  assert.ok(wrong.length > 0);
  assert.deepEqual(
    errors.map(({start}) => start.line),
    wrong,
    stdout,
  );
});
