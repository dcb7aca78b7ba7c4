import { shared } from '#src/core/concepts.ts';
import { locate } from '#src/core/fold.ts';
import { blanked } from '#src/core/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/sentences.ts';
import { overlaps } from '#src/core/span.ts';
import { hintsNo } from './hints.ts';
import { losesNo } from './lost-no.ts';
import { toldIn, unmetIn } from './negated.ts';
import { partsOf } from './parts.ts';
import { reversalAt } from './reversal.ts';
import { nearestTo, statedAt } from './stated.ts';
import type { Check } from './subject.ts';
import { addsNo, deniesAlone, takesBack, turnsClaim } from './told-no.ts';

/** How much of a claim a sentence must say to state it. */
const states = 0.4;

/** How much of a part of a brief a claim must say to tell it. */
const claimed = 0.6;

/** The sentence of a brief that states a claim. */
function statementOf(claim: string, sentences: readonly Sentence[]): Sentence | undefined {
  const nearest = nearestTo(claim, sentences);
  return nearest && nearest.share >= states ? nearest.sentence : undefined;
}

/** A claim as it is held against its evidence: its quotations count where the evidence quotes too. */
const heldAgainst = (claim: string, evidence: string): string =>
  /[«“"]/u.test(evidence) ? claim : blanked(claim);

/** Whether a claim says yes or no where its evidence says the other. */
function contradicts(claim: string, evidence: string): boolean {
  const said = heldAgainst(claim, evidence);
  return (
    (deniesAlone(evidence, said, 'evidence') && !hintsNo(said, evidence)) ||
    addsNo(said, evidence) ||
    takesBack(said, evidence) ||
    losesNo(said, evidence)
  );
}

/** A no that a claim or its evidence tells is told as a no in the brief, and one that the brief alone tells has one in the page. */
export const unanswered: Check = ({ draft, source }) => {
  const text = blanked(draft.text);
  const sentences = sentencesOf(text);
  const bound = draft.facts
    .filter(
      ({ claim, evidence }) => locate(evidence, source.folded) && contradicts(claim, evidence),
    )
    .map(({ claim }) => statedAt(claim, draft.text));
  const stated = draft.facts.flatMap(({ claim, evidence }) => {
    const said = blanked(claim);
    const sentence = statementOf(said, sentences);
    if (!sentence) return [];
    const loses =
      deniesAlone(said, sentence.text, 'brief') && deniesAlone(evidence, sentence.text, 'evidence');
    return loses || turnsClaim(sentence.text, said) ? [sentence] : [];
  });
  const unclaimed = partsOf(text).filter(
    (part) => !draft.facts.some(({ claim }) => shared(part.text, claim) >= claimed),
  );
  const unfounded = unmetIn(toldIn(text), toldIn(source.all)).filter((place) =>
    unclaimed.some((part) => overlaps(part, place)),
  );
  const spans = [...stated, ...unfounded].map(({ start, end }) => [start, end] as const);
  return [...bound, ...spans].map((span) => reversalAt(draft.text, span));
};
