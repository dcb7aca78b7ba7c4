import type { Word } from '#src/core/text/words.ts';

/** A sentence as it is read: its words, the same bare, and the indexes of those denied. */
export type Sentence = {
  text: string;
  words: readonly Word[];
  keys: readonly string[];
  denied: Set<number>;
};

/** What stands between a word and the one before it. */
export const gapBefore = ({ text, words }: Sentence, at: number): string =>
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start);

/** Where a denial starts to look for what it denies, and over how many words. */
export type Reach = readonly [from: number, words: number];

/** Over how many words a denial looks for what it denies. */
export const usual = 5;
