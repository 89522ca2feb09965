// What is published: the npm package, and the bundles for the CDN. (No browser: Node is one of the places to import it.)
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';

const project = new URL('../../', import.meta.url);
const file = (path) => new URL(path, project);
const read = (path) => readFileSync(file(path), 'utf8');

const {name, version, exports} = JSON.parse(read('package.json'));
const integrity = JSON.parse(read('cdn/integrity.json'));

const scripts = Object.keys(integrity.files).filter((path) => path.endsWith('.js'));
const modules = Object.keys(exports).filter((path) => path === '.' || path.endsWith('.js'));

const hashOf = (path, kind) =>
  `${kind}-${createHash(kind)
    .update(readFileSync(file(`cdn/${path}`)))
    .digest('base64')}`;

/** The lazy files that a script asks for, the hashes of which are right. */
function allLazyIn(path) {
  const asked = read(`cdn/${path}`).matchAll(
    /"\.\.?\/(lazy\/[\w-]+\.js)","((sha256|sha384)-[^"]+)"/g,
  );
  return [...asked].map(([, name, hash, kind]) => {
    assert.equal(hash, hashOf(name, kind));
    return name;
  });
}

const isOfLanguage = (name) =>
  /^lazy\/(dates-|countries-|places-)?[a-z]{2,3}(-\w{4})?\.js$/.test(name);

/** Those that do not belong to a language, sorted as in integrity.json. */
const lazyIn = (path) =>
  allLazyIn(path)
    .filter((name) => !isOfLanguage(name))
    .sort();

/** What lazy files ask for themselves, beside languages. */
const ASKS_FOR = {'lazy/places.js': ['lazy/street-map.js', 'lazy/world.js']};

/** What no bundle may hold. Lit makes its templates by `innerHTML`; the readers only ask for it. */
const BANNED = {
  'a dynamic import': /\bimport\s*\(/,
  'a static import': /(^|[;}\s])import\s*["'{*]|\bfrom\s*["']/,
  eval: /\beval\s*\(/,
  'a function made of text': /\bFunction\s*\(/,
  'markup from text':
    /\.(outerHTML\s*=|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|write(ln)?\s*\()/,
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
  assert.equal(output.trim(), '10,1,1,1,1,1,1,1,1,1,1,4');
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
  const tags = scripts.filter((path) => !/^(lazy|frame)\b/.test(path));
  assert.deepEqual(Object.keys(integrity.csp), tags);
  for (const path of tags) {
    const [first] = integrity.csp[path];
    const needed = lazyIn(path).flatMap((name) => [name, ...(ASKS_FOR[name] ?? [])]);
    const hashes = [path, ...needed].map((name) => `'${integrity.files[name].integrity}'`);
    const [directive, ...told] = first.split(' ');
    assert.deepEqual([directive, told.sort()], ['script-src', hashes.sort()]);
  }
});

it('makes no script but for its lazy files, whose hashes it knows', () => {
  for (const path of scripts) {
    const made = read(`cdn/${path}`).match(/createElement\(\s*["']script/g) ?? [];
    assert.deepEqual([path, made.length], [path, allLazyIn(path).length > 0 ? 1 : 0]);
  }
  assert.deepEqual(lazyIn('kit.js'), [
    'lazy/campaign.js',
    'lazy/debug.js',
    'lazy/petition-dialog.js',
    'lazy/places.js',
    'lazy/recurrence.js',
  ]);
  assert.deepEqual(lazyIn('elements/upcoming-webinars.js'), [
    'lazy/campaign.js',
    'lazy/recurrence.js',
  ]);
  assert.deepEqual(lazyIn('elements/petition-button.js'), [
    'lazy/campaign.js',
    'lazy/petition-dialog.js',
  ]);
  assert.deepEqual(lazyIn('elements/coalition.js'), ['lazy/campaign.js', 'lazy/places.js']);
  assert.deepEqual(lazyIn('elements/campaign-banner.js'), ['lazy/campaign.js']);
});

it('tells the hashes of each language', () => {
  const tags = readdirSync(file('dist/i18n/languages')).filter((name) => name.endsWith('.js'));
  assert.ok(tags.length > 30);
  for (const tag of tags.map((name) => name.slice(0, -3))) {
    const names = ['', 'dates-', 'countries-', 'places-'].map(
      (prefix) => `lazy/${prefix}${tag}.js`,
    );
    const own = names.filter((name) => integrity.files[name]);
    const hashes = own.map((name) => `'${hashOf(name, 'sha256')}'`);
    assert.deepEqual(integrity.languages[tag].split(' ').sort(), hashes.sort());
    assert.ok(allLazyIn('kit.js').includes(`lazy/${tag}.js`), tag);
  }
});

for (const [what, pattern] of Object.entries(BANNED)) {
  it(`holds no ${what.replace(/^a /, '')}`, () => {
    const found = scripts.filter((path) => pattern.test(read(`cdn/${path}`)));
    assert.deepEqual(found, []);
  });
}

const lazyFiles = scripts.filter((path) => path.startsWith('lazy/'));
const ofFrames = ['frame.js', 'frame/page.js'];
/** What holds no Lit. */
const withoutLit = ['feeds.js', ...lazyFiles, ...ofFrames];

it('writes markup in one place, which is Lit’s', () => {
  for (const path of scripts) {
    const writes = read(`cdn/${path}`).match(/\.innerHTML\s*=[^=]/g) ?? [];
    assert.deepEqual([path, writes.length], [path, withoutLit.includes(path) ? 0 : 1]);
  }
});

it('makes one Trusted Types policy', () => {
  for (const path of scripts) {
    const policies = read(`cdn/${path}`).match(/createPolicy\([^,]*/g) ?? [];
    const expected = [...lazyFiles, ...ofFrames].includes(path)
      ? []
      : ['createPolicy("withrefugees"'];
    assert.deepEqual([path, policies], [path, expected]);
  }
});
