import { type Sentence, sentencesOf } from './sentences.ts';
import type { Place } from './span.ts';

/** How far a sentence is read on either side of a place of it. */
const reach = 400;

/** The sentence of a text that a place starts in, as far as it is near. */
export function sentenceAt(text: string, { start }: Place): Sentence {
  const from = Math.max(0, start - reach);
  const near = text.slice(from, start + reach);
  const { start: at, end } = sentencesOf(near).find((one) => one.end > start - from) ?? {
    start: start - from,
    end: near.length,
  };
  return { start: from + at, end: from + end, text: near.slice(at, end) };
}
