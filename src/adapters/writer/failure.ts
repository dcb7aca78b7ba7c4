import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import type { Setback } from '#src/core/brief.ts';

/** What a call came to that gave no answer; `status` and `code` are the server's, for the log. */
export type Failure = { status?: number; code?: string } & (
  | { kind: 'form-refused' }
  | { kind: 'declined' }
  | { kind: 'garbled'; setback: Setback }
  | { kind: 'busy'; retryAfterMs: number | undefined }
  | { kind: 'failed'; setback: Setback; again: boolean }
);

/** Milliseconds to wait, given as seconds or as a time beside the server's own. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const value = headers?.get('retry-after') ?? '';
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers?.get('date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const unpaid =
  /insufficient[_ ](?:quota|balance|funds|credit)|exceeded your current quota|billing|out of credits?|credit balance|payment required/u;
const unknownModel =
  /model_not_found|(?:unknown|invalid|no such) model|model\b.{0,120}\b(?:not found|not exist|not available|no longer)/u;
const overlong =
  /context_length|context (?:length|window|size)|maximum context|string_above_max_length|too (?:long|many tokens|large)|exceeds? .{0,60}(?:tokens|context)|reduce the length/u;
const filtered = /content[_ ](?:filter|policy|management)|moderation|safety (?:system|policy)/u;
const misformed = /json_validate_failed|failed_generation|failed to (?:generate|validate) json/u;
const namesForm = /response_format|json_schema|json_object|structured output/u;
const aboutGrammar = /grammar|schema/u;
const aboutForm =
  /\bjson\b|schema|grammar|unsupported|not supported|unrecognized|unknown (?:parameter|field|name|argument)|extra (?:inputs|fields)|not permitted/u;

/** Statuses by which servers say that they do not know a form of answer. */
const formStatuses = new Set([400, 415, 422, 501]);

/** A message of fewer words tells nothing of its cause. */
const fewestWords = 3;

type Said = { status: number; words: string; message: string; headers: Headers | undefined };

function saidBy({ status = 0, code, type, param, error, headers }: APIError): Said {
  const body = error as { message?: unknown } | string | undefined;
  const message = String((typeof body === 'string' ? body : body?.message) ?? '');
  const words = [code, type, param, message].join(' ').toLowerCase();
  return { status, words, message, headers };
}

function judge({ status, words, message, headers }: Said): Failure {
  const failed = (setback: Setback, again = false): Failure => ({ kind: 'failed', setback, again });
  const retryAfterMs = retryAfter(headers);
  if (status === 0) return failed('late', true);
  const limited = retryAfterMs !== undefined || words.includes('rate_limit');
  if (status === 402 || (status < 500 && !limited && unpaid.test(words))) return failed('unpaid');
  const form = namesForm.test(words);
  if (status === 429 || (status === 503 && !form)) return { kind: 'busy', retryAfterMs };
  if (status === 401 || status === 403) return failed('denied');
  if (form) return { kind: 'form-refused' };
  if (status === 404 || (status < 500 && unknownModel.test(words))) return failed('unknown-model');
  if (status === 413 || (status < 500 && overlong.test(words))) return failed('overlong');
  if (status < 500 && filtered.test(words)) return { kind: 'declined' };
  if (misformed.test(words)) return { kind: 'garbled', setback: 'unusable' };
  if (status >= 500 && aboutGrammar.test(words)) return { kind: 'form-refused' };
  const untold = message.split(/\s+/u).filter(Boolean).length < fewestWords;
  if (formStatuses.has(status) && (untold || aboutForm.test(words)))
    return { kind: 'form-refused' };
  return status >= 500 || status === 408 ? failed('failing', true) : failed('rejected');
}

/** A server's own word for an error, when it is a plain one that can hold no secret. */
const codeOf = ({ code }: APIError): { code?: string } =>
  code && /^[a-z_.-]{1,60}$/u.test(code) ? { code } : {};

function failureFrom(error: APIError): Failure {
  const { status } = error;
  return { ...judge(saidBy(error)), ...(status ? { status } : {}), ...codeOf(error) };
}

/** What an error thrown by a call means, told from its status and the server's words. */
export function failureOf(error: unknown): Failure {
  if (error instanceof APIConnectionTimeoutError)
    return { kind: 'failed', setback: 'late', again: true };
  if (error instanceof APIConnectionError)
    return { kind: 'failed', setback: 'unreachable', again: true };
  if (error instanceof APIError) return failureFrom(error);
  if (error instanceof SyntaxError) return { kind: 'garbled', setback: 'unusable' };
  return { kind: 'failed', setback: 'unreachable', again: true };
}

const isStatus = (one: number): boolean => Number.isInteger(one) && one >= 400 && one < 600;
const limited = /rate.?limit|too many requests|overloaded/iu;

/** What an error means that came in place of an answer, with the status of one. */
export function failureIn(error: unknown): Failure {
  const said = typeof error === 'object' && error ? error : { message: String(error) };
  const { code, status, message } = said as Record<string, unknown>;
  const known = [code, status].map(Number).find(isStatus);
  const meant = known ?? (limited.test(`${code} ${message}`) ? 429 : 400);
  return failureFrom(APIError.generate(meant, { error: said }, undefined, new Headers()));
}
