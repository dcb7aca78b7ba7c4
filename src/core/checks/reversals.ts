import { negations } from '#src/core/polarity.ts';
import type { Finding } from '#src/core/finding.ts';
import { locate } from '#src/core/fold.ts';
import { quotationsIn } from '#src/core/quotations.ts';
import { comparable, countApart, type Point, type Reading, readPoints, tie } from './points.ts';
import { rarityIn, type Token } from './reading.ts';
import { statedAt } from './stated.ts';
import type { Check } from './subject.ts';

/** What a claim must share with its evidence, the brief with its claims and with its page, to speak of the same thing. */
const least = { evidence: 0, claims: 0.5, page: 2.2 };

/** The points of one text that another turns into their reverse, where it nowhere says the same of the same. */
function reversed(
  said: Reading,
  told: Reading,
  most: number,
  rare: (token: Token) => number,
): Point[] {
  return said.points.filter((point) => {
    if (point.yes === undefined) return false;
    const rivals = told.points.filter((one) => comparable(point, one));
    const against = rivals.filter((one) => one.yes === !point.yes && !countApart(point, one));
    if (against.length === 0) return false;
    const best = (some: readonly Point[]) => Math.max(-1, ...some.map((one) => tie(point, one, rare)));
    const score = best(against);
    const ok= score >= most && best(rivals.filter(({ yes }) => yes !== !point.yes)) < 0.6 * score + 0.01;
    if (ok && (globalThis as any).DEBUG) { const b=against.sort((x,y)=>tie(point,y,rare)-tie(point,x,rare))[0]; (globalThis as any).DEBUG?.(most,point,said.text,b,told.text,score,0) }
    return ok;
  });
}

/** A text whose quotations are blank, as they are checked word for word. */
const blanked = (text: string): string =>
  quotationsIn(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

/** What the page says is not denied in the brief, nor told as its contrary: refused for accepted, sold for bought. */
export const reversals: Check = ({ draft, source }) => {
  const text = blanked(draft.text);
  const page = readPoints(source.all);
  const rare = rarityIn(page.tokens);
  const fault = ([start, end]: Finding['span']): Finding => ({
    code: 'polarity',
    about: 'fact',
    hard: true,
    span: [start, end],
    subject: draft.text.slice(start, end),
  });
  const bound = draft.facts
    .filter(({ evidence }) => locate(evidence, source.folded))
    .flatMap(({ claim, evidence }) =>
      reversed(readPoints(blanked(claim)), readPoints(evidence), least.evidence, rare).map((point) => {
        const [from, to] = statedAt(claim, draft.text);
        const word = claim.slice(point.start, point.end);
        const at = draft.text.slice(from, to).indexOf(word);
        return fault(at < 0 ? [from, to] : [from + at, from + at + word.length]);
      }),
    );
  const said = readPoints(text);
  const claims = readPoints(blanked(draft.facts.map(({ claim }) => claim).join('\n')));
  const stated = [...reversed(said, claims, least.claims, rare), ...reversed(said, page, least.page, rare)];
  return [...bound, ...stated.map(({ start, end }) => fault([start, end]))];
};
