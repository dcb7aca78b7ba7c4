import { groundedFacts } from '#src/core/checks/evidence.ts';
import type { Check } from '#src/core/checks/subject.ts';
import { faultIn, reversalAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { type ContestPlace, contestPlacesIn, mayMean } from '#src/core/numbers/contest-places.ts';
import { wordsAt } from '#src/core/stated-at.ts';
import { retold } from './retold.ts';

/** What tells that a round was gone through, so that the next one follows. */
const through =
  /(?<!\p{L})(?:w[io]n|wins|winning|beat|defeat|victor|through|advanc|progress|qualif|victoire|gagn|remport|batt|impos|élimin|domin|écart|knock|disp)/iu;

/** The places in contests that a text tells where another tells others of the kind alone. */
const othersIn = (text: string, told: string): ContestPlace[] => {
  const given = contestPlacesIn(told);
  return contestPlacesIn(text).filter(
    (one) => given.some(({ kind }) => kind === one.kind) && !mayMean(told, one),
  );
};

/** How far from a place of its kind that is won the next one is. */
const next: Partial<Record<ContestPlace['kind'], number>> = { round: -1, turn: 1 };

/** The same, without the rounds that follow one that the other tells as gone through. */
const strayIn = (text: string, told: string): ContestPlace[] =>
  othersIn(text, told).filter(
    (one) =>
      !through.test(told) ||
      !contestPlacesIn(told).some(
        ({ kind, level }) => kind === one.kind && level + (next[kind] ?? 0) === one.level,
      ),
  );

/** What is wrong where a draft tells a place of a contest: a rank is a number, a round, a medal or a sentence is none. */
const doubtAt = (text: string, one: ContestPlace, [start, end]: Finding['span']): Finding =>
  one.kind === 'rank' && end - start === one.end - one.start
    ? faultIn('number', text, { start, end })
    : reversalAt(text, [start, end]);

/** A round, a turn, a medal or a rank is one that the page, the evidence of its claim, and the facts that its sentence tells, tell: «demi-finales» is none of `quarter-finals`. */
export const contests: Check = (subject) => {
  const { draft, source } = subject;
  const told = (one: ContestPlace): Finding => doubtAt(draft.text, one, [one.start, one.end]);
  return [
    ...strayIn(draft.text, source.all).map(told),
    ...retold(subject, strayIn, othersIn).map(told),
    ...groundedFacts(subject).flatMap(({ claim, evidence }) =>
      strayIn(claim, evidence).map((one) =>
        doubtAt(draft.text, one, wordsAt(claim.slice(one.start, one.end), claim, draft.text)),
      ),
    ),
  ];
};
