import type { Page } from '#src/core/checks/dates/elapsed.ts';
import { hasNo } from '#src/core/checks/denials/hints.ts';
import { sentenceOf } from '#src/core/checks/passages-on.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';

/** «94 % n’ont rien payé» for `only 6% paid`: what a share of the page leaves, where one of the two is told with a no and the other without. */
export function isDeniedRest(quantity: Quantity, text: string, { quantities, all }: Page): boolean {
  if (quantity.unit?.name !== 'percent' || all === undefined) return false;
  const mine = hasNo(sentenceOf(quantity, text));
  return quantities.some((one) => {
    if (one.unit?.name !== 'percent') return false;
    const left = one.values.map((value) => Math.round((100 - value) * 1e6) / 1e6);
    return (
      left.every((value) => value > 0) &&
      backs({ ...one, values: left }, quantity) &&
      hasNo(sentenceOf(one, all)) !== mine
    );
  });
}
