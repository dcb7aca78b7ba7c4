import OpenAI from 'openai';

/** How an answer's form is asked for, strictest first. */
export type Rung = 'json_schema' | 'json_object' | 'text';

/** One line of the conversation with a model. */
export type Turn = { role: 'system' | 'user' | 'assistant'; content: string };

/** What one call came to. */
export type Reply =
  /** `cut` when the server stopped it for its length. */
  | { kind: 'answer'; content: string; cut: boolean }
  | { kind: 'form-refused'; status: number }
  | { kind: 'declined'; reason: 'refusal' | 'content_filter' }
  | { kind: 'garbled' }
  | { kind: 'busy'; retryAfterMs: number | undefined }
  | { kind: 'failed'; reason: string; again: boolean };

/** A JSON schema that an answer is to follow. */
export type Schema = Readonly<Record<string, unknown>>;

const formOf = (rung: Rung, schema: Schema) => {
  if (rung === 'text') return {};
  if (rung === 'json_object') return { response_format: { type: rung } } as const;
  const json_schema = { name: 'answer', strict: true, schema: { ...schema } };
  return { response_format: { type: rung, json_schema } } as const;
};

/** Milliseconds to wait, given as seconds or as a time beside the server's own. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const value = headers?.get('retry-after') ?? '';
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers?.get('date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** The text of a message, which some servers send in parts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (typeof part?.text === 'string' ? part.text : '')).join('');
}

/** What a server says that it counted, else a guess from the characters that went and came. */
function tokensOf(usage: unknown, turns: readonly Turn[], content: string): number {
  const total = Number((usage as { total_tokens?: unknown } | null | undefined)?.total_tokens);
  if (Number.isFinite(total) && total > 0) return Math.round(total);
  const characters = turns.reduce((sum, turn) => sum + turn.content.length, content.length);
  return Math.ceil(characters / 4);
}

/** Statuses by which servers say that they do not know a form of answer. */
const formRefusals = new Set([400, 415, 422, 501]);

function failure(error: unknown): Reply {
  if (error instanceof OpenAI.APIConnectionTimeoutError)
    return { kind: 'failed', reason: 'timeout', again: true };
  if (error instanceof OpenAI.APIConnectionError)
    return { kind: 'failed', reason: 'connection', again: true };
  if (error instanceof OpenAI.APIError) {
    const status = error.status ?? 0;
    if (status === 429 || status === 503)
      return { kind: 'busy', retryAfterMs: retryAfter(error.headers) };
    if (formRefusals.has(status)) return { kind: 'form-refused', status };
    const again = status >= 500 || status === 408 || status === 0;
    return { kind: 'failed', reason: `status ${status}`, again };
  }
  if (error instanceof SyntaxError) return { kind: 'garbled' };
  return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown', again: true };
}

/** Asks a server once and tells `spent` what it counted; never throws, and its own timeout counts as a failure. */
export async function ask(
  client: OpenAI,
  {
    model,
    rung,
    schema,
    turns,
  }: { model: string; rung: Rung; schema: Schema; turns: readonly Turn[] },
  limits: { callMs: number; signal: AbortSignal; spent(tokens: number): void },
): Promise<Reply> {
  const deadline = AbortSignal.timeout(limits.callMs);
  try {
    const completion = await client.chat.completions.create(
      { model, messages: [...turns], ...formOf(rung, schema) },
      { signal: AbortSignal.any([limits.signal, deadline]), maxRetries: 0, timeout: limits.callMs },
    );
    const choice = completion.choices?.[0];
    const content = textOf(choice?.message?.content);
    if (choice) limits.spent(tokensOf(completion.usage, turns, content));
    if (choice?.message?.refusal) return { kind: 'declined', reason: 'refusal' };
    if (choice?.finish_reason === 'content_filter')
      return { kind: 'declined', reason: 'content_filter' };
    if (content.trim() === '') return { kind: 'garbled' };
    return { kind: 'answer', content, cut: choice?.finish_reason === 'length' };
  } catch (error) {
    if (deadline.aborted) return { kind: 'failed', reason: 'timeout', again: true };
    return failure(error);
  }
}
