import { invoke } from './activities.ts';
import type { TeamsBot } from './bot.ts';
import { buttonsOf } from './bot.ts';
import type { Posted } from './connector.ts';

type Input = { type: string; id: string; value?: string };
type Card = { body: Record<string, unknown>[]; actions?: { data: Record<string, unknown> }[] };

/** Opens the form of a card's button, in front of one of the people; it stays until the answer is no form any more. */
export async function openDialog(bot: TeamsBot, name: string, section: Posted, form: string) {
  const button = buttonsOf(section).find(({ data }) => data.form === form);
  let card: Card = { body: [] };
  let held = new Map<string, string>();
  const inputs = (): Input[] =>
    card.body.filter((one): one is Input => String(one.type).startsWith('Input.'));
  const ask = async (invocation: 'task/fetch' | 'task/submit', data: unknown): Promise<void> => {
    const response = await bot.does(name, invoke(invocation, section.id, { data }));
    const { task } = (await response.json()) as {
      task: { type: string; value: { card: { content: Card } } };
    };
    if (task.type !== 'continue') throw new Error(`a dialog that is a ${task.type}`);
    card = task.value.card.content;
    held = new Map(inputs().map(({ id, value = '' }) => [id, value]));
  };
  await ask('task/fetch', button?.data);
  return {
    isForm: (): boolean => inputs().length > 0,
    submits: (): boolean => (card.actions ?? []).length > 0,
    text: (): string => JSON.stringify(card.body.filter(({ type }) => type === 'RichTextBlock')),
    value: (field: string): string | undefined => held.get(field),
    type: (field: string, text: string): void => void held.set(field, text),
    submit: (): Promise<void> =>
      ask('task/submit', { ...card.actions?.[0]?.data, ...Object.fromEntries(held) }),
  };
}
