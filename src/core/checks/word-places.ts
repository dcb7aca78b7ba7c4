import { sentencesOf } from '#src/core/text/sentences.ts';
import { type Word, wordsOf } from '#src/core/text/words.ts';

/** Which word of its text one is, and which of the clauses and the sentences it stands in. */
export type WordPlace = { index: number; clause: number; sentence: number };

/** Every word of a text with where it stands; a clause ends where `edges` match, and with its sentence. */
export function wordPlacesIn(text: string, edges: RegExp): (Word & WordPlace)[] {
  const sentences = sentencesOf(text);
  const cuts = Array.from(text.matchAll(edges), (match) => match.index);
  let [cut, sentence] = [0, 0];
  return wordsOf(text).map((word, index) => {
    while (word.start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1;
    while (word.start > (cuts[cut] ?? Number.POSITIVE_INFINITY)) cut += 1;
    return { ...word, index, clause: cut + sentence, sentence };
  });
}
