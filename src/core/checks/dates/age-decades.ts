import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { type AgeDecade, ageDecadesIn } from '#src/core/dates/age-decades.ts';
import type { DateParts } from '#src/core/dates/date-parts.ts';
import { faultIn } from '#src/core/fault.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { textBefore } from '#src/core/text/span.ts';

const lasting =
  /(?<!\p{L})(?:for|after|over|past|last|next|than|depuis|pendant|durant|après|il y a|plus de|en|sur) $/iu;
const beside = /(?:[,(]|(?<!\p{L})(?:aged|at|is|was|turns|turned)) ?$/iu;

/** Whether a number may be the age of somebody: «68 ans», `Nora Bell, 68`. */
function mayBeAge({ unit, counted, ordinal, scale, start }: Quantity, text: string): boolean {
  const before = textBefore(text, start, 12);
  if (unit) return unit.name === 'year' && !lasting.test(before);
  return !counted && !ordinal && scale === 1 && beside.test(before);
}

/** The ages that a text tells, and those that follow from its years of birth. */
function agesIn(text: string, { quantities, dates }: Figures, today?: DateParts): number[] {
  const years = [...dates, ...(today ? [today] : [])].flatMap(({ year }) => year ?? []);
  const births = dates.flatMap(({ year, born }) => (year && born ? [year] : []));
  return [
    ...quantities.filter((one) => mayBeAge(one, text)).flatMap(({ values }) => values),
    ...births.flatMap((from) => years.flatMap((to) => [to - from, to - from - 1])),
  ];
}

const isIn = (age: number, { from }: AgeDecade): boolean => age >= from && age < from + 10;

/** The ten years of an age that a text tells without another telling them, or an age in them. */
function strays(text: string, told: string, figures: Figures, today?: DateParts): AgeDecade[] {
  const said = ageDecadesIn(text);
  if (said.length === 0) return [];
  const [decades, ages] = [ageDecadesIn(told), agesIn(told, figures, today)];
  return said.filter(
    (one) => !decades.some(({ from }) => from === one.from) && !ages.some((age) => isIn(age, one)),
  );
}

/** Whoever the brief calls «septuagénaire» is of an age that the page gives, and that the evidence of its fact gives where it gives ages. */
export const ageDecades: Check = (subject) => {
  const { draft, source } = subject;
  return [
    ...strays(draft.text, source.all, source, source.today).map((one) =>
      faultIn('number', draft.text, one),
    ),
    ...claimFaults('number', subject, ({ claim, evidence }) => {
      const figures = figuresIn(evidence);
      const isAged = ageDecadesIn(evidence).length + agesIn(evidence, figures).length > 0;
      return isAged ? strays(claim, evidence, figures, source.today) : [];
    }),
  ];
};
