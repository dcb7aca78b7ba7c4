import { likeUnits, type Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { combined, type Numbers } from './couples.ts';

/** What a difference stands before that tells how much less or more something is than it was: `11 fewer than the year before`. */
const compared =
  /^(?: \p{L}+){0,2} (?<way>fewer|less|lower|down|de moins|en moins|more|higher|up|de plus|en plus) (?:than|on|from|qu(?:e|['’]))(?: |(?<=['’]))/u;
const less = /^(?:fewer|less|lower|down|de moins|en moins)$/u;

/** How far from a number what parts it from the one before it may be told. */
const reach = 60;

/** «Contre 52 l’année précédente» for `41 days, 11 fewer than the year before`: what a number of the page was, by what parts it from now. */
export const isFormerAmount = (quantity: Quantity, { quantities }: Numbers): boolean =>
  quantities.some((by, i) => {
    const way = compared.exec(by.rest)?.groups?.way;
    if (way === undefined) return false;
    return quantities.slice(Math.max(0, i - 2), i).some((one) => {
      if (by.start - one.end > reach || !likeUnits(one, by)) return false;
      const [now = 0, apart = 0] = [one.values[0], by.values[0]];
      const before = less.test(way) ? now + apart : now - apart;
      return before > 0 && backs(combined(one, by, before), quantity);
    });
  });
