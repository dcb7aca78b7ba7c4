import { remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import type { Place } from '#src/core/text/span.ts';
import { type Word, wordsOf } from '#src/core/text/words.ts';
import type { Dictionary } from '#src/core/words/dictionary.ts';
import { corrected, type Mend } from './corrected.ts';
import { meant } from './meant.ts';
import { meantAtHead } from './meant-at-head.ts';
import { pageWords } from './page-words.ts';
import { spelt } from './spelt.ts';
import { twiceAt } from './twice.ts';

export type { Dictionary } from '#src/core/words/dictionary.ts';

/** Letters of a word that can be a slip: the longest of the dictionary has 27. */
const longest = 30;
/** Unknown words of a text that are looked at: a text that has more is no French one. */
const patience = 60;
/** Slips told of one text: whoever has more to mend than that begins with those. */
const most = 60;

/** What is meant by a word, remembered, and asked of so many words only. */
function patiently(mend: Mend): Mend {
  const told = new Map<string, string | undefined>();
  return (word) => {
    if (!told.has(word) && told.size < patience) told.set(word, mend(word));
    return told.get(word);
  };
}

const apart = /^[ \u00a0'’]$/u;

/** The word at one side of a gap, in small letters, where only a space or an apostrophe parts the two. */
const beside = (text: string, told: Word | undefined, start = 0, end = 0): string =>
  told && apart.test(text.slice(start, end)) ? told.text.toLowerCase() : '';

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
  const reading = { text, knows, page, mends };
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
    const next = words[i + 1];
    const suggestion = corrected(word, reading, {
      before: beside(text, last, last?.end, word.start),
      after: beside(text, next, word.end, next?.start),
    });
    if (suggestion !== undefined) found.push(slip(word.text, word, suggestion));
  }
  return found;
}
