import type { Draft, Fact } from '#src/core/brief.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import type { Quantity } from '#src/core/numbers/quantity.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';
import { kept } from '#src/core/remember.ts';
import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import { meaningsIn, shared } from '#src/core/words/concepts.ts';

/** A sentence of a brief and the facts whose claims it states. */
export type Aligned = { sentence: Sentence; facts: readonly Fact[] };

const least = 0.4;

/** Whether a number is rare enough to tell of what a sentence speaks. */
const telling = ({ values }: Quantity): boolean => (values[0] ?? 0) >= 100;

/** How surely a sentence states a claim: the claim's telling words that it has, and its numbers. */
function states(sentence: string, claim: string): number {
  const numbers = quantitiesIn(claim);
  const found = quantitiesIn(sentence);
  const same = numbers.filter((one) => found.some((other) => backs(other, one))).length;
  const unnamed = claim.replace(/(?<=[\s’'])\p{Lu}[\p{L}-]+/gu, '');
  const told = meaningsIn(unnamed).length > 1 ? shared(unnamed, sentence) : 0;
  return (
    Math.max(told, shared(claim, sentence)) +
    (numbers.length === 0 ? 0 : (0.3 * same) / numbers.length) +
    (numbers.some((one) => telling(one) && found.some((other) => backs(other, one))) ? 0.3 : 0)
  );
}

/** Puts each fact with the sentence that states it best; a fact that no sentence states is left out. */
export const align = kept((draft: Pick<Draft, 'text' | 'facts'>): readonly Aligned[] => {
  const sentences = sentencesOf(draft.text);
  const places = draft.facts.map(({ claim }) => {
    const scores = sentences.map((sentence) => states(sentence.text, claim));
    const best = Math.max(0, ...scores);
    return best < least ? -1 : scores.indexOf(best);
  });
  return sentences.map((sentence, i) => ({
    sentence,
    facts: draft.facts.filter((_, j) => places[j] === i),
  }));
});
