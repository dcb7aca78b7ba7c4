import type { Block, Message, Span } from '#src/core/message.ts';
import { cardBytes, mostBytes } from './size.ts';
import { textOf, withText } from './span.ts';

/** Where to cut a text in two, near its middle: after a paragraph, else a word, else anywhere but inside a character. */
function middle(text: string): number {
  const half = Math.ceil(text.length / 2);
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, half);
    if (at > half / 2) return at + 1;
  }
  const code = text.charCodeAt(half);
  return code >= 0xdc00 && code <= 0xdfff ? half - 1 : half;
}

type Halves<T> = [T, T] | undefined;

function textHalves(text: string): Halves<string> {
  if (text.length < 2) return undefined;
  const at = middle(text);
  return [text.slice(0, at), text.slice(at)];
}

function halvesOf<T>(items: readonly T[]): Halves<readonly T[]> {
  if (items.length < 2) return undefined;
  const at = Math.ceil(items.length / 2);
  return [items.slice(0, at), items.slice(at)];
}

function spanHalves(spans: readonly Span[]): Halves<readonly Span[]> {
  const [only] = spans;
  if (only === undefined || spans.length > 1) return halvesOf(spans);
  return textHalves(textOf(only))?.map((text) => [withText(only, text)]) as Halves<Span[]>;
}

/** A block as two that hold all of it; undefined when nothing can be split. */
function halves(block: Block): Block[] | undefined {
  switch (block.kind) {
    case 'heading':
      return textHalves(block.text)?.map((text) => ({ ...block, text }));
    case 'text':
    case 'note':
      return spanHalves(block.spans)?.map((spans) => ({ ...block, spans }));
    case 'list': {
      const [item = []] = block.items;
      return block.items.length > 1
        ? halvesOf(block.items)?.map((items) => ({ ...block, items }))
        : spanHalves(item)?.map((spans) => ({ kind: 'text', spans }));
    }
    case 'actions':
      return halvesOf(block.actions)?.map((actions) => ({ ...block, actions }));
    default:
      return block satisfies never;
  }
}

/** A message as several that Teams takes, which together hold all of it. */
export function split(message: Message): Message[] {
  const parts: Block[][] = [[]];
  const left = [...message.blocks];
  for (let block = left.shift(); block; block = left.shift()) {
    const last = parts.at(-1) ?? [];
    if (cardBytes({ blocks: [...last, block] }) <= mostBytes) {
      last.push(block);
      continue;
    }
    const two = cardBytes({ blocks: [block] }) > mostBytes ? halves(block) : undefined;
    if (two) left.unshift(...two);
    else parts.push([block]);
  }
  return parts.filter((blocks) => blocks.length > 0).map((blocks) => ({ blocks }));
}
