import { bareWords } from '#src/core/text/words.ts';
import { frenchStopwords } from './stopwords.ts';

/** The words of a text that say what it is about, bare. */
export const contentWords = (text: string): Set<string> =>
  new Set(bareWords(text).filter((word) => word.length > 2 && !frenchStopwords.has(word)));
