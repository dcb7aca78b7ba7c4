import { months, weekdays } from '#src/core/dates/calendar.ts';
import { provesNoName } from '#src/core/names/known-names.ts';
import { singular } from '#src/core/names/name-book.ts';
import { capitalsIn } from '#src/core/names/names.ts';
import type { Place } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, bareWords } from '#src/core/text/words.ts';
import { inLexicon } from '#src/core/words/concepts.ts';
import { isStopword } from '#src/core/words/stopwords.ts';

/** What joins the last word of a title to the one before it. */
const joined = /^[ \u00a0](?:du |des |de la |de l['’]|de |d['’])(?=(\p{L}[\p{L}-]*))/u;

/** Words that follow «de» without being part of a title. */
const adverbs = wordSet(
  'nouveau nouvelle abord ailleurs ici plus moins loin fait suite retour autant accord apres avance nombreux nombreuses',
);

/** Words that a title goes on over at most. */
const reach = 6;

type Titled = Place & { head: string; tail: string; rest: readonly string[] };

/** The ordinary words with a capital, and what «de» joins to each; none where it stands alone, or opens a sentence. */
function titledIn(text: string): Titled[] {
  return capitalsIn(text).flatMap(({ key, start, end, opens }) => {
    const isQuoted = /[«“"][ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, start - 2), start));
    if ((opens && !isQuoted) || !inLexicon(key)) return [];
    const after = text.slice(end, end + 80);
    const [link = '', word = ''] = joined.exec(after) ?? [];
    const last = end + link.length + word.length;
    return [
      { start, end: last, head: key, tail: bare(word), rest: bareWords(after).slice(0, reach) },
    ];
  });
}

const tells = (tail: string, { rest }: Titled): boolean =>
  rest.some((word) => singular(word) === singular(tail));

/** The titles of a brief that end on another word than in its page: «Les Gens du fleuve» for «Les Gens du canal». */
export function mistitledNames(text: string, page: string): Place[] {
  const told = titledIn(page);
  return titledIn(text).filter((title) => {
    const { head, tail } = title;
    if (tail === '' || isStopword(tail) || adverbs.has(tail)) return false;
    if (months.has(tail) || weekdays.has(tail)) return false;
    const isName = /^\p{Lu}/u.test(text.slice(title.end - tail.length, title.end));
    if (isName && !provesNoName(tail)) return false;
    const others = told.filter((other) => other.head === head);
    return others.length > 0 && others.every((other) => other.tail !== '' && !tells(tail, other));
  });
}
