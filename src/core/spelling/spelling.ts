import { remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { opensSentence } from '#src/core/text/sentence-heads.ts';
import type { Place } from '#src/core/text/span.ts';
import { bare, type Word, wordsOf } from '#src/core/text/words.ts';
import type { Dictionary } from '#src/core/words/dictionary.ts';
import { frequencyOf } from '#src/core/words/frequency.ts';
import { isFrench } from './known-words.ts';
import { meant } from './meant.ts';
import { isFamiliar, meantAtHead, meantFamiliar } from './meant-at-head.ts';
import { newsroomKeys } from './newsroom-words.ts';
import { accentOf, inPage, type PageWords, pageWords, slipOf } from './page-words.ts';
import { doubled, lengthened, shortened, swapped } from './slips.ts';
import { isOddWord, meantSmall } from './small-slips.ts';
import { spelt } from './spelt.ts';
import { twiceAt } from './twice.ts';

export type { Dictionary } from '#src/core/words/dictionary.ts';

/** Letters of a word that can be a slip: the longest of the dictionary has 27. */
const longest = 30;
/** Unknown words of a text that are looked at: a text that has more is no French one. */
const patience = 60;
/** Slips told of one text: whoever has more to mend than that begins with those. */
const most = 60;

type Mend = (word: string) => string | undefined;

type Reading = {
  text: string;
  knows: Dictionary;
  page: PageWords;
  mends: Readonly<Record<'small' | 'head', Mend>>;
};

/** What is meant by a word, remembered, and asked of so many words only. */
function patiently(mend: Mend): Mend {
  const told = new Map<string, string | undefined>();
  return (word) => {
    if (!told.has(word) && told.size < patience) told.set(word, mend(word));
    return told.get(word);
  };
}

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

/** What a word of the text was meant to be, when it is a slip. */
function corrected(
  { text: written, start }: Word,
  { text, knows, page, mends }: Reading,
  before: string,
): string | undefined {
  const lower = written.toLowerCase().replace(/‑/g, '-');
  const key = bare(written);
  const small = /^\p{Ll}/u.test(written);
  if (small && isOddWord(lower, before) && !page.words.has(lower)) return meantSmall(lower);
  if (isFrench(lower, knows) || knows(written) || isFamiliar(lower)) return undefined;
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

const slip = (subject: string, { start, end }: Place, suggestion: string): Finding => ({
  ...remarkAt('spelling', subject, [start, end]),
  suggestions: [suggestion],
});

/** Words of a French text that slips turn into words of the dictionary or the page, and those written twice; quotations, names, the places given, and what the page writes are left alone. */
export function misspellings(
  text: string,
  source: string,
  dictionary: Dictionary,
  besides: readonly Place[] = [],
): Finding[] {
  const page = pageWords(source);
  const asked = new Map<string, boolean>();
  const knows = (word: string): boolean => {
    const before = asked.get(word);
    if (before !== undefined) return before;
    const answer = dictionary(word);
    asked.set(word, answer);
    return answer;
  };
  const mends = {
    small: patiently((word) => meant(word, knows)),
    head: patiently((word) => meantAtHead(word, knows)),
  };
  const found: Finding[] = [];
  const words = wordsOf(spelt(text, besides));
  for (const [i, word] of words.entries()) {
    if (found.length >= most) break;
    const last = words[i - 1];
    const again = twiceAt(text, words, i);
    if (again) {
      const { once, whole } = again;
      found.push(slip(text.slice(whole.start, whole.end), whole, text.slice(once.start, once.end)));
      continue;
    }
    if (word.text.length < 3 || word.text.length > longest) continue;
    if (!/^(?:\p{L}[\p{Ll}\p{M}‑-]+|\p{Lu}{8,}|\p{Lu}+\p{Ll}[\p{L}\p{M}]+)$/u.test(word.text))
      continue;
    if (/^['’]/u.test(text.slice(word.end, word.end + 1))) continue;
    const gap = text.slice(last?.end ?? 0, word.start);
    const before = /^[ \u00a0'’]$/u.test(gap) ? (last?.text.toLowerCase() ?? '') : '';
    const suggestion = corrected(word, { text, knows, page, mends }, before);
    if (suggestion !== undefined) found.push(slip(word.text, word, suggestion));
  }
  return found;
}
