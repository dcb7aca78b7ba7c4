import type { Fact } from '#src/core/brief.ts';
import { groundedFacts } from '#src/core/checks/evidence.ts';
import { type Figures, figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check, Source } from '#src/core/checks/subject.ts';
import { dateStands } from '#src/core/dates/date-match.ts';
import { relativeDates } from '#src/core/dates/relative-dates.ts';
import { misplacedAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { statedAt } from '#src/core/stated-at.ts';
import { locate } from '#src/core/text/fold.ts';
import { type Place, within } from '#src/core/text/span.ts';
import { countAlike } from './counted-alike.ts';
import { crossedFigures, crossedInClaim } from './crossed-figures.ts';
import { standingParts } from './denied-rest.ts';
import { follows } from './derived.ts';
import { isComplement, isDifference } from './differences.ts';
import { exchangedFigures } from './exchanged-figures.ts';
import { isJointSum } from './joint-sums.ts';
import { numberStands } from './numbers.ts';
import { type Placed, placementOf, same } from './placement.ts';
import { endsKept } from './ranges.ts';
import { type Grounds, replacedFigures } from './replaced-figures.ts';
import { isToldAsPart } from './told-as-parts.ts';

/** Whether a text tells a figure in another way: as a part, a sum, a day by its relative word. */
function tells(text: string, said: Figures, today: Source['today']): Grounds['isTold'] {
  const relative = relativeDates(text, today, said.dates);
  return ({ figure: { quantity, date } }) => {
    if (date) return dateStands(date, { dates: said.dates, relative, today });
    if (!quantity) return false;
    return (
      said.quantities.some((one) => backs(one, quantity)) ||
      (!quantity.worded && numberStands(quantity, said)) ||
      isToldAsPart(quantity, text, said)
    );
  };
}

/** A figure of the brief stands where the facts tell it, and one of a claim where its evidence does; no other of the page takes its place. */
export const swaps: Check = (subject) => {
  const { draft, source } = subject;
  const { text, facts } = draft;
  const fault = ({ figure }: Placed, span: Finding['span']): Finding =>
    misplacedAt(figure.date ? 'date' : 'number', figure.text, span);
  const brief = placementOf(text);
  const claims = placementOf(facts.map(({ claim }) => claim).join('\n'));
  const said = figuresIn(text);
  const isTold = tells(text, said, source.today);
  const parts = standingParts(said.ratios, text, source);
  const isDerived: Grounds['isDerived'] = ({ figure: { quantity } }) => {
    if (!quantity) return false;
    const given = source.quantities.filter((one) => backs(one, quantity));
    if (given.length > 0)
      return (
        isJointSum(quantity, text, source) ||
        (quantity.counted &&
          !given.some((one) => countAlike(one, quantity)) &&
          isDifference(quantity, text, source))
      );
    return (
      parts.some((part) => within(quantity, part)) ||
      follows(quantity, text, source) ||
      (!quantity.worded && isComplement(quantity, text, source))
    );
  };
  const citedBy = (cited: typeof facts) => {
    const places = cited.flatMap(({ evidence }) => locate(evidence, source.folded) ?? []);
    const isCited = (one: Place) => places.some((place) => within(one, place));
    const { quantities, dates } = source;
    return { ...source, quantities: quantities.filter(isCited), dates: dates.filter(isCited) };
  };
  const isCited: Grounds['isCited'] = ({ figure: { quantity } }, gone) => {
    if (!quantity) return false;
    if (isDifference(quantity, text, source)) return true;
    const tells = ({ claim }: Fact) => placementOf(claim).figures.some((its) => same(its, gone));
    const isShare = quantity.unit?.name === 'percent';
    return follows(quantity, text, citedBy(isShare ? facts.filter(tells) : facts));
  };
  const page = placementOf(source.all);
  const kept = endsKept(text, source.all);
  const misplaced = new Set([
    ...exchangedFigures(brief, claims),
    ...crossedFigures(brief, [claims, page]),
    ...replacedFigures(brief, claims, page, { isTold, isDerived, isCited }).filter(
      ({ figure }) =>
        !kept.some((one) => within(one, figure)) && !parts.some(({ end }) => end === figure.end),
    ),
  ]);
  const inBrief = [...misplaced].map((one) => fault(one, [one.figure.start, one.figure.end]));
  const inClaims = groundedFacts(subject).flatMap(({ claim, evidence }) => {
    const [mine, theirs] = [placementOf(claim), placementOf(evidence)];
    return [...new Set([...exchangedFigures(mine, theirs), ...crossedInClaim(mine, theirs)])].map(
      (one) => fault(one, statedAt(claim, text)),
    );
  });
  return [...inBrief, ...inClaims];
};
