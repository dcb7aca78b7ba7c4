import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check, Source } from '#src/core/checks/subject.ts';
import { dateStands } from '#src/core/dates/date-match.ts';
import { areOpposed, isAsFine, sideOfDate, splitsCohorts } from '#src/core/dates/sides.ts';
import { reversalAt } from '#src/core/fault.ts';
import { type Bound, boundOf, sideOf } from '#src/core/numbers/bounds.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { fractionsIn } from '#src/core/numbers/ratios.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';

/** How far a share may lie from the round part that tells it: 58 % is «plus de la moitié». */
const near = 12;

const opposed = (told: readonly (Bound | undefined)[], mine: Bound): boolean =>
  told.some((one) => one !== undefined && one !== mine) && !told.includes(mine);

const plain = ({ hedge: _, ...quantity }: Quantity): Quantity => quantity;

/** Where an exact number of the page lies, seen from a round one of the brief; of the values that it may have the nearest counts: `4m` is four million beside «4 millions». */
function sideOfExact(exact: Quantity, written: Quantity): Bound | undefined {
  if (exact.unsaid) return undefined;
  const b = written.values[0] ?? 0;
  const [a = 0] = exact.values.toSorted((one, other) => Math.abs(one - b) - Math.abs(other - b));
  if (a === b) return undefined;
  return a > b ? 'over' : 'under';
}

/** Whether the page bounds a number of the brief on its other side: «moins de 80 %» for `more than 80%`. */
function isTurned(one: Quantity, text: string, source: Source): boolean {
  const mine = one.unit?.kind === 'clock' ? sideOf(text, one) : boundOf(text, one);
  if (!mine) return false;
  const given = source.quantities.filter(
    (other) => other.unit?.name === one.unit?.name && backs(plain(other), plain(one)),
  );
  const told = given.map((other) =>
    one.unit?.kind === 'clock'
      ? sideOf(source.all, other)
      : (sideOfExact(other, one) ?? boundOf(source.all, other)),
  );
  const rounded = source.quantities.some(
    (other) => backs(other, one) && sideOfExact(other, one) === mine,
  );
  return opposed(told, mine) && !rounded;
}

/** The same of a part: «moins de la moitié» for 54 %. */
function isTurnedPart(part: Place & { percent: number }, text: string, source: Source): boolean {
  const mine = boundOf(text, part);
  if (!mine) return false;
  const shares = source.quantities.flatMap(({ unit, values: [value = 0], start, end }) =>
    unit?.name === 'percent' ? [{ percent: value, start, end }] : [],
  );
  const told = [...shares, ...source.ratios]
    .filter(({ percent }) => Math.abs(percent - part.percent) <= near)
    .map(({ percent, ...place }): Bound | undefined => {
      if (Math.abs(percent - part.percent) < 0.5) return boundOf(source.all, place);
      return percent > part.percent ? 'over' : 'under';
    });
  return opposed(told, mine);
}

/** A number that the page bounds on one side is not bounded on the other in the brief, nor an hour or a date told before it, or until it, that the page tells after it, or from it. */
export const hedges: Check = ({ draft: { text }, source }) => {
  const { quantities, dates } = figuresIn(text);
  const days = dates.filter((date) => {
    const mine = sideOfDate(text, date);
    if (!mine || splitsCohorts(date, mine)) return false;
    const told = source.dates
      .filter((one) => isAsFine(one, date) && dateStands(date, { dates: [one] }))
      .map((one) => sideOfDate(source.all, one));
    return told.some((one) => areOpposed(one, mine)) && !told.some((one) => one?.way === mine.way);
  });
  const parts = fractionsIn(text);
  const turned = [
    ...quantities.filter(
      (one) => !parts.some((part) => overlaps(part, one)) && isTurned(one, text, source),
    ),
    ...parts.filter((one) => isTurnedPart(one, text, source)),
    ...days,
  ];
  return turned.map(({ start, end }) => reversalAt(text, [start, end]));
};
