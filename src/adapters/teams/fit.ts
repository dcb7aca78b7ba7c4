import type { Block, Message, Span } from '#src/core/message.ts';
import { teamsWords } from '#src/locale/teams.ts';
import { cardOf } from './card.ts';

/** Teams refuses a message of some 28 KB; the rest is for what travels around the card. */
const mostBytes = 24_000;

const size = (message: Message, key?: string): number =>
  Buffer.byteLength(JSON.stringify(cardOf(message, key)));

const textOf = (span: Span): string => (typeof span === 'string' ? span : span.text);
const withText = (span: Span, text: string): Span =>
  typeof span === 'string' ? text : { ...span, text };

const lengthOf = (block: Block): number =>
  block.kind === 'text' || block.kind === 'note'
    ? block.spans.reduce((sum, span) => sum + textOf(span).length, 0)
    : 0;

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

/** A block as two that hold all of it; undefined when nothing can be split. */
function halves(block: Block): [Block, Block] | undefined {
  switch (block.kind) {
    case 'heading': {
      if (block.text.length < 2) return undefined;
      const at = middle(block.text);
      return [
        { ...block, text: block.text.slice(0, at) },
        { ...block, text: block.text.slice(at) },
      ];
    }
    case 'text':
    case 'note': {
      const { spans } = block;
      const [only] = spans;
      if (spans.length > 1 || only === undefined) {
        const at = Math.ceil(spans.length / 2);
        if (spans.length < 2) return undefined;
        return [
          { ...block, spans: spans.slice(0, at) },
          { ...block, spans: spans.slice(at) },
        ];
      }
      const text = textOf(only);
      if (text.length < 2) return undefined;
      const at = middle(text);
      return [
        { ...block, spans: [withText(only, text.slice(0, at))] },
        { ...block, spans: [withText(only, text.slice(at))] },
      ];
    }
    case 'list': {
      const [item] = block.items;
      if (block.items.length === 1 && item) {
        const parts = halves({ kind: 'text', spans: item });
        return parts;
      }
      if (block.items.length < 2) return undefined;
      const at = Math.ceil(block.items.length / 2);
      return [
        { ...block, items: block.items.slice(0, at) },
        { ...block, items: block.items.slice(at) },
      ];
    }
    case 'actions': {
      if (block.actions.length < 2) return undefined;
      const at = Math.ceil(block.actions.length / 2);
      return [
        { ...block, actions: block.actions.slice(0, at) },
        { ...block, actions: block.actions.slice(at) },
      ];
    }
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
    if (size({ blocks: [...last, block] }) <= mostBytes) {
      last.push(block);
      continue;
    }
    const two = size({ blocks: [block] }) > mostBytes ? halves(block) : undefined;
    if (two) left.unshift(...two);
    else parts.push([block]);
  }
  return parts.filter((blocks) => blocks.length > 0).map((blocks) => ({ blocks }));
}

/** A message that Teams takes as one card: the longest texts are cut short, which a note tells. */
export function shorten(message: Message, key?: string): Message {
  if (size(message, key) <= mostBytes) return message;
  let blocks: readonly Block[] = [
    ...message.blocks,
    { kind: 'note', spans: [teamsWords.shortened] },
  ];
  while (size({ blocks }, key) > mostBytes) {
    const longest = Math.max(...blocks.map(lengthOf));
    const list = blocks.find(({ kind }) => kind === 'list');
    const victim = longest > 200 ? blocks.find((block) => lengthOf(block) === longest) : list;
    const kept = victim && halves(victim)?.[0];
    if (!kept) break;
    blocks = blocks.map((block) => (block === victim ? kept : block));
  }
  return { blocks };
}
