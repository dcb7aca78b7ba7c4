import { isPeople, isPlace } from '#src/core/names/gazetteer.ts';
import { isKnown } from '#src/core/names/known-names.ts';
import type { NameBook } from '#src/core/names/name-book.ts';
import { meet } from '#src/core/sets.ts';
import type { Place } from '#src/core/text/span.ts';
import { bare, bareWords, wordsOf } from '#src/core/text/words.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';

/** The peoples that qualify a noun for which the page gives another: «le fonds qatari» for `the Norwegian fund`. */
export function foreignPeoples(text: string, page: string, book: NameBook): Place[] {
  const words = wordsOf(text).map((word) => ({ ...word, key: bare(word.text) }));
  const told = bareWords(page);
  return words.filter((word, i) => {
    if (/^\p{Lu}/u.test(word.text) || !isPeople(word.key) || isKnown(word, book)) return false;
    const nouns = words.slice(Math.max(0, i - 2), i).filter(({ key }) => key.length > 3);
    const meanings = new Set(nouns.flatMap(({ key }) => [...meaningsOf(key)]));
    return told.some(
      (key, j) =>
        meet(meaningsOf(key), meanings) &&
        told.slice(Math.max(0, j - 3), j + 4).some((near) => near !== key && isPlace(near)),
    );
  });
}
