// Counts the unit tests of each engine, for people (one line an engine) and, where a parent process
// listens, for `npm test`, which adds them up.
import process from 'node:process';

function count(suite, counts, path) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failures.push(`${[...path, test.name].join(' › ')}\n${explain(test.error)}`);
  }
  for (const inner of suite.suites) count(inner, counts, [...path, inner.name]);
}

const explain = (error) => error?.message ?? 'no error was told of';

/** Whether a browser has been lost on the way: it has shown nothing of the file, good or bad. */
const isLost = ({passed, testResults, errors}) =>
  !passed &&
  !testResults &&
  errors.some(({message}) => /did not (start|finish)|the browser disconnected/.test(message));

function countEngine(name, sessions) {
  const counts = {passed: 0, skipped: 0, failures: []};
  for (const session of sessions.filter((candidate) => !isLost(candidate))) {
    const before = counts.failures.length;
    if (session.testResults) count(session.testResults, counts, [name]);
    // A file that does not load, or throws between tests, has no failed test to show for it.
    if (!session.passed && counts.failures.length === before) {
      counts.failures.push(`${name} › ${session.testFile}\n${explain(session.errors[0])}`);
    }
  }
  // An engine that ran nothing has shown nothing.
  if (counts.passed + counts.failures.length === 0) counts.failures.push(`${name}\nran no test`);
  return counts;
}

/**
 * What the parent process is sent: `{passed, failures, lost}`, `failures` being texts, and `lost` the files of which a
 * browser has shown nothing, as `{browser, file}`.
 */
export function countReporter() {
  let browsers = [];
  return {
    start(args) {
      ({browsers} = args);
    },
    onTestRunFinished({sessions, testCoverage}) {
      const all = [...sessions];
      const lost = all
        .filter(isLost)
        .map(({browser, testFile}) => ({browser: browser.name, file: testFile}));
      const totals = {passed: 0, failures: [], lost};
      console.log('');
      for (const browser of browsers) {
        const name = `${browser.name} ${browser.version}`.trim();
        const {passed, skipped, failures} = countEngine(
          name,
          all.filter((session) => session.browser === browser),
        );
        totals.passed += passed;
        totals.failures.push(...failures);
        const rest = skipped > 0 ? `, ${skipped} skipped` : '';
        console.log(`${name}: ${passed} passed, ${failures.length} failed${rest}`);
      }
      for (const {browser, file} of lost) console.log(`${browser} was lost in ${file}.`);
      if (testCoverage?.passed === false) {
        totals.failures.push('Coverage is below the threshold in web-test-runner.config.mjs.');
        console.log(totals.failures.at(-1));
      }
      process.send?.(totals);
    },
  };
}
