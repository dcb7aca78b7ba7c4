import { isPeople } from '#src/core/names/gazetteer.ts';
import { remembered } from '#src/core/remember.ts';
import { bare } from '#src/core/text/words.ts';
import { frenchHeadsOf } from './concepts.ts';
import type { Dictionary } from './dictionary.ts';
import { everydayKeys, isEveryday } from './everyday-words.ts';
import { usualKeys } from './usual-words.ts';

/** How often the news writes a word: 3 in every article, 2 a headword of the lexicon or a form of an everyday word, 1 a form of another, 0 seldom. */
export type Frequency = 0 | 1 | 2 | 3;

/** How often the news writes what is spelt so, were it a word of the dictionary. */
export const frequencyOf = remembered((word): Frequency => {
  if (isEveryday(word)) return 3;
  const key = bare(word);
  const singulars = [key, key.replace(/[sx]$/u, ''), key.replace(/es?$/u, '')];
  const isHead = (heads: ReadonlySet<string>) => singulars.some((one) => heads.has(one));
  if (everydayKeys.has(key) || isHead(usualKeys) || isPeople(key)) return 2;
  const heads = frenchHeadsOf(key);
  if (isHead(heads)) return 2;
  if ([...heads].some(isEveryday)) return 2;
  return heads.size > 0 ? 1 : 0;
}, 40_000);

const bookish = /(?:a|as|ai|â[mt]es|ât|èrent|ass(?:e|es|ent|iez|ions))$/u;
const told = /i(?:ons|ez)$/u;

/** Whether a word is of a past that the news leaves to novels, or says what we did: «escorta», «ramenas», «connections», and not «opéra», «nations». */
export const isBookish = (word: string, knows: Dictionary): boolean =>
  (bookish.test(word) && frequencyOf(word) < 2 && knows(word.replace(bookish, 'er'))) ||
  (told.test(word) && !knows(word.replace(/s$/u, '')) && knows(word.replace(told, 'er')));
