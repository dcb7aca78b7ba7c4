import type OpenAI from 'openai';
import { completionIn } from './completion.ts';
import { type Failure, failureIn, failureOf } from './failure.ts';

/** How an answer's form is asked for, strictest first. */
export type Rung = 'json_schema' | 'json_object' | 'text';

/** One line of the conversation with a model. */
export type Turn = { role: 'system' | 'user' | 'assistant'; content: string };

/** What one call came to; an answer is `cut` when the server stopped it for its length. */
export type Reply = { kind: 'answer'; content: string; cut: boolean } | Failure;

/** A JSON schema that an answer is to follow. */
export type Schema = Readonly<Record<string, unknown>>;

const formOf = (rung: Rung, schema: Schema) => {
  if (rung === 'text') return {};
  if (rung === 'json_object') return { response_format: { type: rung } } as const;
  const json_schema = { name: 'answer', strict: true, schema: { ...schema } };
  return { response_format: { type: rung, json_schema } } as const;
};

/** A guess at the tokens of so many characters. */
const guess = (characters: number): number => Math.ceil(characters / 4);

/** A guess at what a call takes whose answer is of so many tokens. */
export const estimate = (turns: readonly Turn[], answer: number): number =>
  guess(turns.reduce((sum, turn) => sum + turn.content.length, 0)) + answer;

/** Asks a server once and tells `spent` what it counted, or `expected` when it did not answer in time; never throws. */
export async function ask(
  client: OpenAI,
  {
    model,
    rung,
    schema,
    turns,
  }: { model: string; rung: Rung; schema: Schema; turns: readonly Turn[] },
  limits: { callMs: number; signal: AbortSignal; expected: number; spent(tokens: number): void },
): Promise<Reply> {
  const deadline = AbortSignal.timeout(limits.callMs);
  try {
    const body: unknown = await client.chat.completions.create(
      { model, messages: [...turns], ...formOf(rung, schema) },
      { signal: AbortSignal.any([limits.signal, deadline]), maxRetries: 0, timeout: limits.callMs },
    );
    const completion = completionIn(body);
    if (!completion) return { kind: 'garbled' };
    const { content, refused, cut, tokens, error } = completion;
    if (tokens > 0 || !error) limits.spent(tokens || estimate(turns, guess(content.length)));
    if (refused) return { kind: 'declined' };
    if (error) return failureIn(error);
    return content.trim() === '' ? { kind: 'garbled' } : { kind: 'answer', content, cut };
  } catch (error) {
    const late = deadline.aborted || limits.signal.aborted;
    if (!late) return failureOf(error);
    limits.spent(limits.expected);
    return { kind: 'failed', setback: 'late', again: true };
  }
}
