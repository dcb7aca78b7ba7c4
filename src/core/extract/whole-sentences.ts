import { type Sentence, sentencesOf } from '#src/core/text/sentences.ts';
import type { Place } from '#src/core/text/span.ts';

const stop = /[.!?…。！？｡؟۔।][\s\u00a0\u202f]*[»”")\]」』’']*$/u;

/** Characters that tell whether a sentence ends on a full stop or the like. */
const ending = 8;

/** Whether a sentence ends on a full stop or the like, quotation marks and brackets after it aside. */
export const stops = (sentence: string): boolean => stop.test(sentence.slice(-ending));

/** Whether a sentence goes on in what follows it: on the same line, since it was only too long, or on the next one in small letters. */
function goesOn(text: string, last: Place, next: Place): boolean {
  const gap = text.slice(last.end, next.start);
  if (/\S|\n[^\S\n]*\n/u.test(gap) || stops(text.slice(last.end - ending, last.end))) return false;
  return !gap.includes('\n') || /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** The sentences of a page, each whole, however long or over however many lines; a space stands for each end of line. */
export function wholeSentences(text: string): Sentence[] {
  const found: Place[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const last = found.at(-1);
    if (last && goesOn(text, last, { start, end })) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => ({
    text: text.slice(start, end).replaceAll('\n', ' '),
    start,
    end,
  }));
}
