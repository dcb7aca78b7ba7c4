import { align } from '#src/core/checks/alignment.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { misplacedIn } from '#src/core/fault.ts';
import { type Score, scoresIn } from '#src/core/numbers/scores.ts';

const same = ({ numbers: [a, b] }: Score, { numbers: [c, d] }: Score): boolean =>
  (a === c && b === d) || (a === d && b === c);

/** A score of the brief is one that its facts tell, where its sentence states a fact whose own score the brief lacks: «menés 1-0» for a claim of 2-0. */
export const replacedScores: Check = ({ draft }) => {
  const { text, facts } = draft;
  const mine = scoresIn(text);
  const told = facts.flatMap(({ claim, evidence }) => [...scoresIn(claim), ...scoresIn(evidence)]);
  const isGone = (score: Score): boolean => !mine.some((one) => same(one, score));
  return align(draft).flatMap(({ sentence, facts: stated }) => {
    if (!stated.some(({ claim }) => scoresIn(claim).some(isGone))) return [];
    return mine
      .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
      .filter((score) => !told.some((one) => same(one, score)))
      .map((score) => misplacedIn('number', text, score));
  });
};
