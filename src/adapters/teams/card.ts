import type { Action, Block, Message, Span } from '#src/core/message.ts';
import { voteEmojis } from '#src/core/vote.ts';
import { teamsWords } from '#src/locale/teams.ts';
import { clip } from './clip.ts';
import { textOf, withText } from './span.ts';
import { spoken } from './spoken.ts';
import { subjectOf } from './subject.ts';

/** An element of an Adaptive Card. */
export type Element = { type: string } & Record<string, unknown>;

/** An Adaptive Card of the version that every Teams client shows. */
export type Card = {
  type: 'AdaptiveCard';
  version: '1.5';
  body: Element[];
  refresh?: { action: Element };
};

const buttonsShown = 3;
const longestTitle = 100;

function run(span: Span, look: Record<string, unknown>): Element {
  const text = { type: 'TextRun', text: spoken(textOf(span)).toWellFormed(), ...look };
  if (typeof span === 'string') return text;
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

/** Spans by line: runs of text know no line breaks. */
function lines(spans: readonly Span[]): Span[][] {
  const out: Span[][] = [[]];
  for (const span of spans) {
    const [first = '', ...rest] = textOf(span).split(/\n+/);
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

function button(action: Action, i: number, key: string | undefined): Element {
  const look = {
    title: clip(action.label, longestTitle),
    ...(i >= buttonsShown ? { mode: 'secondary' } : {}),
    ...(action.danger ? { style: 'destructive' } : {}),
  };
  if ('command' in action) {
    const data = { ...(key === undefined ? {} : { key }), command: action.command };
    return { type: 'Action.Execute', verb: 'command', data, ...look };
  }
  const { form, target } = action;
  const data = { msteams: { type: 'task/fetch' }, form, target };
  return { type: 'Action.Submit', data, ...look };
}

/** The first few are shown, the others are behind «…». */
const buttonSet = (actions: readonly Action[], key: string | undefined): Element => ({
  type: 'ActionSet',
  actions: actions.map((action, i) => button(action, i, key)),
});

const voteLook = { white_check_mark: 'positive', pencil2: 'default', no_entry: 'destructive' };

const voteButtons = (key: string): Element => ({
  type: 'ActionSet',
  actions: voteEmojis.map((emoji) => ({
    type: 'Action.Execute',
    verb: 'vote',
    title: teamsWords.votes[emoji],
    style: voteLook[emoji],
    data: { key, emoji },
  })),
});

/** Notes that follow one another stand close together, under a line. */
const asNotes = ([first, ...rest]: readonly Element[], follows: boolean): Element[] =>
  first
    ? [
        { ...first, ...(follows ? { spacing: 'Small' } : { separator: true, spacing: 'Medium' }) },
        ...rest,
      ]
    : [];

function elements(block: Block, key: string | undefined, before: Block | undefined): Element[] {
  switch (block.kind) {
    case 'heading':
      return paragraphs([block.text], { size: 'Large', weight: 'Bolder' });
    case 'text':
      return paragraphs(block.spans);
    case 'note':
      return asNotes(
        paragraphs(block.spans, { isSubtle: true, size: 'Small' }),
        before?.kind === 'note',
      );
    case 'list':
      return block.items.flatMap((item) => paragraphs(['• ', ...item]));
    case 'actions':
      return [...(key && subjectOf(key) ? [voteButtons(key)] : []), buttonSet(block.actions, key)];
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
    version: '1.5',
    ...(votable
      ? { refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: { key } } } }
      : {}),
    body: blocks.flatMap((block, i) => elements(block, key, blocks[i - 1])),
  };
}

/** A card as an attachment of a message. */
export const attachmentOf = (content: Record<string, unknown>) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
});
