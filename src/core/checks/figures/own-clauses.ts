import { agree, type Placed, type Placement, type Token } from './placement.ts';

/** Whether the clause of a figure says more of what the clause of one figure of another text says than of what is said ahead of others there. */
export function isOfClause(
  mine: Placed,
  text: Placement,
  home: Placed,
  away: readonly Placed[],
  told: Placement,
): boolean {
  const inClauses = ({ sentences }: Placement, one: Placed, from: number) =>
    (sentences[one.sentence] ?? []).filter(
      (token) => token !== one && token.clause >= from && token.clause <= one.clause,
    );
  const here = inClauses(told, home, home.clause);
  const ahead = away.map((its) => [its, ...inClauses(told, its, its.clause - 1)]);
  if (ahead.some((tokens) => tokens.includes(home))) return false;
  const there = ahead.flat().filter((token) => !here.includes(token));
  const words = inClauses(text, mine, mine.clause);
  const saidIn = (those: readonly Token[]) => (word: Token) =>
    those.some((its) => agree(word, its));
  return words.filter(saidIn(here)).length > words.filter(saidIn(there)).length;
}
