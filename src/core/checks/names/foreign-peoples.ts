import { isPeople, isPlace } from '#src/core/names/gazetteer.ts';
import { isKnown } from '#src/core/names/known-names.ts';
import type { NameBook } from '#src/core/names/name-book.ts';
import { meet } from '#src/core/sets.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';
import { wordList } from '#src/core/text/word-list.ts';
import { bareWords, wordsOf } from '#src/core/text/words.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
import { isPeopled } from './peopled-names.ts';

/** Whoever rules in one place, which a page tells somewhere in its sentence. */
const powers: ReadonlySet<string> = new Set(
  wordList(
    'court judge prosecutor police government parliament minister tribunal juge procureur parquet gouvernement parlement ministre',
  ).flatMap((word) => [...meaningsOf(word)]),
);

/** The peoples that qualify a noun, or a name, for which the page gives another: «le fonds qatari» for `the Norwegian fund`. */
export function foreignPeoples(text: string, page: string, book: NameBook): Place[] {
  const words = wordsOf(text);
  const told = sentencesOf(page).map((sentence) => bareWords(sentence.text));
  return words.filter((word, i) => {
    if (/^\p{Lu}/u.test(word.text) || !isPeople(word.key) || isKnown(word, book)) return false;
    const next = words[i + 1];
    if (next && /^ \p{Lu}/u.test(text.slice(word.end, next.end)) && isPeopled(next.key, page))
      return true;
    const nouns = words.slice(Math.max(0, i - 2), i).filter(({ key }) => key.length > 3);
    const meanings = new Set(nouns.flatMap(({ key }) => [...meaningsOf(key)]));
    const reach = meet(powers, meanings) ? Number.POSITIVE_INFINITY : 3;
    return told.some((keys) =>
      keys.some(
        (key, j) =>
          meet(meaningsOf(key), meanings) &&
          keys
            .slice(Math.max(0, j - reach), j + reach + 1)
            .some((near) => near !== key && isPlace(near)),
      ),
    );
  });
}
