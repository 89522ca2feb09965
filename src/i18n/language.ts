import {unnamed} from '../core/document.js';
import {page} from '../core/page.js';

/**
 * The reader's language at `element`, as a BCP 47 tag that every `Intl` takes: the element's own `lang`,
 * the nearest ancestor's across shadow roots, `<html lang>`, the script tag's `data-lang`, the browser's,
 * English.
 *
 * @param before What it was so far: it stays where a translating browser makes that of the page `auto`.
 */
export function languageOf(element: Element, before?: string): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const lang = canonical(unnamed(node).getAttribute('lang'));
    if (lang) return lang;
  }
  return canonical(page.lang) ?? before ?? canonical(navigator.language) ?? 'en';
}

export function parentOf(element: Element): Element | null {
  const {parentElement, getRootNode} = unnamed(element);
  const root = getRootNode.call(element);
  return parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** `nl_NL` of some content systems is mended; `auto` of a translating browser, `und` and nonsense are nothing. */
export function canonical(lang: string | null): string | null {
  if (!lang || lang === 'und') return null;
  try {
    const tag = Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0];
    // WebKit does not know that this is Dari's other name, by which it has its dates.
    return tag?.replace(/^prs\b(-AF)?/, 'fa-AF') ?? null;
  } catch {
    return null; // RangeError: not a language tag
  }
}

const RTL_LANGUAGES = /^(ar|arc|ckb|dv|fa|he|ks|nqo|prs|ps|sd|syr|ug|ur|yi)\b/;
const SCRIPT = /^[a-z]+-([A-Z][a-z]{3})\b/;
const RTL_SCRIPTS = /^(Adlm|Arab|Hebr|Nkoo|Syrc|Thaa)$/;

/** The direction of a language's script. (`Intl.Locale`'s own answer is missing in Firefox.) */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const script = SCRIPT.exec(lang)?.[1];
  const isRtl = script ? RTL_SCRIPTS.test(script) : RTL_LANGUAGES.test(lang);
  return isRtl ? 'rtl' : 'ltr';
}
