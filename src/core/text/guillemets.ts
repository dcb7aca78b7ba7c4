import type { Place } from './span.ts';

/** What « and » take in, the marks with it: the outermost pairs in order, none of which holds another across lines; a mark without its like is passed over. */
export function guillemetsIn(text: string): Place[] {
  const open: { start: number; line: number }[] = [];
  const found: Place[] = [];
  let line = 0;
  for (const { 0: mark, index } of text.matchAll(/[«»\n]/gu)) {
    if (mark === '\n') line += 1;
    else if (mark === '«') open.push({ start: index, line });
    else {
      const opening = open.pop();
      const holds = (found.at(-1)?.start ?? -1) > (opening?.start ?? index);
      if (!opening || (holds && opening.line < line)) continue;
      while ((found.at(-1)?.start ?? -1) > opening.start) found.pop();
      found.push({ start: opening.start, end: index + 1 });
    }
  }
  return found;
}
