import { wordsByName } from '#src/core/names/gazetteer/lines.ts';
import { portfolios } from '#src/core/names/gazetteer/portfolios.ts';
import { institutionWords, longNamesIn, meaningsOfAcronym } from '#src/core/names/institutions.ts';
import { hasWord, type NameBook } from '#src/core/names/name-book.ts';
import type { Place } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';

/** Institutions by their long names of which the page has neither the short form nor most of the words. */
export const foreignBodies = (text: string, book: NameBook): Place[] =>
  longNamesIn(text).filter(
    ({ start, end, short }) =>
      institutionWords.has(bare(/^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '')) &&
      meaningsOfAcronym(short).every(
        (words) =>
          2 * words.filter((word) => hasWord(word, book)).length <= words.length &&
          !(words.length === 1 && hasWord(words[0] ?? '', book)),
      ),
  );

const charges = wordsByName(portfolios);

const charged =
  /(?:ministres?|ministères?|garde|secrétaires?|secrétariat)(?: \p{Ll}+){0,3} (?:de la |de l['’]|du |des |aux |à la |à l['’])(?:Affaires )?(\p{L}+)/gu;

/** The charges of ministers that the page tells by none of their words. */
export const foreignCharges = (text: string, book: NameBook): Place[] =>
  Array.from(text.matchAll(charged)).flatMap((match) => {
    const [whole, charge = ''] = match;
    const told = charges.get(bare(charge));
    if (!told || told.some((word) => book.words.has(word))) return [];
    return [{ start: match.index, end: match.index + whole.length }];
  });
