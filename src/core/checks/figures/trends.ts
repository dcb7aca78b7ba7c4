import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn, misplacedIn, reversalAt } from '#src/core/fault.ts';
import { passing } from '#src/core/numbers/passing.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs, sameQuantity } from '#src/core/numbers/quantity-match.ts';
import { sharedTrendAt } from '#src/core/numbers/shared-trends.ts';
import {
  type Change,
  changesIn,
  type Direction,
  directionOfChange,
  trendAt,
} from '#src/core/numbers/trend.ts';
import { textBefore } from '#src/core/text/span.ts';
import { rangesIn } from './ranges.ts';

const opposite = { up: 'down', down: 'up' } as const;

/** What leaves it to the numbers which way they go, and what comes after it. */
const neutral = new RegExp(`(?:${passing}|(?<!\\p{L})ralenti\\p{L}*)[^.;:]*$`, 'iu');

/** Which way a text says that a number goes by more than the name of what changes. */
function saidOf(
  text: string,
  one: Quantity,
  beside: readonly Quantity[] = [],
): Direction | undefined {
  const verb = neutral.exec(textBefore(text, one.start, 80));
  if (!verb) return sharedTrendAt(text, beside, one);
  const from = one.start - verb[0].length;
  return trendAt(' '.repeat(from) + text.slice(from), one);
}

/** A text with its numbers and their changes. */
type Turns = { text: string; figures: Figures; changes: readonly Change[] };

/** Which ways the numbers of a page go, told and worked out from what they were before; the end of a range goes the way of its start too. */
function told(one: Quantity, { text, figures, changes }: Turns): Direction[] {
  const { quantities } = figures;
  const ranges = rangesIn(text, quantities);
  return quantities
    .filter((other) => backs(other, one))
    .flatMap((other) => {
      const change = changes.find(({ to }) => to === other);
      const start = ranges.find(([, to]) => to === other)?.[0];
      return [
        change && directionOfChange(change),
        sharedTrendAt(text, quantities, other),
        start && trendAt(text, start),
      ].flatMap((way) => way ?? []);
    });
}

/** Whether changes that a text tells go the other way than one; undefined when it tells neither way. */
function turns(told: readonly Change[], { from, to }: Change): boolean | undefined {
  if (told.some((one) => sameQuantity(one.from, from) && sameQuantity(one.to, to))) return false;
  return told.some((one) => sameQuantity(one.from, to) && sameQuantity(one.to, from)) || undefined;
}

const past =
  /(?<!\p{L})(?:contre|après|avant|auparavant|était|étaient|avai(?:t|ent)|il y a|au lieu|plus tôt|précédente?s?|passée?s?|face à|jusqu|depuis|initial\p{L}*|d['’]abord|ancienn?e?s?|dernier|dernière|loin d\p{L}*|de|d['’]|from|against|was|were|had|earlier|ago|previous\p{L}*|last|before|until|down|up|than|qu[e’'])(?!\p{L})/iu;

/** Whether the words around a number say that it is of the past or measured against another. */
const isPast = (text: string, { start, end }: Quantity): boolean =>
  past.test(textBefore(text, start, 22)) ||
  /(?<!\p{L})(?:plus tôt|auparavant|avant|en (?:19|20)\d\d|l['’]an (?:dernier|passé)|earlier|ago|before|in (?:19|20)\d\d|last)/iu.test(
    text.slice(end, end + 40),
  );

/** Numbers of a brief that it has go the other way than the page does. */
const turned = (brief: Turns, page: Turns): Quantity[] =>
  brief.figures.quantities
    .filter((one) => !one.worded || one.unit)
    .filter((one) => {
      const said = saidOf(brief.text, one, brief.figures.quantities);
      if (!said) return false;
      const directions = told(one, page);
      return directions.length > 0 && directions.every((way) => way === opposite[said]);
    });

/** Changes of a brief from what something became to what it was, by its words, the page or the claims. */
const reversed = (brief: Turns, page: Turns, claimed: readonly Change[]): Change[] =>
  brief.changes.filter((change) => {
    const { from, to } = change;
    const said = saidOf(brief.text, from.start < to.start ? from : to);
    const real = directionOfChange(change);
    if (said && real && said !== real) return true;
    return turns(page.changes, change) ?? turns(claimed, change) ?? false;
  });

/** Numbers of a brief that the page tells only as what others came from, which the brief leaves out. */
const outdated = ({ text, figures: { quantities } }: Turns, page: Turns): Quantity[] =>
  quantities
    .filter((one) => !one.worded && !isPast(text, one))
    .filter((one) => {
      const given = page.figures.quantities.filter((other) => sameQuantity(one, other));
      const replaced = page.changes.filter(({ from }) => given.includes(from));
      return (
        given.length > 0 &&
        replaced.length === given.length &&
        replaced.every(({ to }) => !quantities.some((other) => sameQuantity(other, to)))
      );
    });

/** A number does not go down in the brief where the page has it go up, in words or by its numbers, nor change from what it became to what it was. */
export const trends: Check = ({ draft: { text, facts }, source }) => {
  const figures = figuresIn(text);
  const brief = { text, figures, changes: changesIn(text, figures.quantities) };
  const page = {
    text: source.all,
    figures: source,
    changes: changesIn(source.all, source.quantities),
  };
  const claimed = facts.flatMap(({ claim }) => changesIn(claim, figuresIn(claim).quantities));
  return [
    ...turned(brief, page).map(({ start, end }) => reversalAt(text, [start, end])),
    ...reversed(brief, page, claimed).map(({ from, to }) => {
      const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)];
      return faultIn('number', text, { start, end });
    }),
    ...outdated(brief, page).map((one) => misplacedIn('number', text, one)),
  ];
};
