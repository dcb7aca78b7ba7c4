import { unaccented } from '#src/core/text/unaccented.ts';

/** A pattern over a folded sentence whose first and last letters stand at the edges of words. */
export const words = (pattern: string): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${unaccented(pattern)})(?![a-z0-9])`);

/** The same, where a sentence begins or begins again: after its first mark, a colon or a small word. */
export const beginning = (pattern: string): RegExp =>
  new RegExp(
    `(?:^|[.;:!?—–«»"“”()\\[\\]])[\\s\\-•*#>]*(?:(?:please|kindly|now|then|~|important|s'il (?:te|vous) plait|maintenant|desormais|alors|bonjour|hello|hey)[,:]? +)*(?:${unaccented(pattern)})(?![a-z0-9])`,
  );

/** The same, where a clause of a sentence may begin too. */
export const clause = (pattern: string): RegExp =>
  new RegExp(
    `(?:^|[.,;:!?—–«»"“”()\\[\\]]|\\b(?:(?:et|puis|mais|and|then|but)(?: (?:maintenant|ensuite|now|then))?|please|veuillez|you (?:must|should|will|shall)|(?:tu dois|vous devez)))[\\s\\-•*#>]*(?:${unaccented(pattern)})(?![a-z0-9])`,
  );
