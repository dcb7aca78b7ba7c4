import { backs } from '#src/core/quantity-match.ts';
import { rateAfter, speaksOf } from '#src/core/rates.ts';
import { faultAt } from './fault.ts';
import { type Check, figuresIn } from './subject.ts';

const around = 120;

/** An amount that the page gives by the month is not one by the year. */
export const rates: Check = ({ draft, source }) =>
  figuresIn(draft.text).quantities.flatMap((one) => {
    const mine = rateAfter(draft.text, one);
    if (mine === undefined) return [];
    const given = source.quantities.filter((other) => backs(other, one));
    const theirs = given.map((other) => rateAfter(source.all, other));
    const near = given.map(({ start, end }) =>
      source.all.slice(Math.max(0, start - around), end + around),
    );
    if (!theirs.some(Boolean) || near.some((words) => speaksOf(mine, words))) return [];
    return [faultAt('number', one.text, [one.start, one.end])];
  });
