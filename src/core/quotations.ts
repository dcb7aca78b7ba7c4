import type { Place } from './span.ts';

/** Words between quotation marks; the place is that of the words, marks left out. */
export type Quotation = Place & { text: string };

const marks: readonly RegExp[] = [
  /«([^«»]*)»/gu,
  /“([^“”]*?)(?:”|’’|''|(?=\s*\n\s*“))/gu,
  /„([^„“”]*)[“”]/gu,
  /(?<![\p{L}\p{N}.,!?])"(?=\S)([^"\n]*?)(?:"|(?= "(?=\p{L})))/gu,
  /(?<![\p{L}\p{N}])"([^"\n]*)"/gu,
];

/** Every quotation of a text, in French or English marks, in order. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const mark of marks) {
    for (const match of text.matchAll(mark)) {
      const inner = match[1] ?? '';
      const words = inner.trim();
      if (!/\p{L}|\p{N}/u.test(words)) continue;
      const start = match.index + 1 + inner.indexOf(words);
      const place = { start, end: start + words.length };
      if (!found.some((one) => one.start < place.end && place.start < one.end))
        found.push({ text: words, ...place });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A text whose quotations are blank, its length kept: what is checked word for word is not read for what it says. */
export const blanked = (text: string): string =>
  quotationsIn(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
