import type { Quantity } from '#src/core/numbers/quantity.ts';
import { fits, type Placed, type Placement, placementOf, same } from './placement.ts';

const figureAt = ({ figures }: Placement, { start }: Quantity): Placed[] =>
  figures.filter(({ figure }) => figure.start <= start && start < figure.end);

/** Whether a number stands in a claim as one of others does in its evidence, no worse than it does itself anywhere in the page. */
export function takesPlace(
  one: Quantity,
  claim: string,
  others: readonly Quantity[],
  evidence: string,
  all: string,
): boolean {
  if (others.length === 0) return false;
  const [said, told, page] = [placementOf(claim), placementOf(evidence), placementOf(all)];
  const [mine] = figureAt(said, one);
  if (!mine) return true;
  const there = others.flatMap((other) => figureAt(told, other));
  const home = page.figures.filter((its) => same(its, mine));
  const doubted = [mine, ...there, ...home];
  const best = (places: readonly Placed[], of: Placement): number =>
    Math.max(0, ...places.map((its) => fits(mine, said, its, of, doubted)));
  return best(there, told) >= best(home, page);
}
