import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { singleMeasuresIn } from '#src/core/numbers/single-measures.ts';
import type { Unit } from '#src/core/numbers/unit-words.ts';
import { overlaps } from '#src/core/text/span.ts';
import { claimedFigures } from './claimed-figures.ts';
import { follows } from './derived.ts';
import { speaksOf, type Told } from './told-units.ts';

/** How far a metric measure may lie from the imperial one that it stands for: «un kilomètre», `a mile`. */
const apart = 2;

const areNear = (one: Unit, other: Unit): boolean =>
  one.imperial !== other.imperial &&
  Math.max(one.factor, other.factor) <= apart * Math.min(one.factor, other.factor);

/** Whether one of two measures of a kind is told by another unit than the other, or by half of it. */
const differ = (one: Quantity, other: Quantity): boolean => {
  if (!one.unit || one.unit.kind !== other.unit?.kind || areNear(one.unit, other.unit))
    return false;
  return one.unit.name !== other.unit.name || one.values[0] !== other.values[0];
};

/** The single measures of a text for which another has one by another unit, and of whose own it does not speak. */
function mismeasuredIn(text: string, told: Told): Quantity[] {
  const measures = [
    ...singleMeasuresIn(told.text),
    ...told.quantities.filter(({ values, unit }) => unit && (values[0] ?? 0) <= 1),
  ];
  const clocks = figuresIn(text).quantities.filter(({ unit }) => unit?.kind === 'clock');
  return singleMeasuresIn(text).filter(
    (one) =>
      measures.some((other) => differ(one, other)) &&
      ![...measures, ...told.quantities].some((other) => backs(other, one)) &&
      !clocks.some((other) => overlaps(one, other)) &&
      !(one.unit && speaksOf(one.unit, told)),
  );
}

/** «Un mois» where the page, or the evidence of its claim, says `a year` and speaks of no months: one of a unit is too plain for the other checks. */
export const mismeasured: Check = (subject) => {
  const { draft, source } = subject;
  return [
    ...mismeasuredIn(draft.text, { ...source, text: source.all })
      .filter((one) => !follows(one, draft.text, source))
      .map((one) => faultIn('number', draft.text, one)),
    ...claimFaults('number', subject, (fact) => {
      const { backing } = claimedFigures(fact, source);
      return mismeasuredIn(fact.claim, { ...backing, text: fact.evidence }).filter(
        (one) => !follows(one, fact.claim, backing),
      );
    }),
  ];
};
