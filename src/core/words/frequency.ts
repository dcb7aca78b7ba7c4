import { remembered } from '#src/core/remember.ts';
import { bare } from '#src/core/text/words.ts';
import { frenchHeadsOf } from './concepts.ts';
import type { Dictionary } from './dictionary.ts';
import { isEveryday } from './everyday-words.ts';

/** How often the news writes a word: 3 in every article, 2 a headword of the lexicon, 1 a form of one, 0 seldom. */
export type Frequency = 0 | 1 | 2 | 3;

/** How often the news writes what is spelt so, were it a word of the dictionary. */
export const frequencyOf = remembered((word): Frequency => {
  if (isEveryday(word)) return 3;
  const key = bare(word);
  const heads = frenchHeadsOf(key);
  if (heads.has(key) || heads.has(key.replace(/(?:e?s|x|e)$/u, ''))) return 2;
  return heads.size > 0 ? 1 : 0;
}, 40_000);

const bookish = /(?:a|as|ai|â[mt]es|ât|èrent|ass(?:e|es|ent|iez|ions))$/u;

/** Whether a word is of a past that the news leaves to novels: «escorta», «ramenas», and not «opéra». */
export const isBookish = (word: string, knows: Dictionary): boolean =>
  bookish.test(word) && frequencyOf(word) < 2 && knows(word.replace(bookish, 'er'));
