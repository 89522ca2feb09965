// The corpus as in test/feeds/corpus.test.ts, by the same readers in Node, as the `snapshot` command has them.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {DOMParser} from '../../node/dom.mjs';
import {corpus} from '../../scripts/browsers/bytes.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The module that matches, which needs nothing but its types removed. */
async function importMatcher() {
  const source = await readFile(here('../feeds/corpus.ts'), 'utf8');
  const {outputText} = ts.transpileModule(source, {
    compilerOptions: {target: 'es2022', module: 'esnext', verbatimModuleSyntax: true},
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

const {faultsOf} = await importMatcher();

let readers;
before(async () => {
  globalThis.DOMParser ??= DOMParser;
  console.warn = () => undefined; // what is dropped is told there: here that is a lot
  readers = await import('../../dist/feeds/index.js');
});

async function testAll(folder, isTaken = () => true) {
  const cases = JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8'));
  for (const test of cases.filter(isTaken)) {
    it(`reads ${test.file} (${test.id})`, async () => {
      const {buffer} = new Uint8Array(await readFile(join(folder, test.file)));
      const faults = await faultsOf(test, buffer, readers);
      if (!test.contested) assert.deepEqual(faults, []);
    });
  }
}

describe('the corpus in Node: made by hand', async () => {
  await testAll(here('../fixtures/feeds'));
});

describe('the corpus in Node: files from elsewhere', async () => {
  if (existsSync(join(corpus, 'cases.json'))) {
    await testAll(corpus, ({file}) => !file.startsWith('ics/handmade/'));
  } else {
    it('is left out', () => {
      console.log('Left out the files from elsewhere: there is no folder CORPUS=../shared/corpus.');
    });
  }
});
