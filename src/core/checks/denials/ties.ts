import { alike, type Token } from '#src/core/checks/reading.ts';
import type { Point, Reading } from './points.ts';

/** How telling a word is. */
export type Rarity = (token: Token) => number;

const decay = (one: Token, { token }: Point): number =>
  (one.clause === token.clause ? 1 : 0.5) /
  (1 + 0.12 * Math.max(0, Math.abs(one.index - token.index) - 1));

function worth(one: Token, rare: Rarity): number {
  if (!one.quantity) return (one.kind === 'name' ? 1.2 : 1) * rare(one);
  const [value = 0] = one.quantity.values;
  return value >= 1000 ? 3 : value > 2 ? 2 : 0.5;
}

const numbersBy = ({ around, token }: Point): Token[] =>
  around.filter((one) => one.quantity && one.clause === token.clause);

/** Whether both stand by numbers, of which they have none in common. */
export function countApart(one: Point, other: Point): boolean {
  const [mine, theirs] = [numbersBy(one), numbersBy(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((a) => theirs.some((b) => alike(a, b)));
}

/** Whether a point stands by a number that the text of another has, though not by that other. */
export const countsElsewhere = (one: Point, other: Point, tokens: readonly Token[]): boolean =>
  numbersBy(one).some(
    (mine) =>
      tokens.some((theirs) => alike(mine, theirs)) &&
      !numbersBy(other).some((theirs) => alike(mine, theirs)),
  );

/** How surely two points speak of the same thing: what their surroundings share, the nearer the more. */
export function tie(one: Point, other: Point, rare: Rarity): number {
  let sum = 0;
  for (const mine of one.around) {
    let best = 0;
    for (const theirs of other.around)
      if (alike(mine, theirs)) best = Math.max(best, decay(theirs, other));
    sum += best * decay(mine, one) * worth(mine, rare);
  }
  return sum;
}

/** Whether one point says that what the other tells as ended goes on again, which takes that for granted: «rouvre», «fermée depuis mars». */
const takesUp = (one: Point, other: Point): boolean =>
  one.resumes !== undefined && other.resumes !== undefined && one.resumes !== other.resumes;

/** Whether two points measure, each by the number next to it, things of two kinds: `over six years`, «moins de 500 000 euros». */
function measureApart({ needed: mine = [] }: Point, { needed: theirs = [] }: Point): boolean {
  const [one, other] = [mine[0]?.quantity?.unit, theirs[0]?.quantity?.unit];
  return one !== undefined && other !== undefined && one.kind !== other.kind;
}

/** Whether two points are the same word, or sides of the same opposition taken of the same thing. */
export function comparable(one: Point, other: Point): boolean {
  if (one.opposition === undefined || other.opposition === undefined)
    return one.opposition === other.opposition && alike(one.token, other.token);
  if (one.opposition !== other.opposition || one.governed !== other.governed) return false;
  if (takesUp(one, other)) return false;
  if (one.denied !== other.denied && (one.singular || other.singular)) return false;
  if (!one.needed) return true;
  if (measureApart(one, other)) return false;
  return one.needed.some((token) => other.needed?.some((another) => alike(token, another)));
}

/** How surely a text says the same as a point of another. */
export const support = (point: Point, told: Reading, rare: Rarity): number =>
  Math.max(
    -1,
    ...told.points
      .filter((one) => one.yes === point.yes && comparable(point, one))
      .map((one) => tie(point, one, rare)),
  );
