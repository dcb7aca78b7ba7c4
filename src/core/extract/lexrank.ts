import { bareWords } from '#src/core/text/words.ts';
import { commonWords } from '#src/core/words/common-words.ts';
import { isStopword } from '#src/core/words/stopwords.ts';

/** A sentence as weights of its stems, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** The first letters of a bare word, which French and English inflections rarely touch. */
const stem = (word: string): string =>
  word.length > 6 ? word.slice(0, 6) : word.replace(/s$/, '');

/** A run of letters of a script that parts no words. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]{2,}$/u;

/** A word's stem; every two letters that follow each other where no space tells where words begin. */
const stemsIn = (word: string): string[] =>
  /^[a-z0-9-]+$/.test(word) || !unspaced.test(word)
    ? [stem(word)]
    : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));

/** The stems of a text that say what it is about. */
const stemsOf = (text: string): string[] =>
  bareWords(text)
    .filter((word) => word.length > 1 && !isStopword(word))
    .flatMap(stemsIn);

const commonStems = new Set(stemsOf(commonWords));

/** Whether a stem tells one story from another: no number, and no word of any news. */
export const isTelling = (stem: string): boolean => !/^\d/.test(stem) && !commonStems.has(stem);

/** Sentences as tf-idf vectors, rarity counted among the sentences themselves; stems that tell no story weigh so much less. */
export function vectors(sentences: readonly string[], common = 1): Vector[] {
  const stems = sentences.map(stemsOf);
  const seen = new Map<string, number>();
  for (const words of stems)
    for (const word of new Set(words)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return stems.map((words) => {
    const weights = new Map<string, number>();
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
    let square = 0;
    for (const [word, count] of weights) {
      const rarity = Math.log(1 + sentences.length / (seen.get(word) ?? 1));
      const weight = count * rarity * (common === 1 || isTelling(word) ? 1 : common);
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

/** Every pair's likeness, 0 on the diagonal: only pairs that share a stem are looked at. */
export function likeness(sentences: readonly Vector[]): Float64Array[] {
  const rows = sentences.map(() => new Float64Array(sentences.length));
  const holders = new Map<string, { at: number; weight: number }[]>();
  sentences.forEach((sentence, i) => {
    for (const [word, weight] of sentence) {
      const others = holders.get(word) ?? [];
      for (const other of others) {
        const [row, column] = [rows[i], rows[other.at]];
        if (!row || !column) continue;
        const value = (row[other.at] ?? 0) + weight * other.weight;
        row[other.at] = value;
        column[i] = value;
      }
      others.push({ at: i, weight });
      holders.set(word, others);
    }
  });
  return rows;
}

/** Turns of the walk at most, and the change below which one more tells nothing. */
const turns = 30;
const still = 1e-6;

/** LexRank: how central each sentence is among those like it; the scores sum to 1. See doi:10.1613/jair.1523. */
export function lexrank(rows: readonly Float64Array[], damping = 0.85): number[] {
  const n = rows.length;
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  let scores = new Float64Array(n).fill(1 / Math.max(1, n));
  for (let turn = 0; turn < turns; turn += 1) {
    const next = new Float64Array(n).fill((1 - damping) / Math.max(1, n));
    for (let i = 0; i < n; i += 1) {
      const [row, total] = [rows[i], sums[i] ?? 0];
      if (!row || total === 0) continue;
      const given = (damping * (scores[i] ?? 0)) / total;
      for (let j = 0; j < n; j += 1) next[j] = (next[j] ?? 0) + given * (row[j] ?? 0);
    }
    const change = next.reduce((sum, score, i) => sum + Math.abs(score - (scores[i] ?? 0)), 0);
    scores = next;
    if (change < still) break;
  }
  return [...scores];
}
