// What unit tests share. Fixtures, `html` and `expect` come from @open-wc/testing itself.
import {nextFrame, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {AxeResults, RunOptions} from 'axe-core';
import {told} from '../src/core/warn.js';

type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine these tests run in. */
export const engine: Engine = /firefox\//i.test(navigator.userAgent)
  ? 'firefox'
  : /chrom(e|ium)\//i.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** What not every engine can be driven to do. */
type Ability =
  | 'accessibility-tree'
  | 'clipboard'
  | 'focus-styles'
  | 'forced-colors'
  | 'narrow-viewport'
  | 'print';

/** The gaps, all of them: a test that needs one of these is skipped there, and nowhere else. */
const missingAbilities: Readonly<Record<Engine, readonly Ability[]>> = {
  chromium: [],
  firefox: ['accessibility-tree'],
  // focus-styles: its window is never the active one, so that nothing in it matches `:focus`.
  // narrow-viewport: MiniBrowser's window is never narrower than 334 px. A narrow box does as well.
  webkit: [
    'accessibility-tree',
    'clipboard',
    'focus-styles',
    'forced-colors',
    'narrow-viewport',
    'print',
  ],
};

/** `it`, for a test that needs more than every engine's driver can do. */
export function itNeeds(ability: Ability, title: string, test: () => void | Promise<void>): void {
  const isMissing = missingAbilities[engine].includes(ability);
  // eslint-disable-next-line no-restricted-syntax -- the one place that may skip: by the table above
  (isMissing ? it.skip : it)(title, test);
}

/** Milliseconds; less than a test has, whose own message would say less. On a busy machine a feed may take seconds. */
const PATIENCE = 8000;

/** Polls until the condition holds, for 8 seconds at most: `await until(() => el.isLive, 'live')`. */
export function until(isSo: () => unknown, what?: string): Promise<void> {
  return waitUntil(isSo, what, {interval: 20, timeout: PATIENCE});
}

/** The next event of that name at the target. Listen before the act that causes it. */
export function onceEvent<E extends Event = CustomEvent>(
  target: EventTarget,
  name: string,
  timeout = PATIENCE,
): Promise<E> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`no ${name} within ${String(timeout)} ms`));
    }, timeout);
    const listener = (event: Event) => {
      clearTimeout(late);
      resolve(event as E);
    };
    target.addEventListener(name, listener, {once: true});
  });
}

// Undone after each test, whatever became of it.
const cleanups: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/**
 * Takes the console's warnings until the test ends. The list grows as they come:
 * `const warnings = collectWarnings(); … expect(warnings).to.have.lengthOf(1)`.
 */
export function collectWarnings(): readonly string[] {
  told.clear(); // what other tests on the page have brought about
  const messages: string[] = [];
  const original = console.warn;
  console.warn = (...args: unknown[]) => {
    messages.push(args.map(String).join(' '));
  };
  cleanups.push(() => {
    console.warn = original;
  });
  return messages;
}

interface MediaWishes {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'no-preference' | 'reduce';
  contrast?: 'no-preference' | 'more';
  /** Needs `itNeeds('forced-colors', …)`. */
  forcedColors?: 'none' | 'active';
  /** Needs `itNeeds('print', …)`. */
  media?: 'screen' | 'print';
}

/** Emulates what the reader prefers, until the test ends. What is not named is as usual. */
export async function emulate(wishes: MediaWishes): Promise<void> {
  cleanups.push(() => executeServerCommand('emulate', {}));
  await executeServerCommand('emulate', wishes);
}

/** `emulate()` for the whole suite that it is called in: a browser takes longer to hear of it than most tests do. */
export function emulateThroughout(wishes: MediaWishes): void {
  // Its tests are skipped there, by `itNeeds()`.
  if (wishes.forcedColors && missingAbilities[engine].includes('forced-colors')) return;
  before(() => executeServerCommand('emulate', wishes));
  after(() => executeServerCommand('emulate', {}));
}

/** Presses keys together: `press('Enter')`, `press('Shift', 'Tab')`. */
export async function press(...keys: [string, ...string[]]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await sendKeys({down: key});
  await sendKeys({press: keys.at(-1) ?? ''});
  for (const key of held.reverse()) await sendKeys({up: key});
}

/** What assistive technology is told of one thing on the page. */
interface AccessibleNode {
  role: string;
  name: string;
  value?: string | number;
  children?: AccessibleNode[];
}

/** All of the page, as assistive technology is told. Needs `itNeeds('accessibility-tree', …)`. */
export async function accessibilityTree(): Promise<AccessibleNode[]> {
  const root = await executeServerCommand<AccessibleNode | null, object>('a11y-snapshot', {});
  const flat = (node: AccessibleNode): AccessibleNode[] => [
    node,
    ...(node.children ?? []).flatMap(flat),
  ];
  return root ? flat(root) : [];
}

/** An incomplete result of axe that is no fault of ours. */
interface AllowedIncomplete {
  /** The rule's id. */
  readonly rule: string;
  /** Matches the selector of the node within its shadow root. */
  readonly target: RegExp;
  /** Why a person need not look at it each time. */
  readonly reason: string;
}

/** What axe cannot decide fails a test like a fault, but for these. */
export const allowedIncompletes: readonly AllowedIncomplete[] = [];

const axeOptions = (): RunOptions => ({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: {
    // Off in axe as delivered.
    'target-size': {enabled: true},
    'label-content-name-mismatch': {enabled: true},
    // About a whole page, which a fixture is not.
    bypass: {enabled: false},
    'document-title': {enabled: false},
    'html-has-lang': {enabled: false},
    'landmark-one-main': {enabled: false},
    'page-has-heading-one': {enabled: false},
    region: {enabled: false},
    // Forced colours are the reader's own. And axe takes text for what it is without them, as Chromium's
    // `-webkit-text-fill-color` says so: white on a forced white.
    'color-contrast': {enabled: !matchMedia('(forced-colors: active)').matches},
  },
});

/** Every element's own tree under `root`: itself and the shadow roots in it. */
function* treesOf(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) yield* treesOf(shadowRoot);
}

/** Brings running animations to their end: half-way through a transition, axe sees false colours. */
async function endAnimations(): Promise<void> {
  await nextFrame();
  for (const tree of treesOf(document)) {
    for (const animation of tree.getAnimations()) {
      // What never ends cannot be finished; without it the element is as it is for most readers.
      if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
      else animation.finish();
    }
  }
}

function describeResults(kind: string, results: AxeResults['violations']): string[] {
  return results.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, html, failureSummary}) =>
        `${kind}: ${id} (${help})\n  at ${String(target)}\n  ${html}\n  ${failureSummary ?? ''}`,
    ),
  );
}

const isAllowed = (rule: string, target: unknown[]): boolean => {
  // In a shadow tree a target is the path through the roots; its end is the node.
  const node = String(target.flat().at(-1));
  return allowedIncompletes.some((allowed) => allowed.rule === rule && allowed.target.test(node));
};

/** Fails with every fault axe finds in the element, and with whatever axe could not decide. */
export async function expectAccessible(element: Element): Promise<void> {
  // A script that sets a global, whatever its types say. Half a megabyte, so only where it is used.
  await import('axe-core');
  await endAnimations();
  const {violations, incomplete} = await window.axe.run(element, axeOptions());
  const undecided = incomplete
    .map((result) => ({
      ...result,
      nodes: result.nodes.filter(({target}) => !isAllowed(result.id, target)),
    }))
    .filter(({nodes}) => nodes.length > 0);
  const faults = [
    ...describeResults('Fault', violations),
    ...describeResults('Undecided', undecided),
  ];
  if (faults.length > 0) throw new Error(`Not accessible.\n${faults.join('\n')}`);
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
