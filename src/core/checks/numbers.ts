import type { Quantity } from '#src/core/numbers.ts';
import { backs } from '#src/core/quantity-match.ts';
import { type Check, figuresIn, type Source } from './subject.ts';

/** «Trois fois moins»: a ratio that the writer worked out. */
const ratio = (quantity: Quantity, text: string): boolean =>
  quantity.worded &&
  /^ fois (?:plus|moins|mieux)/u.test(text.slice(quantity.end, quantity.end + 12));

/** Numbers too plain to be a fact: «deux» written in letters, and the first of an ordinal. */
const plain = (quantity: Quantity): boolean =>
  quantity.values.every(
    (value) => (quantity.worded && value <= 2) || (quantity.ordinal && value <= 2),
  );

/** Whether a number, with its unit, stands in the page or its metadata. */
export const numberStands = (quantity: Quantity, source: Pick<Source, 'quantities'>): boolean =>
  plain(quantity) || source.quantities.some((one) => backs(one, quantity));

/** Every number of the brief stands in the page, in French or English notation, with its unit and magnitude. */
export const numbers: Check = ({ draft, source }) => {
  const inText = figuresIn(draft.text).quantities.map((one) => ({
    one,
    span: [one.start, one.end] as const,
  }));
  const inHeadline = figuresIn(draft.headline ?? '').quantities.map((one) => ({
    one,
    span: [0, 0] as const,
  }));
  return [...inText, ...inHeadline]
    .filter(({ one }) => !numberStands(one, source) && !ratio(one, draft.text))
    .map(({ one, span }) => ({
      code: 'number',
      about: 'fact',
      hard: true,
      span,
      subject: one.text,
    }));
};
