import {dismissedUntil} from '../core/dismissals.js';
import {document} from '../core/document.js';
import type {Page} from '../core/page.js';
import {faultsOfDates, moment} from './dates.js';
import {faultsOfLanguage, spokenBy} from './language.js';
import {faultsOfAttributes, faultsOfName} from './markup.js';
import {finding, type Finding} from './messages.js';
import {textOf, type Request, type Requests} from './requests.js';
import {faultsOfValues} from './values.js';
import {whyUnseen} from './visibility.js';

type State =
  'not upgraded' | 'settings' | 'hidden' | 'loading' | 'loaded' | 'empty' | 'error' | 'unknown';

/** What there is to say of one widget. */
export interface Diagnosis {
  element: HTMLElement;
  /** How the panel calls it: its tag, and which one of them. */
  name: string;
  state: State;
  findings: Finding[];
  /** For whoever wants to know more: what it is, and what it comes to. */
  details: [string, string][];
  /** Whether the banner was put away, and can be brought back. */
  isDismissed: boolean;
}

export interface Surroundings {
  page: Partial<Page>;
  /** The kit's elements, without `wr-`. */
  names: readonly string[];
  requests: Requests;
  /** What the kit has warned of. */
  warnings: readonly string[];
}

const STATES = ['loading', 'loaded', 'empty', 'error'] as const;

function stateOf(element: HTMLElement): State {
  if (!customElements.get(element.localName)) return 'not upgraded';
  if (element.localName === 'wr-campaign') return 'settings';
  if (element.hidden) return 'hidden';
  try {
    return STATES.find((state) => element.matches(`:state(${state})`)) ?? 'unknown';
  } catch {
    return 'unknown'; // a SyntaxError: the engine is older than custom states
  }
}

/** Finds out all about one widget. */
export function diagnose(element: HTMLElement, name: string, around: Surroundings): Diagnosis {
  const state = stateOf(element);
  const nothing = {element, name, state, findings: [], details: [], isDismissed: false};
  if (state === 'not upgraded') return {...nothing, findings: faultsOfName(element, around.names)};
  const requests = around.requests.of(element, state);
  const written = [...faultsOfAttributes(element), ...faultsOfValues(element, around.warnings)];
  if (state === 'settings') return {...nothing, ...told(requests, written)};
  const spoken = spokenBy(element, around.page);
  const {findings, isDismissed} = away(element);
  // Hidden by itself, it needs no other reason.
  const unseen = state === 'hidden' && findings.length > 0 ? [] : whyUnseen(element);
  const items = inTree(element, '[part~=item]');
  const details: [string, string][] = [
    ['language', `${spoken.lang} (${spoken.dir}), by ${spoken.because}`],
    ['words', spoken.words],
  ];
  if (items > 0) details.push(['items shown', String(items)]);
  details.push(...figuresOf(requests));
  return {
    ...nothing,
    state: unseen.length > 0 ? 'hidden' : state,
    findings: unique([
      ...findings,
      ...unseen,
      ...requests.flatMap((request) => request.findings),
      ...faultsOfContent(element, state, requests.length > 0),
      ...written,
      ...faultsOfLanguage(spoken),
    ]),
    details,
    isDismissed,
  };
}

/** Finds out all about the campaign's file that the script tag names: its settings are the whole page's. */
export function diagnoseFile(src: string, requests: Requests): Diagnosis {
  return {
    element: document.documentElement,
    name: '<script data-campaign>',
    state: 'settings',
    ...told(requests.ofPage(src), []),
    isDismissed: false,
  };
}

const told = (requests: readonly Request[], others: readonly Finding[]) => ({
  findings: [...requests.flatMap(({findings}) => findings), ...others],
  details: figuresOf(requests),
});

const figuresOf = (requests: readonly Request[]) =>
  requests.map(({attribute, url, details}): [string, string] => [attribute, `${url}: ${details}`]);

function unique(findings: Finding[]): Finding[] {
  return findings.filter(
    ({says}, index) => findings.findIndex((other) => other.says === says) === index,
  );
}

function inTree(element: Element, selector: string): number {
  return element.shadowRoot?.querySelectorAll(selector).length ?? 0;
}

/** Whether a banner or a button has stepped aside, and why. */
function away(element: HTMLElement): {findings: Finding[]; isDismissed: boolean} {
  const {localName} = element;
  const now = Date.now();
  if (localName === 'wr-petition-button') {
    const signed = inTree(element, '.signed') > 0 ? [finding('signed')] : [];
    const dates = faultsOfDates(element, 'closed', now);
    return {findings: signed.length > 0 ? signed : dates, isDismissed: false};
  }
  if (localName !== 'wr-campaign-banner') return {findings: [], isDismissed: false};
  const dates = faultsOfDates(element, 'over', now);
  if (!element.hidden || dates.some(({code}) => code !== 'no-date'))
    return {findings: dates, isDismissed: false};
  const campaign: unknown = Reflect.get(element, 'campaign');
  const until = dismissedUntil(textOf(Object(campaign) as Element, 'campaign'));
  const isDismissible = Reflect.get(element, 'dismissible') === true;
  if (isDismissible && until > 0)
    return {findings: [...dates, finding('dismissed', {until: moment(until)})], isDismissed: true};
  if (Reflect.get(element, 'isDismissed') === true)
    return {
      findings: [...dates, finding('dismissed', {until: 'the page is loaded again'})],
      isDismissed: true,
    };
  // Neither its dates nor a button has hidden it: the page has, or a signature.
  const isByPage = inTree(element, '.place') > 0;
  return {findings: isByPage ? dates : [...dates, finding('signed')], isDismissed: false};
}

/** What of its content is missing, where that is nobody's failure. */
function faultsOfContent(element: HTMLElement, state: State, asks: boolean): Finding[] {
  switch (element.localName) {
    case 'wr-more-stories':
    case 'wr-upcoming-webinars':
      if (state !== 'empty') return [];
      if (!asks) return [finding('no-source')];
      if (element.localName === 'wr-upcoming-webinars')
        return [finding('empty-events', {days: String(Reflect.get(element, 'days'))})];
      return textOf(element, 'issue')
        ? [finding('empty-issue', {issue: textOf(element, 'issue')})]
        : [finding('empty')];
    case 'wr-past-issues':
      return inTree(element, '[part~=link]') === 0 &&
        state !== 'error' &&
        state !== 'loading' &&
        !element.querySelector('a')
        ? [finding('no-link')]
        : [];
    case 'wr-video':
      return state === 'empty' ? [finding('no-film', {src: textOf(element, 'src')})] : [];
    case 'wr-petition-button':
      return faultsOfButton(element);
    default:
      return [];
  }
}

function faultsOfButton(element: HTMLElement): Finding[] {
  const faults: Finding[] = [];
  const count: unknown = Reflect.get(element, 'count');
  const least: unknown = Reflect.get(element, 'countMin');
  if (typeof count === 'number' && typeof least === 'number' && count < least)
    faults.push(finding('count-small', {least: String(least)}));
  if (textOf(element, 'endpoint') && inTree(element, 'a[part~=action]') > 0) {
    const isUnnumbered =
      textOf(element, 'provider') === 'proca' && !/^\d{1,9}$/.test(textOf(element, 'petitionId'));
    const missing = !textOf(element, 'privacyHref')
      ? 'privacy-href, the address of your privacy notice,'
      : isUnnumbered
        ? 'petition-id, the number of an action page,'
        : null;
    faults.push(missing ? finding('stays-link', {missing}) : finding('form-lost'));
  }
  return faults;
}
