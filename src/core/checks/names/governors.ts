import { alike, type Token } from '#src/core/checks/reading.ts';
import { bare } from '#src/core/text/words.ts';
import { isSpeech } from '#src/core/words/speech.ts';
import type { Mention } from './mentions.ts';
import type { Passage } from './passages.ts';
import { apposed, leads } from './slots.ts';

const marks = /[.;:!?()«»“”"—\n]/u;
const edges = /[.,;:!?()«»“”"—\n]/u;

/** The words that a name hangs on: the noun or verb before it, and the verb after it when it acts. */
function governorsOf({ name, slot }: Mention, { terms, whole }: Passage): Token[] {
  const before = terms.findLast(({ end }) => end <= name.start);
  const skipped = apposed.exec(whole.slice(name.end, name.end + 70))?.[0].length ?? 0;
  const after = terms.find(({ start }) => start >= name.end + skipped);
  const found: Token[] = [];
  if (before && !edges.test(whole.slice(before.end, name.start))) found.push(before);
  if (after && leads(slot) && !marks.test(whole.slice(name.end + skipped, after.start)))
    found.push(after);
  return found.filter(({ kind, text }) => kind !== 'name' && !isSpeech(bare(text)));
}

/** Whether two names hang on the same word of their passages: «l’offre de A», «l’offre de B». */
export function governedAlike(
  one: Mention,
  here: Passage,
  other: Mention,
  there: Passage,
): boolean {
  const theirs = governorsOf(other, there);
  return governorsOf(one, here).some((word) => theirs.some((its) => alike(word, its)));
}
