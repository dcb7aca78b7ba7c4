import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { textBefore } from '#src/core/text/span.ts';
import { rootOf } from '#src/core/words/root.ts';
import { couples, type Numbers } from './couples.ts';

/** Whether two numbers of the page, however far apart, count one thing: both money, or both the same noun. */
const countAlike = (one: Quantity, other: Quantity): boolean =>
  one.unit || other.unit
    ? one.unit?.name === other.unit?.name && one.unit?.kind === 'money'
    : one.noun !== undefined && other.noun !== undefined && rootOf(one.noun) === rootOf(other.noun);

/** «Trois fois moins»: a multiple that a part of the page is (`a third of the price`), or worked out from two of its numbers, of which the text gives one where the page has multiples of its own. */
export function isMultiple(quantity: Quantity, text: string, page: Numbers): boolean {
  const before = textBefore(text, quantity.start, 32);
  const after = text.slice(quantity.end, quantity.end + 24);
  if (
    !/(?:multipli|divis)\p{L}+ (?:[\p{L}’']+ ){0,4}par (?:plus de |près de |environ )?$/u.test(
      before,
    ) &&
    !/^ fois (?:et demie )?(?:plus|moins|mieux|supérieur|inférieur|le |la |les |l['’]|son |sa |ce )/u.test(
      after,
    )
  )
    return false;
  const times = quantity.values[0] ?? 0;
  const isTimes = (ratio: number): boolean => ratio >= times * 0.85 && ratio <= times * 1.2;
  if (page.ratios?.some(({ percent }) => isTimes(100 / percent))) return true;
  const own = page.quantities.filter(({ noun = '' }) => /^(?:fois|times)$/u.test(noun));
  if (own.some((one) => backs(one, quantity))) return true;
  const beside = quantitiesIn(text.slice(Math.max(0, quantity.start - 160), quantity.end + 160));
  const isBeside = (one: Quantity) => own.length === 0 || beside.some((mine) => backs(one, mine));
  const makes = (one: Quantity, other: Quantity): boolean =>
    one.values.some((a) => other.values.some((b) => isTimes(Math.max(a, b) / Math.min(a, b))));
  for (const [one, other] of couples(page))
    if ((isBeside(one) || isBeside(other)) && makes(one, other)) return true;
  return (
    own.length === 0 &&
    page.quantities.some((one, i) =>
      page.quantities.slice(i + 1).some((other) => countAlike(one, other) && makes(one, other)),
    )
  );
}

/** «Une hausse de 31 %»: the change from one number of the page to another, where the text gives one of them. */
export function isChange(quantity: Quantity, text: string, page: Numbers): boolean {
  if (quantity.unit?.name !== 'percent') return false;
  const near = quantitiesIn(
    text.slice(Math.max(0, quantity.start - 160), quantity.end + 160),
  ).filter(({ values }) => (values[0] ?? 0) > 2);
  const [value = 0] = quantity.values;
  const slack = quantity.hedge ? 1.5 : Math.max(0.05, quantity.step / 2);
  for (const [one, other] of couples(page)) {
    if (other.start - one.end > 160 || one.unit?.kind === 'share' || other.unit?.kind === 'share')
      continue;
    const [a = 0, b = 0] = [one.values[0], other.values[0]];
    if (a <= 2 || b <= 2 || !near.some((mine) => backs(one, mine) || backs(other, mine))) continue;
    if ([a / b, b / a].some((ratio) => Math.abs(Math.abs(ratio - 1) * 100 - value) <= slack))
      return true;
  }
  return false;
}
