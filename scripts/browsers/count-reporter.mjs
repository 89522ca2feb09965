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

function countEngine(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const session of sessions) {
    const before = counts.failed;
    if (session.testResults) count(session.testResults, counts);
    // A file that does not load, or throws between tests, has no failed test to show for it.
    if (!session.passed && counts.failed === before) counts.failed++;
  }
  // An engine that ran nothing has shown nothing.
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  return counts;
}

export function countReporter() {
  let browsers = [];
  return {
    start(args) {
      ({browsers} = args);
    },
    onTestRunFinished({sessions, testCoverage}) {
      const all = [...sessions];
      const totals = {passed: 0, failed: 0};
      console.log('');
      for (const browser of browsers) {
        const counts = countEngine(all.filter((session) => session.browser === browser));
        totals.passed += counts.passed;
        totals.failed += counts.failed;
        const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
        const name = `${browser.name} ${browser.version}`.trim();
        console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
      }
      if (testCoverage?.passed === false) {
        console.log('Coverage is below the threshold in web-test-runner.config.mjs.');
      }
      process.send?.(totals);
    },
  };
}
