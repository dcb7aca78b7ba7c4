import { bareWords } from '#src/core/text/words.ts';

/** ROUGE-1, ROUGE-2 and ROUGE-L F1 of a summary against a reference, in percent. */
export type Rouge = { r1: number; r2: number; rl: number };

function counts(words: readonly string[], n: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i += 1) {
    const gram = words.slice(i, i + n).join(' ');
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

const f1 = (shared: number, mine: number, theirs: number): number =>
  shared === 0 ? 0 : (200 * shared) / (mine + theirs);

function overlap(mine: readonly string[], theirs: readonly string[], n: number): number {
  const [a, b] = [counts(mine, n), counts(theirs, n)];
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  return f1(shared, Math.max(0, mine.length - n + 1), Math.max(0, theirs.length - n + 1));
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let last = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    b.forEach((other, j) => {
      row[j + 1] = word === other ? (last[j] ?? 0) + 1 : Math.max(last[j + 1] ?? 0, row[j] ?? 0);
    });
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Scores a summary against a reference; see https://aclanthology.org/W04-1013. */
export function rouge(summary: string, reference: string): Rouge {
  const [mine, theirs] = [bareWords(summary), bareWords(reference)];
  return {
    r1: overlap(mine, theirs, 1),
    r2: overlap(mine, theirs, 2),
    rl: f1(longestCommon(mine, theirs), mine.length, theirs.length),
  };
}
