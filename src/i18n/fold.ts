/** Letters that are written for one another, and that Unicode does not take apart. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/đ/g, 'd'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
  [/[ىی]/g, 'ي'],
  [/ک/g, 'ك'],
  [/[ةە]/g, 'ه'],
  [/ٱ/g, 'ا'],
  [/[\u0640\u200C-\u200F]/g, ''],
];

/** A text as it is searched: without case, accents, vowel signs of Arabic, and what else is left out in a hurry. */
export function fold(text: string): string {
  // Marks go after the case: a capital dotted I becomes an i with one.
  const letters = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return SAME.reduce((folded, [letter, plain]) => folded.replace(letter, plain), letters);
}
