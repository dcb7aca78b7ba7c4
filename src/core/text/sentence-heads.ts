import { abbreviated } from './sentences.ts';
import { textBefore } from './span.ts';

const opening = /(?:^|\n[ \t]*(?:[-–—•*·][ \t]+)?|^[-–—•*·][ \t]+|[.!?…:»][\s\u00a0\u202f]+)$/u;

/** Characters before a word that tell whether a sentence ends there. */
const before = 12;

/** Whether only its place gives the word that starts there its capital: the full stop of «M.» or of an initial ends no sentence. */
export function opensSentence(text: string, start: number): boolean {
  const last = textBefore(text, start, before);
  if (start > before && !/[\n.!?…:»]/u.test(last)) return false;
  return opening.test(last) && !abbreviated(last.trimEnd());
}
