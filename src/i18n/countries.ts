/** What CLDR names beside the countries of ISO 3166-1: groups of them, parts of them, and placeholders. */
const NO_COUNTRIES = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ';
/** Codes that are no longer in use, though WebKit does not know it. */
const FORMER = 'AN CS DY HV NH RH SU UK VD YU';
const LETTERS = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

/** A code of ISO 3166-1, and what the country is called. */
export type Country = readonly [code: string, name: string];

/** All countries that the browser can name, in the order of the language's alphabet. */
export function countriesIn(lang: string): Country[] {
  const names = new Intl.DisplayNames([lang, 'en'], {type: 'region', fallback: 'none'});
  const {compare} = new Intl.Collator([lang, 'en']);
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.includes(code) && isCurrent(code))
    .flatMap((code): Country[] => {
      const name = names.of(code);
      return name ? [[code, name]] : [];
    })
    .sort(([, a], [, b]) => compare(a, b));
}

/** Codes that are no longer in use stand for others: `DD` for `DE`. */
function isCurrent(code: string): boolean {
  return (
    !FORMER.includes(code) && Intl.getCanonicalLocales(`und-${code}`)[0]?.endsWith(code) === true
  );
}
