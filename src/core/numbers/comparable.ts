import { meet } from '#src/core/sets.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';
import type { Quantity } from './quantity.ts';

/** What a plural ends on, which a verb after a number does not: «905 mangent», `100 left`. */
const plural = /(?:[sx]|people|children|men)$/u;

/** Whether one of two numbers may be a part or a multiple of the other: they do not say that they count different things. */
export const areComparable = (one: Quantity, other: Quantity): boolean => {
  if (one.ordinal || other.ordinal || one.implied || other.implied) return false;
  if (one.unit || other.unit || !one.noun || !other.noun) return true;
  if (!plural.test(one.noun) || !plural.test(other.noun)) return true;
  return meet(meaningsOf(one.noun), meaningsOf(other.noun));
};
