import { nameBook } from '#src/core/name-book.ts';
import { namesIn } from '#src/core/names.ts';
import type { Place } from '#src/core/span.ts';
import { bare } from '#src/core/words.ts';
import { faultAt } from './fault.ts';
import { foreignBodies, foreignCharges } from './named-bodies.ts';
import { foreignPeoples } from './named-peoples.ts';
import { misspelt } from './named-phrases.ts';
import { strangers } from './strangers.ts';
import type { Check } from './subject.ts';

/** Every name of the brief stands in the page, as it is or in its French or English form; capitals alone make a name. */
export const names: Check = ({ draft, source }) => {
  const { text, headline = '' } = draft;
  const book = nameBook(source.all, text, source.language);
  const unknown = (of: string): Place[] =>
    namesIn(of).flatMap((name) => {
      const odd = strangers(name, of, book, source.all);
      const [first, last] = [odd[0], odd.at(-1)];
      if (!first || !last) return [];
      if (book.joined.has(bare(name.text).replace(/[^\p{L}\p{N}]/gu, ''))) return [];
      return [{ start: first.start, end: last.end }];
    });
  return [
    ...[
      ...foreignBodies(text, book),
      ...foreignCharges(text, book),
      ...foreignPeoples(text, source.all, book),
      ...(book.foreign ? [] : misspelt(text, source.all, book)),
      ...unknown(text),
    ].map(({ start, end }) => faultAt('name', text.slice(start, end), [start, end])),
    ...unknown(headline).map(({ start, end }) =>
      faultAt('name', headline.slice(start, end), [0, 0]),
    ),
  ];
};
