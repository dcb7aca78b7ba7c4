import type { Token } from '#src/core/checks/reading.ts';
import type { Stance } from '#src/core/denials/antonyms.ts';

/** Whether the words before a verb make a passive of it: «a été vendu». */
const isPassive = (before: string): boolean =>
  /(?<!\p{L})(?:été|est|sont|fu(?:t|rent)|être|étai(?:t|ent)|was|were|been|being|is|are|be) (?:\p{L}+ )?$/iu.test(
    before,
  );

const present = (...words: readonly (Token | undefined)[]): Token[] =>
  words.filter((word) => word !== undefined);

/** How far off words may stand that an opposition needs beside it, in units: the next one, and those after it. */
const near = 16;
const far = 40;

/** The words beside a side of which it is taken, where its opposition needs any: what comes next («avant minuit»), or who does it. */
export function neededWords(
  { start, end, needs, weak }: Stance,
  around: readonly Token[],
  text: string,
  before: string,
): Token[] | undefined {
  if (needs === undefined) return undefined;
  if (needs === 'subject') {
    const told = isPassive(before) ? [] : around.filter((one) => one.end <= start);
    return present(told[0], told.findLast(({ kind }) => kind === 'name') ?? told.at(-1));
  }
  const previous = around.findLast((one) => one.end <= start && one.end > start - near);
  const next = around.find((one) => one.start >= end && one.start < end + near);
  const isAdjacent =
    previous && !previous.quantity && /^ ?$/u.test(text.slice(previous.end, start));
  const later = weak ? [] : around.filter((one) => one.start >= end && one.start < end + far);
  return present(next ?? previous, isAdjacent ? previous : undefined, ...later.slice(1, 3));
}
