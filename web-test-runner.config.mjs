// Unit tests: every test file in every engine that is here. `npx web-test-runner --watch` while
// working; `--files test/core/url.test.ts` for one file; `BROWSERS=firefox` for one engine; `--coverage` measures in
// Chromium; `CORPUS=…` is the folder of feeds and calendars from elsewhere; `FUZZ_SEED=…` repeats the inputs of a
// failed run.
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {bytesMiddleware} from './scripts/browsers/bytes.mjs';
import {chromiumLauncher} from './scripts/browsers/chromium.mjs';
import {countReporter} from './scripts/browsers/count-reporter.mjs';
import {findBrowsers} from './scripts/browsers/find.mjs';
import {firefoxLauncher} from './scripts/browsers/firefox.mjs';
import {emulatePlugin} from './scripts/browsers/reader.mjs';
import {writeTestPages} from './scripts/browsers/test-pages.mjs';
import {webkitLauncher} from './scripts/browsers/webkit.mjs';

const launchers = {
  chromium: chromiumLauncher,
  firefox: firefoxLauncher,
  webkit: webkitLauncher,
};

export default {
  files: writeTestPages(),
  nodeResolve: {exportConditions: ['development', 'browser']},
  middleware: [bytesMiddleware],
  plugins: [
    a11ySnapshotPlugin(),
    emulatePlugin(),
    esbuildPlugin({
      ts: true,
      // Not 'auto', which takes WebKitGTK for a browser of 2017.
      target: 'es2022',
      // Without it esbuild reads the decorators as standard ones.
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  // The page's language is the widgets' default, so it is not left to the machine.
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="en"><body><script type="module" src="${testFramework}"></script></body></html>`,
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  // Wanted: the development build warns of mistakes. It need not say so in every file.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Two at once, so the one that takes longest begins.
  browsers: findBrowsers()
    .toReversed()
    .map((browser) => launchers[browser.engine](browser)),
  // A page of a slow engine on a busy machine.
  testsFinishTimeout: 600_000,
  concurrentBrowsers: 2,
  concurrency: 1,
  coverageConfig: {
    include: ['src/**'],
    threshold: {statements: 90, branches: 85, functions: 90, lines: 90},
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
  },
  reporters: [defaultReporter({reportTestProgress: false}), countReporter()],
};
