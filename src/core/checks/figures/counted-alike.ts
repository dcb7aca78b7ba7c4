import type { Quantity } from '#src/core/numbers/quantity.ts';
import { meet } from '#src/core/sets.ts';
import { bareWords } from '#src/core/text/words.ts';
import { meaningsOf } from '#src/core/words/concepts.ts';

/** The words right after a number, up to the end of its clause. */
const beside = ({ rest }: Quantity): string[] =>
  bareWords(/^[^.;:,()«»“”!?]*/u.exec(rest)?.[0] ?? '').slice(0, 4);

/** Whether a number counts what a bare noun names, whatever it comes to. */
export const countsLike = (one: Quantity, noun: string): boolean =>
  [one.noun ?? '', ...beside(one)].some(
    (word) => word.length > 2 && meet(meaningsOf(word), meaningsOf(noun)),
  );

/** Whether what one of two numbers counts is said beside the other: «deux morts», `two people died`. */
export const countAlike = (one: Quantity, other: Quantity): boolean =>
  (one.noun !== undefined && countsLike(other, one.noun)) ||
  (other.noun !== undefined && countsLike(one, other.noun));
