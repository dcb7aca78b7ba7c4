import { overlaps } from '#src/core/span.ts';
import { hasNo } from './hints.ts';
import { refuses } from './litotes.ts';
import { type Point, type Reading, readPoints } from './points.ts';
import { alike } from './reading.ts';
import { comparable, tie } from './ties.ts';

/** A text as its oppositions are read, and whether anything in it denies. */
type Side = Reading & { denies: boolean };

const sideOf = (text: string, language: 'fr' | 'en'): Side => ({
  ...readPoints(text, language),
  denies: hasNo(text) || refuses(text),
});

/** Whether the one word that takes a side is told by another text. */
const isTold = (point: Point, { tokens }: Side): boolean =>
  overlaps(point, point.token) &&
  point.end <= point.token.end &&
  tokens.some((one) => alike(one, point.token));

/** How much of what stands around two points they must share to speak of the same thing, each word worth the same. */
const least = 0.3;
const alikeWorth = () => 1;

/** Whether two points stand among the same words; one that is denied in so many words need not. */
function areNear(mine: Point, theirs: Point): boolean {
  if (mine.denied || theirs.denied) return true;
  const whole = Math.min(tie(mine, mine, alikeWorth), tie(theirs, theirs, alikeWorth));
  return tie(mine, theirs, alikeWorth) >= least * whole;
}

/** Whether two points take the two sides of an opposition, each by a word that the other text lacks or as one denies what the other says. */
function opposed(mine: Point, said: Side, theirs: Point, told: Side): boolean {
  if (theirs.yes !== !mine.yes || !comparable(mine, theirs) || !areNear(mine, theirs)) return false;
  if ((theirs.denied && said.denies) || (mine.denied && told.denies)) return false;
  const isSame = (mine.denied || theirs.denied) && alike(mine.token, theirs.token);
  return isSame || !(isTold(mine, told) || isTold(theirs, said));
}

/** Whether two words in a row take a side of one opposition, the first of which turns the second: «renonce à supprimer». */
const isDoubled = (one: Point, sides: readonly Point[]): boolean =>
  sides.some(
    (other) => other !== one && Math.max(one.start, other.start) - Math.min(one.end, other.end) < 6,
  );

/** The words of a French claim that take one side alone of an opposition, of which its evidence takes the other alone among the same words. */
export function contraryIn(claim: string, evidence: string, language: 'fr' | 'en'): Point[] {
  const [said, told] = [sideOf(claim, 'fr'), sideOf(evidence, language)];
  return said.points.filter((mine) => {
    if (mine.opposition === undefined || mine.yes === undefined) return false;
    const sides = told.points.filter(({ opposition }) => opposition === mine.opposition);
    const both = said.points.some(
      (one) => one.opposition === mine.opposition && one.yes === !mine.yes,
    );
    return (
      !both &&
      !sides.some(({ yes }) => yes === mine.yes) &&
      sides.some((theirs) => opposed(mine, said, theirs, told) && !isDoubled(theirs, sides))
    );
  });
}
