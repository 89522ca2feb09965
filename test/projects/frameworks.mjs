/** The small apps of test/projects/frameworks/, built by Vite: for browsers, and for a server in Node. */
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {importInstalled} from './installed.mjs';

const source = new URL('frameworks/', import.meta.url);
// Below node_modules/, where the server's modules find what they import.
const home = new URL('node_modules/.frameworks/', import.meta.url);

/** What browsers load. */
export const BROWSER = new URL('browser/', home);

const SUFFIXES = {react: 'tsx', preact: 'tsx', vue: 'ts', svelte: 'ts', angular: 'ts'};
export const frameworks = Object.keys(SUFFIXES);

/** Builds all apps, as `react.js` and so on. */
export async function buildApps() {
  rmSync(home, {recursive: true, force: true});
  // As in development, the frameworks say on the console what they find wrong.
  process.env.NODE_ENV = 'development';
  const {build} = await importInstalled('vite');
  const buildEach = (entry, folder, options) =>
    build({
      root: fileURLToPath(source),
      base: './',
      logLevel: 'error',
      build: {
        outDir: fileURLToPath(new URL(folder, home)),
        minify: false,
        rollupOptions: {
          input: Object.fromEntries(
            frameworks.map((name) => [
              name,
              fileURLToPath(new URL(`${name}/${entry}.${SUFFIXES[name]}`, source)),
            ]),
          ),
          output: {entryFileNames: '[name].js'},
        },
        ...options,
      },
    });
  await buildEach('client', 'browser/', {});
  await buildEach('server', 'server/', {ssr: true});
}

/** A page into which an app's server has rendered it, in a process of its own that has no `window`. */
export function renderOnServer(name, page) {
  const code = `const {render} = await import(${JSON.stringify(new URL(`server/${name}.js`, home))});
    console.log(JSON.stringify([typeof window, await render(process.argv[1])]));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code, page], {
    encoding: 'utf8',
  });
  const [typeOfWindow, html] = JSON.parse(output.trim().split('\n').at(-1));
  return {typeOfWindow, html};
}
