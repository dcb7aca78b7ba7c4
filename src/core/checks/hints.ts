import { allMeaningsIn, meaningsOf } from '#src/core/concepts.ts';
import { soundsNegative } from '#src/core/polarity.ts';
import { deniesQuietly } from '#src/core/quiet-denials.ts';
import { meet } from '#src/core/sets.ts';
import { bare } from '#src/core/words.ts';

const denying =
  /(?<!\p{L})(?:ne|n['’]|pas|sans|aucune?s?|jamais|rien|personne|nul(?:le)?s?|ni|non|plus (?!de|que|d['’])|hormis|sauf|à peine|guère|not|never|no|none|nobody|nothing|neither|nor|cannot)(?!\p{L})|(?<=^|\s)n['’]/iu;

/** Whether a text has a word that denies, whatever it denies. */
export const hasNo = (text: string): boolean => denying.test(text);

/** A text without the words that another says too: what both call a ban is no hint that one denies it. */
function without(text: string, other: string): string {
  const theirs = allMeaningsIn(other);
  return text.replace(/\p{L}{3,}/gu, (word) =>
    !denying.test(word) && meet(meaningsOf(bare(word)), theirs) ? ' ' : word,
  );
}

/** Whether a text sounds like a no by words that another does not say too. */
export const soundsNegativeBeside = (text: string, other: string): boolean =>
  soundsNegative(without(text, other));

/** Whether anything in a text may be a no, in so many words or not, beyond what another text says too. */
export const hintsNo = (text: string, other: string): boolean =>
  hasNo(text) || deniesQuietly(text) || soundsNegativeBeside(text, other);
