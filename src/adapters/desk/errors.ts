import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { noBreaks } from '#src/core/text/typography.ts';
import { type DeskErrorCode, deskErrors } from '#src/locale/desk.ts';
import { failurePage } from './failure-page.ts';

const statuses: Record<DeskErrorCode, ContentfulStatusCode> = {
  'desk.body': 400,
  'desk.long': 413,
  'desk.large': 413,
  'desk.room': 404,
  'desk.message': 404,
  'desk.author': 403,
  'desk.command': 400,
  'desk.slash': 400,
  'desk.person': 400,
  'desk.link': 404,
  'desk.unread': 404,
  'desk.issue': 404,
  'desk.path': 404,
  'desk.origin': 403,
  'desk.private': 403,
  'desk.key': 403,
  'desk.down': 503,
  'desk.late': 504,
  'desk.bug': 500,
};

const asksForPage = (c: Context): boolean => /\btext\/html\b/i.test(c.req.header('accept') ?? '');

/** An answer that carries a code and its French sentence, as JSON, or as a page for a browser's window; `id` finds a bug in the log. */
export function failure(
  c: Context,
  code: DeskErrorCode,
  id?: string,
): Response | Promise<Response> {
  const message = [noBreaks(deskErrors[code]), ...(id ? [id] : [])].join(' ');
  if (!asksForPage(c)) return c.json({ error: { code, message } }, statuses[code]);
  c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  return c.html(
    failurePage(message, code !== 'desk.private' && code !== 'desk.key'),
    statuses[code],
  );
}

/** Ends a call with one of the desk's errors. */
export class DeskError extends Error {
  readonly code: DeskErrorCode;

  constructor(code: DeskErrorCode) {
    super(code);
    this.code = code;
  }
}
