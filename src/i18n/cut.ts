/** The beginning of a text, at most `length` characters long with its `…`, cut after a word; whole where it fits. */
export function cutText(text: string, length: number, lang: string): string {
  if ([...text].length <= length) return text;
  let cut = '';
  let used = 0;
  for (const segment of segments(text, lang)) {
    used += [...segment].length;
    if (used >= length) break;
    cut += segment;
  }
  const words = cut.replace(/[\s\p{P}]+$/u, '');
  // A first word that is too long is cut where it must be.
  return `${words || [...text].slice(0, length - 1).join('')}…`;
}

function segments(text: string, lang: string): Iterable<string> {
  // Firefox has it since 125; without it words are what stands between spaces.
  if (!('Segmenter' in Intl)) return text.split(/(?<=\s)/);
  const segmenter = new Intl.Segmenter([lang, 'en'], {granularity: 'word'});
  return [...segmenter.segment(text)].map(({segment}) => segment);
}
