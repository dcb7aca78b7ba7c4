import type { Block } from '#src/core/article.ts';
import { blocksIn } from './blocks.ts';
import { describedIn, wordsOf } from './described.ts';
import type { PageMeta } from './meta.ts';
import { listOf, type Thing, textIn } from './structured.ts';

const least = 80;
const where = '[id*="transcript"],[id*="Transcript"],[class*="transcript"],[class*="Transcript"]';

const declared = (thing: Thing): string[] =>
  [thing, ...listOf(thing.associatedMedia), ...listOf(thing.audio), ...listOf(thing.video)].flatMap(
    (part) => (typeof part === 'object' && part ? (textIn((part as Thing).transcript) ?? []) : []),
  );

/** What is said in a programme, when its page carries it: in its structured data, or in a place named for it. */
export function transcriptIn({ document, things }: PageMeta): Block[] {
  for (const text of things.flatMap(declared)) {
    const blocks = describedIn(text);
    if (wordsOf(blocks) >= least) return blocks;
  }
  let best: Block[] = [];
  let seen = 0;
  for (const element of document.body.querySelectorAll(where)) {
    if (++seen > 20) break;
    const blocks = blocksIn(element)
      .filter(({ linked }) => linked < 0.5)
      .map(({ kind, text }) => ({ kind, text }));
    if (wordsOf(blocks) > wordsOf(best)) best = blocks;
  }
  return wordsOf(best) >= least ? best : [];
}
