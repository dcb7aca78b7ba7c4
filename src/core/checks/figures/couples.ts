import type { Figures } from '#src/core/checks/figures-in.ts';
import { areComparable } from '#src/core/numbers/comparable.ts';
import { likeUnits, type Quantity } from '#src/core/numbers/quantity.ts';
import { wholesOf } from '#src/core/numbers/quantity-match.ts';

/** The numbers of a page, with the parts that it tells, from which others may follow. */
export type Numbers = Pick<Figures, 'quantities'> & Partial<Pick<Figures, 'ratios'>>;

/** An amount told in cents, in the money of another. */
const inMoneyOf = ({ unit }: Quantity, cents: Quantity): Quantity =>
  unit?.kind === 'money' && unit.name !== 'cent' && cents.unit?.name === 'cent'
    ? { ...cents, unit, values: cents.values.map((value) => value / 100), step: cents.step / 100 }
    : cents;

/** Numbers of the page that tell the same kind of thing, two by two and near each other. */
export function* couples(page: Numbers): Generator<readonly [Quantity, Quantity]> {
  for (const [i, one] of page.quantities.entries()) {
    for (const other of page.quantities.slice(i + 1, i + 7)) {
      if (other.start - one.end > 400) break;
      for (const whole of [other, ...wholesOf(other)].map((each) => inMoneyOf(one, each)))
        if (likeUnits(one, whole)) yield [one, whole];
    }
  }
}

/** The couples of a page of which one number may be told as a part or a multiple of the other. */
export function* comparables(page: Numbers): Generator<readonly [Quantity, Quantity]> {
  for (const [one, other] of couples(page)) if (areComparable(one, other)) yield [one, other];
}

/** A number in the place of the first of two, as exact as the more exact of them. */
export const combined = (one: Quantity, other: Quantity, value: number): Quantity => {
  const unit = one.unit ?? other.unit;
  const { hedge: _, ...exact } = one;
  return {
    ...exact,
    values: [Math.round(value * 1e6) / 1e6],
    step: Math.min(one.step, other.step),
    ...(unit ? { unit } : {}),
  };
};
