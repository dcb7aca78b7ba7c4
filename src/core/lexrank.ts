import { englishStopwords, frenchStopwords } from './stopwords.ts';
import { bareWords } from './words.ts';

/** A sentence as weights of its stems, of length 1. */
export type Vector = ReadonlyMap<string, number>;

const stopwords = new Set([...frenchStopwords, ...englishStopwords]);

/** The first letters of a bare word, which French and English inflections rarely touch. */
const stem = (word: string): string =>
  word.length > 6 ? word.slice(0, 6) : word.replace(/s$/, '');

/** The stems of a text that say what it is about. */
const stemsOf = (text: string): string[] =>
  bareWords(text)
    .filter((word) => word.length > 1 && !stopwords.has(word))
    .map(stem);

/** Sentences as tf-idf vectors, rarity counted among the sentences themselves. */
export function vectors(sentences: readonly string[]): Vector[] {
  const stems = sentences.map(stemsOf);
  const seen = new Map<string, number>();
  for (const words of stems)
    for (const word of new Set(words)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return stems.map((words) => {
    const weights = new Map<string, number>();
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
    let square = 0;
    for (const [word, count] of weights) {
      const weight = count * Math.log(1 + sentences.length / (seen.get(word) ?? 1));
      weights.set(word, weight);
      square += weight * weight;
    }
    for (const [word, weight] of weights) weights.set(word, weight / Math.sqrt(square));
    return weights;
  });
}

/** How much two sentences share, from 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

/** Every pair's likeness, 0 on the diagonal. */
export function likeness(sentences: readonly Vector[]): number[][] {
  const rows = sentences.map(() => new Array<number>(sentences.length).fill(0));
  for (let i = 0; i < sentences.length; i += 1) {
    for (let j = i + 1; j < sentences.length; j += 1) {
      const [a, b] = [sentences[i], sentences[j]];
      const [row, column] = [rows[i], rows[j]];
      if (!a || !b || !row || !column) continue;
      const value = cosine(a, b);
      row[j] = value;
      column[i] = value;
    }
  }
  return rows;
}

/** LexRank: how central each sentence is among those like it; the scores sum to 1. See doi:10.1613/jair.1523. */
export function lexrank(rows: readonly (readonly number[])[], damping = 0.85): number[] {
  const n = rows.length;
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  let scores = new Array<number>(n).fill(1 / Math.max(1, n));
  for (let turn = 0; turn < 30; turn += 1) {
    const next = new Array<number>(n).fill((1 - damping) / Math.max(1, n));
    rows.forEach((row, i) => {
      const total = sums[i] ?? 0;
      if (total === 0) return;
      const given = (damping * (scores[i] ?? 0)) / total;
      row.forEach((value, j) => {
        next[j] = (next[j] ?? 0) + given * value;
      });
    });
    scores = next;
  }
  return scores;
}
