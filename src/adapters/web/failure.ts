import type { RefusalCode } from '#src/core/article.ts';
import { PrivateAddress } from './guard.ts';

const resets = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const timeouts = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** What a failed exchange came to, found along the chain of causes. */
export type Failure = { code: RefusalCode; detail: string; reset: boolean };

/** Names a network failure; one whose cause is unknown is `page.unreachable`. */
export function failureOf(error: unknown): Failure {
  let detail = '';
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof PrivateAddress)
      return { code: 'page.private', detail: cause.message, reset: false };
    const name = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (timeouts.has(name)) return { code: 'page.timeout', detail: name, reset: false };
    if (resets.has(name)) return { code: 'page.unreachable', detail: name, reset: true };
    detail = name || detail;
  }
  return { code: 'page.unreachable', detail, reset: false };
}
