import {warnOnce} from '../core/warn.js';
import {entryFor, type Table} from './tables.js';

/** Their names in languages that Chromium is delivered without. */
const COUNTRIES: Table<{names: string}> = {
  ckb: () => import('./countries/ckb.js'),
  kmr: () => import('./countries/kmr.js'),
  my: () => import('./countries/my.js'),
  ps: () => import('./countries/ps.js'),
  so: () => import('./countries/so.js'),
  sq: () => import('./countries/sq.js'),
  ti: () => import('./countries/ti.js'),
};

/** What CLDR names beside the countries of ISO 3166-1: groups of them, parts of them, and placeholders. */
const NO_COUNTRIES = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ';
/** Codes that are no longer in use, though WebKit does not know it. */
const FORMER = 'AN CS DY HV NH RH SU UK VD YU';
const LETTERS = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

/** A code of ISO 3166-1, and what the country is called. */
export type Country = readonly [code: string, name: string];

/** What a country is called, by its code; `undefined` for any other text. */
export type CountryName = (code: string) => string | undefined;

/** All countries, in the order of the language's alphabet; in English where nobody has their names in the language. */
export async function countriesIn(lang: string): Promise<Country[]> {
  const nameOf = await countryNames(lang);
  const {compare} = new Intl.Collator([lang, 'en']);
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .flatMap((code): Country[] => {
      const name = nameOf(code);
      return name ? [[code, name]] : [];
    })
    .sort(([, a], [, b]) => compare(a, b));
}

/** Their names in a language; in English as above. */
export async function countryNames(lang: string): Promise<CountryName> {
  const own = await namesFor(lang);
  const engine = new Intl.DisplayNames([lang, 'en'], {type: 'region', fallback: 'none'});
  return (code) => {
    if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.includes(code) || !isCurrent(code))
      return undefined;
    return own ? own.get(code) : engine.of(code);
  };
}

/** Names that the engine lacks, by their codes; `null` where it has them, and where there are none. */
async function namesFor(lang: string): Promise<ReadonlyMap<string, string> | null> {
  const load = entryFor(COUNTRIES, lang);
  // Engines are slow to say what they speak.
  if (!load || Intl.DisplayNames.supportedLocalesOf(lang).length > 0) return null;
  try {
    const file = await load();
    const lines = file.names.split('\n').map((line) => [line.slice(0, 2), line.slice(2)] as const);
    return new Map(lines);
  } catch (error) {
    warnOnce(`Countries in English: ${String(error)}`);
    return null;
  }
}

/** Codes that are no longer in use stand for others: `DD` for `DE`. */
function isCurrent(code: string): boolean {
  return (
    !FORMER.includes(code) && Intl.getCanonicalLocales(`und-${code}`)[0]?.endsWith(code) === true
  );
}
