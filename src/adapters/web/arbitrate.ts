import type { RawBlock } from './blocks.ts';
import { plainText } from './entities.ts';
import { listOf, type Thing } from './structured.ts';
import { folded } from './trim.ts';

type Shingles = ReadonlySet<string>;

function shinglesOf(text: string): Shingles {
  const words = folded(text).split(' ');
  const found = new Set<string>();
  for (let at = 0; at + 3 < words.length; at++) found.add(words.slice(at, at + 4).join(' '));
  return found;
}

/** The share of `part` that `whole` holds too, 0 to 1. */
function covered(part: Shingles, whole: Shingles): number {
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}

/** The body a page gives to machines, as paragraphs; empty when it gives none. */
function declaredBody(article: Thing): RawBlock[] {
  const body = listOf(article.articleBody)
    .filter((part) => typeof part === 'string')
    .join('\n');
  return body
    .replace(/<\/?(?:p|div|br|h\d|li)\b[^<>]*>/gi, '\n')
    .split(/\n+/)
    .map(plainText)
    .filter(Boolean)
    .map((text) => ({ kind: 'paragraph', text, linked: 0, place: -1 }));
}

/** A paragraph that may open the story although the declared body begins after it. */
const isLead = ({ kind, text, linked }: RawBlock): boolean =>
  kind === 'paragraph' && text.length > 80 && linked < 0.3;

const textIn = (blocks: readonly RawBlock[]): string => blocks.map(({ text }) => text).join('\n');

/**
 * Settles between the blocks read off the page and the body it declares, which is often cut short, sometimes whole. A
 * body far longer than what was read replaces it; a whole one rules out the blocks it does not know.
 */
export function arbitrate(blocks: readonly RawBlock[], article: Thing): readonly RawBlock[] {
  const declared = declaredBody(article);
  const [read, body] = [textIn(blocks), textIn(declared)];
  if (body.length < 400 || body.length > 200_000) return blocks;
  const [ours, theirs] = [shinglesOf(read), shinglesOf(body)];
  const known = covered(theirs, ours);
  if (known < 0.6 && body.length > 1.3 * read.length) return declared;
  if (known < 0.1 && body.length > 0.4 * read.length) return declared;
  if (known < 0.85 || body.length < 0.7 * read.length) return blocks;
  const line = folded(body);
  const isTheirs = ({ text }: RawBlock): boolean => {
    const shingles = shinglesOf(text);
    return shingles.size < 2 ? line.includes(folded(text)) : covered(shingles, theirs) > 0.5;
  };
  const first = blocks.findIndex(isTheirs);
  const kept = blocks.filter((block, at) => isTheirs(block) || (at < first && isLead(block)));
  return textIn(kept).length > 0.8 * body.length ? kept : blocks;
}
