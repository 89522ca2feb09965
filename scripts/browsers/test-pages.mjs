// The pages that unit tests run on. To open one, with its hundreds of modules, takes a browser longer than most files'
// tests do, so the files of a folder share one, unless a file needs its own.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const tests = new URL('../../test/', import.meta.url);
const pages = new URL('../../node_modules/.cache/test-pages/', import.meta.url);

/** Each of them says why. */
const ALONE = ['a11y/motion.test.ts'];

const pageOf = (file) => (ALONE.includes(file) ? basename(file, '.test.ts') : dirname(file));

/** Writes a module for each page, which imports the test files of that page. Gives where they are. */
export function writeTestPages() {
  const files = readdirSync(tests, {recursive: true})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?!.*node_modules).*\.test\.ts$/.test(file))
    .sort();
  mkdirSync(pages, {recursive: true});
  return [...new Set(files.map(pageOf))].map((name) => {
    const page = fileURLToPath(
      new URL(`${name.replaceAll('/', '-').replace(/^\.$/, 'test')}.js`, pages),
    );
    const imports = files.filter((file) => pageOf(file) === name);
    writeFileSync(page, imports.map((file) => `import '/test/${file}';\n`).join(''));
    return page;
  });
}
