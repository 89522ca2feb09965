// What scripts/release-folder.mjs makes, and what it refuses to change.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {makeFolder} from './servers.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const run = (...args) => ['scripts/release-folder.mjs', ...args];
const contents = (folder) =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true})
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

describe('the release folder', () => {
  const root = makeFolder();
  execFileSync(process.execPath, run(root));
  const before = contents(root);
  const version1 = join(root, `withrefugees-widgets@${version}`);
  const channel = join(root, version.split('.')[0]);

  it('is the same bytes on a second day', () => {
    const other = makeFolder();
    execFileSync(process.execPath, run(other));
    assert.deepEqual(contents(other), before);
  });

  it('has the same in the channel as in the newest version', () => {
    assert.deepEqual(contents(channel), contents(version1));
    assert.ok(existsSync(join(channel, 'THIRD-PARTY-NOTICES.md')));
  });

  it('leaves nothing else behind', () => {
    assert.deepEqual(
      new Set(readdirSync(root)),
      new Set([version.split('.')[0], `withrefugees-widgets@${version}`, '404.html', '_headers']),
    );
  });

  it('names no time in what it packs', () => {
    const header = readFileSync(join(version1, 'kit.js.gz')).subarray(4, 8);
    assert.deepEqual([...header], [0, 0, 0, 0]);
  });

  it('takes the same version once more', () => {
    execFileSync(process.execPath, run(root));
    assert.deepEqual(contents(root), before);
  });

  it('leaves the channel where a newer version is in it', () => {
    const file = join(channel, 'integrity.json');
    const newer = JSON.stringify({version: version.replace(/\d+$/, (patch) => Number(patch) + 1)});
    writeFileSync(file, newer);
    execFileSync(process.execPath, run(root));
    assert.equal(readFileSync(file, 'utf8'), newer);
  });

  it('moves the channel on where an older version is in it', () => {
    const file = join(channel, 'integrity.json');
    writeFileSync(file, JSON.stringify({version: '0.9.10'}));
    execFileSync(process.execPath, run(root));
    assert.deepEqual(contents(root), before);
  });

  it('refuses to change a version that is there', () => {
    writeFileSync(join(version1, 'kit.css'), '');
    const {status, stderr} = spawnSync(process.execPath, run(root), {encoding: 'utf8'});
    assert.equal(status, 1);
    assert.match(stderr, /never changes/);
    assert.equal(readFileSync(join(version1, 'kit.css'), 'utf8'), '');
  });

  /** What `_headers` gives a path, as Netlify and Cloudflare Pages read it: each rule that matches adds its own. */
  function staticHeaders(path) {
    const found = {};
    for (const rule of readFileSync(join(root, '_headers'), 'utf8')
      .split(/\n(?=\/)/)
      .slice(1)) {
      const [pattern, ...lines] = rule.split('\n').filter((line) => /^(\/| {2})/.test(line));
      const expression = pattern.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*');
      if (!new RegExp(`^${expression}$`).test(path)) continue;
      for (const [, name, value] of lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line))) {
        assert.equal(found[name], undefined, `${path} has one ${name}`);
        found[name] = value;
      }
    }
    return found;
  }

  const open = {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Timing-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  };
  const immutable = {'Cache-Control': 'public, max-age=31536000, immutable'};
  const short = {'Cache-Control': 'public, max-age=300'};
  const framed = {'Content-Security-Policy': 'frame-ancestors *'};
  for (const [path, headers] of Object.entries({
    '/withrefugees-widgets@1.2.3/kit.js': immutable,
    '/withrefugees-widgets@1.2.3/lazy/de.js': immutable,
    '/withrefugees-widgets@1.2.3/frame/a-widget.html': {...immutable, ...framed},
    [`/${version.split('.')[0]}/kit.js`]: short,
    [`/${version.split('.')[0]}/frame/a-widget.html`]: {...short, ...framed},
    '/404.html': {},
  })) {
    it(`has static hosts send ${path} with its headers`, () => {
      assert.deepEqual(staticHeaders(path), {...open, ...headers});
    });
  }

  it('asks where to', () => {
    assert.equal(spawnSync(process.execPath, run()).status, 1);
  });
});
