import type { Finding } from '#src/core/finding.ts';
import { locate } from '#src/core/fold.ts';
import { blanked } from '#src/core/quotations.ts';
import { comparable, countApart, type Point, type Reading, readPoints, tie } from './points.ts';
import { rarityIn, type Token } from './reading.ts';
import { reversalAt } from './reversal.ts';
import { wordsAt } from './stated.ts';
import type { Check } from './subject.ts';

/** How much must be shared to speak of the same thing: a claim with its evidence, the brief with its claims and its page. */
const evidence = { word: 0, side: 0 };
const claims = { word: 0.3, side: 0.8 };
const page = { word: 2.5, side: 2.5 };

/** The points of one text that another turns into their reverse, where it nowhere says the same of the same. */
function reversed(
  said: Reading,
  told: Reading,
  least: typeof evidence,
  rare: (token: Token) => number,
): Point[] {
  return said.points.filter((point) => {
    if (point.yes === undefined) return false;
    const rivals = told.points.filter((one) => comparable(point, one));
    const against = rivals.filter((one) => one.yes === !point.yes && !countApart(point, one));
    if (against.length === 0) return false;
    const best = (some: readonly Point[]) =>
      Math.max(-1, ...some.map((one) => tie(point, one, rare)));
    const score = best(against);
    if (score < least[point.opposition === undefined ? 'word' : 'side']) return false;
    return best(rivals.filter((one) => one.yes !== !point.yes)) < 0.6 * score + 0.01;
  });
}

/** What the page says is not denied in the brief, nor told as its contrary: refused for accepted, sold for bought. */
export const reversals: Check = ({ draft, source }) => {
  const told = readPoints(source.all);
  const rare = rarityIn(told.tokens);
  const fault = (span: Finding['span']) => reversalAt(draft.text, span);
  const bound = draft.facts
    .filter((fact) => locate(fact.evidence, source.folded))
    .flatMap((fact) => {
      const claim = blanked(fact.claim);
      const points = reversed(readPoints(claim), readPoints(fact.evidence), evidence, rare);
      return points.map(({ start, end }) =>
        fault(wordsAt(claim.slice(start, end), claim, draft.text)),
      );
    });
  const said = readPoints(blanked(draft.text));
  const claimed = readPoints(blanked(draft.facts.map(({ claim }) => claim).join('\n')));
  const stated = [
    ...reversed(said, claimed, claims, rare),
    ...reversed(said, told, page, rare),
  ].map(({ start, end }) => fault([start, end]));
  return [...bound, ...stated];
};
