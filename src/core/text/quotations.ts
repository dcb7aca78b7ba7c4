import { remembered } from '#src/core/remember.ts';
import type { Place } from './span.ts';

/** Words between quotation marks; the place is that of the words, marks left out. */
export type Quotation = Place & { text: string };

const marks: readonly RegExp[] = [
  /«([^«»]*)»/gu,
  /“([^“”]*?)(?:”|’’|''|(?=\s*\n\s*“))/gu,
  /„([^„“”]*)[“”]/gu,
  /(?<![\p{L}\p{N}.,!?])"(?=\S)([^"\n]*?)(?:"|(?= "(?=\p{L})))/gu,
  /(?<![\p{L}\p{N}])"([^"\n]*)"/gu,
  /”([^“”\n]*)”/gu,
  /‹([^‹›\n]*)›/gu,
  /‘(?=\S)((?:[^‘’\n]|(?<=\p{L})’(?=\p{L}))*)’(?!\p{L})/gu,
  /(?<![\p{L}\p{N}.])'(?!\d\ds|(?:em|til|tis|twas|cause)(?!\p{L}))(?=\S)((?:[^'\n]|(?<=\p{L})'(?=\p{L}))*)(?<=\S)'(?![\p{L}\p{N}])/giu,
];

/** What one kind of marks takes in, in order. */
function between(mark: RegExp, text: string): Quotation[] {
  return Array.from(text.matchAll(mark)).flatMap(({ index, 1: inner = '' }) => {
    const words = inner.trim();
    if (!/\p{L}|\p{N}/u.test(words)) return [];
    const start = index + 1 + inner.indexOf(words);
    return [{ text: words, start, end: start + words.length }];
  });
}

/** Two ordered lists as one, without what in the second one lies across one of the first. */
function merged(first: readonly Quotation[], second: readonly Quotation[]): Quotation[] {
  const all: Quotation[] = [];
  let i = 0;
  for (const one of second) {
    for (let next = first[i]; next && next.end <= one.start; next = first[i]) {
      all.push(next);
      i += 1;
    }
    const next = first[i];
    if (!next || one.end <= next.start) all.push(one);
  }
  return [...all, ...first.slice(i)];
}

/** Every quotation of a text, in French or English marks, in order. */
export const quotationsIn = remembered(
  (text): readonly Quotation[] =>
    marks.reduce((found: Quotation[], mark) => merged(found, between(mark, text)), []),
  100,
);

/** A text whose quotations are blank, its length kept: what is checked word for word is not read for what it says. */
export function blanked(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of quotationsIn(text)) {
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
