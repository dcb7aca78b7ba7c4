import { createHash } from 'node:crypto';
import type { Action, Block, Message } from '#src/core/message.ts';
import { messageText } from '#src/core/message.ts';
import { slackWords as words } from '#src/locale/slack.ts';
import { markup } from './markup.ts';
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

/** A text as Slack shows it: `verbatim` keeps it from making links and mentions of its own. */
export type SlackText =
  | { type: 'mrkdwn'; text: string; verbatim: true }
  | { type: 'plain_text'; text: string; emoji: false };

/** A button of a message. */
export type SlackButton = {
  type: 'button';
  action_id: string;
  text: SlackText;
  value: string;
  style?: 'danger';
};

/** The blocks that the bot sends. */
export type SlackBlock = { block_id?: string } & (
  | { type: 'header'; text: SlackText }
  | { type: 'section'; text: SlackText }
  | { type: 'context'; elements: SlackText[] }
  | { type: 'actions'; elements: SlackButton[] }
);

/** What a message of the bot is sent as. */
export type Rendered = { text: string; blocks: SlackBlock[] };

/** Foreign text as a label, cut where Slack would refuse it. */
export function label(text: string, limit: number): SlackText {
  let shown = inert(text);
  for (let length = Math.min(text.length, limit); shown.length > limit; length -= 1)
    shown = inert(`${text.slice(0, length - 1).trimEnd()}…`);
  return { type: 'plain_text', text: shown, emoji: false };
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

function render(block: Block): SlackBlock[] {
  switch (block.kind) {
    case 'heading': {
      if (!block.text.trim()) return [];
      if (inert(block.text).length > limits.header)
        return render({ kind: 'text', spans: [{ kind: 'strong', text: block.text }] });
      return [{ type: 'header', text: label(block.text, limits.header) }];
    }
    case 'text':
      return markup(block.spans, limits.text).map((text) => ({
        type: 'section',
        text: mrkdwn(text),
      }));
    case 'note':
      return markup(block.spans, limits.text).map((text) => ({
        type: 'context',
        elements: [mrkdwn(text)],
      }));
    case 'list': {
      const lines = block.items.flatMap((item, i) => [i > 0 ? '\n• ' : '• ', ...item]);
      return render({ kind: 'text', spans: lines });
    }
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

const sizeOf = (block: SlackBlock): number => {
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
