import type { Folded } from './fold.ts';

const mark = /"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu;

/** Whether a text, folded, has quotation marks in it. */
export const hasMarks = ({ text }: Folded): boolean => text.search(mark) >= 0;

/** A folded text without its quotation marks, whatever their kind; the places of the rest stay. */
export function unquoted({ text, starts, ends }: Folded): Folded {
  const kept: number[] = [];
  let from = 0;
  for (const { index } of [...text.matchAll(mark), { index: text.length }]) {
    for (let i = from; i < index; i += 1) kept.push(i);
    from = index + 1;
  }
  return {
    text: kept.map((i) => text.charAt(i)).join(''),
    starts: kept.map((i) => starts[i] ?? 0),
    ends: kept.map((i) => ends[i] ?? 0),
  };
}
