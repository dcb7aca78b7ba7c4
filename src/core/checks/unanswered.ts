import { reversalAt } from '#src/core/fault.ts';
import { locate } from '#src/core/fold.ts';
import { blanked } from '#src/core/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/sentences.ts';
import { isAnsweredNo } from './answered-no.ts';
import { nearestTo, statedAt } from './stated.ts';
import type { Check } from './subject.ts';
import { addsNo, deniesAlone, takesBack, tellsMost, turnsClaim } from './told-no.ts';

/** How much of a claim a sentence must say to state it. */
const states = 0.4;

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
    deniesAlone(evidence, said, 'evidence') ||
    addsNo(said, evidence) ||
    takesBack(said, evidence) ||
    isAnsweredNo(evidence, said)
  );
}

/** A claim says yes and no where its evidence does, and the brief where its claims do: it adds no denial to one, and drops none that its evidence has too. */
export const unanswered: Check = ({ draft, source }) => {
  const sentences = sentencesOf(blanked(draft.text));
  return draft.facts.flatMap(({ claim, evidence }) => {
    const contradicted = locate(evidence, source.folded) && contradicts(claim, evidence);
    const bound = contradicted ? [reversalAt(draft.text, statedAt(claim, draft.text))] : [];
    const said = blanked(claim);
    const sentence = statementOf(said, sentences);
    if (!sentence) return bound;
    const { text, start, end } = sentence;
    const stating = sentences.filter((one) => tellsMost(one.text, said));
    const drops =
      stating.length > 0 && stating.every((one) => deniesAlone(said, one.text, 'stated'));
    return drops || turnsClaim(text, said)
      ? [...bound, reversalAt(draft.text, [start, end])]
      : bound;
  });
};
