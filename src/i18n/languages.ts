import {warnOnce} from '../core/warn.js';
import type {DateFormat} from './format.js';
import type {Strings} from './strings.js';
import {entryFor, type Table} from './tables.js';

/** How dates are written in a language. */
export interface Calendar {
  dates: (options: Intl.DateTimeFormatOptions) => DateFormat;
  /** What they call today and tomorrow; `null` where nobody has said. */
  days: readonly [today: string, tomorrow: string] | null;
  /** The numbering system, as `arabext`; Latin digits without one. */
  digits?: string;
}

/** The languages that the kit speaks beside English. */
const WORDS: Table<{strings: Strings}> = {
  am: () => import('./languages/am.js'),
  ar: () => import('./languages/ar.js'),
  bn: () => import('./languages/bn.js'),
  ckb: () => import('./languages/ckb.js'),
  cs: () => import('./languages/cs.js'),
  de: () => import('./languages/de.js'),
  el: () => import('./languages/el.js'),
  es: () => import('./languages/es.js'),
  fa: () => import('./languages/fa.js'),
  fr: () => import('./languages/fr.js'),
  hu: () => import('./languages/hu.js'),
  it: () => import('./languages/it.js'),
  kmr: () => import('./languages/kmr.js'),
  my: () => import('./languages/my.js'),
  nb: () => import('./languages/nb.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  prs: () => import('./languages/prs.js'),
  ps: () => import('./languages/ps.js'),
  pt: () => import('./languages/pt.js'),
  ro: () => import('./languages/ro.js'),
  ru: () => import('./languages/ru.js'),
  so: () => import('./languages/so.js'),
  sq: () => import('./languages/sq.js'),
  sv: () => import('./languages/sv.js'),
  sw: () => import('./languages/sw.js'),
  ti: () => import('./languages/ti.js'),
  tr: () => import('./languages/tr.js'),
  uk: () => import('./languages/uk.js'),
  ur: () => import('./languages/ur.js'),
  'zh-Hans': () => import('./languages/zh-Hans.js'),
  'zh-Hant': () => import('./languages/zh-Hant.js'),
};

/** Dates, in languages that Chromium is delivered without, or with half of. */
const CALENDARS: Table<Calendar> = {
  az: () => import('./calendars/az.js'),
  bs: () => import('./calendars/bs.js'),
  ckb: () => import('./calendars/ckb.js'),
  kmr: () => import('./calendars/kmr.js'),
  my: () => import('./calendars/my.js'),
  om: () => import('./calendars/om.js'),
  ps: () => import('./calendars/ps.js'),
  so: () => import('./calendars/so.js'),
  sq: () => import('./calendars/sq.js'),
  ti: () => import('./calendars/ti.js'),
};
/** What has been loaded, by the functions that do; `null` where it could not be. */
const loaded = new Map<unknown, unknown>();

const isEnglish = (lang: string) => /^en\b/.test(lang);

/** The file of a table for a language: what loads it, and what that has brought, `undefined` while it has not. */
function find<File>(table: Table<File>, lang: string) {
  // English has none, and `Intl.Locale`, asked for the first time, takes Chromium on a phone more than a frame.
  const load = isEnglish(lang) ? null : entryFor(table, lang);
  // Of this table, as what has loaded it is.
  return {load, file: load ? (loaded.get(load) as File | null | undefined) : null};
}

async function bring<File>(load: (() => Promise<File>) | null): Promise<void> {
  if (!load || loaded.has(load)) return;
  const file = await load().catch((error: unknown) => {
    warnOnce(`English in its place: ${String(error)}`);
    return null;
  });
  loaded.set(load, file);
}

/** Chromium is delivered without some languages, and lacks the months of others: "M06". */
function knowsDates(lang: string): boolean {
  if (Intl.DateTimeFormat.supportedLocalesOf(lang).length === 0) return false;
  return !/^M\d/.test(new Intl.DateTimeFormat(lang, {month: 'long'}).format(0));
}

/** Whether the kit has words in a language, loaded or not. */
export function speaks(lang: string): boolean {
  return isEnglish(lang) || entryFor(WORDS, lang) !== null;
}

/** The kit's words in a language; `null` for English, and where there are none. */
export function wordsIn(lang: string): Strings | null {
  return find(WORDS, lang).file?.strings ?? null;
}

/** How dates are written in a language; `null` where the engine knows it, and where nobody does. */
export function calendarIn(lang: string): Calendar | null {
  return find(CALENDARS, lang).file ?? null;
}

/** What has to be loaded before `wordsIn()` and `calendarIn()` tell all there is; `null` when that is done. */
export function missingFor(lang: string): Promise<unknown> | null {
  const words = find(WORDS, lang);
  const calendar = find(CALENDARS, lang);
  const needsCalendar = calendar.file === undefined && !knowsDates(lang);
  if (words.file !== undefined && !needsCalendar) return null;
  return Promise.all([bring(words.load), needsCalendar ? bring(calendar.load) : null]);
}
