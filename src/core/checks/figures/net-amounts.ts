import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedAt } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { otherSide, speaksOfSide, taxSideOf } from '#src/core/numbers/tax-sides.ts';
import { doubtedNumbers } from './doubted-numbers.ts';

/** How far from an amount a word may stand that puts it on the side of taxes that the brief tells. */
const around = 120;

/** The amounts of a text that another puts on the other side of taxes, and does not speak of otherwise near them. */
const turned = (text: string, told: string, given: readonly Quantity[]): Quantity[] =>
  figuresIn(text).quantities.filter((one) => {
    const mine = one.unit?.kind === 'money' ? taxSideOf(text, one) : undefined;
    if (!mine) return false;
    const backing = given.filter((other) => backs(other, one));
    return (
      backing.some((other) => taxSideOf(told, other) === otherSide[mine]) &&
      !backing.some(({ start, end }) =>
        speaksOfSide(mine, told.slice(Math.max(0, start - around), end + around)),
      )
    );
  });

/** «2 000 euros brut» where the page, or the evidence of a claim, gives that amount net. */
export const netAmounts: Check = (subject) => {
  const { draft, source } = subject;
  return [
    ...turned(draft.text, source.all, source.quantities).map((one) =>
      misplacedAt('number', one.text, [one.start, one.end]),
    ),
    ...doubtedNumbers(subject, ({ claim, evidence }) =>
      turned(claim, evidence, figuresIn(evidence).quantities),
    ),
  ];
};
