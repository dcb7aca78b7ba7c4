import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { textBefore } from '#src/core/text/span.ts';

/** Two numbers that a text gives as the ends of a range: «de 10 à 18 heures», `between 15 and 18`. */
type Range = readonly [from: Quantity, to: Quantity];

const opens = /(?<!\p{L})(?:de|d['’]|entre|from|between|aged|ages) ?$/iu;
const joins = /^ ?(?:à|et|to|and|–|-) ?$/iu;

/** The ranges that a text tells with both their ends. */
export function rangesIn(text: string, quantities: readonly Quantity[]): Range[] {
  return quantities.flatMap((from, i): Range[] => {
    const to = quantities[i + 1];
    return to &&
      opens.test(textBefore(text, from.start, 9)) &&
      joins.test(text.slice(from.end, to.start))
      ? [[from, to]]
      : [];
  });
}

/** The ends of those ranges of a text that a page tells with both theirs. */
export const endsKept = (text: string, page: string): Quantity[] => {
  const told = rangesIn(page, figuresIn(page).quantities);
  return rangesIn(text, figuresIn(text).quantities)
    .filter(([from, to]) => told.some((its) => backs(its[0], from) && backs(its[1], to)))
    .flat();
};

/** A range of the brief keeps both ends of one of the page, where that has one that shares an end with it. */
export const ranges: Check = ({ draft: { text }, source }) => {
  const told = rangesIn(source.all, source.quantities);
  return rangesIn(text, figuresIn(text).quantities).flatMap(([from, to]) => {
    const starts = told.filter(([its]) => backs(its, from));
    const ends = told.filter(([, its]) => backs(its, to));
    if (starts.some((one) => ends.includes(one)) || starts.length + ends.length === 0) return [];
    return [faultIn('number', text, starts.length > 0 ? to : from)];
  });
};
