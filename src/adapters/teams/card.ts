import type { Action, Block, Message, Span } from '#src/core/message.ts';
import { voteEmojis } from '#src/core/vote.ts';
import { teamsWords } from '#src/locale/teams.ts';
import { subjectOf } from './subject.ts';

/** An element of an Adaptive Card. */
export type Element = { type: string } & Record<string, unknown>;

/** An Adaptive Card of the version that every Teams client shows. */
export type Card = {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  body: Element[];
  refresh?: { action: Element };
};

const buttonsShown = 3;

function run(span: Span, look: Record<string, unknown>): Element {
  if (typeof span === 'string') return { type: 'TextRun', text: span, ...look };
  const text = { type: 'TextRun', text: span.text, ...look };
  switch (span.kind) {
    case 'strong':
      return { ...text, weight: 'Bolder' };
    case 'struck':
      return { ...text, strikethrough: true };
    case 'link':
      return { ...text, color: 'Accent', selectAction: { type: 'Action.OpenUrl', url: span.url } };
    default:
      return span satisfies never;
  }
}

const withText = (span: Span, text: string): Span =>
  typeof span === 'string' ? text : { ...span, text };

/** Spans by line: runs of text know no line breaks. */
function lines(spans: readonly Span[]): Span[][] {
  const out: Span[][] = [[]];
  for (const span of spans) {
    const [first = '', ...rest] = (typeof span === 'string' ? span : span.text).split(/\n+/);
    if (first) out.at(-1)?.push(withText(span, first));
    for (const line of rest) out.push(line ? [withText(span, line)] : []);
  }
  return out.filter((line) => line.length > 0);
}

/** Text as runs, which Teams shows as they are: nothing in them is Markdown, a mention or a tag. */
const paragraphs = (spans: readonly Span[], look: Record<string, unknown> = {}): Element[] =>
  lines(spans).map((line, i) => ({
    type: 'RichTextBlock',
    ...(i > 0 ? { spacing: 'Small' } : {}),
    inlines: line.map((span) => run(span, look)),
  }));

const title = (label: string): string => label.slice(0, 100);

function button(action: Action, i: number, key: string | undefined): Element {
  const common = {
    title: title(action.label),
    ...(i >= buttonsShown ? { mode: 'secondary' } : {}),
    ...(action.danger ? { style: 'destructive' } : {}),
  };
  const own = key === undefined ? {} : { key };
  if ('command' in action) {
    const data = { ...own, command: action.command };
    return { type: 'Action.Execute', verb: 'command', data, ...common };
  }
  const { form, target } = action;
  const data = { msteams: { type: 'task/fetch' }, ...own, form, target };
  return { type: 'Action.Submit', data, ...common };
}

/** The first few are shown, the others are behind «…». */
const buttonSet = (actions: readonly Action[], key: string | undefined): Element => ({
  type: 'ActionSet',
  actions: actions.map((action, i) => button(action, i, key)),
});

function voteButtons(key: string): Element[] {
  const subject = subjectOf(key);
  if (!subject) return [];
  const actions = voteEmojis.map((emoji) => ({
    type: 'Action.Execute',
    verb: 'vote',
    title: teamsWords.votes[emoji],
    data: { key, ...subject, emoji },
  }));
  return [{ type: 'ActionSet', actions }];
}

function elements(block: Block, key: string | undefined): Element[] {
  switch (block.kind) {
    case 'heading':
      return paragraphs([block.text], { size: 'Large', weight: 'Bolder' });
    case 'text':
      return paragraphs(block.spans);
    case 'note':
      return paragraphs(block.spans, { isSubtle: true, size: 'Small' });
    case 'list':
      return block.items.flatMap((item) => paragraphs(['• ', ...item]));
    case 'actions':
      return [...(key ? voteButtons(key) : []), buttonSet(block.actions, key)];
    default:
      return block satisfies never;
  }
}

/**
 * A message as an Adaptive Card. Under a section's key, its buttons are headed by the votes, and Teams
 * asks for the card again when someone opens it: a message without buttons is one that is voted on no more.
 */
export function cardOf({ blocks }: Message, key?: string): Card {
  const votable = key && subjectOf(key) && blocks.some(({ kind }) => kind === 'actions');
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    ...(votable
      ? { refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: { key } } } }
      : {}),
    body: blocks.flatMap((block) => elements(block, key)),
  };
}

/** A card as an attachment of a message. */
export const attachmentOf = (content: Record<string, unknown>) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
});
