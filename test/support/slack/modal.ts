import { checkedView, type ShownView } from './blocks.ts';
import { channel, type SlackBot } from './bot.ts';
import { asking } from './deliveries.ts';

type ModalView = Extract<ShownView, { type: 'modal' }>;
type Input = Extract<ModalView['blocks'][number], { type: 'input' }>;

/** Presses the button of a message that has this label. */
export async function press(bot: SlackBot, user: string, ts: string, label: string) {
  const blocks = bot.slack.at(channel, ts)?.blocks ?? [];
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const button = buttons.find(({ text }) => text.text === label);
  if (!button) throw new Error(`no button ${label}`);
  const { action_id, value } = button;
  const body = asking.button({ channel, ts, user }, { action_id, value }, bot.slack.tick());
  await bot.deliver(body);
  return body;
}

const inputsOf = ({ blocks }: ModalView): Input[] =>
  blocks.filter((block): block is Input => block.type === 'input');

const idOf = ({ block_id = '' }: Input): string => block_id;

const initially = ({ element }: Input): string =>
  element.type === 'static_select'
    ? (element.initial_option?.value ?? '')
    : (element.initial_value ?? '');

/** A view that Slack takes as a modal's. */
function modalView(given: unknown): ModalView {
  const view = checkedView(given);
  if (typeof view === 'string' || view.type !== 'modal')
    throw new Error(`Slack refuses this modal: ${JSON.stringify(view)}`);
  return view;
}

/** The modal that was opened last, in front of the person who opened it; it stays until it is answered with nothing. */
export function modal(bot: SlackBot, user: string) {
  const id = `V-${bot.slack.views.length}`;
  let view = modalView(bot.slack.views.at(-1));
  let held = new Map(inputsOf(view).map((input) => [idOf(input), initially(input)]));
  let errors: Record<string, string> = {};
  let open = true;
  const blocksOf = (field: string): string[] =>
    [...held.keys()].filter((block) => block.split(':')[0] === field);

  /** What Slack does with the answer to a submission. */
  const answered = (answer: unknown): void => {
    errors = {};
    if (answer === undefined) {
      open = false;
      return;
    }
    const { response_action: action, ...given } = answer as Record<string, unknown>;
    if (action === 'errors') {
      errors = given.errors as Record<string, string>;
      const unknown = Object.keys(errors).filter((block) => !held.has(block));
      if (unknown.length > 0 || Object.values(errors).some((text) => !text))
        throw new Error(`Slack knows no input ${unknown}`);
      return;
    }
    if (action !== 'update') throw new Error(`Slack knows no ${action}`);
    view = modalView(given.view);
    held = new Map(
      inputsOf(view).map((input) => [idOf(input), held.get(idOf(input)) ?? initially(input)]),
    );
  };

  return {
    isOpen: () => open,
    errors: () => errors,
    view: () => view,
    /** What a field holds, its parts one after the other. */
    value: (field: string): string =>
      blocksOf(field)
        .map((block) => held.get(block))
        .filter(Boolean)
        .join('\n\n'),
    /** Types a text in a field, in place of all that it holds. */
    type: (field: string, text: string): void => {
      const [first = '', ...others] = blocksOf(field);
      held.set(first, text);
      for (const block of others) held.set(block, '');
    },
    submit: async (): Promise<void> => {
      const { callback_id, private_metadata } = view;
      const body = asking.submission(
        user,
        { id, callback_id, private_metadata },
        Object.fromEntries(held),
      );
      const { times, answer } = await bot.deliver(body);
      if (times !== 1) throw new Error(`Slack was answered ${times} times`);
      answered(answer);
    },
  };
}
