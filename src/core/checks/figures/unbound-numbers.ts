import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Source } from '#src/core/checks/subject.ts';
import { boundOf } from '#src/core/numbers/bounds.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { scoreStands } from '#src/core/numbers/scores.ts';
import { within } from '#src/core/text/span.ts';
import type { ClaimedFigures } from './claimed-figures.ts';
import { numberStands, strayNumbers } from './numbers.ts';
import { takesPlace } from './taken-places.ts';

const isBare = ({ unit, counted }: Quantity): boolean => !unit && !counted;

const kinds = (a: Quantity, b: Quantity): boolean =>
  (a.unit?.kind === 'time' ? a.unit.name === b.unit?.name : a.unit?.kind === b.unit?.kind) ||
  isBare(a) ||
  isBare(b);

/** Whether the claim uses a number more often than its evidence, while another that would do for one of them goes unused. */
function takesAnother(
  one: Quantity,
  said: readonly Quantity[],
  backing: readonly Quantity[],
): boolean {
  const uses = said.filter(
    (other) => other.values[0] === one.values[0] && other.unit?.name === one.unit?.name,
  );
  const sources = backing.filter((other) => backs(other, one));
  if (uses.length <= sources.length || uses.at(-1) !== one || sources.length === 0) return false;
  return backing.some(
    (other) => uses.some((use) => kinds(use, other)) && !said.some((mine) => backs(other, mine)),
  );
}

/** The numbers of a like kind that the evidence gives and the claim does not use, in whose place one may stand. */
const leftFor = (one: Quantity, said: Figures, backing: Figures): Quantity[] =>
  backing.quantities.filter(
    (other) =>
      kinds(one, other) &&
      one.ordinal === other.ordinal &&
      !backing.scores.some((score) => within(other, score)) &&
      !said.quantities.some((mine) => backs(other, mine)),
  );

/** Whether the evidence gives a number by another unit of its kind alone: «six ans» for «six mois», «moins d’une heure» for `less than a week`. */
const isMismeasured = (one: Quantity, { claim, evidence, backing }: ClaimedFigures): boolean =>
  one.unit !== undefined &&
  backing.quantities.some(
    (other) =>
      other.unit?.kind === one.unit?.kind &&
      other.unit?.name !== one.unit?.name &&
      other.values[0] === one.values[0] &&
      ((one.values[0] ?? 0) > 1 ||
        (boundOf(claim, one) !== undefined && boundOf(evidence, other) !== undefined)),
  );

/** Whether a duration that the page does not give, but may come to, is one that the evidence states otherwise without a date to reckon from. */
const isStatedOtherwise = (one: Quantity, said: Figures, backing: Figures): boolean =>
  one.unit?.kind === 'time' &&
  !backing.dates.some(({ month, year }) => month ?? year) &&
  leftFor(one, said, backing).some(({ unit }) => unit?.name === one.unit?.name);

/** Whether a number belongs to a name of the page: «Destiny 2». */
function isNamed({ start, end }: Quantity, claim: string, { all }: Source): boolean {
  const [name] = /\p{Lu}[\p{L}\p{N}’'-]* $/u.exec(claim.slice(0, start)) ?? [];
  const figure = claim.slice(start, end);
  if (name === undefined || !/^\d+$/.test(figure)) return false;
  return new RegExp(`\\p{Lu}[\\p{L}’'-]* ${figure}(?![\\p{N}\\p{L}]|[.,]\\p{N})`, 'u').test(all);
}

/** The numbers of a claim that nothing in the page gives, but for those that the brief is doubted for itself (`isStray`), and those that stand where its evidence gives others. */
export function unboundNumbers(
  fact: ClaimedFigures,
  source: Source,
  isStray: (one: Quantity) => boolean,
): Quantity[] {
  const { claim, evidence, said, backing } = fact;
  const medium = figuresIn(source.article.medium ?? '');
  const scores = said.scores.filter(
    (score) => backing.scores.length === 0 && scoreStands(score, source.quantities),
  );
  const elsewhere = strayNumbers(claim, said, source);
  const unbacked = strayNumbers(claim, said, backing).filter(
    (one) =>
      !numberStands(one, medium) &&
      !isNamed(one, claim, source) &&
      !scores.some((score) => within(one, score)) &&
      (elsewhere.includes(one)
        ? !isStray(one)
        : isMismeasured(one, fact) ||
          (numberStands(one, source)
            ? takesPlace(one, claim, leftFor(one, said, backing), evidence, source.all)
            : isStatedOtherwise(one, said, backing))),
  );
  return [
    ...unbacked,
    ...said.quantities.filter(
      (one) =>
        takesAnother(one, said.quantities, backing.quantities) ||
        (one.values[0] === 1 &&
          !backing.quantities.some(({ unit }) => unit?.name === one.unit?.name) &&
          isMismeasured(one, fact)),
    ),
  ];
}
