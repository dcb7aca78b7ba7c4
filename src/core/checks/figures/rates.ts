import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedAt } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { rateOf, speaksOf } from '#src/core/numbers/rates.ts';

const around = 120;

/** The numbers of a text that another gives by another stretch of time, which it does not speak of near them. */
const misrated = (text: string, told: string, given: readonly Quantity[]): Quantity[] =>
  figuresIn(text).quantities.filter((one) => {
    const mine = rateOf(text, one);
    if (mine === undefined) return false;
    const backing = given.filter((other) => backs(other, one));
    const near = backing.map(({ start, end }) =>
      told.slice(Math.max(0, start - around), end + around),
    );
    return (
      backing.some((other) => rateOf(told, other)) && !near.some((words) => speaksOf(mine, words))
    );
  });

/** An amount that the page, or the evidence of a claim, gives by the month is not one by the year. */
export const rates: Check = ({ draft: { text, facts }, source }) => [
  ...misrated(text, source.all, source.quantities).map((one) =>
    misplacedAt('number', one.text, [one.start, one.end]),
  ),
  ...claimFaults('number', text, facts, ({ claim, evidence }) =>
    misrated(claim, evidence, figuresIn(evidence).quantities),
  ),
];
