import { addressPattern } from '#src/core/text/addresses.ts';
import { blanked } from '#src/core/text/quotations.ts';
import type { Place } from '#src/core/text/span.ts';

/** Addresses with their path, sites, mail, code, mentions, emoji by their name. */
const untouched = new RegExp(
  String.raw`${addressPattern}|(?<!\S)[^\s@]+@\S+|\x60[^\x60]*\x60|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+|:[a-z0-9_+-]{1,40}:|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,24}(?![\p{L}\p{N}])(?:\/\S*)?`,
  'giu',
);

/** The feminine endings that inclusive writing sets after a word. */
const feminine = '(?:t?rices?|ices?|eu[rs]es?|i?ères?|esses?)';
/** Inclusive writing: «auteur·rices», «étudiant(e)s», «lecteur.rice.s», «acteur/trices». */
const inclusive = new RegExp(
  String.raw`(?<!\p{L})\p{L}+(?:[·•‧⋅∙]\p{L}+)+|(?<!\p{L})\p{L}+(?:(?:[./-]|\()${feminine}\)?(?:[./-]?s)?)(?!\p{L})`,
  'giu',
);

/** A text in which what is spelt by others is blank: quotations, addresses, code, inclusive writing, and the places given. */
export function spelt(text: string, besides: readonly Place[]): string {
  const spaces = (part: string) => ' '.repeat(part.length);
  const units = blanked(text).replace(untouched, spaces).replace(inclusive, spaces).split('');
  for (const { start, end } of besides) units.fill(' ', start, end);
  return units.join('');
}
