import { unaccented } from '#src/core/text/unaccented.ts';

/** Where a pattern ends: at the edge of a word, of an elided one too, that no pronoun is tied to: «recommandez-vous». */
const edge = `(?:(?<=')|(?![a-z0-9]|-(?:vous|moi|nous|toi|tu|t|le|la|les|lui|leur|en|y)(?![a-z])))`;

const anyOf = (patterns: readonly string[]): string => `(?:${unaccented(patterns.join('|'))})`;

/** Any of some patterns, over a folded sentence, whose first and last letters stand at the edges of words. */
export const words = (...patterns: string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])${anyOf(patterns)}${edge}`, 'u');

/** The same, where a sentence begins or begins again: after its first mark, a colon or a small word. */
export const beginning = (...patterns: string[]): RegExp =>
  new RegExp(
    `(?:^|[.;:!?—–«"“()\\[\\]<>])[\\s\\-•*#>]*(?:(?:[¤¢]+,|please|kindly|now|then|~|important|s'il (?:te|vous) plait|maintenant|desormais|alors|bonjour|hello|hey|surtout|d'abord|enfin|above all|first|finally|instead)[,:]? +)*${anyOf(patterns)}${edge}`,
    'u',
  );

/** The same, where a sentence or what it announces begins, and after an “and”: nothing that closes a quotation comes before. */
export const opening = (...patterns: string[]): RegExp =>
  new RegExp(
    `(?:^|[.;:!?—–«“(\\[<>]|^[^.,]*\\b(?:et|puis|and|then))[\\s\\-•*#>]*(?:(?:[¤¢]+,|please|kindly|now|then|~|important|merci de|veuillez|et|surtout|above all|instead)[,:]? +)*${anyOf(patterns)}${edge}`,
    'u',
  );

/** The same, wherever its letters stand. */
export const anywhere = (...patterns: string[]): RegExp => new RegExp(anyOf(patterns), 'u');

/** The same, where a clause of a sentence may begin too. */
export const clause = (...patterns: string[]): RegExp =>
  new RegExp(
    `(?:^|[.,;:!?—–«»"“”()\\[\\]<>]|\\b(?:(?:et|puis|mais|and|then|but)(?: (?:maintenant|ensuite|now|then))?|please|kindly|veuillez|you (?:must|should|will|shall)|(?:tu dois|vous devez)))[\\s\\-•*#>]*(?:(?:~|[¤¢]+,|surtout,?|above all,?) )*${anyOf(patterns)}${edge}`,
    'u',
  );
