import { markedText } from '#src/core/lead/cited.ts';
import type { WriteRequest } from '#src/ports/writer.ts';

/** A text as a model is shown it: its cross-heads named, since it may write no Markdown. */
export const asTold = (text: string): string => text.replace(/^#{2,4}[ \t]+/gmu, 'Intertitre : ');

/** The start of a text up to the end of a sentence, and a mark for what is left out; all of it when it is short enough. */
export function openingTold(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const [whole] = /^[\s\S]*(?:[.!?…][»”"]?(?=\s)|\n)/u.exec(start) ?? [start.replace(/\S+$/u, '')];
  return `${whole.trimEnd()} […]`;
}

/** The version that another one is asked in place of: its title, its text, a lead's with the numbers of its sources, and its call. */
export function beforeTold({ before, article, others = [] }: WriteRequest): string {
  if (!before) return '';
  const { headline, call } = before;
  return [
    ...(headline ? [`Titre : ${headline}`] : []),
    asTold(markedText(before, [article, ...others])),
    ...(call ? [`Appel : ${call.label}`] : []),
  ].join('\n\n');
}
