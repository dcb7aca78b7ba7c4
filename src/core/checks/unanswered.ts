import { meaningsIn, shared } from '#src/core/concepts.ts';
import { locate } from '#src/core/fold.ts';
import { negations, soundsNegative } from '#src/core/polarity.ts';
import { blanked } from '#src/core/quotations.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import { toldIn, type Unmet, unmetIn } from './negated.ts';
import { reversalAt } from './reversal.ts';
import { statedAt } from './stated.ts';
import type { Check, Source } from './subject.ts';

/** Turns by which a text may say a no as a yes, or a yes as a no: a first, a superlative, «pas encore», «pas avant». */
const turning =
  /(?<!\p{L})(?:avant|before|until|premi[eè]|first|most|record|seul|only|autant|davantage|aussi|sans|encore|yet|plus que|gu[eè]re \p{L}+ que|no\.? \d)/iu;

/** The sentences of a page that hold a passage, as one text. */
function sentencesAround(passage: string, source: Source): string {
  const place = locate(passage, source.folded);
  return sentencesOf(source.all)
    .filter(({ start, end }) => place && start < place.end && place.start < end)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether a claim says plainly what a part of its evidence denies. */
const saysYesAlone = (claim: string, evidence: string, around: string): boolean =>
  !turning.test(claim) &&
  !turning.test(around) &&
  !soundsNegative(claim) &&
  !/(?<!\p{L})(?:ne |n['’]|pas )/u.test(claim) &&
  evidence
    .split(/[,;:]/u)
    .some(
      (part) =>
        negations(part) > 0 &&
        !/not (?:more|less|merely|simply|so much|necessarily)/iu.test(part) &&
        meaningsIn(part).length > 1 &&
        shared(part, claim) >= 0.5,
    );

/** How much of a denial another text must have to be the yes of it, by what the two texts are. */
const isYes = {
  evidenceOf: ({ wholly, share }: Unmet) => wholly && share >= 0.3,
  claimOf:
    (least: number) =>
    ({ wholly, verb, share, scope }: Unmet) =>
      wholly && (verb ? share >= least : share >= 0.6 && scope >= 0.6),
  briefOf: ({ verb, share, scope }: Unmet) => (verb ? share >= 0.6 : share >= 0.6 && scope >= 0.5),
  claims: ({ wholly, verb, share }: Unmet) => wholly && (verb ? share >= 0.6 : share >= 0.8),
  page: ({ wholly, verb, share }: Unmet) => wholly && verb && share >= 0.6,
};

/** A no of the brief has a no in what it rests on, and a no of that is not told as a yes. */
export const unanswered: Check = ({ draft, source }) => {
  const inFrench = source.language === 'fr';
  const facts = draft.facts.filter(({ evidence }) => locate(evidence, source.folded));
  const brief = toldIn(blanked(draft.text));
  const claims = draft.facts.map(({ claim }) => blanked(claim));
  const bound = facts
    .filter(({ claim: words, evidence }) => {
      const claim = blanked(words);
      const around = sentencesAround(evidence, source);
      return (
        saysYesAlone(claim, evidence, around) ||
        unmetIn(toldIn(claim), toldIn(around)).some(isYes.evidenceOf) ||
        unmetIn(toldIn(evidence), toldIn(claim)).some(isYes.claimOf(inFrench ? 0.3 : 0.5))
      );
    })
    .map(({ claim }) => statedAt(claim, draft.text));
  const stated = [
    ...claims.flatMap((claim) =>
      unmetIn(toldIn(claim), brief)
        .filter(isYes.briefOf)
        .map(({ sentence }) => sentence),
    ),
    ...unmetIn(brief, toldIn(claims.join('\n')))
      .filter(isYes.claims)
      .map(({ denial }) => denial),
    ...unmetIn(brief, toldIn(source.all))
      .filter(isYes.page)
      .map(({ denial }) => denial),
  ];
  return [...bound, ...stated.map(({ start, end }) => [start, end] as const)].map((span) =>
    reversalAt(draft.text, span),
  );
};
