import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import {
  meantMultiples,
  statedMultiples,
  type ToldMultiple,
} from '#src/core/numbers/told-multiples.ts';
import { comparables } from './couples.ts';
import { toldOtherwise } from './told-otherwise.ts';

type Told = Pick<Figures, 'quantities' | 'ratios'>;

/** How far the figures of a multiple may lie from it, for «presque doublé» and «plus que doublé». */
const isNear = (ratio: number, times: number): boolean =>
  ratio >= 0.75 * times && ratio <= 1.35 * times;

const isTimes = ({ noun = '', text }: Quantity): boolean =>
  /^(?:fois|times)$/u.test(noun) || /\dx$/iu.test(text);

/** Whether a text tells a multiple, as such, as a part or a change in percent, or gives two figures that make it. */
function gives(told: Told, text: string, times: number): boolean {
  if (meantMultiples(text).includes(times)) return true;
  if (told.ratios.some(({ percent }) => isNear(100 / percent, times))) return true;
  const changes = told.quantities.flatMap(({ unit, values }) =>
    unit?.name === 'percent' ? values.flatMap((value) => [value / 100, value / 100 + 1]) : [],
  );
  if (changes.some((change) => isNear(change, times))) return true;
  if (told.quantities.some((one) => isTimes(one) && one.values.some((its) => isNear(its, times))))
    return true;
  for (const [one, other] of comparables(told))
    for (const a of one.values)
      for (const b of other.values) if (isNear(Math.max(a, b) / Math.min(a, b), times)) return true;
  return false;
}

/** The multiples that a text states and that another gives in no way. */
const strayIn = (text: string, told: Told, other: string): ToldMultiple[] =>
  statedMultiples(text).filter(({ times }) => !gives(told, other, times));

/** The same, where the other tells a multiple. */
const otherwiseIn = (text: string, other: string): ToldMultiple[] =>
  meantMultiples(other).length > 0 ? strayIn(text, figuresIn(other), other) : [];

/** Sales that «ont doublé» did so in the page, by its words or by its figures, and in the evidence of their claim, and the facts that their sentence tells, where these tell another multiple. */
export const strayMultiples: Check = (subject) => {
  const { draft, source } = subject;
  return [
    ...strayIn(draft.text, source, source.all).map((one) => faultIn('number', draft.text, one)),
    ...toldOtherwise(subject, otherwiseIn),
  ];
};
