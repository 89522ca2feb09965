// What is published: the npm package, and the bundles for the CDN. (No browser: Node is one of the places to import it.)
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';

const project = new URL('../../', import.meta.url);
const file = (path) => new URL(path, project);
const read = (path) => readFileSync(file(path), 'utf8');

const {name, version, exports} = JSON.parse(read('package.json'));
const integrity = JSON.parse(read('cdn/integrity.json'));

const scripts = Object.keys(integrity.files).filter((path) => path.endsWith('.js'));
const modules = Object.keys(exports).filter((path) => path === '.' || path.endsWith('.js'));

/** What no bundle may hold. Lit makes its templates by `innerHTML`; the readers only ask for it. */
const BANNED = {
  'a dynamic import': /\bimport\s*\(/,
  'a static import': /(^|[;}\s])import\s*["'{*]|\bfrom\s*["']/,
  eval: /\beval\s*\(/,
  'a function made of text': /\bFunction\s*\(/,
  'markup from text':
    /\.(outerHTML\s*=|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|write(ln)?\s*\()/,
  'a script made by a script': /createElement\(\s*["']script/,
  'a way to the network but fetch': /XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
  'a cookie': /\.cookie\b/,
  'a source map': /sourceMappingURL/,
};

it('is imported where there is no window', () => {
  const all = modules.map((path) => `import(${JSON.stringify(path.replace('.', name))})`).join(',');
  const script = `const all = await Promise.all([${all}]); console.log(all.map((m) => Object.keys(m).length).join())`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(project),
    encoding: 'utf8',
  });
  assert.equal(output.trim(), '6,1,1,1,1,1,1');
});

it('exports files that are there', () => {
  const paths = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? entry : Object.values(entry),
  );
  const missing = paths.filter((path) => !path.includes('*') && !existsSync(file(path)));
  assert.deepEqual(missing, []);
});

it('exports every file for the CDN', () => {
  assert.equal(exports['./cdn/*'], './cdn/*');
  const missing = Object.keys(integrity.files).filter((path) => !existsSync(file(`cdn/${path}`)));
  assert.deepEqual(missing, []);
});

it('leaves Lit to the package manager', () => {
  assert.match(read('dist/elements/petition-button.js'), /from 'lit'/);
});

it('tells the hash and the size of every file', () => {
  for (const [path, {integrity: hash, raw}] of Object.entries(integrity.files)) {
    const bytes = readFileSync(file(`cdn/${path}`));
    const sha384 = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    assert.deepEqual([path, hash, raw], [path, sha384, bytes.length]);
  }
});

it('tells the policy that each script needs', () => {
  assert.equal(integrity.version, version);
  assert.deepEqual(Object.keys(integrity.csp), scripts);
  for (const path of scripts) {
    const [first] = integrity.csp[path];
    assert.equal(first, `script-src '${integrity.files[path].integrity}'`);
  }
});

for (const [what, pattern] of Object.entries(BANNED)) {
  it(`holds no ${what.replace(/^a /, '')}`, () => {
    const found = scripts.filter((path) => pattern.test(read(`cdn/${path}`)));
    assert.deepEqual(found, []);
  });
}

it('writes markup in one place, which is Lit’s', () => {
  for (const path of scripts) {
    const writes = read(`cdn/${path}`).match(/\.innerHTML\s*=[^=]/g);
    assert.deepEqual([path, writes?.length], [path, 1]);
  }
});

it('makes one Trusted Types policy', () => {
  for (const path of scripts) {
    const policies = read(`cdn/${path}`).match(/createPolicy\([^,]*/g);
    assert.deepEqual([path, policies], [path, ['createPolicy("withrefugees"']]);
  }
});
