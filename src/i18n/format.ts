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
  return cached(Intl.NumberFormat, lang, {}).format(value);
}

export function pluralCategory(lang: string, value: number): Intl.LDMLPluralRule {
  return cached(Intl.PluralRules, lang, {}).select(value);
}

/** Dates are the Gregorian calendar's in every language: they are matched with posters and e-mails. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(Intl.DateTimeFormat, lang, {calendar: 'gregory', ...options});
}
