import { countAlike } from './counted-alike.ts';
import { isOfClause } from './own-clauses.ts';
import { agree, exchangeable, fits, type Placed, type Placement, same } from './placement.ts';

/** How much better a figure must fit where another is told than where it is told itself; less when the text has it once more than is told. */
const instead = 0.2;
/** The same of a figure that is told nowhere. */
const untold = 0.12;
const repeated = 0.05;
/** How well one must fit for it to be no coincidence that others of the page come to it. */
const certain = 0.6;

/** Whether a figure is too plain to be missed: «deux», «trois» in letters. */
const isPlain = ({ figure: { quantity } }: Placed): boolean =>
  quantity !== undefined && (quantity.worded || (quantity.values[0] ?? 0) <= 2);

/** «Trois fois plus»: a figure that counts how often another goes. */
const isTimes = ({ figure: { quantity } }: Placed): boolean => quantity?.noun === 'fois';

const isTwo = ({ figure: { quantity } }: Placed): boolean =>
  quantity?.worded === true && (quantity.values[0] ?? 0) <= 2;

/** «Divisé par deux», «trois fois»: a figure that may only change others. */
const isMultiple = (one: Placed): boolean => isTimes(one) || isTwo(one);

/** Whether figures of a text are told in other words, and whether they are worked out from others: from any of the page, or from those that the facts cite, a share from those of the facts that tell the one that is gone. */
export type Grounds = Record<'isTold' | 'isDerived', (one: Placed) => boolean> & {
  isCited: (one: Placed, gone: Placed) => boolean;
};

/** How much better the page must tell a figure among the words around it than it does the other. */
const rather = 0.05;

/** Whether a figure counts the like of another. */
const isAlike = ({ figure: { quantity: one } }: Placed, { figure: { quantity: other } }: Placed) =>
  one !== undefined && other !== undefined && countAlike(one, other);

/** How many times another a figure of other things must be, not to be taken for it. */
const far = 20;

/** Whether two figures count other things, and are far apart: 3 150 doses, 37 pharmacists. */
function areFarApart(one: Placed, gone: Placed): boolean {
  const [a, b] = [one.figure.quantity, gone.figure.quantity];
  if (!a?.noun || !b?.noun || isAlike(one, gone)) return false;
  const [less = 0, more = 0] = [a.values[0] ?? 0, b.values[0] ?? 0].sort((x, y) => x - y);
  return more >= far * less;
}

const countOf = ({ figure: { quantity } }: Placed): number => quantity?.values[0] ?? 0;

/** Whether a figure is what the one that is gone leaves of another, which both texts tell beside them: «deux y sont encore» where «douze» of «quatorze» left. */
const isLeft = (one: Placed, gone: Placed, text: Placement, told: Placement): boolean =>
  told.figures.some(
    (all) =>
      all.sentence === gone.sentence &&
      exchangeable(all, gone) &&
      countOf(one) > 0 &&
      countOf(all) - countOf(gone) === countOf(one) &&
      text.figures.some((mine) => mine.sentence === one.sentence && same(mine, all)),
  );

/** Whether the page tells a figure as a text does, no less than another text tells the figure that is gone; the text then speaks of something else. */
function isAtHome(
  one: Placed,
  gone: Placed,
  text: Placement,
  page: Placement,
  { fit, isTold }: { fit: number; isTold: boolean },
): boolean {
  const [home, away] = [one, gone].map((its) =>
    page.figures.filter((other) => same(other, its)),
  ) as [Placed[], Placed[]];
  const doubted = [one, ...home, ...away];
  const best = (places: readonly Placed[]) =>
    Math.max(0, ...places.map((its) => fits(one, text, its, page, doubted)));
  const mine = best(home);
  const isItsOwn = home.some((its) => isAlike(one, its)) && !isAlike(one, gone);
  const isThere = (its: Placed) => exchangeable(one, its) && isOfClause(one, text, its, away, page);
  if (!isTold && home.some(isThere)) return true;
  return mine >= fit && (isItsOwn || mine >= best(away) + rather);
}

/** Figures of a text that stand where another text tells one that the first does not have, unless the page tells them so. */
export function replacedFigures(
  text: Placement,
  told: Placement,
  page: Placement,
  { isTold, isDerived, isCited }: Grounds,
): Placed[] {
  return told.figures.flatMap((gone) => {
    if (text.figures.some((one) => same(one, gone)) || isTold(gone)) return [];
    const found = text.figures.flatMap((one) => {
      const own = told.figures.filter((theirs) => same(theirs, one));
      const again = (other: Placed) => same(other, one) && agree(other, one) && !isTimes(other);
      const uses = text.figures.filter(again).length;
      const twice = uses > 1 && uses > own.length && one.figure.quantity && gone.figure.quantity;
      if (!exchangeable(one, gone) && !twice) return [];
      if ((isTimes(gone) && !isTimes(one)) || areFarApart(one, gone)) return [];
      const doubted = [one, gone, ...own];
      const at = (theirs: Placed) => fits(one, text, theirs, told, doubted);
      const fit = at(gone);
      const gain = fit - Math.max(0, ...own.map(at));
      const enough = own.length > 0 ? instead : untold;
      if (own.length === 0 && (isMultiple(one) || isTwo(gone))) return [];
      if (isLeft(one, gone, text, told)) return [];
      const sure = fit >= enough && gain >= (twice ? repeated : enough);
      if (own.length === 0 && (sure || twice) && isDerived(one))
        if (fit < certain || isCited(one, gone)) return [];
      if ((sure || twice) && isAtHome(one, gone, text, page, { fit, isTold: own.length > 0 }))
        return [];
      return [{ one, gain, sure, twice: twice && !isPlain(one) && !isPlain(gone) }];
    });
    const sure = found.filter((candidate) => candidate.sure);
    const [likeliest] = found.filter(({ twice }) => twice).sort((a, b) => b.gain - a.gain);
    return (sure.length > 0 ? sure : likeliest ? [likeliest] : []).map(({ one }) => one);
  });
}
