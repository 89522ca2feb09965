/** Letters that are written for one another, and that Unicode does not take apart. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ە', 'ه'],
  ['ٱ', 'ا'],
]);
/** These; marks; and what only joins letters, or keeps them apart. */
const LETTERS = /[ßæœøđłıىیکةەٱ]|[\p{M}\u0640\u200C-\u200F]+/gu;

/** A text as it is searched: without case, accents, vowel signs of Arabic, and what else is left out in a hurry. */
export function fold(text: string): string {
  // Marks go after the case: a capital dotted I becomes an i with one.
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(LETTERS, (letter) => SAME.get(letter) ?? '');
}
