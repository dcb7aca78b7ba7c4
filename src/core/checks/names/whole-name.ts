import { isGiven } from '#src/core/names/given-names.ts';
import type { NameBook } from '#src/core/names/name-book.ts';
import type { Capital } from '#src/core/names/names.ts';
import type { Place } from '#src/core/text/span.ts';

/** Characters of a name that is told whole at most. */
const longest = 60;

/** What a title in quotation marks stands between. */
const [opening, closing] = [/[«“"][\s\u00a0\u202f]?$/u, /^[\s\u00a0\u202f]?[»”"]/u];

/** The name that a part of it is told by, from the capitals that follow each other around the part: «French Tech» for «Tech»; a capital at the head of a sentence goes with it only where it is known for a name. */
export function wholeName(
  part: Place,
  words: readonly Capital[],
  text: string,
  book: NameBook,
): string {
  const [first, second] = words;
  const end = Math.max(part.end, words.at(-1)?.end ?? 0);
  const isTitle = (start: number): boolean =>
    opening.test(text.slice(Math.max(0, start - 2), start)) &&
    closing.test(text.slice(end, end + 2));
  const belongs = ({ opens, key, start }: Capital): boolean =>
    !opens || isGiven(key) || book.capitals.includes(key) || isTitle(start);
  const from = !first || belongs(first) ? first : second;
  const start = Math.min(part.start, from?.start ?? part.start);
  const whole = text.slice(start, end);
  return whole.length <= longest ? whole : text.slice(part.start, part.end);
}
