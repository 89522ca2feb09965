// Counts the unit tests of each engine, for people (one line an engine) and, where a parent process
// listens, for `npm test`, which adds them up.
import process from 'node:process';

function count(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite.suites) count(inner, counts);
}

/** Whether a browser has been lost on the way: it has shown nothing of the file, good or bad. */
const isLost = ({passed, testResults, errors}) =>
  !passed &&
  !testResults &&
  errors.some(({message}) => /did not (start|finish)|the browser disconnected/.test(message));

function countEngine(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const session of sessions.filter((candidate) => !isLost(candidate))) {
    const before = counts.failed;
    if (session.testResults) count(session.testResults, counts);
    // A file that does not load, or throws between tests, has no failed test to show for it.
    if (!session.passed && counts.failed === before) counts.failed++;
  }
  // An engine that ran nothing has shown nothing.
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * What the parent process is sent: `{passed, failed, lost, isCovered}`, `lost` being the files of which a browser has
 * shown nothing, as `{browser, file}`.
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
      const totals = {passed: 0, failed: 0, lost, isCovered: testCoverage?.passed !== false};
      console.log('');
      for (const browser of browsers) {
        const counts = countEngine(all.filter((session) => session.browser === browser));
        totals.passed += counts.passed;
        totals.failed += counts.failed;
        const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
        const name = `${browser.name} ${browser.version}`.trim();
        console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
      }
      for (const {browser, file} of lost) console.log(`${browser} was lost in ${file}.`);
      if (!totals.isCovered) {
        console.log('Coverage is below the threshold in web-test-runner.config.mjs.');
      }
      process.send?.(totals);
    },
  };
}
