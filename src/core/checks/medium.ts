import { remarkAt } from '#src/core/fault.ts';
import { namesMedium } from '#src/core/names/medium-names.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import type { Check } from './subject.ts';

const early = 330;

/** The medium is named in the first two sentences, or the first lines when those run long. */
export const medium: Check = ({ draft: { text, medium }, source }) => {
  const named = [source.article.medium, medium].filter((one): one is string => Boolean(one));
  const [first] = named;
  if (first === undefined) return [];
  const last = sentencesOf(text).slice(0, 2).at(-1);
  const end = Math.min(text.length, Math.max(early, last?.end ?? 0));
  const opening = text.slice(0, end);
  if (named.some((one) => namesMedium(opening, one))) return [];
  return [remarkAt('medium', first, [0, end])];
};
