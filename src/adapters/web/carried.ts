import { blocksIn, type RawBlock } from './blocks.ts';
import { parsePage } from './dom.ts';

/** Bounds of the search: strings shorter hold no article, and a page holds few that are longer. */
const shortest = 400;
const mostStrings = 200;
const mostCharacters = 3_000_000;

/** The long string literals of a script, escapes resolved. */
function* literals(script: string): Generator<string> {
  let from = script.indexOf('"');
  while (from >= 0) {
    let end = script.indexOf('"', from + 1);
    while (end > 0 && isEscaped(script, end)) end = script.indexOf('"', end + 1);
    if (end < 0) return;
    if (end - from > shortest) {
      const text = unescaped(script.slice(from, end + 1));
      if (text) yield text;
    }
    from = script.indexOf('"', end + 1);
  }
}

function isEscaped(script: string, quote: number): boolean {
  let slashes = 0;
  while (script[quote - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function unescaped(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

const marked = /<p[\s>]/i;

/** Marked-up texts in a script, and in the strings that hold further literals. */
function* bodiesIn(script: string, depth = 2): Generator<string> {
  for (const text of literals(script)) {
    if (depth > 0 && text.includes('"')) yield* bodiesIn(text, depth - 1);
    if (marked.test(text) && text.trimStart().startsWith('<')) yield text;
  }
}

const isProse = ({ kind, text, linked }: RawBlock): boolean =>
  kind !== 'item' && text.length > 60 && linked < 0.3;
const length = (blocks: readonly RawBlock[]): number =>
  blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);

/** The article that a page shows only once its scripts have run, out of the data they carry; empty when there is none. */
export function carriedBlocks(scripts: readonly string[]): RawBlock[] {
  let best: RawBlock[] = [];
  let [strings, characters] = [0, 0];
  for (const script of scripts)
    for (const body of bodiesIn(script)) {
      characters += body.length;
      if (++strings > mostStrings || characters > mostCharacters) return best;
      const blocks = blocksIn(parsePage(body).body);
      if (length(blocks) > Math.max(shortest, length(best))) best = blocks;
    }
  return best;
}
