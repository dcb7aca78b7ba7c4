import type { Quantity } from '#src/core/numbers.ts';
import { backs } from '#src/core/quantity-match.ts';
import { type Check, figuresIn, type Source } from './subject.ts';

/** «Trois fois moins»: a ratio that the writer worked out. */
export const isRatio = (quantity: Quantity, text: string): boolean =>
  quantity.worded &&
  /^ fois (?:plus|moins|mieux)/u.test(text.slice(quantity.end, quantity.end + 12));

/** Numbers too plain to be a fact: «deux» written in letters, and the first of an ordinal. */
const plain = (quantity: Quantity): boolean =>
  quantity.values.every(
    (value) => (quantity.worded && value <= 2) || (quantity.ordinal && value <= 2),
  );

/** Whether a number, with its unit, stands in the page or its metadata. */
export function numberStands(quantity: Quantity, source: Pick<Source, 'quantities'>): boolean {
  if (source.quantities.some((one) => backs(one, quantity))) return true;
  const { unit, values } = quantity;
  const otherwise = (one: Quantity) => one.unit?.kind === unit?.kind && one.values[0] === values[0];
  return plain(quantity) && !(unit && source.quantities.some(otherwise));
}

/** «Dix ans plus tôt», «depuis 31 ans»: years that the writer counted between two dates of the page. */
function isSpan(quantity: Quantity, text: string, source: Source): boolean {
  if (quantity.unit?.name !== 'year') return false;
  const after = /^ (?:plus tôt|plus tard|auparavant|après|avant)/u.test(text.slice(quantity.end));
  if (!after && !/(?:depuis|il y a|en|pendant) $/iu.test(text.slice(0, quantity.start)))
    return false;
  const years = [...source.dates, ...source.relative.slice(0, 1)].flatMap(({ year }) => year ?? []);
  return years.some((one) => years.some((other) => one - other === quantity.values[0]));
}

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
    .filter(
      ({ one }) =>
        !numberStands(one, source) && !isRatio(one, draft.text) && !isSpan(one, draft.text, source),
    )
    .map(({ one, span }) => ({
      code: 'number',
      about: 'fact',
      hard: true,
      span,
      subject: one.text,
    }));
};
