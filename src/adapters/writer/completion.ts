import { z } from 'zod';
import { objectsIn, opened } from './json.ts';
import { unstreamed } from './unstreamed.ts';

const thinking = /reason|think/iu;

const part = z
  .object({ type: z.string().catch('text'), text: z.string() })
  .transform(({ type, text }) => (thinking.test(type) ? '' : text))
  .catch('');

/** What a message says: some servers send it in parts, or read already. */
const content = z
  .union([
    z.string(),
    z.array(part).transform((parts) => parts.join('')),
    z.record(z.string(), z.unknown()).transform((object) => JSON.stringify(object)),
  ])
  .catch('');

const call = z
  .object({ function: z.object({ arguments: content }) })
  .transform((one) => one.function.arguments)
  .catch('');

const message = z.object({
  content,
  refusal: content,
  tool_calls: z.array(call).catch([]),
  reasoning: content,
  reasoning_content: content,
});

const choice = z.object({
  message: message.catch(message.parse({})),
  finish_reason: z.string().catch(''),
  error: z.unknown().optional(),
});

/** More tokens than any model reads and writes in one call. */
const mostTokens = 2_000_000;

const count = z.coerce.number().positive().max(mostTokens).transform(Math.round).catch(0);

const body = z.object({
  choices: z.array(z.unknown()).catch([]),
  usage: z
    .object({ total_tokens: count, prompt_tokens: count, completion_tokens: count })
    .transform((one) => one.total_tokens || one.prompt_tokens + one.completion_tokens)
    .catch(0),
  error: z.unknown().optional(),
});

/** What a server's answer to one question holds; `tokens` is 0 when it counted none, `error` what it says in place of an answer. */
export type Completion = {
  content: string;
  refused: boolean;
  cut: boolean;
  tokens: number;
  error?: unknown;
};

const nothing: Completion = { content: '', refused: false, cut: false, tokens: 0 };

/** The object that a model ended its thoughts on when it said nothing else: never its thoughts themselves. */
function lastObject(thoughts: string): string {
  const object = objectsIn(thoughts).at(-1);
  return object ? JSON.stringify(object) : '';
}

/** Reads what came with a server's 200; undefined when no answer and no error is in it. */
export function completionIn(raw: unknown): Completion | undefined {
  const { choices, usage, error } = body.safeParse(opened(unstreamed(raw))).data ?? body.parse({});
  const first = choice.safeParse(choices[0]).data;
  const failure = error || first?.error;
  if (!first) return failure ? { ...nothing, error: failure } : undefined;
  const { message: said, finish_reason } = first;
  const cut = finish_reason === 'length';
  const text =
    [said.content, said.tool_calls.join('\n')].find((one) => one.trim() !== '') ??
    (cut ? '' : lastObject(said.reasoning_content || said.reasoning));
  return {
    content: text,
    refused: said.refusal !== '' || finish_reason === 'content_filter',
    cut,
    tokens: usage,
    ...(failure && text === '' ? { error: failure } : {}),
  };
}
