import type { Quantity } from '#src/core/quantity.ts';
import { comes } from './amounts.ts';
import { passes } from './elapsed.ts';
import type { Source } from './subject.ts';

/** Whether a number that the page does not give follows from those that it gives. */
export const follows = (
  quantity: Quantity,
  text: string,
  page: Pick<Source, 'quantities' | 'dates' | 'relative'>,
): boolean => comes(quantity, text, page) || passes(quantity, text, page);
