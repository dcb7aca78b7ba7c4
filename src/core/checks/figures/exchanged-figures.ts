import { exchangeable, fits, type Placed, type Placement, same } from './placement.ts';

/** How much better, both together, two figures must fit in each other’s places than in their own; and each of them. */
const together = 0.25;
const each = 0.02;

/** Pairs of figures of a text that stand in each other’s places, by what another text tells around them. */
export function exchangedFigures(text: Placement, told: Placement): Placed[] {
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
