import { unaccented } from '#src/core/text/unaccented.ts';

/** Any of some patterns, over a folded sentence, whose first and last letters stand at the edges of words. */
export const words = (...patterns: string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${unaccented(patterns.join('|'))})(?![a-z0-9])`);

/** The same, where a sentence begins or begins again: after its first mark, a colon or a small word. */
export const beginning = (...patterns: string[]): RegExp =>
  new RegExp(
    `(?:^|[.;:!?—–«»"“”()\\[\\]])[\\s\\-•*#>]*(?:(?:please|kindly|now|then|~|important|s'il (?:te|vous) plait|maintenant|desormais|alors|bonjour|hello|hey)[,:]? +)*(?:${unaccented(patterns.join('|'))})(?![a-z0-9])`,
  );

/** The same, where a clause of a sentence may begin too. */
export const clause = (...patterns: string[]): RegExp =>
  new RegExp(
    `(?:^|[.,;:!?—–«»"“”()\\[\\]]|\\b(?:(?:et|puis|mais|and|then|but)(?: (?:maintenant|ensuite|now|then))?|please|veuillez|you (?:must|should|will|shall)|(?:tu dois|vous devez)))[\\s\\-•*#>]*(?:${unaccented(patterns.join('|'))})(?![a-z0-9])`,
  );
