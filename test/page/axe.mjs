// axe on whole pages, with the elements that are on them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {whatChanged} from './shape.mjs';

const source = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** What is about looks: contrast, how links stand out, how near to each other targets are, and what scrolls. */
const OF_LOOKS = [
  ...['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
];

/**
 * Runs in the page: every fault that axe finds, by these rules alone if some are told, and whatever it could not decide,
 * but for three kinds.
 *
 * Letters of a tall font stand out of their line by a pixel. A point of them that is beside the line is
 * found to be in the block around, so axe takes them for "partially obscured" by that: by nothing.
 * The mark in "More »" is too short for axe to be text; it has the colour of the word beside it.
 * And where a name has the visible number with a suffix, as "১৭টি" in Bangla, axe looks for a word of its own; a single
 * digit of any but the Latin script it takes for no text at all. What WCAG 2.5.3 asks is that the name contains it.
 */
async function findFaults(only) {
  // Forced colours are the reader's own, and axe does not see them.
  const hasColours = !matchMedia('(forced-colors: active)').matches;
  const {violations, incomplete, passes} = await window.axe.run(document, {
    runOnly: only?.filter((rule) => hasColours || rule !== 'color-contrast') ?? [
      ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
    ],
    rules: {
      // Off in axe as delivered.
      'target-size': {enabled: true},
      'label-content-name-mismatch': {enabled: true},
      'color-contrast': {enabled: hasColours},
    },
    elementRef: true,
    // What a film's player shows is somebody else's.
    iframes: false,
  });
  const isInside = (node, outer) =>
    node !== null && (node === outer || isInside(node.parentNode ?? node.host ?? null, outer));
  const isObscuredByParent = ({element, any}) =>
    any.every(
      ({data, relatedNodes}) =>
        data?.messageKey === 'elmPartiallyObscured' &&
        relatedNodes.every((related) => isInside(element, related.element)),
    );
  const isMark = ({element, any}) =>
    element.textContent === '»' && any.every(({data}) => data?.messageKey === 'shortTextContent');
  const isNumberInName = ({element}, rule) =>
    rule === 'label-content-name-mismatch' &&
    /^\p{Nd}+$/u.test(element.textContent.trim()) &&
    element.ariaLabel?.includes(element.textContent.trim());
  const describe = (kind) => (result) =>
    result.nodes
      .filter((node) => kind === 'fault' || !(isObscuredByParent(node) || isMark(node)))
      .filter((node) => !isNumberInName(node, result.id))
      .map(({target, any, all, none}) => ({
        kind,
        rule: result.id,
        target: target.flat().join(' '),
        why: [...any, ...all, ...none].map(({message}) => message).join(' '),
      }));
  return {
    passed: passes.length,
    findings: [
      ...violations.flatMap(describe('fault')),
      ...incomplete.flatMap(describe('undecided')),
    ],
  };
}

/** Brings axe into a page that has not got it. */
export async function loadAxe(page) {
  if (await page.evaluate(() => 'axe' in window)) return;
  // WebDriver sends functions alone, and a page's policy may forbid what puppeteer's way is free of.
  await (page.goto ? page.evaluate(source) : page.evaluate((text) => void (0, eval)(text), source));
}

/** What axe says of a page that has got it: of its looks alone, if the page is told to be the same otherwise. */
export const axeResults = (page, {isOther} = {isOther: true}) =>
  page.evaluate(findFaults, isOther ? null : OF_LOOKS);

/** Fails with every fault axe finds in the page, and with what it could not decide. */
export async function expectAccessible(page, when) {
  await loadAxe(page);
  const {findings} = await axeResults(page, await whatChanged(page));
  assert.deepEqual(findings, [], when);
}
