import { shared } from '#src/core/concepts.ts';
import { locate } from '#src/core/fold.ts';
import { blanked } from '#src/core/quotations.ts';
import { type Sentence, sentencesOf } from '#src/core/sentences.ts';
import { toldIn, unmetIn } from './negated.ts';
import { reversalAt } from './reversal.ts';
import { statedAt } from './stated.ts';
import type { Check } from './subject.ts';
import { deniesAll, deniesAlone, deniesOf } from './told-no.ts';

/** How much of a claim a sentence must say to state it. */
const states = 0.4;

/** The sentence of a brief that states a claim. */
function statementOf(claim: string, sentences: readonly Sentence[]): Sentence | undefined {
  const [best] = sentences
    .map((sentence) => ({ sentence, share: shared(claim, sentence.text) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= states ? best.sentence : undefined;
}

/** A no of the brief has a no in what it rests on, and a no of that is not told as a yes. */
export const unanswered: Check = ({ draft, source }) => {
  const text = blanked(draft.text);
  const sentences = sentencesOf(text);
  const bound = draft.facts
    .filter(
      ({ claim, evidence }) =>
        locate(evidence, source.folded) &&
        (deniesAlone(evidence, claim, 0) || deniesAll(blanked(claim), evidence)),
    )
    .map(({ claim }) => statedAt(claim, draft.text));
  const stated = draft.facts.flatMap(({ claim }) => {
    const said = blanked(claim);
    const sentence = statementOf(said, sentences);
    if (!sentence) return [];
    const isFalse = deniesOf(said, sentence.text) || deniesAlone(sentence.text, said, 0.5);
    return isFalse ? [sentence] : [];
  });
  const unfounded = draft.facts.length > 0 ? [] : unmetIn(toldIn(text), toldIn(source.all));
  const spans = [...stated, ...unfounded].map(({ start, end }) => [start, end] as const);
  return [...bound, ...spans].map((span) => reversalAt(draft.text, span));
};
