// That anybody can check a release: the same sources make the same bytes, wherever they are built.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {appendFileSync, cpSync, readFileSync, readdirSync, statSync, symlinkSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {makeFolder} from './servers.mjs';

const MADE = ['cdn', 'dist', 'custom-elements.json', 'sbom.cdx.json'];
const NOT_COPIED = new Set(
  [...MADE, 'site', '.git', '.data', 'coverage'].map((name) => resolve(name)),
);

const hashOf = (file) => createHash('sha384').update(readFileSync(file)).digest('hex');

/** The hash of every file that a build makes. */
function hashes(root) {
  const files = MADE.flatMap((name) =>
    statSync(join(root, name)).isFile()
      ? [name]
      : readdirSync(join(root, name), {recursive: true}).map((file) => join(name, file)),
  );
  return Object.fromEntries(
    files
      .filter((file) => statSync(join(root, file)).isFile())
      .sort()
      .map((file) => [file, hashOf(join(root, file))]),
  );
}

describe('a second build', () => {
  const folder = makeFolder();
  cpSync('.', folder, {
    recursive: true,
    filter: (source) => !NOT_COPIED.has(resolve(source)) && basename(source) !== 'node_modules',
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const verify = () =>
    spawnSync(process.execPath, ['scripts/verify.mjs', join(folder, 'cdn')], {encoding: 'utf8'});

  it('is the same bytes in another folder', () => {
    execFileSync(process.execPath, ['scripts/build.mjs'], {cwd: folder, stdio: 'ignore'});
    const first = hashes('.');
    assert.ok(Object.keys(first).length > 100);
    assert.deepEqual(hashes(folder), first);
  });

  it('names in its bill of materials what the files hold', () => {
    const {components} = JSON.parse(readFileSync('sbom.cdx.json', 'utf8'));
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
    const names = components.map(({name}) => name);
    const bundled = ['lit-html', 'lit-element', '@lit/reactive-element', 'leaflet', 'parse5'];
    const missing = [...Object.keys(dependencies), ...bundled].filter(
      (name) => !names.includes(name),
    );
    assert.deepEqual(missing, []);
    assert.ok(components.every(({version, hashes}) => version && hashes.length > 0));
  });

  it('is verified by npm run verify', () => {
    const {status, stdout} = verify();
    assert.equal(status, 0);
    assert.match(stdout, /^(\d+) of \1 files are those of this build/);
  });

  it('is not, with one more byte in one file', () => {
    appendFileSync(join(folder, 'cdn/lazy/recurrence.js'), '\n');
    const {status, stderr} = verify();
    assert.equal(status, 1);
    assert.match(stderr, /^lazy\/recurrence\.js is another file: sha384-\S+\n$/);
  });
});
