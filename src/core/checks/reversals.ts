import type { Language } from '#src/core/antonyms.ts';
import type { Finding } from '#src/core/finding.ts';
import { locate } from '#src/core/fold.ts';
import { blanked } from '#src/core/quotations.ts';
import { comparable, countApart, type Point, type Reading, readPoints, tie } from './points.ts';
import { rarityIn, type Token } from './reading.ts';
import { reversalAt } from './reversal.ts';
import { wordsAt } from './stated.ts';
import type { Check } from './subject.ts';

/** How much must be shared to speak of the same thing: in all, and of what stands around the two. */
type Least = Record<'word' | 'side', readonly [all: number, part: number]>;
const evidence: Least = { word: [0.2, 0.15], side: [0.2, 0.15] };
const claims: Least = { word: [0.2, 0.3], side: [0.4, 0.3] };
const page: Record<Language, Least> = {
  fr: { word: [0.6, 0.45], side: [0.4, 0.45] },
  en: { word: [0.6, 0.6], side: [0.6, 0.45] },
};

/** The points of one text that another turns into their reverse, where it nowhere says the same of the same. */
function reversed(
  said: Reading,
  told: Reading,
  least: Least,
  rare: (token: Token) => number,
): Point[] {
  return said.points.filter((point) => {
    if (point.yes === undefined) return false;
    const rivals = told.points.filter((one) => comparable(point, one));
    const against = rivals.filter((one) => one.yes === !point.yes && !countApart(point, one));
    const nearest = Math.max(0, ...against.map((one) => tie(point, one, rare)));
    const [all, part] = least[point.opposition === undefined ? 'word' : 'side'];
    if (against.length === 0 || nearest < all) return false;
    const own = tie(point, point, rare);
    const whole = Math.min(
      own,
      ...against
        .filter((one) => tie(point, one, rare) === nearest)
        .map((one) => tie(one, one, rare)),
    );
    if (nearest < part * whole) return false;
    const same = rivals.filter((one) => one.yes !== !point.yes);
    return Math.max(-1, ...same.map((one) => tie(point, one, rare))) < 0.6 * nearest;
  });
}

/** What the page says is not denied in the brief, nor told as its contrary: refused for accepted, sold for bought. */
export const reversals: Check = ({ draft, source }) => {
  const language: Language = source.language === 'en' ? 'en' : 'fr';
  const told = readPoints(source.all, language);
  const rare = rarityIn(told.tokens);
  const fault = (span: Finding['span']) => reversalAt(draft.text, span);
  const bound = draft.facts
    .filter((fact) => locate(fact.evidence, source.folded))
    .flatMap((fact) => {
      const claim = blanked(fact.claim);
      const points = reversed(
        readPoints(claim, 'fr'),
        readPoints(fact.evidence, language),
        evidence,
        rare,
      );
      return points.map(({ start, end }) =>
        fault(wordsAt(claim.slice(start, end), claim, draft.text)),
      );
    });
  const said = readPoints(blanked(draft.text), 'fr');
  const claimed = readPoints(blanked(draft.facts.map(({ claim }) => claim).join('\n')), 'fr');
  const stated = [
    ...reversed(said, claimed, claims, rare),
    ...reversed(said, told, page[language], rare),
  ].map(({ start, end }) => fault([start, end]));
  return [...bound, ...stated];
};
