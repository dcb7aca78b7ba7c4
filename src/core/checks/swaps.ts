import { dateStands } from '#src/core/date-match.ts';
import { faultAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { backs } from '#src/core/quantity-match.ts';
import { ratioStands } from '#src/core/ratios.ts';
import { relativeDates } from '#src/core/relative-dates.ts';
import { within } from '#src/core/span.ts';
import { comes } from './amounts.ts';
import { follows } from './derived.ts';
import { groundedFacts } from './evidence.ts';
import { crossed } from './exchanges.ts';
import { numberStands } from './numbers.ts';
import { exchangeable, fits, type Placed, type Placement, placementOf, same } from './placement.ts';
import { statedAt } from './stated.ts';
import { type Check, type CheckedAgainst, type Figures, figuresIn } from './subject.ts';

/** How much better, both together, two figures must fit in each other’s places than in their own; and each of them. */
const together = 0.25;
const each = 0.02;

/** Pairs of figures of a text that stand in each other’s places, by what another text tells around them. */
function exchanged(text: Placement, told: Placement): Placed[] {
  const places = text.figures.map((one) => told.figures.filter((theirs) => same(theirs, one)));
  return text.figures.flatMap((one, i) =>
    text.figures.slice(i + 1).flatMap((other, j) => {
      if (!exchangeable(one, other) || same(one, other)) return [];
      const [ones = [], others = []] = [places[i], places[i + 1 + j]];
      if (ones.length === 0 || others.length === 0) return [];
      const doubted = [one, other, ...ones, ...others];
      const gain = (mine: Placed, there: readonly Placed[], here: readonly Placed[]) => {
        const best = (at: readonly Placed[]) =>
          Math.max(...at.map((theirs) => fits(mine, text, theirs, told, doubted)));
        const [away, home] = [best(there), best(here)];
        return away + home > 0 ? away - home : -1;
      };
      const first = gain(one, others, ones);
      const second = gain(other, ones, others);
      return first + second >= together && Math.min(first, second) >= each ? [one, other] : [];
    }),
  );
}

/** How much better a figure must fit where another is told than where it is told itself; less when the text has it once more than is told. */
const instead = 0.2;
/** The same of a figure that is told nowhere. */
const untold = 0.12;
const again = 0.05;

/** Whether a figure is too plain to be missed: «deux», «trois» in letters. */
const isPlain = ({ figure: { quantity } }: Placed): boolean =>
  quantity !== undefined && (quantity.worded || (quantity.values[0] ?? 0) <= 2);

/** «Trois fois plus»: a figure that counts how often another goes. */
const isTimes = ({ figure: { quantity } }: Placed): boolean => quantity?.noun === 'fois';

/** «Divisé par deux», «trois fois»: a figure that may only change others. */
const isMultiple = (one: Placed): boolean => isTimes(one) || isTwo(one);

const isTwo = ({ figure: { quantity } }: Placed): boolean =>
  quantity?.worded === true && (quantity.values[0] ?? 0) <= 2;

/** Whether figures of a text are told in other words, and whether they are worked out from others. */
type Grounds = Record<'isTold' | 'isDerived', (one: Placed) => boolean>;

/** Figures of a text that stand where another text tells one that the first does not have. */
function replaced(text: Placement, told: Placement, { isTold, isDerived }: Grounds): Placed[] {
  return told.figures.flatMap((gone) => {
    if (text.figures.some((one) => same(one, gone)) || isTold(gone)) return [];
    const found = text.figures.flatMap((one) => {
      const own = told.figures.filter((theirs) => same(theirs, one));
      const uses = text.figures.filter((other) => same(other, one) && !isTimes(other)).length;
      const twice = uses > 1 && uses > own.length && one.figure.quantity && gone.figure.quantity;
      if (!exchangeable(one, gone) && !twice) return [];
      const doubted = [one, gone, ...own];
      const at = (theirs: Placed) => fits(one, text, theirs, told, doubted);
      const fit = at(gone);
      const gain = fit - Math.max(0, ...own.map(at));
      const enough = own.length > 0 ? instead : untold;
      if (own.length === 0 && (isMultiple(one) || isTwo(gone))) return [];
      const sure = fit >= enough && gain >= (twice ? again : enough);
      if (own.length === 0 && (sure || twice) && isDerived(one)) return [];
      return [{ one, gain, sure, twice: twice && !isPlain(one) && !isPlain(gone) }];
    });
    const sure = found.filter((candidate) => candidate.sure);
    const [likeliest] = found.filter(({ twice }) => twice).sort((a, b) => b.gain - a.gain);
    return (sure.length > 0 ? sure : likeliest ? [likeliest] : []).map(({ one }) => one);
  });
}

/** Whether a text tells a figure in another way: as a part, a sum, a day by its relative word. */
function tells(text: string, said: Figures, { publishedAt }: CheckedAgainst) {
  const relative = publishedAt ? relativeDates(text, publishedAt, said.dates) : [];
  return ({ figure: { quantity, date } }: Placed): boolean => {
    if (date) return dateStands(date, { dates: said.dates, relative });
    if (!quantity) return false;
    const parts = said.ratios.map(({ percent }) => ({ percent }));
    return (
      said.quantities.some((one) => backs(one, quantity)) ||
      (!quantity.worded && numberStands(quantity, said)) ||
      parts.some((part) => ratioStands(part, { quantities: [quantity], ratios: [] })) ||
      comes(quantity, '', said)
    );
  };
}

/** A figure of the brief stands where the facts tell it, and one of a claim where its evidence does; no other of the page takes its place. */
export const swaps: Check = (subject) => {
  const { draft, source } = subject;
  const { text, facts } = draft;
  const fault = ({ figure }: Placed, span: Finding['span']): Finding =>
    faultAt(figure.date ? 'date' : 'number', figure.text, span);
  const brief = placementOf(text);
  const claims = placementOf(facts.map(({ claim }) => claim).join('\n'));
  const said = figuresIn(text);
  const isTold = tells(text, said, source.article);
  const parts = said.ratios.filter((ratio) => ratioStands(ratio, source));
  const isDerived = ({ figure: { quantity } }: Placed): boolean =>
    quantity !== undefined &&
    !source.quantities.some((one) => backs(one, quantity)) &&
    (parts.some((part) => within(quantity, part)) || follows(quantity, text, source));
  const page = placementOf(source.all);
  const misplaced = new Set([
    ...exchanged(brief, claims),
    ...crossed(brief, [claims, page]),
    ...replaced(brief, claims, { isTold, isDerived }),
  ]);
  const inBrief = [...misplaced].map((one) => fault(one, [one.figure.start, one.figure.end]));
  const inClaims = groundedFacts(subject).flatMap(({ claim, evidence }) => {
    const [mine, theirs] = [placementOf(claim), placementOf(evidence)];
    return exchanged(mine, theirs).map((one) => fault(one, statedAt(claim, text)));
  });
  return [...inBrief, ...inClaims];
};
