import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import { areRivals } from '#src/core/numbers/counted-things.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';

/** The noun that a number counts; the points of a match, too, which are no share. */
const counted = ({ unit, noun }: Quantity): string | undefined =>
  unit?.name === 'point' ? 'points' : unit ? undefined : noun;

/** A number of the brief counts what it counts in the page: sets, not games. */
export const tallies: Check = ({ draft: { text }, source: { quantities } }) =>
  figuresIn(text)
    .quantities.filter((one) => {
      const given = quantities.filter((other) =>
        backs({ ...other, values: other.values.slice(0, 1) }, one),
      );
      return given.length > 0 && given.every((other) => areRivals(counted(other), counted(one)));
    })
    .map((one) => misplacedIn('number', text, one));
