import { namesakesIn } from '#src/core/names/namesakes.ts';
import type { Place } from '#src/core/text/span.ts';

/** The places of a text that a page takes for others of nearly the same name: «Soudan» for `South Sudan`. */
export function mistakenPlaces(text: string, page: string): Place[] {
  const mine = namesakesIn(text).filter(
    ({ hint, start }) => !hint && /\p{Lu}/u.test(text.charAt(start)),
  );
  if (mine.length === 0) return [];
  const told = namesakesIn(page);
  return mine.filter(({ family, stands }) => {
    const theirs = told.filter((one) => one.family === family);
    return theirs.length > 0 && !theirs.some((one) => one.stands === stands);
  });
}
