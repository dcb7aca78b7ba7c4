import { anyOf } from './word-list.ts';

/** A pattern of any of some phrases; in each `_` stands for a space, `*` for any ending, `’` for either apostrophe. */
export const phrases = (list: string): string =>
  anyOf(list)
    .replaceAll('_', ' ')
    .replaceAll('*', '\\p{L}*')
    .replaceAll(/(?<!\[[^\]]*)’/gu, "['’]");

/** A pattern that finds what any of some does, as whole words or elided ones. */
export const whole = (...patterns: readonly string[]): string =>
  `(?<!\\p{L})(?:${patterns.join('|')})(?:(?<=['’])|(?!\\p{L}))`;

/** So many words, at least and at most, with what parts each from the next; it may stand in a list. */
export const upTo = (most: number, least = 0): string => `(?:[\\p{L}’'-]+\\s){${least},${most}}`;
