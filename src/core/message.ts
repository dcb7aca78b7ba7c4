import { noBreaks } from './text/typography.ts';

/** A run of text within a line; foreign text stays plain here and is escaped by each chat. */
export type Span =
  | string
  | { kind: 'strong'; text: string }
  | { kind: 'struck'; text: string }
  /** A `quiet` one says enough without its address, where no link can be made. */
  | { kind: 'link'; text: string; url: string; quiet?: true };

/** What can be filled in before a command runs. */
export const formNames = ['edit', 'paste', 'redraft', 'replace', 'settings', 'style'] as const;

/** One of `formNames`. */
export type FormName = (typeof formNames)[number];

/** Something to press: it runs a `/jungle` command, or opens the form whose submission is one. */
export type Action = { label: string; danger?: true } & (
  | { command: string }
  | { form: FormName; target: string }
);

/** A neutral block, which each chat renders in its own way. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; spans: readonly Span[] }
  | { kind: 'note'; spans: readonly Span[] }
  | { kind: 'list'; items: readonly (readonly Span[])[] }
  /** Left out where a chat has no buttons: every action has its command. */
  | { kind: 'actions'; actions: readonly Action[] };

/** What the bot says, in neutral blocks. */
export type Message = { blocks: readonly Block[] };

/** A message of one plain paragraph. */
export const plain = (text: string): Message => ({ blocks: [{ kind: 'text', spans: [text] }] });

const spanText = (span: Span): string => {
  if (typeof span === 'string') return span;
  return span.kind === 'link' && span.text !== span.url && !span.quiet
    ? `${span.text} (${span.url})`
    : span.text;
};

const lineText = (spans: readonly Span[]): string => spans.map(spanText).join('');

const typesetSpan = (span: Span): Span =>
  typeof span === 'string' ? noBreaks(span) : { ...span, text: noBreaks(span.text) };

function typesetBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: noBreaks(block.text) };
    case 'text':
    case 'note':
      return { ...block, spans: block.spans.map(typesetSpan) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(typesetSpan)) };
    case 'actions':
      return block;
    default:
      return block satisfies never;
  }
}

/** A message whose lines break where French lets them. */
export const typeset = ({ blocks }: Message): Message => ({ blocks: blocks.map(typesetBlock) });

/** Everything a message shows, as plain text. */
export function messageText(message: Message): string {
  return message.blocks
    .flatMap((block) => {
      switch (block.kind) {
        case 'heading':
          return block.text;
        case 'text':
        case 'note':
          return lineText(block.spans);
        case 'list':
          return block.items.map((item) => `• ${lineText(item)}`).join('\n');
        case 'actions':
          return [];
        default:
          return block satisfies never;
      }
    })
    .join('\n\n');
}
