import {document} from '../core/document.js';
import {finding, type Code, type Finding} from './messages.js';
import type {Failure, Journal} from './journal.js';
import {probe, type Probe} from './probe.js';

/** What is known of the address of a feed, a calendar, a count or a campaign's file. */
export interface Request {
  /** The attribute that names it. */
  attribute: string;
  /** As it is asked for; what is written, where that is no address. */
  url: string;
  findings: Finding[];
  /** How it went, in figures. */
  details: string;
}

/** A property that may not be there, as text. */
export function textOf(element: Element, property: string): string {
  const value: unknown = Reflect.get(element, property);
  return typeof value === 'string' ? value : '';
}

/** The addresses that have been asked once more, to learn why they had failed. */
export class Requests {
  readonly #journal: Journal;
  readonly #changed: () => void;
  readonly #told: () => readonly string[];
  #probes = new Map<string, Probe | null>();

  /**
   * @param told Every warning of the kit so far.
   * @param changed Is called when more is known.
   */
  constructor(journal: Journal, told: () => readonly string[], changed: () => void) {
    this.#journal = journal;
    this.#told = told;
    this.#changed = changed;
  }

  /** Forgets what asking has shown, so that it is asked anew. */
  forget(): void {
    this.#probes = new Map();
  }

  /** What became of everything that a widget asks for, or `<wr-campaign>`. */
  of(element: HTMLElement, state: string): Request[] {
    const named = [...listed(element, 'src', 'src'), ...listed(element, 'count-src', 'countSrc')];
    return this.#all(element, named, state);
  }

  /** What became of the campaign's file that the script tag names: the page's root tells of it. */
  ofPage(address: string): Request[] {
    return this.#all(document.documentElement, [{attribute: 'data-campaign', address}], 'settings');
  }

  #all(element: HTMLElement, named: readonly Named[], state: string): Request[] {
    return named.map(({attribute, address}) => {
      const url = toUrl(address, element.baseURI);
      if (!url)
        return {
          attribute,
          url: address,
          findings: [finding('unsafe-address', {attribute, url: address})],
          details: 'not asked for',
        };
      const {href} = url;
      const isAlone = named.length === 1;
      const findings = this.#findings(element, url, state, isAlone);
      return {attribute, url: href, findings, details: this.#details(href)};
    });
  }

  #findings(element: HTMLElement, url: URL, state: string, isAlone: boolean): Finding[] {
    const {href} = url;
    const failure = this.#journal.failureOf(element, href);
    const isStale = this.#isStale(element, href);
    const hasFailed =
      Boolean(failure) ||
      state === 'error' ||
      (!isAlone && this.#tells('could not show', href)) ||
      this.#tells('The campaign goes on without', href);
    if (hasFailed || isStale) {
      const found = this.#whyFailed(element, url, failure, isStale);
      return isStale ? [finding('stale'), ...found] : found;
    }
    if (state !== 'loading') return [];
    return [finding(entryOf(href) ? 'loading' : 'waiting', {url: href})];
  }

  #isStale(element: HTMLElement, href: string): boolean {
    return this.#journal.isStale(element) || this.#tells('shows an older copy of', href);
  }

  /** By a warning, for what was before the panel. */
  #tells(what: string, href: string): boolean {
    return this.#told().some((message) => message.includes(`${what} ${href}:`));
  }

  #whyFailed(
    element: HTMLElement,
    url: URL,
    failure: Failure | undefined,
    isStale: boolean,
  ): Finding[] {
    const {href, origin} = url;
    const tag = element === document.documentElement ? 'wr-campaign' : element.localName;
    const values = {
      url: href,
      origin,
      tag,
      most: tag === 'wr-campaign' ? '64 kB' : '5 MB',
      path: textOf(element, 'countPath') || 'count',
    };
    const told = failure && codeOf(failure, tag);
    if (told && told !== 'not-a-feed')
      return [finding(told, {...values, status: String(failure.status)})];
    if (isMixed(url)) return [finding('mixed-content', values)];
    const shown = this.#ask(href);
    if (!shown) return [finding(navigator.onLine ? 'asking' : 'offline', values)];
    const code = codeOfProbe(shown, failure, tag);
    // A stale copy whose feed can be had again is told by `stale` itself.
    if (isStale && /^(?:passed|not-a)/.test(code)) return [];
    return [finding(code, {...values, status: String(shown.status)})];
  }

  /** `null` while it is on its way. */
  #ask(href: string): Probe | null {
    const known = this.#probes.get(href);
    if (known !== undefined || !navigator.onLine) return known ?? null;
    const probes = this.#probes.set(href, null);
    void probe(href).then((shown) => {
      probes.set(href, shown);
      this.#changed();
    });
    return null;
  }

  #details(href: string): string {
    const shown = this.#probes.get(href);
    if (shown) {
      const {outcome, status, contentType, milliseconds} = shown;
      return [
        `asked once more: ${outcome}`,
        status && `HTTP ${String(status)}`,
        contentType,
        `${String(milliseconds)} ms`,
      ]
        .filter(Boolean)
        .join(', ');
    }
    const entry = entryOf(href);
    if (!entry) return 'no request seen';
    const {responseStatus, duration, startTime, encodedBodySize} = entry;
    return [
      responseStatus && `HTTP ${String(responseStatus)}`,
      encodedBodySize && `${String(encodedBodySize)} bytes`,
      `${String(Math.round(duration))} ms`,
      `${(startTime / 1000).toFixed(1)} s after the page`,
    ]
      .filter(Boolean)
      .join(', ');
  }
}

/** An address, and what names it. */
interface Named {
  attribute: string;
  address: string;
}

function listed(element: Element, attribute: string, property: string): Named[] {
  const addresses = textOf(element, property).trim().split(/\s+/).filter(Boolean);
  return [...new Set(addresses)].map((address) => ({attribute, address}));
}

/** As the kit's `safeUrl()` takes it, which would also warn. */
function toUrl(address: string, base: string): URL | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null;
  } catch {
    return null; // a TypeError: no address at all
  }
}

/** Browsers trust this very machine without https:. */
function isMixed({protocol, hostname}: URL): boolean {
  const isHere = /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  return location.protocol === 'https:' && protocol === 'http:' && !isHere;
}

/** The browser's own record of the last request for an address. */
function entryOf(href: string): PerformanceResourceTiming | undefined {
  return performance
    .getEntriesByName(href, 'resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .at(-1);
}

function codeOfStatus(status = 0): Code {
  if (status === 404 || status === 410) return 'http-missing';
  return status === 401 || status === 403 ? 'http-forbidden' : 'http';
}

/** What an event has told, where that is all there is to know. */
function codeOf({reason, status}: Failure, tag: string): Code | null {
  switch (reason) {
    case 'http':
      return codeOfStatus(status);
    case 'timeout':
      return 'timeout';
    case 'too-large':
      return 'too-large';
    case 'not-a-count':
    case 'not-a-feed':
      return unreadable(tag);
    default:
      return null;
  }
}

function unreadable(tag: string): Code {
  return tag === 'wr-petition-button' ? 'not-a-count' : 'not-a-feed';
}

/** What asking once more has shown. `failure` is what the widget met before, where that is known. */
export function codeOfProbe(shown: Probe, failure: Failure | undefined, tag: string): Code {
  const {outcome, status} = shown;
  if (outcome === 'http') return codeOfStatus(status);
  if (outcome !== 'readable') return outcome;
  return failure?.reason === 'network' ? 'passed' : unreadable(tag);
}
