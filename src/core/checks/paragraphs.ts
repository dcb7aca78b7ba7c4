import { remarkAt } from '#src/core/fault.ts';
import type { Check } from './subject.ts';

const ends = /[\n\r\u2028\u2029]+/u;

/** A brief is one paragraph; only a feature has several. */
export const paragraphs: Check = ({ draft, rubric }) => {
  if (rubric.kind === 'feature') return [];
  const parts = draft.text.split(ends).filter((line) => line.trim() !== '');
  if (parts.length < 2) return [];
  const from = draft.text.search(/\S/u);
  const at = from + draft.text.slice(from).search(ends);
  return [remarkAt('paragraphs', String(parts.length), [at, draft.text.length])];
};
