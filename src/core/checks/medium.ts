import { remarkAt } from '#src/core/fault.ts';
import { namesOfMedium, shortNamesOfMedium, squeeze } from '#src/core/medium-names.ts';
import { sentencesOf } from '#src/core/sentences.ts';
import { bareWords } from '#src/core/words.ts';
import type { Check } from './subject.ts';

const early = 330;

/** The medium is named in the first two sentences, or the first lines when those run long. */
export const medium: Check = ({ draft, source }) => {
  const named = [source.article.medium, draft.medium].filter((one): one is string => Boolean(one));
  if (named.length === 0) return [];
  const [, second, first = second] = sentencesOf(draft.text).slice(0, 2).reverse();
  const end = Math.max(early, (second ?? first)?.end ?? 0, sentencesOf(draft.text)[1]?.end ?? 0);
  const start = draft.text.slice(0, end);
  const opening = squeeze(start);
  if (named.flatMap(namesOfMedium).some((form) => opening.includes(form))) return [];
  const words = new Set(bareWords(start));
  if (named.flatMap(shortNamesOfMedium).some((form) => words.has(form))) return [];
  const until = Math.min(end, draft.text.length);
  return [remarkAt('medium', named[0] ?? '', [0, until])];
};
