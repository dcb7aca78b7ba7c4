import { englishStopwords, frenchStopwords } from './stopwords.ts';
import { bareWords } from './words.ts';

/** French or English by their small words; undefined when the text is too short or is neither. */
export function languageOf(text: string): 'fr' | 'en' | undefined {
  const words = bareWords(text);
  if (words.length < 4) return undefined;
  const share = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
    words.filter((word) => mine.has(word) && !theirs.has(word)).length / words.length;
  const french = share(frenchStopwords, englishStopwords);
  const english = share(englishStopwords, frenchStopwords);
  if (Math.max(french, english) < 0.12) return undefined;
  return french >= english ? 'fr' : 'en';
}
