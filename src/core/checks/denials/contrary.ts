import { alike } from '#src/core/checks/reading.ts';
import { overlaps } from '#src/core/text/span.ts';
import { hasNo } from './hints.ts';
import { refuses } from './litotes.ts';
import { type Point, type Reading, readPoints } from './points.ts';
import { comparable, countsElsewhere, tie } from './ties.ts';

/** A text as its oppositions are read, and whether anything in it denies. */
type Side = Reading & { text: string; denies: boolean };

const sideOf = (text: string, language: 'fr' | 'en'): Side => ({
  ...readPoints(text, language),
  text,
  denies: hasNo(text) || refuses(text),
});

/** Whether the one word that takes a side is told by another text. */
const isTold = (point: Point, { tokens }: Side): boolean =>
  overlaps(point, point.token) &&
  point.start >= point.token.start &&
  point.end <= point.token.end &&
  tokens.some((one) => alike(one, point.token));

/** How much of what stands around two points they must share to speak of the same thing, a rare word worth no more than a common one; less where both compare. */
const least = 0.4;
const compared = 0.3;
const allCommon = () => 1;

/** Whether two points stand among the same words; one that is denied in so many words need not. */
function areNear(mine: Point, theirs: Point): boolean {
  if (mine.denied || theirs.denied) return true;
  const whole = Math.min(tie(mine, mine, allCommon), tie(theirs, theirs, allCommon));
  const enough = mine.needed && theirs.needed ? compared : least;
  return tie(mine, theirs, allCommon) >= enough * whole;
}

/** Whether a side is taken by a word that denies: «jamais», «sans», `none`. */
const isNo = ({ start, end }: Point, { text }: Side): boolean => hasNo(text.slice(start, end));

/** Whether two points take the two sides of an opposition, each by a word that the other text lacks or as one denies what the other says. */
function opposed(mine: Point, said: Side, theirs: Point, told: Side): boolean {
  if (theirs.yes !== !mine.yes || !comparable(mine, theirs) || !areNear(mine, theirs)) return false;
  if ((isNo(mine, said) && told.denies) || (isNo(theirs, told) && said.denies)) return false;
  if (mine.denied !== theirs.denied && (theirs.denied ? said : told).denies) return false;
  const isSame = (mine.denied || theirs.denied) && alike(mine.token, theirs.token);
  return isSame || !(isTold(mine, told) || isTold(theirs, said));
}

/** Whether a claim takes its side over what the evidence takes the other of: «moins élevée que celle d’Untel» for «Untel, qui proposait plus». */
function isTurnedRound(mine: Point, said: Side, theirs: Point, told: Side): boolean {
  const than = said.text.slice(mine.end).search(/(?<!\p{L})(?:qu[e'’]|than)/u);
  if (than < 0) return false;
  const part = said.text.slice(mine.end + than).search(/[,.;:]|$/u);
  const [from, to] = [mine.end + than, mine.end + than + part];
  const below = said.tokens.filter((one) =>
    one.kind === 'name' ? one.start > from : one.start > from && one.end <= to,
  );
  return told.tokens.some(
    (one) => one.end <= theirs.start && below.some((other) => alike(one, other)),
  );
}

/** Whether two words in a row take a side of one opposition, the first of which turns the second: «renonce à supprimer». */
const isDoubled = (one: Point, sides: readonly Point[]): boolean =>
  sides.some(
    (other) => other !== one && Math.max(one.start, other.start) - Math.min(one.end, other.end) < 6,
  );

/** How many times as much a point must share with one that takes the other side as with one that takes its own. */
const timesMore = 2;

/** A point, and the words that say its reverse, where no denial does. */
export type Contrary = Point & { against?: string };

/** The words that take the other side of an opposition, where neither side is denied. */
export const sideAgainst = (mine: Point, theirs: Point, words: string): { against?: string } =>
  mine.opposition === undefined || mine.denied || theirs.denied ? {} : { against: words };

/** The words of a French claim that take one side of an opposition, of which its evidence takes the other among the same words, and its own nowhere near. */
export function contraryIn(claim: string, evidence: string, language: 'fr' | 'en'): Contrary[] {
  const [said, told] = [sideOf(claim, 'fr'), sideOf(evidence, language)];
  const shared = (one: Point, other: Point) => tie(one, other, allCommon);
  return said.points.flatMap((mine) => {
    if (mine.opposition === undefined || mine.yes === undefined) return [];
    const sides = told.points.filter(({ opposition }) => opposition === mine.opposition);
    const own = said.points.filter(
      (one) => one.opposition === mine.opposition && one.yes === !mine.yes,
    );
    const same = sides.filter(({ yes }) => yes === mine.yes);
    const turned = sides.find(
      (theirs) =>
        opposed(mine, said, theirs, told) &&
        !countsElsewhere(mine, theirs, told.tokens) &&
        !isTurnedRound(mine, said, theirs, told) &&
        !isDoubled(theirs, sides) &&
        [...own.map((one) => shared(one, theirs)), ...same.map((one) => shared(mine, one))].every(
          (less) => shared(mine, theirs) >= timesMore * Math.max(less, 0.2),
        ),
    );
    return turned
      ? [{ ...mine, ...sideAgainst(mine, turned, evidence.slice(turned.start, turned.end)) }]
      : [];
  });
}
