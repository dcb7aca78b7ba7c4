import { remarkAt } from '#src/core/fault.ts';
import type { Check } from './subject.ts';

/** A brief is one paragraph; only a feature has several. */
export const paragraphs: Check = ({ draft, rubric }) => {
  if (rubric.kind === 'feature') return [];
  const parts = draft.text.split(/\n+/).filter((line) => line.trim() !== '');
  if (parts.length < 2) return [];
  const at = draft.text.indexOf('\n', draft.text.search(/\S/u));
  return [remarkAt('paragraphs', String(parts.length), [at, draft.text.length])];
};
