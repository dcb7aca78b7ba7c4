import { closers } from '#src/core/denials/denial-words.ts';
import { isGiven } from '#src/core/names/given-names.ts';
import { meaningsOfAcronym } from '#src/core/names/institutions.ts';
import { meet } from '#src/core/sets.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, bareWords, wordsOf } from '#src/core/text/words.ts';
import { allMeaningsIn, meaningsOf } from '#src/core/words/concepts.ts';
import { isStopword } from '#src/core/words/stopwords.ts';

const notes = wordSet('ndlr sic rires rire sourire sourires soupir silence applaudissements');
const turning = wordSet(
  'mais non sans toujours encore tres trop presque aussi enfin deja bien mal peu peut-etre surtout seulement vraiment absolument si assez tout',
);

const auxiliaries = wordSet(
  'suis es est sommes etes sont etais etait etions etiez etaient serai seras sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient etre ete ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient aie ait aient avoir eu',
);

/** Whether a page writes the initials of some words, or the words that they abbreviate: «intelligence artificielle» for «IA», and the other way round. */
function isShortened(words: readonly string[], page: string): boolean {
  const telling = words.filter((word) => !isStopword(word));
  const initials = telling.map((word) => word.charAt(0).toUpperCase()).join('');
  if (telling.length > 1 && wordsOf(page).some(({ text }) => text === initials)) return true;
  const told = new Set(bareWords(page));
  return (
    telling.length === 1 &&
    meaningsOfAcronym(telling[0] ?? '').some((long) => long.every((word) => told.has(word)))
  );
}

/** Whether words that brackets put into a quotation only help to read it: the page has them or their short form, or they are small, a first name or an auxiliary, and deny nothing. */
export function helps(insert: string, page: string): boolean {
  const words = wordsOf(insert).map(({ text }) => ({ text, key: bare(text) }));
  const isTold = (key: string) => meet(meaningsOf(key), allMeaningsIn(page));
  const isFirst = (i: number) => {
    const last = words[i + 1];
    return last && /^\p{Lu}/u.test(last.text) && isTold(last.key) && isGiven(words[i]?.key);
  };
  if (words.some(({ key }) => closers.has(key) || turning.has(key))) return false;
  return (
    words.every(
      ({ key }, i) =>
        notes.has(key) || auxiliaries.has(key) || isStopword(key) || isTold(key) || isFirst(i),
    ) ||
    isShortened(
      words.map(({ key }) => key),
      page,
    )
  );
}
