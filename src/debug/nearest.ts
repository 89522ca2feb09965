/** How many letters have to be added, left out, changed or swapped to make one word of another. */
export function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = [...to, ''].map((_, index) => index);
  [...from].forEach((letter, row) => {
    const next = [row + 1];
    [...to].forEach((other, column) => {
      const change = (last[column] ?? 0) + (letter === other ? 0 : 1);
      const isSwap = letter === to[column - 1] && other === from[row - 1];
      const swap = isSwap ? (beforeLast[column - 1] ?? 0) + 1 : Infinity;
      const shorter = (last[column + 1] ?? 0) + 1;
      next.push(Math.min(change, swap, shorter, (next[column] ?? 0) + 1));
    });
    beforeLast = last;
    last = next;
  });
  return last.at(-1) ?? 0;
}

/** Without what is easily left out, or added for other systems. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/^data-/, '')
    .replaceAll(/[-_]/g, '');
}

/** How far a word is from a known one; a long part of it is near. */
function rate(word: string, known: string): number {
  return word.length > 4 && known.includes(word) ? 1 : distance(word, known);
}

/** The known word that somebody meant who wrote another, for a slip in every four letters; `null` where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((candidate) => ({candidate, away: rate(plain(word), plain(candidate))}))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= plain(best.candidate).length / 4 ? best.candidate : null;
}
