import type {Page} from '../core/page.js';
import {canonical, directionOf, parentOf} from '../i18n/language.js';
import {finding, type Finding} from './messages.js';
import {originOf} from './words.js';

/** Which language a widget speaks, and why. */
export interface Spoken {
  lang: string;
  dir: string;
  /** What said so. */
  because: string;
  /** Whose the words are. */
  words: string;
}

/** As `languageOf()` finds it, with the reason. */
function source(element: Element, page: Partial<Page>): {lang: string; because: string} {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const lang = canonical(node.getAttribute('lang'));
    if (!lang) continue;
    const whose = node === element ? 'its own' : `<${node.localName}>’s`;
    return {lang, because: `${whose} lang="${node.getAttribute('lang') ?? ''}"`};
  }
  const ofPage = canonical(page.lang ?? null);
  if (ofPage) return {lang: ofPage, because: `the script tag’s data-lang="${page.lang ?? ''}"`};
  const lang = canonical(navigator.language) ?? 'en';
  return {lang, because: 'the browser’s language, as the page names none'};
}

/** What language a widget speaks, and why. */
export function spokenBy(element: Element, page: Partial<Page>): Spoken {
  const {lang: wanted, because} = source(element, page);
  const base = element.shadowRoot?.querySelector('.base');
  const lang = base?.getAttribute('lang') ?? wanted;
  const dir = base?.getAttribute('dir') ?? directionOf(lang);
  return {lang, dir, because, words: wordsIn(lang)};
}

function wordsIn(lang: string): string {
  if (/^en\b/.test(lang)) return 'the kit’s English';
  const origin = originOf(lang);
  if (!origin) return 'English, as the kit has none in this language';
  return origin.signed
    ? `checked by ${origin.signed}`
    : 'a draft, which no native reader has checked yet';
}

/** What is to be said about the language. */
export function faultsOfLanguage({lang}: Spoken): Finding[] {
  return /^en\b/.test(lang) || originOf(lang) ? [] : [finding('english', {lang})];
}
