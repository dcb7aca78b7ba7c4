import { anyOf, wordList } from './word-list.ts';

/** A list whose words in a row that have any ending have it in common: to read a pattern, an engine pays for each ending. */
const withEndingsShared = (list: string): string =>
  list.replaceAll(/(?<!\S)\S+\*(?:\s+\S+\*)+(?!\S)/gu, (words) => {
    const stems = wordList(words).map((word) => word.slice(0, -1));
    return `(?:${stems.join('|')})*`;
  });

/** A pattern of any of some phrases; in each `_` stands for a space, `*` for any ending, `’` for either apostrophe. */
export const phrases = (list: string): string =>
  anyOf(withEndingsShared(list))
    .replaceAll('_', ' ')
    .replaceAll('*', '\\p{L}*')
    .replaceAll(/(?<!\[[^\]]*)’/gu, "['’]");

/** A pattern that finds what any of some does, as whole words or elided ones. */
export const whole = (...patterns: readonly string[]): string =>
  `(?<!\\p{L})(?:${patterns.join('|')})(?:(?<=['’])|(?!\\p{L}))`;

/** So many words, at least and at most, with what parts each from the next; it may stand in a list. */
export const upTo = (most: number, least = 0): string => `(?:[\\p{L}’'-]+\\s){${least},${most}}`;
