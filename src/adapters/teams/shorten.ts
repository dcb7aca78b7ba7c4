import type { Block, Message, Span } from '#src/core/message.ts';
import { teamsWords } from '#src/locale/teams.ts';
import { clip } from './clip.ts';
import { cardBytes, mostBytes } from './size.ts';
import { lengthOf, textOf, withText } from './span.ts';

/** In a message that is too big, a longer address is left out. */
const longestUrl = 1000;

const isEndless = (span: Span): boolean =>
  typeof span !== 'string' && span.kind === 'link' && span.url.length > longestUrl;

/** The first characters of a text, up to the end of a word where there is one nearby. */
const beginning = (text: string, most: number): string =>
  text.length <= most ? text : `${clip(text, most).replace(/\s\S{0,30}$/, '')}…`;

function firstOf(spans: readonly Span[], most: number): Span[] {
  const kept: Span[] = [];
  let left = most;
  for (const span of spans) {
    if (left <= 0) break;
    const text = beginning(textOf(span), left);
    kept.push(isEndless(span) ? text : withText(span, text));
    left -= textOf(span).length;
  }
  return kept;
}

function firstItems(items: readonly (readonly Span[])[], most: number): Span[][] {
  const kept: Span[][] = [];
  let left = most;
  for (const item of items) {
    if (left <= 0) break;
    kept.push(firstOf(item, left));
    left -= lengthOf(item);
  }
  return kept;
}

/** A block with the first `most` characters of its words, and all of its buttons. */
function cut(block: Block, most: number): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: beginning(block.text, most) };
    case 'text':
    case 'note':
      return { ...block, spans: firstOf(block.spans, most) };
    case 'list':
      return { ...block, items: firstItems(block.items, most) };
    case 'actions':
      return block;
    default:
      return block satisfies never;
  }
}

/** A message that Teams takes as one card: its longest blocks are cut, no more than need be, and a note says so. */
export function shorten(message: Message, key?: string, most = mostBytes): Message {
  if (cardBytes(message, key) <= most) return message;
  const cutTo = (length: number): Message => ({
    blocks: [
      ...message.blocks.map((block) => cut(block, length)),
      { kind: 'note', spans: [teamsWords.shortened] },
    ],
  });
  let fits = 0;
  for (let step = 2 ** 14; step >= 1; step /= 2)
    if (cardBytes(cutTo(fits + step), key) <= most) fits += step;
  return cutTo(fits);
}
