// What `npm pack` makes, as those judge it who publish, and as editors and Node read it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {missingFrom} from './built.mjs';
import {PACKED, importInstalled, requireInstalled} from './installed.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const folder = new URL('node_modules/withrefugees-widgets/', import.meta.url);
const read = (path) => readFileSync(new URL(path, folder), 'utf8');
const pkg = JSON.parse(read('package.json'));
const [tarball] = readdirSync(PACKED);

it('is in order for publint', async () => {
  const {publint} = await importInstalled('publint');
  const {messages} = await publint({pkgDir: fileURLToPath(folder), strict: true, pack: false});
  assert.deepEqual(messages, []);
});

it('has the types that its modules have, for attw', async () => {
  const core = new URL('node_modules/@arethetypeswrong/core/dist/index.js', import.meta.url);
  const {checkPackage, createPackageFromTarballData} = await import(core);
  const bytes = readFileSync(new URL(tarball, PACKED));
  const {entrypoints, problems} = await checkPackage(
    createPackageFromTarballData(new Uint8Array(bytes)),
  );
  // It is a package of modules alone: what Node 10 and `require()` miss, it does not promise.
  const promised = problems.filter(
    ({kind, resolutionKind}) =>
      kind !== 'CJSResolvesToESM' && !['node10', 'node16-cjs'].includes(resolutionKind),
  );
  assert.deepEqual(promised, []);
  const entries = Object.keys(pkg.exports).filter((path) => !path.includes('*'));
  assert.deepEqual(
    entries.filter((path) => !entrypoints[path]),
    [],
  );
});

it('is missed where a build has not made it', () => {
  assert.deepEqual(missingFrom(folder), []);
  const bare = mkdtempSync(join(tmpdir(), 'bare-'));
  writeFileSync(join(bare, 'package.json'), JSON.stringify({exports: pkg.exports}));
  const missing = missingFrom(pathToFileURL(`${bare}/`));
  rmSync(bare, {recursive: true});
  assert.ok(missing.includes('./dist/index.d.ts') && missing.includes('./cdn/'), missing.join());
});

it('is imported where there is no window', () => {
  const entries = Object.keys(pkg.exports).filter((path) => !/\*|\.json$/.test(path));
  const code = `for (const path of ${JSON.stringify(entries)}) await import(path.replace('.', '${pkg.name}'));
    console.log(typeof window);`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: here,
    encoding: 'utf8',
  });
  assert.equal(output, 'undefined\n');
});

it('tells where editors find what they read', () => {
  for (const field of ['customElements', 'web-types']) JSON.parse(read(pkg[field]));
});

/** What Visual Studio Code offers where the caret, `|`, is. */
function offered(markup) {
  const {TextDocument, getLanguageService, newHTMLDataProvider} = requireInstalled(
    'vscode-html-languageservice',
  );
  const data = JSON.parse(read('dist/editors/vscode.html-custom-data.json'));
  const service = getLanguageService({customDataProviders: [newHTMLDataProvider('kit', data)]});
  const text = markup.replace('|', '');
  const document = TextDocument.create('test://page.html', 'html', 1, text);
  const position = document.positionAt(markup.indexOf('|'));
  const {items} = service.doComplete(document, position, service.parseHTMLDocument(document));
  return new Map(items.map((item) => [item.label, item]));
}

it('completes tags, attributes and values in Visual Studio Code', () => {
  const tags = [...offered('<|').keys()].filter((label) => label.startsWith('wr-'));
  const {modules} = JSON.parse(read('custom-elements.json'));
  assert.deepEqual(tags.sort(), modules.map(({declarations}) => declarations[0].tagName).sort());

  const attributes = offered('<wr-campaign-banner | ></wr-campaign-banner>');
  const {documentation, textEdit} = attributes.get('dismiss-days');
  assert.match(documentation.value, /For how many days it stays away/);
  assert.equal(textEdit.newText, 'dismiss-days="$1"');
  // A yes-or-no needs no value.
  assert.equal(attributes.get('dismissible').textEdit.newText, 'dismissible');

  const values = offered('<wr-campaign-banner theme="|"></wr-campaign-banner>');
  assert.deepEqual([...values.keys()], ['light', 'dark', 'auto']);
});

it('tells JetBrains’ editors the same', () => {
  const {version, contributions} = JSON.parse(read(pkg['web-types']));
  assert.equal(version, pkg.version);
  const {modules} = JSON.parse(read('custom-elements.json'));
  for (const {
    declarations: [{tagName, attributes, events}],
  } of modules) {
    const told = contributions.html.elements.find(({name}) => name === tagName);
    const namesOf = (list) => list.map(({name}) => name).sort();
    assert.deepEqual(namesOf(told.attributes), namesOf(attributes));
    assert.deepEqual(namesOf(told.js.events), namesOf(events));
  }
  const parts = contributions.css['pseudo-elements'].map(({name}) => name);
  assert.equal(new Set(parts).size, parts.length);
});
