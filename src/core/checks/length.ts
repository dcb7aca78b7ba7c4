import { countWords } from '#src/core/article.ts';
import { remarkAt } from '#src/core/fault.ts';
import type { Check } from './subject.ts';

/** The text keeps to its rubric's number of words. */
export const length: Check = ({ draft, rubric }) => {
  const words = countWords(draft.text);
  const [min, max] = rubric.words;
  if (words >= min && words <= max) return [];
  return [remarkAt('length', String(words), [0, draft.text.length])];
};
