import { figuresIn } from '#src/core/checks/figures-in.ts';
import { loneTolls } from '#src/core/numbers/lone-tolls.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { secondRanks } from '#src/core/numbers/second-ranks.ts';
import { textBefore, within } from '#src/core/text/span.ts';

/** The most things that a text counts in words. */
const few = 10;

/** «Les deux», «ces deux»: two that were told before, whatever else is counted. */
const known = /(?<!\p{L})(?:les|ces|[msl]es|leurs|nos|vos|aux|tous|toutes|the|these|both) $/iu;

/** «Deux chercheurs, Anna Roe et Tim Berg». */
const named = /^ [\p{L}’' -]{1,40}(?:, | \(| : )\p{Lu}/u;

/** What tells that a number is of some of those told beside it: «deux des trois». */
export const isPart = ({ rest }: Quantity): boolean =>
  /^ (?:sur|des|d['’]entre|of|out of|in|parmi)(?!\p{L})/u.test(rest);

/** Whether what a number counts is told elsewhere: «deux autres». */
export const isVague = ({ noun = '' }: Quantity): boolean =>
  /^(?:|fois|autres?|others?|more|them|times)$/u.test(noun);

const isSmall = ({ values }: Quantity): boolean => values.every((value) => value <= few);

/** The small counts of a text in words that say what they count, «deux morts», but for parts, scores, and two that it has just told. */
export function smallCounts(text: string): Quantity[] {
  const { quantities, ratios, scores } = figuresIn(text);
  return [...quantities, ...loneTolls(text)].filter((one) => {
    if (!one.worded || one.unit || one.ordinal || one.implied || one.hedge) return false;
    if (!isSmall(one) || isVague(one) || isPart(one)) return false;
    if ([...ratios, ...scores].some((other) => within(one, other))) return false;
    const isTwo = one.values.includes(2);
    return !isTwo || !(known.test(textBefore(text, one.start, 8)) || named.test(one.rest));
  });
}

/** The small ranks of a text in words that say what they rank: «un troisième mandat». */
export const smallRanks = (text: string): Quantity[] =>
  [...figuresIn(text).quantities, ...secondRanks(text)].filter(
    (one) => one.ordinal && one.worded && !one.unit && one.noun !== undefined && isSmall(one),
  );
