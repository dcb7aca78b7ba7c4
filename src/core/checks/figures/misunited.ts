import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { retold } from './retold.ts';

/** The numbers of a text that another has by another unit of their kind alone. */
function misunitedIn(text: string, told: string): Quantity[] {
  const given = figuresIn(told).quantities;
  return figuresIn(text).quantities.filter(
    ({ unit, ...one }) =>
      (unit?.kind === 'time' || unit?.kind === 'length' || unit?.kind === 'mass') &&
      given.some(
        (other) =>
          other.unit?.kind === unit.kind &&
          other.unit.name !== unit.name &&
          other.values[0] === one.values[0],
      ) &&
      !given.some((other) => other.unit && backs(other, { ...one, unit })),
  );
}

/** «Trois ans» in the sentence that tells a fact of «trois mois», whatever else the page counts by three. */
export const misunited: Check = (subject) =>
  retold(subject, misunitedIn).map((one) => misplacedIn('number', subject.draft.text, one));
