import type { Sentence } from '#src/core/text/sentences.ts';
import { shared } from '#src/core/words/concepts.ts';

/** The sentence that says most of a claim, in whatever words, and how much of it; undefined when there is none. */
export function nearestTo(
  claim: string,
  sentences: readonly Sentence[],
): { sentence: Sentence; share: number } | undefined {
  const [nearest] = sentences
    .map((sentence) => ({ sentence, share: shared(claim, sentence.text) }))
    .sort((a, b) => b.share - a.share);
  return nearest;
}
