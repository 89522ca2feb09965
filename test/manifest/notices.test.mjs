// That `npm run docs:check` notices what lags behind the elements' code, and what nobody has told a word about.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import process from 'node:process';
import {after, it} from 'node:test';

/** A copy of the project as it was built. */
const copy = mkdtempSync(join(tmpdir(), 'withrefugees-manifest-'));
after(() => rmSync(copy, {recursive: true}));
cpSync('.', copy, {
  recursive: true,
  filter: (source) => !['node_modules', '.git', '.data', 'coverage'].includes(basename(source)),
});
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

/** Replaces the one place in a file. */
function edit(file, before, instead) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  assert.equal(text.split(before).length, 2, `${before} is not once in ${file}`);
  writeFileSync(
    path,
    text.replace(before, () => instead),
  );
}

/** What the check says, a line each. */
function check() {
  const {status, stderr} = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: copy,
    encoding: 'utf8',
  });
  return {status, told: stderr.split('\n').filter(Boolean)};
}

it('finds nothing amiss', () => {
  assert.deepEqual(check(), {status: 0, told: []});
});

it('misses each sentence, name and file', () => {
  const share = (...change) => edit('src/elements/share.ts', ...change);
  // Without a sentence.
  share("  /** What the message begins with; the page's title without one. */\n", '');
  share(' wr-share - The address is about to be shared', ' wr-share - Shared');
  share(": `native`, `copy`, or the network's name. Cancelable.", '');
  share('@slot - Shown until the element is ready.', '@slot');
  share('@csspart native - The button that opens what the device offers.', '@csspart native');
  share('@cssstate loaded - The ways are there.', '@cssstate loaded - There');
  edit('src/elements/campaign-banner.ts', /^ {2}\/\*\* Shows the banner again.*\n/m, '');
  edit('src/elements/coalition.ts', '  /** The members, set by a script. */\n', '');
  edit('src/styles/host.ts', ' * @cssprop --wr-radius - How round corners are.\n', '');
  // In the code alone, and in the documentation alone.
  share('part="list"', 'part="list ways"');
  share('<slot hidden>', '<slot name="more"></slot><slot hidden>');
  share(
    "showState(this, 'loaded');",
    "showState(this, 'loaded');\n    emit(this, 'wr-shown', {});",
  );
  share('@csspart heading', '@csspart title - The title.\n * @csspart heading');
  // A sentence, a value and a default that are others now.
  share('What is shared; the', 'What is passed on; the');
  edit(
    'src/elements/past-issues.ts',
    "'none' | 'year' = 'none'",
    "'none' | 'year' | 'month' = 'year'",
  );
  const {status, told} = check();
  assert.equal(status, 1);
  assert.deepEqual(told.sort(), [
    '<wr-campaign-banner>: the method restore has no sentence.',
    '<wr-coalition>: the property members has no sentence.',
    '<wr-share>: the attribute text has no sentence.',
    '<wr-share>: the event wr-share has no sentence.',
    '<wr-share>: the part native has no sentence.',
    '<wr-share>: the property text has no sentence.',
    '<wr-share>: the slot default has no sentence.',
    '<wr-share>: the state loaded has no sentence.',
    '<wr-share>: there is no part title.',
    'README.md lags behind the code: run `npm run docs`.',
    'custom-elements.json lags behind the code: run `npm run build`.',
    'dist/editors/vscode.css-custom-data.json lags behind the code: run `npm run build`.',
    'dist/editors/vscode.html-custom-data.json lags behind the code: run `npm run build`.',
    'dist/editors/web-types.json lags behind the code: run `npm run build`.',
    'dist/frameworks/widgets.d.ts lags behind the code: run `npm run build`.',
    'docs/api.json lags behind the code: run `npm run docs`.',
    'docs/widgets.md lags behind the code: run `npm run docs`.',
    'src/elements/share.ts: the event wr-shown is documented by no element.',
    'src/elements/share.ts: the part ways is documented by no element.',
    'src/elements/share.ts: the slot more is documented by no element.',
    'src/styles/host.ts: the token --wr-radius is documented by no element.',
  ]);
});
