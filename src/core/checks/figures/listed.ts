import type { Figures } from '#src/core/checks/figures-in.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { countsLike } from './counted-alike.ts';

/** The most things that one counts by eye in a list. */
const few = 6;

/** Whether a text names that many things one after the other. */
const lists = (text: string, count: number): boolean =>
  new RegExp(`(?:[^.,;:!?\\n]{2,80}, ){${count - 2}}[^.,;:!?\\n]{2,80},? (?:and|et|&) `, 'u').test(
    text,
  );

/** A small number in words of things that the page names one by one and nowhere counts: «quatre urbanistes». */
export const isListed = (
  { worded, unit, noun, ordinal, values: [value = 0] }: Quantity,
  { quantities, all }: Pick<Figures, 'quantities'> & { all?: string },
): boolean =>
  worded &&
  !unit &&
  !ordinal &&
  noun !== undefined &&
  noun !== 'fois' &&
  value <= few &&
  all !== undefined &&
  lists(all, value) &&
  !quantities.some((one) => !one.ordinal && countsLike(one, noun));
