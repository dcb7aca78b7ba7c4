import { isAge, isEra } from '#src/core/checks/dates/ages.ts';
import { isElapsed, type Page } from '#src/core/checks/dates/elapsed.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { isDeniedRest } from './denied-rest.ts';
import { isDifference, isMove, isRest } from './differences.ts';
import { isFormerAmount } from './former-amounts.ts';
import { isJointSum } from './joint-sums.ts';
import { isChange, isMultiple } from './multiples.ts';
import { isAll, isOthers, isSeries, isSum } from './sums.ts';

/** Whether a number that the page does not give follows from those that it gives, its dates and times among them: a multiple, a difference, a sum, a rest, a change. */
export const follows = (quantity: Quantity, text: string, page: Page): boolean =>
  isMultiple(quantity, text, page) ||
  isDifference(quantity, text, page) ||
  isSum(quantity, text, page) ||
  isSeries(quantity, page) ||
  isRest(quantity, text, page) ||
  isChange(quantity, text, page) ||
  isMove(quantity, text, page) ||
  isFormerAmount(quantity, page) ||
  isAll(quantity, page) ||
  isOthers(quantity, page) ||
  isJointSum(quantity, text, page) ||
  isDeniedRest(quantity, text, page) ||
  isElapsed(quantity, text, page) ||
  isAge(quantity, text, page) ||
  isEra(quantity, text, page);
