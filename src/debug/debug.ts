// Why is nothing showing? The panel of `#wr-debug`, which the kit loads where it is asked for:
// docs/decisions/0011-debug.md.
import {document} from '../core/document.js';
import {copy} from '../core/share.js';
import {diagnose, diagnoseFile, type Diagnosis} from './diagnosis.js';
import {Journal} from './journal.js';
import {elementsIn, isMeant} from './markup.js';
import {finding} from './messages.js';
import {Panel} from './panel.js';
import {kitInWords, reportOf, tableOf, type Overview} from './report.js';
import {Requests} from './requests.js';
import {faultsOfPage, kitScripts, pageSettings, type Blocked} from './surroundings.js';

/** Milliseconds between two looks: of much that may change, such as a custom state, nothing tells. */
const INTERVAL = 1000;

/** The warnings of all copies of the kit on the page, which add to them as they warn. */
const told: ReadonlySet<string>[] = [];
let panel: Panel | undefined;
let names: readonly string[] = [];
/** What ends the listening. */
let session = new AbortController();
let blocked: Blocked[] = [];
let requests: Requests;
let timer: ReturnType<typeof setInterval> | undefined;
let lastTable = '';

/**
 * Opens the panel, where it is not there yet.
 *
 * @param warnings What the kit has warned of, and will.
 * @param kitNames The kit's elements, without `wr-`.
 */
export function start(warnings: ReadonlySet<string>, kitNames: readonly string[]): void {
  if (!told.includes(warnings)) told.push(warnings);
  const isAsked = location.hash.includes('wr-debug');
  // Closed, it comes back only when it is asked for.
  if (Panel.isThere || (panel && !isAsked)) return;
  names = kitNames;
  quietly(() => {
    open(isAsked);
  });
}

function open(isAsked: boolean): void {
  session = new AbortController();
  blocked = [];
  const journal = new Journal();
  requests = new Requests(journal, warningsSoFar, look);
  journal.listen(look, session.signal);
  document.addEventListener('securitypolicyviolation', noteBlocked, {signal: session.signal});
  panel = new Panel({
    kit: () => kitInWords(names),
    copy: () => copy(reportOf(overview(), names)),
    report: () => reportOf(overview(), names),
    again: () => {
      requests.forget();
      lastTable = '';
      look();
    },
    closed: () => {
      session.abort();
      clearInterval(timer);
    },
  });
  panel.open(isAsked);
  timer = setInterval(look, INTERVAL);
  look();
}

function warningsSoFar(): string[] {
  return [...new Set(told.flatMap((warnings) => [...warnings]))];
}

function noteBlocked(event: SecurityPolicyViolationEvent): void {
  const {blockedURI: url, effectiveDirective: directive} = event;
  const folders = kitScripts(names).map((src) => src.replace(/(elements\/)?[^/]*$/, ''));
  if (folders.some((folder) => url.startsWith(folder))) blocked.push({url, directive});
}

/** Looks at everything anew, and shows it. */
function look(): void {
  quietly(() => {
    const all = overview();
    panel?.show(all);
    printOnce(all);
  });
}

function overview(): Overview {
  const elements = [...elementsIn(document)].filter((element) => isMeant(element, names));
  const page = pageSettings();
  const warnings = warningsSoFar();
  const seen = new Map<string, number>();
  const widgets = elements.map((element): Diagnosis => {
    const tag =
      element.localName === 'div'
        ? `<div data-wr="${element.dataset['wr'] ?? ''}">`
        : `<${element.localName}>`;
    const number = (seen.get(tag) ?? 0) + 1;
    seen.set(tag, number);
    const name = `${tag}${element.id ? ` #${element.id}` : number > 1 ? ` (${String(number)})` : ''}`;
    return diagnose(element, name, {page, names, requests, warnings});
  });
  const {campaignSrc} = page;
  return {
    page: [
      ...(widgets.length === 0 ? [finding('no-widgets')] : []),
      ...faultsOfPage(names, warnings, blocked),
    ],
    widgets: [...(campaignSrc ? [diagnoseFile(campaignSrc, requests)] : []), ...widgets],
    warnings,
  };
}

/** For those who look at the console: the same, once it has settled, and when it has changed. */
function printOnce(all: Overview): void {
  const table = tableOf(all);
  const text = table.map(({widget, state, found}) => `${widget} ${state} ${found}`).join('\n');
  const isSettled = all.widgets.every(
    ({state, findings}) =>
      state !== 'unknown' && !findings.some(({code}) => code === 'loading' || code === 'asking'),
  );
  if (!isSettled || text === lastTable) return;
  lastTable = text;
  console.log('[withrefugees] Why is nothing showing?');
  console.table(table);
  for (const {says, next} of all.page) console.log(`[withrefugees] ${says} → ${next}`);
}

/** Whatever goes wrong here, the page is not to notice. */
function quietly(act: () => void): void {
  try {
    act();
  } catch (error) {
    console.debug('[withrefugees] #wr-debug:', error);
  }
}
