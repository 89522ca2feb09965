// Those who judge a page from outside, none of whom knows the kit: axe, IBM's Equal Access and Siteimprove's Alfa.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Audit} from '@siteimprove/alfa-act';
import * as device from '@siteimprove/alfa-device/native';
import {Node} from '@siteimprove/alfa-dom';
import * as dom from '@siteimprove/alfa-dom/native';
import alfaRules from '@siteimprove/alfa-rules';
import {Page} from '@siteimprove/alfa-web';
import {axeResults, loadAxe} from './axe.mjs';
import {whatChanged} from './shape.mjs';

/**
 * @typedef {object} Finding
 * @property {'fault' | 'undecided'} kind
 * @property {string} rule
 * @property {string} target
 * @property {string} why In the judge's words.
 *
 * @typedef {object} Judgement
 * @property {number} passed How much was found to be right: a judge who has seen nothing has no objections either.
 * @property {Finding[]} findings
 */

/**
 * What each judge says of the page as it is now.
 *
 * Where nothing but the look is another than when the page was last judged, axe and Alfa, which takes longest, are asked
 * of looks alone.
 *
 * @param {{hasTwins?: boolean}} options `hasTwins`: each widget stands beside another, and has been judged alone. What it
 *   looks like with the focus on it, which takes Alfa half of its time, is not judged again.
 * @returns {Promise<Record<'axe' | 'Equal Access' | 'Alfa', Judgement>>}
 */
export async function judge(page, {hasTwins = false} = {}) {
  await loadAxe(page);
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(equalAccess);
  const change = await whatChanged(page);
  const asked = rules
    .filter((rule) => change.isOther || OF_LOOKS.has(nameOf(rule)))
    .filter((rule) => change.hasMoved || nameOf(rule) !== IS_APART)
    .filter((rule) => !hasTwins || nameOf(rule) !== FOCUS_IS_SEEN);
  const copy = await copyForAlfa(page);
  const axe = axeResults(page, change);
  const ace = page.evaluate(askEqualAccess);
  await page.browser().version(); // an answer: it has got both questions, and works on them beside Alfa
  const alfa = askAlfa(copy, asked);
  return {axe: await axe, 'Equal Access': await ace, Alfa: alfa};
}

// --- IBM Equal Access --------------------------------------------------------------------------

const equalAccess = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** Runs in the page. */
async function askEqualAccess() {
  const {results} = await new window.ace.Checker().check(document, ['IBM_Accessibility']);
  const isRight = ({value}) => value[1] === 'PASS';
  return {
    passed: results.filter(isRight).length,
    findings: results
      .filter((result) => !isRight(result))
      .map(({ruleId, value, message, path, snippet}) => ({
        kind: value[1] === 'FAIL' ? 'fault' : 'undecided',
        rule: ruleId,
        target: `${path.dom.match(/wr-[a-z-]+/)?.[0] ?? 'page'} ${snippet}`,
        why: message,
      })),
  };
}

// --- Siteimprove Alfa --------------------------------------------------------------------------

/** Rules of level AAA alone, which the kit does not promise: contrast of 7, targets of 44 pixels and the like. */
const ENHANCED = new Set([24, 41, 66, 71, 73, 74, 80, 96, 111].map((number) => `sia-r${number}`));

const FOCUS_IS_SEEN = 'sia-r65';
const IS_APART = 'sia-r113';

/** What is about looks: how links stand out, what shows the focus, contrast, and how near to each other targets are. */
const OF_LOOKS = new Set(['sia-r62', FOCUS_IS_SEEN, 'sia-r69', IS_APART]);

const nameOf = ({uri}) => uri.split('/').at(-1);
const rules = [...alfaRules].filter((rule) => !ENHANCED.has(nameOf(rule)));

/** The page as `@siteimprove/alfa-puppeteer` would copy it, which is not used as it needs all of puppeteer. */
async function copyForAlfa(page) {
  const url = page.url();
  const copy = await page.evaluate(dom.Native.fromNode);
  forgetSupports(copy);
  return {
    request: {method: 'GET', url, headers: [], body: ''},
    response: {url, status: 200, headers: [], body: ''},
    document: copy,
    device: await page.evaluate(device.Native.fromWindow),
  };
}

/**
 * Alfa computes no colour that is made of another (`lab(from …)`, `contrast-color()`), and takes it for one that it is
 * not. Without what engines must support for it, it sees what readers with older engines see. axe sees the rest.
 */
function forgetSupports(node) {
  const withoutColours = (rules) =>
    rules.filter(({type, condition}) => type !== 'supports' || !condition.includes('color'));
  for (const sheet of node.style ?? []) if (sheet.rules) sheet.rules = withoutColours(sheet.rules);
  for (const child of [...(node.children ?? []), node.shadow]) if (child) forgetSupports(child);
}

/** @returns {Judgement} */
function askAlfa(copy, questions) {
  // It says "future" and means one that is there already.
  const outcomes = [...Audit.of(Page.from(copy).getUnsafe(), questions).evaluate().get()];
  const number = (kind) => outcomes.filter(({outcome}) => outcome === kind);
  const finding = (kind, why) => (outcome) => ({
    kind,
    rule: nameOf(outcome.rule),
    target: placeOf(outcome.target),
    why: why(outcome),
  });
  return {
    passed: number('passed').length,
    findings: [
      ...number('failed').map(finding('fault', whyFailed)),
      ...number('cantTell').map(finding('undecided', ({diagnostic}) => diagnostic.message)),
    ],
  };
}

function whyFailed({target, expectations}) {
  const errors = [...expectations].flatMap(([, result]) => [...result.err()]);
  const isElsewhere = errors.some(
    ({otherHeading}) => otherHeading?.every((heading) => heading.root() !== target.root()) ?? false,
  );
  const isFolded = Node.isNode(target) && target.ancestors(Node.fullTree).some(isClosedDetails);
  return [
    ...errors.map(({message}) => message.replace(/\s+/g, ' ')),
    ...(isElsewhere ? ['(The next heading is in another tree.)'] : []),
    ...(isFolded ? ['(It is in a closed <details>.)'] : []),
  ].join(' ');
}

const isClosedDetails = (node) => node.name === 'details' && node.attribute('open').isNone();

/** A target is a node, or a group of them. */
function placeOf(target) {
  const [node] = Node.isNode(target) ? [target] : target;
  const tags = [...node.inclusiveAncestors(Node.fullTree)];
  const host = tags.find(({name}) => name?.startsWith('wr-'))?.name ?? 'page';
  return `${host} ${node.toString().replace(/\s+/g, ' ').slice(0, 160)}`;
}
