import OpenAI from 'openai';
import { answerSchema } from './answer.ts';

/** How an answer's form is asked for, strictest first. */
export type Rung = 'json_schema' | 'json_object' | 'text';

/** One line of the conversation with a model. */
export type Turn = { role: 'system' | 'user' | 'assistant'; content: string };

/** What one call came to. */
export type Reply =
  | { kind: 'answer'; content: string; tokens: number }
  | { kind: 'form-refused'; status: number }
  | { kind: 'declined'; reason: 'refusal' | 'content_filter' }
  | { kind: 'garbled' }
  | { kind: 'busy'; retryAfterMs: number | undefined }
  | { kind: 'failed'; reason: string; again: boolean };

const formats = {
  json_schema: {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'brief', strict: true, schema: answerSchema },
    },
  },
  json_object: { response_format: { type: 'json_object' } },
  text: {},
} as const;

function retryAfter(headers: Headers | undefined): number | undefined {
  const value = headers?.get('retry-after') ?? '';
  return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1000 : undefined;
}

function failure(error: unknown): Reply {
  if (error instanceof OpenAI.APIConnectionTimeoutError)
    return { kind: 'failed', reason: 'timeout', again: true };
  if (error instanceof OpenAI.APIConnectionError)
    return { kind: 'failed', reason: 'connection', again: true };
  if (error instanceof OpenAI.APIError) {
    const status = error.status ?? 0;
    if (status === 429 || status === 503)
      return { kind: 'busy', retryAfterMs: retryAfter(error.headers) };
    if (status === 400 || status === 422) return { kind: 'form-refused', status };
    return { kind: 'failed', reason: `status ${status}`, again: status >= 500 || status === 0 };
  }
  if (error instanceof SyntaxError) return { kind: 'garbled' };
  return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown', again: true };
}

/** Asks a server once; never throws, and its own timeout counts as a failure. */
export async function ask(
  client: OpenAI,
  model: string,
  rung: Rung,
  turns: readonly Turn[],
  limits: { callMs: number; signal: AbortSignal },
): Promise<Reply> {
  const deadline = AbortSignal.timeout(limits.callMs);
  try {
    const completion = await client.chat.completions.create(
      { model, messages: [...turns], ...formats[rung] },
      { signal: AbortSignal.any([limits.signal, deadline]), maxRetries: 0, timeout: limits.callMs },
    );
    const choice = completion.choices?.[0];
    if (choice?.message?.refusal) return { kind: 'declined', reason: 'refusal' };
    if (choice?.finish_reason === 'content_filter')
      return { kind: 'declined', reason: 'content_filter' };
    const content = choice?.message?.content ?? '';
    if (content.trim() === '') return { kind: 'garbled' };
    return { kind: 'answer', content, tokens: completion.usage?.total_tokens ?? 0 };
  } catch (error) {
    if (deadline.aborted) return { kind: 'failed', reason: 'timeout', again: true };
    return failure(error);
  }
}
