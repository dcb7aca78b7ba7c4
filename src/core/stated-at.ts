import type { Finding } from './finding.ts';
import { sentencesOf } from './text/sentences.ts';
import { contentWords } from './words/content-words.ts';

/** The sentence of a brief that says what a claim says, that which has it word for word first; the whole brief when none does. */
export function statedAt(claim: string, text: string): Finding['span'] {
  const wanted = contentWords(claim);
  let best: Finding['span'] = [0, text.length];
  let most = 0;
  for (const sentence of sentencesOf(text)) {
    if (claim && sentence.text.includes(claim)) return [sentence.start, sentence.end];
    const shared = [...contentWords(sentence.text)].filter((word) => wanted.has(word)).length;
    if (shared > most) {
      most = shared;
      best = [sentence.start, sentence.end];
    }
  }
  return best;
}

/** Where the words stand in the sentence that states a claim, else that sentence. */
export function wordsAt(words: string, claim: string, text: string): Finding['span'] {
  const [from, to] = statedAt(claim, text);
  const at = text.slice(from, to).indexOf(words);
  return at < 0 ? [from, to] : [from + at, from + at + words.length];
}
