import { z } from 'zod';

const most = { blocks: 50, home: 100, whole: 13_200 };

const plainText = (limit: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(limit),
    emoji: z.boolean().optional(),
  });

const mrkdwn = z.strictObject({
  type: z.literal('mrkdwn'),
  text: z.string().min(1).max(3000),
  verbatim: z.boolean().optional(),
});

const text = z.union([mrkdwn, plainText(3000)]);
const block_id = z.string().min(1).max(255).optional();

const button = z.strictObject({
  type: z.literal('button'),
  action_id: z.string().min(1).max(255),
  text: plainText(75),
  value: z.string().max(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const option = z.strictObject({ text: plainText(75), value: z.string().min(1).max(150) });

const element = z.union([
  z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: z.string().min(1).max(255),
    multiline: z.boolean().optional(),
    max_length: z.int().min(1).max(3000).optional(),
    initial_value: z.string().max(3000).optional(),
  }),
  z.strictObject({
    type: z.literal('static_select'),
    action_id: z.string().min(1).max(255),
    options: z.array(option).min(1).max(100),
    initial_option: option.optional(),
  }),
]);

const style = z.strictObject({ bold: z.boolean(), strike: z.boolean() }).partial().optional();
const richSection = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z
    .array(
      z.union([
        z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(3000), style }),
        z.strictObject({
          type: z.literal('link'),
          url: z.string().min(1).max(3000),
          text: z.string().min(1).max(3000),
        }),
      ]),
    )
    .min(1),
});
const rich = z.strictObject({
  type: z.literal('rich_text'),
  block_id,
  elements: z
    .array(
      z.union([
        richSection,
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(richSection).min(1),
        }),
      ]),
    )
    .min(1),
});

const shown = [
  rich,
  z.strictObject({ type: z.literal('header'), block_id, text: plainText(150) }),
  z.strictObject({ type: z.literal('section'), block_id, text }),
  z.strictObject({ type: z.literal('context'), block_id, elements: z.array(text).min(1).max(10) }),
  z.strictObject({
    type: z.literal('actions'),
    block_id,
    elements: z.array(button).min(1).max(25),
  }),
] as const;

const input = z.strictObject({
  type: z.literal('input'),
  block_id,
  label: plainText(2000),
  element,
  optional: z.boolean().optional(),
});

const messageBlocks = z.array(z.union(shown));
const viewBlocks = z.array(z.union([...shown, input])).max(most.home);

const view = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('home'), blocks: viewBlocks }),
  z.strictObject({
    type: z.literal('modal'),
    callback_id: z.string().max(255),
    private_metadata: z.string().max(3000),
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24),
    blocks: viewBlocks,
  }),
]);

/** A block that Slack takes. */
export type ShownBlock = z.infer<typeof viewBlocks>[number];

/** A view that Slack takes. */
export type ShownView = z.infer<typeof view>;

const richText = (block: z.infer<typeof rich>): string =>
  block.elements
    .map((part) => {
      const sections = part.type === 'rich_text_list' ? part.elements : [part];
      return sections
        .map(({ elements }) => elements.map(({ text: run }) => run).join(''))
        .join('\n');
    })
    .join('\n');

/** What a reader sees of Slack's markup: entities decoded, links by their labels, emphasis without its signs. */
const read = (written: string): string =>
  written
    .replace(/<[^|<>]*\|([^<>]*)>/g, '$1')
    .replace(/([*_~`])(?=\S)([^\n]*?\S)\1/g, '$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The blocks as people read them. */
export const readBlocks = (blocks: readonly ShownBlock[]): string =>
  blocks
    .flatMap((block) => {
      if (block.type === 'rich_text') return richText(block);
      if (block.type === 'actions') return [];
      if (block.type === 'header')
        return textsOf([block]).map((text) =>
          text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
        );
      return textsOf([block]).map(read);
    })
    .join('\n\n');

/** Every text of the blocks that Slack reads for markup, as sent. */
export const textsOf = (blocks: readonly ShownBlock[]): string[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case 'rich_text':
        return [];
      case 'header':
      case 'section':
        return block.text.text;
      case 'context':
        return block.elements.map((part) => part.text);
      case 'actions':
        return block.elements.map((part) => part.text.text);
      case 'input':
        return [
          block.label.text,
          ...(block.element.type === 'static_select'
            ? block.element.options.map((choice) => choice.text.text)
            : []),
        ];
      default:
        return block satisfies never;
    }
  });

const repeats = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

/** Whether two blocks share an id, or two buttons of one block. */
const twice = (blocks: readonly ShownBlock[]): boolean =>
  repeats(blocks.flatMap(({ block_id: id }) => id ?? [])) ||
  blocks.some(
    (block) =>
      block.type === 'actions' && repeats(block.elements.map(({ action_id }) => action_id)),
  );

/** A message's blocks, or the code by which Slack refuses them. */
export function checkedBlocks(given: unknown): ShownBlock[] | string {
  const { data: blocks } = messageBlocks.safeParse(given ?? []);
  if (!blocks || blocks.length > most.blocks || twice(blocks)) return 'invalid_blocks';
  const texts = blocks.flatMap((block) =>
    block.type === 'rich_text' ? richText(block) : textsOf([block]),
  );
  const whole = texts.reduce((sum, { length }) => sum + length, 0);
  return whole > most.whole ? 'msg_blocks_too_long' : blocks;
}

/** A view, or the code by which Slack refuses it. */
export function checkedView(given: unknown): ShownView | string {
  const { data } = view.safeParse(given);
  if (!data || twice(data.blocks)) return 'invalid_arguments';
  const needed = data.type === 'modal' && data.blocks.some(({ type }) => type === 'input');
  return needed && data.type === 'modal' && !data.submit ? 'invalid_arguments' : data;
}
