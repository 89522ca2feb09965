import {document} from '../core/document.js';
import type {Page} from '../core/page.js';
import {finding, type Finding} from './messages.js';

const PAGE = Symbol.for('withrefugees.page');
// TypeScript has no way to declare a global under a symbol.
const shared = globalThis as {[PAGE]?: Page};

/** The page's settings, which the kit has left there. */
export function pageSettings(): Partial<Page> {
  return shared[PAGE] ?? {};
}

/** What the page's policy has blocked of the kit's files since the panel is there. */
export interface Blocked {
  url: string;
  directive: string;
}

/** The tags of scripts that are the kit, or one element of it. */
export function kitScripts(names: readonly string[]): string[] {
  const file = new RegExp(`/(?:kit(?:\\.classic)?|elements/(?:${names.join('|')}))\\.js$`);
  const addresses = [...document.scripts].map(({src}) => src);
  return [...new Set(addresses)].filter((src) => file.test(src.replace(/[?#].*/, '')));
}

/** What holds for the whole page. */
export function faultsOfPage(
  names: readonly string[],
  told: readonly string[],
  blocked: readonly Blocked[],
): Finding[] {
  const versions = told.flatMap((message) => [
    ...message.matchAll(/^Version (\S+) is on this page already: version (\S+) stands back/g),
  ]);
  const other = versions.find(([, first, second]) => first !== second);
  const scripts = kitScripts(names);
  const lost = told.filter((message) => message.startsWith('English in its place'));
  return [
    ...(other ? [finding('two-versions', {version: other[1] ?? '', other: other[2] ?? ''})] : []),
    ...(!other && (scripts.length > 1 || versions.length > 0)
      ? [finding('two-copies', {scripts: scripts.join(', ')})]
      : []),
    ...blocked.map(({url, directive}) => finding('file-blocked', {url, directive})),
    ...lost.map((why) => finding('words-lost', {why: why.replace(/^.*?: /, '')})),
    ...(navigator.onLine ? [] : [finding('offline')]),
    ...(hasKitCss() ? [] : [finding('no-kit-css')]),
  ];
}

function hasKitCss(): boolean {
  return [...document.styleSheets].some(({href}) => /\/kit\.css(?:[?#]|$)/.test(href ?? ''));
}
