import { unaccented } from '#src/core/text/unaccented.ts';

/** A pattern of any of some, as whole words, for text whose accents are off. */
export const words = (...patterns: string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${unaccented(patterns.join('|'))})(?![a-z0-9])`, 'i');

/** The same where a sentence opens. */
export const opening = (...patterns: string[]): RegExp =>
  new RegExp(`^[\\s\\-–—•*>→«"(]*(?:${unaccented(patterns.join('|'))})(?![a-z0-9])`, 'i');

/** What ends a sentence right there. */
export const alone = '(?=\\W*$)';
