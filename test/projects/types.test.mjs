// That TypeScript knows the elements: what is right compiles, and what is marked as wrong does not.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {promisify} from 'node:util';
import {readManifest} from '../../demo/builder/manifest.js';
import {modelOf} from '../../demo/builder/model.js';
import {react} from '../../demo/builder/outputs/react.js';
import {en} from '../../dist/i18n/en.js';
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

it('knows what a script hands over, as docs/frameworks.md has it', () => {
  assert.equal(problems('data.ts', {}), '');
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

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** What the embed builder gives out for React: each widget with all that it can be told. */
function builderComponents() {
  const manifest = readManifest(json('custom-elements.json'));
  const kit = {...manifest, integrity: json('cdn/integrity.json'), base: 'https://cdn.example/'};
  const valueOf = ({kind, options}) =>
    ({
      'yes-or-no': 'true',
      choice: options.at(-1),
      tokens: options[0],
      address: 'https://own.example/',
      addresses: 'https://own.example/a https://own.example/b',
      date: '2030-11-30',
      month: '2017-12',
      zone: 'Europe/Berlin',
      level: '3',
      number: '20',
      'number-or-word': '20',
    })[kind] ?? 'A "word"';
  const valuesOf = (attributes, prefix) =>
    attributes.map((attribute) => [prefix + attribute.name, valueOf(attribute)]);
  const colours = {light: {}, dark: {}};
  return manifest.widgets.map(({name, attributes}) => {
    const values = Object.fromEntries([
      ...valuesOf(attributes, ''),
      ...valuesOf(manifest.campaign.attributes, 'campaign.'),
      ['--wr-radius', '12px'],
    ]);
    const [, component] = react(modelOf({widget: name, values}, kit, en, colours));
    return component.code;
  });
}

it('knows elements in what the embed builder gives out for react', () => {
  const file = new URL('builder.tsx', folder).pathname;
  // One file of all of them: each brings its imports along.
  const text = builderComponents().join('\n');
  read.set(file, ts.createSourceFile(file, text, OPTIONS.target, true));
  assert.equal(problems('builder.tsx', {jsx: ts.JsxEmit.ReactJSX}), '');
});

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
