import { countWords } from '#src/core/article.ts';
import type { Place } from '#src/core/text/span.ts';
import { firstOf, readProse } from './prose.ts';

/** As much of a place as a number of words allows, and how many of them are left. */
function cutAt(text: string, { start, end: last }: Place, words: number) {
  let [end, left] = [start, words];
  for (const match of text.slice(start, last).matchAll(/\S+/gu)) {
    const size = countWords(match[0]);
    if (size > left) return { end, left: 0 };
    left -= size;
    if (size > 0) end = start + match.index + match[0].length;
  }
  return { end, left };
}

/** The opening words of a page none of whose sentences may be taken alone: they are longer than the room there is, part of a quotation, or lean on others; as far as whole sentences that follow each other go. */
export function openingOf(text: string, words: number): Place[] {
  const first = firstOf(text);
  if (!first) return [];
  let { end, left } = cutAt(text, first, words);
  if (end === first.start) return [];
  for (const { start, end: next, words: size } of left > 0 ? readProse(text) : []) {
    if (start < end) continue;
    if (size > left || text.slice(end, start).trim() !== '') break;
    [end, left] = [next, left - size];
  }
  return [{ start: first.start, end }];
}
