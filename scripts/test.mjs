// `npm test`: all that a change must pass, what is found soonest first.
//
// A step that fails ends the run, but for the tests: the others run even where unit tests fail, so
// that one run tells everything. `BROWSERS=chromium,webkit npm test` limits the engines.
import {fork, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {relative} from 'node:path';
import process from 'node:process';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {findBrowsers} from './browsers/find.mjs';
import {startPool} from './browsers/pool.mjs';
import {makeTemplates} from '../test/endpoint/templates.mjs';

const project = new URL('../', import.meta.url);
process.chdir(fileURLToPath(project));

let passed = 0;
/** What has failed: a name, and why on the lines below. */
const failures = [];

// However a run ends, what failed stands at its end, since some keep no more than that of it. The last line is the count:
// machines read that alone.
process.on('exit', (code) => {
  if (failures.length === 0 && code !== 0) failures.push('the run itself, which did not end');
  if (failures.length === 0 && passed === 0) failures.push('the run itself, in which nothing ran');
  process.exitCode = failures.length > 0 ? 1 : 0;
  for (const failure of failures) console.log(`\n✖ ${failure.replaceAll('\n', '\n  ')}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
});

/** Runs a step under its name, with its time; tells whether it was all right. */
async function step(name, work) {
  const start = performance.now();
  console.log(`\n▶ ${name}`);
  const isRight = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${isRight ? '✔' : '✖'} ${name} (${seconds} s)`);
  return isRight;
}

/** Scripts of package.json, one after another; nothing comes after one that fails. */
async function check(...scripts) {
  for (const script of scripts) {
    let output = '';
    const isRight = await step(script, async () => {
      const npm = spawn('npm', ['run', '--silent', script], {stdio: ['ignore', 'pipe', 'pipe']});
      for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (text) => (output += text));
      const [code] = await once(npm, 'close');
      process.stdout.write(output);
      return code === 0;
    });
    if (isRight) continue;
    failures.push(`${script}\n${output}`);
    process.exit(1);
  }
}

/** One run of the unit tests. What comes of it, scripts/browsers/count-reporter.mjs tells. */
async function runUnitTests(args, env = process.env) {
  const runner = fork('node_modules/.bin/web-test-runner', args, {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // Where the runner doesn't get as far as counting.
  let outcome = {passed: 0, failures: ['unit tests, which did not end'], lost: []};
  runner.on('message', (message) => (outcome = message));
  // All messages are in only when the channel has closed.
  await Promise.all([once(runner, 'exit'), once(runner, 'disconnect')]);
  return outcome;
}

/**
 * Unit tests, in all engines. A browser that was lost has shown nothing of its file, good or bad: such a file is run
 * once more, and has failed if it is lost again.
 */
async function unitTests() {
  const before = failures.length;
  const first = await runUnitTests(['--coverage']);
  const outcomes = [first];
  for (const {browser, file} of first.lost) {
    const {engine} = findBrowsers().find(({name}) => name === browser);
    const again = await runUnitTests(['--files', file], {...process.env, BROWSERS: engine});
    again.failures.push(...again.lost.map(() => `${browser} › ${file}\nlost twice`));
    outcomes.push(again);
  }
  for (const outcome of outcomes) {
    passed += outcome.passed;
    failures.push(...outcome.failures);
  }
  return failures.length === before;
}

/** Files that begin first, beside which the others run. */
const TAKES_LONG = /^page\/(judges|demo)|^hosting\/reproducible|^stories\//;
/** WebKitGTK alone cannot run them: no puppeteer drives it. */
const IN_BROWSERS = /^(page|stories|projects)\//;

/**
 * The tests by Node's own test runner, of the built kit, its servers and its package: one process a file, of which two
 * run at a time.
 */
async function nodeTests() {
  const hasDriver = findBrowsers().some(({engine}) => engine !== 'webkit');
  const files = readdirSync('test', {recursive: true})
    .filter((file) => /^(?!.*node_modules).*\.test\.mjs$/.test(file))
    .filter((file) => hasDriver || !IN_BROWSERS.test(file))
    .sort((a, b) => Number(TAKES_LONG.test(b)) - Number(TAKES_LONG.test(a)))
    .map((file) => fileURLToPath(new URL(`test/${file}`, project)));
  const before = failures.length;
  // A file's outermost suites are its engines, or its databases: what was counted since the last one is this one's.
  const suites = new Map();
  let current = {passed: 0, failures: []};
  const end = ({name, nesting, details: {type, error}, file}) => {
    const isSuite = type === 'suite';
    if (!isSuite && !error) current.passed++;
    // A suite fails with its tests, who have said so, or for what is around them.
    if (error && error.failureType !== 'subtestsFailed') {
      const where = relative(process.cwd(), file ?? '');
      current.failures.push(
        `${name} (${where})\n${error.cause?.stack ?? error.cause ?? error.message}`,
      );
    }
    if (nesting > 0) return;
    passed += current.passed;
    failures.push(
      ...current.failures.map((failure) => (isSuite ? `${name} › ${failure}` : failure)),
    );
    if (isSuite) {
      const counts = suites.get(name) ?? {passed: 0, failed: 0};
      counts.passed += current.passed;
      counts.failed += current.failures.length;
      suites.set(name, counts);
    }
    current = {passed: 0, failures: []};
  };
  const pool = await startPool();
  process.env.BROWSER_POOL = pool.url;
  process.env.ENDPOINT_TEMPLATES = JSON.stringify(await makeTemplates());
  const tests = run({files, concurrency: 2, timeout: 1_800_000});
  tests.on('test:pass', end).on('test:fail', end);
  for await (const text of tests.compose(new spec())) process.stdout.write(text);
  pool.stop();
  for (const [name, counts] of suites) {
    // An engine that was started and ran nothing has shown nothing.
    if (counts.passed + counts.failed === 0) failures.push(`${name}\nran no test`);
    console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
  }
  if (suites.size === 0) failures.push('tests of what is built, of which none ran');
  return failures.length === before;
}

await check('browsers');
// Neither needs what the other makes, and each keeps one processor busy.
await Promise.all([check('lint'), check('build', 'docs:check', 'projects:install', 'typecheck')]);
await step('unit tests', unitTests);
await step('tests of what is built', nodeTests);
await check('size');
process.exit();
