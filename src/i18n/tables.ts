/** Files by the languages whose readers need them. */
export type Table<File> = Readonly<Record<string, () => Promise<File>>>;

/** What BCP 47 calls languages whose files go by the names that their readers know; and close relatives. */
const ALIASES: Readonly<Record<string, string>> = {
  'fa-AF': 'prs',
  ku: 'kmr',
  'ku-Arab': 'ckb',
  nn: 'nb',
  no: 'nb',
};

/** A page may have polluted `Object.prototype`. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/**
 * What a language is called here, most exactly first. It goes by region, then script, then language: `zh-HK` is
 * written as `zh-Hant` and not as `zh`.
 *
 * @param lang A well-formed BCP 47 tag.
 */
export function namesOf(lang: string): string[] {
  const {language, script = '', region = ''} = new Intl.Locale(lang).maximize();
  const names = [`${language}-${region}`, `${language}-${script}`, language];
  return names.map((name) => own(ALIASES, name) ?? name);
}

/** What a table holds for a language; `null` where there is nothing. */
export function entryFor<T>(table: Readonly<Record<string, T>>, lang: string): T | null {
  const name = namesOf(lang).find((candidate) => own(table, candidate));
  return (name === undefined ? null : own(table, name)) ?? null;
}
