import {calendarIn} from './languages.js';

// Building an `Intl` formatter costs far more than using it, and a list uses the same few again and again.
const cache = new Map<string, unknown>();

function cached<Formatter>(
  make: new (locales: string[], options: object) => Formatter,
  lang: string,
  options: object,
): Formatter {
  const key = `${make.name} ${lang} ${JSON.stringify(options)}`;
  let formatter = cache.get(key) as Formatter | undefined; // the key names the class
  if (!formatter) {
    // English, and not the browser's language, where the engine lacks this one.
    formatter = new make([lang, 'en'], options);
    cache.set(key, formatter);
  }
  return formatter;
}

export function formatNumber(lang: string, value: number): string {
  // Where a file says how dates are written, their digits are those of all numbers.
  const digits = calendarIn(lang)?.digits;
  return cached(Intl.NumberFormat, digits ? `en-u-nu-${digits}` : lang, {}).format(value);
}

export function pluralCategory(lang: string, value: number): Intl.LDMLPluralRule {
  return cached(Intl.PluralRules, lang, {}).select(value);
}

/** As much of `Intl.DateTimeFormat` as the widgets use. */
export interface DateFormat {
  format: (date: number | Date) => string;
  formatRange: (start: number, end: number) => string;
  formatToParts: (date: number) => Intl.DateTimeFormatPart[];
}

/**
 * Dates are the Gregorian calendar's in every language: they are matched with posters and e-mails. Where the
 * engine lacks a language, a file says how they are written.
 */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): DateFormat {
  return (
    calendarIn(lang)?.dates(options) ??
    cached(Intl.DateTimeFormat, lang, {calendar: 'gregory', ...options})
  );
}

/** "today", "tomorrow", in the language; `null` where neither the engine nor the kit knows them. */
export function formatDay(lang: string, daysAhead: 0 | 1): string | null {
  const calendar = calendarIn(lang);
  if (calendar) return calendar.days?.[daysAhead] ?? null;
  return cached(Intl.RelativeTimeFormat, lang, {numeric: 'auto'}).format(daysAhead, 'day');
}
