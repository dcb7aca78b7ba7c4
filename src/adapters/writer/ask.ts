import type OpenAI from 'openai';
import { completionIn } from './completion.ts';
import { type Failure, failureIn, failureOf } from './failure.ts';
import { mayHaveCost } from './may-have-cost.ts';

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

/** Whether words came in place of JSON: a page, a stream of nothing. */
const isProse = (body: unknown): boolean => typeof body === 'string' && body.trim() !== '';

/** Asks a server once and tells `spent` what it counted, or `expected` when it may have worked for no answer; never throws. */
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
    if (!completion) {
      limits.spent(limits.expected);
      if (isProse(body)) return { kind: 'failed', setback: 'unknown-server', again: false };
      return { kind: 'garbled', setback: 'unknown-server' };
    }
    const { content, refused, cut, tokens, error } = completion;
    if (tokens > 0 || !error) limits.spent(tokens || estimate(turns, guess(content.length)));
    if (refused) return { kind: 'declined' };
    if (error) return failureIn(error);
    if (content.trim() === '') return { kind: 'garbled', setback: cut ? 'cut' : 'unusable' };
    return { kind: 'answer', content, cut };
  } catch (error) {
    const late = deadline.aborted || limits.signal.aborted;
    if (late || mayHaveCost(error)) limits.spent(limits.expected);
    return late ? { kind: 'failed', setback: 'late', again: true } : failureOf(error);
  }
}
