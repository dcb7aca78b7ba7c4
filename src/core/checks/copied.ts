import { quotationsIn } from '#src/core/quotations.ts';
import { within } from '#src/core/span.ts';
import { bare, wordsOf } from '#src/core/words.ts';
import type { Check } from './subject.ts';

const shingle = 6;
const longest = 15;
const share = 0.35;

/** Words copied in runs, outside quotation marks: capped as a share of the brief and in the length of one run. */
export const copied: Check = ({ draft, source }) => {
  const page = wordsOf(source.article.text).map((word) => bare(word.text));
  const shingles = new Set(page.map((_, i) => page.slice(i, i + shingle).join(' ')));
  const quotes = quotationsIn(draft.text);
  const words = wordsOf(draft.text).filter((word) => !quotes.some((quote) => within(word, quote)));
  const taken = words.map(() => false);
  for (let i = 0; i + shingle <= words.length; i += 1) {
    const run = words.slice(i, i + shingle);
    if (shingles.has(run.map((word) => bare(word.text)).join(' ')))
      taken.fill(true, i, i + shingle);
  }
  let best = { from: 0, length: 0 };
  let length = 0;
  taken.forEach((yes, i) => {
    length = yes ? length + 1 : 0;
    if (length > best.length) best = { from: i - length + 1, length };
  });
  const part = taken.filter(Boolean).length / Math.max(1, words.length);
  const first = words[best.from];
  const last = words[best.from + best.length - 1];
  if (!first || !last || (best.length < longest && part < share)) return [];
  const span = [first.start, last.end] as const;
  return [
    { code: 'copied', about: 'style', hard: false, span, subject: draft.text.slice(...span) },
  ];
};
