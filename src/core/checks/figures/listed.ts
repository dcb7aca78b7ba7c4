import type { Figures } from '#src/core/checks/figures-in.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { meet } from '#src/core/sets.ts';
import { bareWords } from '#src/core/text/words.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';

/** The most things that one counts by eye in a list. */
const few = 6;

/** The words right after a number, up to the end of its clause. */
const beside = ({ rest }: Quantity): string[] =>
  bareWords(/^[^.;:,()«»“”!?]*/u.exec(rest)?.[0] ?? '').slice(0, 4);

/** Whether a number counts what another counts, whatever it comes to. */
const countsLike = (one: Quantity, noun: string): boolean =>
  [one.noun ?? '', ...beside(one)].some(
    (word) => word.length > 2 && meet(meaningsOf(word), meaningsOf(noun)),
  );

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
