import { createHash } from 'node:crypto';
import {
  type Action,
  type Block,
  type Message,
  messageText,
  type Span,
} from '#src/core/message.ts';
import { slackWords as words } from '#src/locale/slack.ts';
import { type RichElement, richText } from './richtext.ts';
import { inert } from './text.ts';

/** Limits of Slack: https://docs.slack.dev/reference/block-kit/blocks; `whole` is undocumented, found by trying. */
export const limits = {
  text: 3000,
  header: 150,
  button: 75,
  value: 2000,
  id: 255,
  blocks: 50,
  whole: 12_000,
};

const fallbackLength = 1000;
const actionsInBlock = 25;

/** A text in which Slack reads no markup. */
export type PlainText = { type: 'plain_text'; text: string; emoji: false };

/** A text as Slack shows it: `verbatim` keeps it from making links and mentions of its own. */
export type SlackText = { type: 'mrkdwn'; text: string; verbatim: true } | PlainText;

/** A button of a message. */
export type SlackButton = {
  type: 'button';
  action_id: string;
  text: SlackText;
  value: string;
  style?: 'danger';
};

type RichSection = { type: 'rich_text_section'; elements: RichElement[] };
type RichPart = RichSection | { type: 'rich_text_list'; style: 'bullet'; elements: RichSection[] };

/** The blocks that the bot sends. */
export type SlackBlock = { block_id?: string } & (
  | { type: 'header'; text: SlackText }
  | { type: 'section'; text: SlackText }
  | { type: 'rich_text'; elements: RichPart[] }
  | { type: 'context'; elements: SlackText[] }
  | { type: 'actions'; elements: SlackButton[] }
);

/** What a message of the bot is sent as. */
export type Rendered = { text: string; blocks: SlackBlock[] };

/** Foreign text as a label, cut where Slack would refuse it. */
export function label(text: string, limit: number): PlainText {
  let shown = inert(text);
  for (let length = Math.min(text.length, limit); shown.length > limit; length -= 1)
    shown = inert(`${text.slice(0, length - 1).trimEnd()}…`);
  return { type: 'plain_text', text: shown, emoji: false };
}

const section = (elements: RichElement[]): RichSection => ({ type: 'rich_text_section', elements });

/** What Slack would read as emphasis or as an emoji, in the small print that knows no other way. */
const formatting = /[*_~`]|:[\w+-]+:/;

const smallPrint = (span: Span): string => {
  if (typeof span === 'string') return inert(span);
  if (span.kind === 'strong') return `*${inert(span.text)}*`;
  if (span.kind === 'struck') return `~${inert(span.text)}~`;
  return `<${span.url.replace(/[\s<>|]/g, encodeURIComponent).replaceAll('&', '&amp;')}|${inert(span.text)}>`;
};

/** Whether Slack would show each emphasis as one: its signs hold to a word, and stand apart from others. */
const emphasised = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => {
    if (typeof span === 'string' || span.kind === 'link') return true;
    const [before, after] = [spans[i - 1] ?? '', spans[i + 1] ?? ''].map((other) =>
      typeof other === 'string' ? other : '·',
    );
    return (
      /^\S(?:.*\S)?$/.test(span.text) &&
      /(?:^|\s)$/.test(before ?? '') &&
      /^(?:$|\s)/.test(after ?? '')
    );
  });

/** A note in small print, or as plain as a text where its words could be taken for markup. */
function note(spans: readonly Span[]): SlackBlock[] {
  const written = spans.map((span) => (typeof span === 'string' ? span : span.text)).join('');
  const text = spans.map(smallPrint).join('');
  const fits =
    text.length <= limits.text &&
    !formatting.test(written) &&
    !written.includes('\n') &&
    emphasised(spans);
  if (!fits) return render({ kind: 'text', spans });
  return written.trim() ? [{ type: 'context', elements: [mrkdwn(text)] }] : [];
}

const mrkdwn = (text: string): SlackText => ({ type: 'mrkdwn', text, verbatim: true });

function button(action: Action, place: number): SlackButton {
  const [kind, value] =
    'command' in action ? ['command', action.command] : [`form:${action.form}`, action.target];
  return {
    type: 'button',
    action_id: `${kind}:${place}`,
    text: label(action.label, limits.button),
    value,
    ...(action.danger ? { style: 'danger' } : {}),
  };
}

const lengthOf = (piece: readonly RichElement[]): number =>
  piece.reduce((sum, { text }) => sum + text.length, 0);

/** Items as lists, each within what one block takes. */
function lists(items: readonly (readonly Span[])[]): SlackBlock[] {
  const groups: RichElement[][][] = [];
  let length = limits.text;
  for (const piece of items.flatMap((item) => richText(item, limits.text))) {
    length += lengthOf(piece);
    if (length > limits.text) {
      groups.push([]);
      length = lengthOf(piece);
    }
    groups.at(-1)?.push(piece);
  }
  return groups.map((group) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_list', style: 'bullet', elements: group.map(section) }],
  }));
}

function render(block: Block): SlackBlock[] {
  switch (block.kind) {
    case 'heading': {
      if (!block.text.trim()) return [];
      if (inert(block.text).length > limits.header)
        return render({ kind: 'text', spans: [{ kind: 'strong', text: block.text }] });
      return [{ type: 'header', text: label(block.text, limits.header) }];
    }
    case 'text':
      return richText(block.spans, limits.text).map((piece) => ({
        type: 'rich_text',
        elements: [section(piece)],
      }));
    case 'note':
      return note(block.spans);
    case 'list':
      return lists(block.items);
    case 'actions': {
      const buttons = block.actions.filter(
        (action) => !('command' in action) || action.command.length <= limits.value,
      );
      const rows: SlackBlock[] = [];
      for (let i = 0; i < buttons.length; i += actionsInBlock) {
        const elements = buttons.slice(i, i + actionsInBlock).map(button);
        rows.push({ type: 'actions', elements });
      }
      return rows;
    }
    default:
      return block satisfies never;
  }
}

/** A message's neutral blocks as Slack's, nothing lost. */
export const blocksOf = (message: Message): SlackBlock[] => message.blocks.flatMap(render);

const addressesIn = (piece: readonly RichElement[]): number =>
  piece.reduce((sum, one) => sum + (one.type === 'link' ? one.url.length : 0), 0);

const sizeOf = (block: SlackBlock): number => {
  if (block.type === 'rich_text')
    return block.elements
      .flatMap((part) => (part.type === 'rich_text_list' ? part.elements : part))
      .reduce((sum, { elements }) => sum + lengthOf(elements) + addressesIn(elements), 0);
  if (block.type === 'context')
    return block.elements.reduce((sum, { text }) => sum + text.length, 0);
  if (block.type === 'actions')
    return block.elements.reduce(
      (sum, { text, value }) => sum + text.text.length + value.length,
      0,
    );
  return block.text.text.length;
};

const total = (blocks: readonly SlackBlock[]): number =>
  blocks.reduce((sum, block) => sum + sizeOf(block), 0);

/** Takes the longest paragraphs out, last first, until Slack takes the message, and says where they are to be read. */
function fitted(blocks: readonly SlackBlock[]): SlackBlock[] {
  const kept = [...blocks];
  const note: SlackBlock = { type: 'context', elements: [mrkdwn(inert(words.cut))] };
  let cut = false;
  while (kept.length > 1 && (total(kept) > limits.whole || kept.length > limits.blocks - 1)) {
    const longest = kept.reduce((best, block, i) => {
      const other = kept[best];
      const wins = block.type !== 'actions' && (!other || sizeOf(block) >= sizeOf(other));
      return wins ? i : best;
    }, 0);
    kept.splice(longest, 1, ...(cut ? [] : [note]));
    cut = true;
  }
  return kept;
}

const fallback = (message: Message): string => {
  const text = inert(messageText(message))
    .slice(0, fallbackLength)
    .replace(/&[a-z]*$/, '');
  return text.trim() ? text : '…';
};

/** One message, within what Slack takes; what is cut from a very long one is said. */
export const renderMessage = (message: Message): Rendered => ({
  text: fallback(message),
  blocks: fitted(blocksOf(message)),
});

/** A message in as many messages as Slack needs for all of it. */
export function renderAll(message: Message): Rendered[] {
  const pages: SlackBlock[][] = [[]];
  for (const block of blocksOf(message)) {
    const page = pages.at(-1) ?? [];
    const full = total([...page, block]) > limits.whole || page.length >= limits.blocks;
    if (full && page.length > 0) pages.push([block]);
    else page.push(block);
  }
  return pages.map((blocks) => ({ text: fallback(message), blocks }));
}

/** The key a message is posted under, as the id of its first block. */
export function keyBlock(key: string): string {
  const id = `key:${key}`;
  if (id.length <= limits.id) return id;
  return `key:${createHash('sha256').update(key).digest('base64url')}`;
}
