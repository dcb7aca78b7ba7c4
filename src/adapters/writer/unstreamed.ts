import { z } from 'zod';
import { opened } from './json.ts';

const said = z.string().catch('');

const delta = z.object({
  content: said,
  refusal: said,
  reasoning: said,
  reasoning_content: said,
  tool_calls: z
    .array(z.object({ function: z.object({ arguments: said }).catch({ arguments: '' }) }))
    .catch([]),
});

const chunk = z.object({
  choices: z
    .array(z.object({ delta: delta.catch(delta.parse({})), finish_reason: said }))
    .min(1)
    .optional()
    .catch(undefined),
  usage: z.object({}).loose().optional().catch(undefined),
  error: z.unknown().optional(),
});

/** The answer that a server streamed unasked, its pieces put together as it would have been sent whole; anything else as it came. */
export function unstreamed(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s*(?:data|event|id|retry)?:/u.test(raw)) return raw;
  const chunks = raw
    .split(/\r\n?|\n/u)
    .filter((line) => line.startsWith('data:'))
    .flatMap((line) => chunk.safeParse(opened(line.slice('data:'.length))).data ?? []);
  const pieces = chunks.flatMap(({ choices = [] }) => choices.slice(0, 1));
  const error = chunks.find((one) => one.error)?.error;
  if (pieces.length === 0 && !error) return raw;
  const all = (name: Exclude<keyof z.infer<typeof delta>, 'tool_calls'>): string =>
    pieces.map((piece) => piece.delta[name]).join('');
  const asked = pieces.flatMap((piece) => piece.delta.tool_calls.map((one) => one.function));
  const message = {
    content: all('content'),
    refusal: all('refusal'),
    reasoning: all('reasoning'),
    reasoning_content: all('reasoning_content'),
    tool_calls: [{ function: { arguments: asked.map((one) => one.arguments).join('') } }],
  };
  const finish_reason = pieces.findLast((piece) => piece.finish_reason)?.finish_reason;
  return {
    choices: pieces.length > 0 ? [{ message, finish_reason }] : [],
    usage: chunks.findLast((one) => one.usage)?.usage,
    error,
  };
}
