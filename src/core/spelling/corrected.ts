import { opensSentence } from '#src/core/text/sentence-heads.ts';
import { bare, type Word } from '#src/core/text/words.ts';
import type { Dictionary } from '#src/core/words/dictionary.ts';
import { frequencyOf } from '#src/core/words/frequency.ts';
import { englishStopwords } from '#src/core/words/stopwords.ts';
import { meantJoined } from './joined-words.ts';
import { isFrench } from './known-words.ts';
import { isFamiliar, meantFamiliar } from './meant-at-head.ts';
import { newsroomKeys } from './newsroom-words.ts';
import { accentOf, inPage, type PageWords, slipOf } from './page-words.ts';
import { doubled, lengthened, shortened, swapped } from './slips.ts';
import { isOddWord, meantSmall } from './small-slips.ts';

/** What tells the word that one is a slip of. */
export type Mend = (word: string) => string | undefined;

/** A text, and what its words are held against. */
export type Reading = {
  text: string;
  knows: Dictionary;
  page: PageWords;
  mends: Readonly<Record<'small' | 'head', Mend>>;
};

/** The frequent word that one in capitals is a slip of: those have no accents, and the dictionary has no others. */
function meantInCapitals(lower: string): string | undefined {
  const one = [
    ...swapped(lower),
    ...doubled(lower),
    ...lengthened(lower),
    ...shortened(lower),
  ].find((word) => /^[a-z]+$/.test(word) && word !== `${lower}s` && frequencyOf(word) > 0);
  return one?.toUpperCase();
}

/** Letters that no French word has. */
const strange = /[^a-zàâäæçéèêëîïôöœùûü‑-]/u;

/** Whether a word is English, and so is what it stands beside: «best of». */
const isEnglish = (word: string, knows: Dictionary): boolean =>
  word.length > 1 && englishStopwords.has(word) && !knows(word);

/** The small letters of the words that only a space, or an apostrophe, parts from one. */
type Beside = { before: string; after: string };

/** What a word of the text was meant to be, when it is a slip. */
export function corrected(
  { text: written, start }: Word,
  { text, knows, page, mends }: Reading,
  { before, after }: Beside,
): string | undefined {
  const lower = written.normalize('NFC').toLowerCase().replace(/‑/g, '-');
  const key = bare(written);
  const small = /^\p{Ll}/u.test(written);
  if (small && isOddWord(lower, before) && !page.words.has(lower)) return meantSmall(lower);
  if (small && lower.includes('-') && !knows(lower) && !inPage(key, page.bare)) {
    const joined = meantJoined(lower);
    if (joined !== undefined) return joined;
  }
  if (isFrench(lower, knows) || knows(written) || isFamiliar(lower)) return undefined;
  if (strange.test(lower) || [before, after].some((one) => isEnglish(one, knows))) return undefined;
  if (inPage(key, page.bare)) return small ? accentOf(page, lower) : undefined;
  if (/^\p{Lu}+$/u.test(written))
    return frequencyOf(lower) > 0 || lower.length < 8 || newsroomKeys.has(key)
      ? undefined
      : meantInCapitals(lower);
  if (small) {
    const known = meantSmall(lower);
    if (known !== undefined || lower.length < 4) return known;
    return slipOf(page.words, lower) ?? mends.small(lower);
  }
  if (lower.length < 4 || !opensSentence(text, start)) return undefined;
  const name = slipOf(page.names, lower);
  if (name !== undefined) return name;
  return /.\p{Lu}/u.test(written) ? meantFamiliar(lower) : mends.head(lower);
}
