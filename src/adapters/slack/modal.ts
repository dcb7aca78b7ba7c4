import { z } from 'zod';
import { commandOf, type Field, type Filled, type Form, type Refused } from '#src/core/form.ts';
import { formNames } from '#src/core/message.ts';
import { formWords } from '#src/locale/forms.ts';
import { slackWords as words } from '#src/locale/slack.ts';
import { label, type PlainText, renderMessage, type SlackBlock } from './blocks.ts';
import type { Submission } from './payloads.ts';

/** The `callback_id` of the modals that forms become. */
const formCallback = 'form';

const limits = { title: 24, option: 75, part: 2800, roomy: 2000, value: 3000 };
/** Inputs that an empty field for long text gets: an article does not fit in one. */
const blankParts = 3;

type Option = { text: PlainText; value: string };
type Element =
  | {
      type: 'plain_text_input';
      action_id: 'value';
      multiline: boolean;
      max_length: number;
      initial_value?: string;
    }
  | { type: 'static_select'; action_id: 'value'; options: Option[]; initial_option?: Option };

/** A modal as Slack opens it. */
export type Modal = {
  type: 'modal';
  callback_id: string;
  private_metadata: string;
  title: PlainText;
  submit?: PlainText;
  close: PlainText;
  blocks: (
    | SlackBlock
    | { type: 'input'; block_id: string; label: PlainText; element: Element; optional: boolean }
  )[];
};

const metadata = z.object({
  form: z.string(),
  target: z.string(),
  room: z.string(),
  /** How many times the modal was filled anew. */
  turn: z.number().default(0),
});

/** An input's id: Slack keeps what was typed in one of the same id, whatever a new view says. */
const inputId = (name: string, part: number, joint: 'p' | 's', turn: number): string =>
  [name, part, joint, ...(turn > 0 ? [turn] : [])].join(':');

/** A text in parts that inputs take, each with what stood between it and the next. */
function partsOf(text: string): { text: string; joint: 'p' | 's' }[] {
  const parts: { text: string; joint: 'p' | 's' }[] = [];
  let rest = text;
  while (rest.length > limits.part) {
    const start = rest.slice(0, limits.part);
    const paragraph = start.lastIndexOf('\n\n');
    const space = start.lastIndexOf(' ');
    const [at, joint, width] =
      paragraph > limits.part / 2
        ? ([paragraph, 'p', 2] as const)
        : space > 0
          ? ([space, 's', 1] as const)
          : ([limits.part, 's', 0] as const);
    parts.push({ text: rest.slice(0, at), joint });
    rest = rest.slice(at + width);
  }
  return [...parts, { text: rest, joint: 'p' }];
}

function inputs(field: Field, turn: number): Modal['blocks'] {
  const parts = field.multiline
    ? partsOf(field.value)
    : [{ text: field.value, joint: 'p' as const }];
  if (field.multiline && !field.value)
    while (parts.length < blankParts) parts.push({ text: '', joint: 'p' });
  if (field.multiline && (parts.at(-1)?.text.length ?? 0) > limits.roomy)
    parts.push({ text: '', joint: 'p' });
  return parts.map(({ text, joint }, i) => ({
    type: 'input',
    block_id: inputId(field.name, i, joint, turn),
    label: label(i === 0 ? field.label : words.more(field.label), 2000),
    optional: field.optional === true || i > 0,
    element: {
      type: 'plain_text_input',
      action_id: 'value',
      multiline: field.multiline === true,
      max_length: limits.value,
      ...(text ? { initial_value: text.slice(0, limits.value) } : {}),
    },
  }));
}

function choice({ name, label: text, value, options = [] }: Field, turn: number): Modal['blocks'] {
  if (options.length === 0)
    return [{ type: 'section', text: label(formWords.replace.none, limits.value) }];
  const shown = options.map((option) => ({
    text: label(option.label, limits.option),
    value: option.value,
  }));
  const initial = shown.find((option) => option.value === value);
  return [
    {
      type: 'input',
      block_id: inputId(name, 0, 'p', turn),
      label: label(text, 2000),
      optional: false,
      element: {
        type: 'static_select',
        action_id: 'value',
        options: shown,
        ...(initial ? { initial_option: initial } : {}),
      },
    },
  ];
}

/** A form as a modal; the command it comes to will be asked in `room`. Filled anew (`turn`), it shows the form's values in place of what was typed. */
export function modalOf(form: Form, room: string, turn = 0): Modal {
  const { title, submit, target, fields, notice } = form;
  const whole: SlackBlock[] =
    title.length > limits.title ? [{ type: 'header', text: label(title, 150) }] : [];
  const fillable = fields.every(({ options }) => !options || options.length > 0);
  return {
    type: 'modal',
    callback_id: formCallback,
    private_metadata: JSON.stringify({ form: form.form, target, room, turn }),
    title: label(whole.length > 0 ? words.modalTitle : title, limits.title),
    ...(fillable ? { submit: label(submit, limits.title) } : {}),
    close: label(words.cancel, limits.title),
    blocks: [
      ...whole,
      ...(notice ? renderMessage(notice).blocks : []),
      ...fields.flatMap((field) => (field.options ? choice(field, turn) : inputs(field, turn))),
    ],
  };
}

/** Values of a submitted modal by field, parts of one text put together again. */
function valuesOf({ state }: Submission['view']): Record<string, string> {
  const values: Record<string, string> = {};
  let joint = '';
  const place = ([block]: [string, unknown]): number => Number(block.split(':')[1]);
  for (const [block, actions] of Object.entries(state.values).sort((a, b) => place(a) - place(b))) {
    const [name = '', , next] = block.split(':');
    const given = actions.value?.value ?? actions.value?.selected_option?.value ?? '';
    const before = values[name];
    if (before === undefined) values[name] = given;
    else if (given) values[name] = `${before}${joint}${given}`;
    joint = next === 's' ? ' ' : '\n\n';
  }
  return values;
}

/** The form that a submitted modal is, the command it comes to, and where; undefined when it is none of ours. */
export function submitted(
  view: Submission['view'],
): { room: string; command: string; filled: Filled } | undefined {
  if (view.callback_id !== formCallback) return undefined;
  const { form, target, room } = metadata.parse(JSON.parse(view.private_metadata));
  const name = formNames.find((known) => known === form);
  if (!name) return undefined;
  const filled = { form: name, target, values: valuesOf(view) };
  return { room, command: commandOf(filled), filled };
}

/** How a modal is answered that stays open for what it holds to be mended. */
export type Amending =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update'; view: Modal };

/** A refused modal as it is shown again: the reason at the field to mend, or the whole of it anew when it is about something else now; undefined when it has no field. */
export function amending(
  { private_metadata, state }: Submission['view'],
  { why, fault, again }: Refused,
): Amending | undefined {
  const { target, room, turn } = metadata.parse(JSON.parse(private_metadata));
  if (again && again.target !== target)
    return { response_action: 'update', view: modalOf(again, room, turn + 1) };
  const blocks = Object.keys(state.values);
  const block = blocks.find((id) => id.split(':')[0] === fault) ?? blocks[0];
  return block ? { response_action: 'errors', errors: { [block]: why } } : undefined;
}
