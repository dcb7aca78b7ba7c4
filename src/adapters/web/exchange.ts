import { type Dispatcher, fetch, type Response } from 'undici';
import type { RefusalCode } from '#src/core/article.ts';
import type { Validators } from '#src/ports/web.ts';
import { readBody } from './body.ts';
import { failureOf } from './failure.ts';
import { isPdf } from './ispdf.ts';
import type { Limits } from './limits.ts';
import type { Pauses } from './pauses.ts';
import { PageRefused } from './refusal.ts';
import { retryAfter, shortPause } from './retry.ts';
import type { Turns } from './turns.ts';

/** A page as it came: the address that answered, its undecoded bytes, and what it may be asked about later. */
export type FetchedPage = {
  url: string;
  contentType: string;
  bytes: Uint8Array;
  validators?: Validators;
};

export type FetchOptions = {
  dispatcher: Dispatcher;
  turns: Turns;
  pauses: Pauses;
  limits: Limits;
  userAgent: string;
  now: () => number;
};

/** What is asked for at an address, and what is known of it already. */
export type Asked = { kind: 'page' | 'json'; known?: Validators };

/** What one request came to. */
export type Answer =
  | { kind: 'page'; page: FetchedPage }
  | { kind: 'unchanged' }
  | { kind: 'redirect'; to: string }
  | { kind: 'paused'; leftMs: number }
  | { kind: 'again'; afterMs: number; refusal: PageRefused };

const accepts = {
  page: 'text/html,application/xhtml+xml;q=0.9,application/pdf;q=0.8,text/plain;q=0.8,*/*;q=0.1',
  json: 'application/json,text/json;q=0.9,*/*;q=0.1',
};
const readable = {
  page: /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|(?:x-)?pdf))\b|^\s*$/i,
  json: /^(?:application|text)\/(?:[\w.+-]*json|javascript)\b/i,
};
/** Parsed on the main thread, so kept small; an honest oEmbed answer takes a few kilobytes. */
const mostJson = 256 * 1024;
/** What servers call a file they do not know: read when its bytes are a PDF's. */
const unnamed = /^(?:application|binary)\/(?:octet-stream|x-download|force-download|download)\b/i;

const refused = (status: number): RefusalCode | undefined => {
  if (status === 404 || status === 410) return 'page.missing';
  if (status === 402) return 'page.walled';
  return status < 200 || status >= 300 ? 'page.status' : undefined;
};

function validatorsOf(url: string, { headers }: Response): { validators?: Validators } {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  if (!etag && !lastModified) return {};
  return {
    validators: { url, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
  };
}

function headersFor(
  url: string,
  { kind, known }: Asked,
  userAgent: string,
): Record<string, string> {
  const ours = known?.url === url ? known : undefined;
  return {
    'user-agent': userAgent,
    accept: accepts[kind],
    'accept-language': 'fr,en;q=0.8,*;q=0.5',
    ...(ours?.etag ? { 'if-none-match': ours.etag } : {}),
    ...(ours?.lastModified ? { 'if-modified-since': ours.lastModified } : {}),
  };
}

async function answerOf(
  response: Response,
  url: URL,
  asked: Asked,
  { limits, pauses, now }: FetchOptions,
): Promise<Answer> {
  const { status, headers } = response;
  const location = headers.get('location');
  if (status === 304 && asked.known?.url === url.href) return { kind: 'unchanged' };
  if (status >= 300 && status < 400 && location) return { kind: 'redirect', to: location };
  if (status === 429 || status === 503) {
    const refusal = new PageRefused('page.busy', String(status));
    const asksFor = retryAfter(headers.get('retry-after'), now());
    if (asksFor) pauses.add(url.host, asksFor, now());
    return { kind: 'again', afterMs: asksFor ?? shortPause, refusal };
  }
  const code = refused(status);
  if (code) throw new PageRefused(code, String(status));
  const contentType = headers.get('content-type') ?? '';
  const nameless = asked.kind === 'page' && unnamed.test(contentType);
  if (!readable[asked.kind].test(contentType) && !nameless)
    throw new PageRefused('page.type', contentType);
  const most = asked.kind === 'json' ? Math.min(mostJson, limits.maxBytes) : limits.maxBytes;
  const bytes = await readBody(response, most);
  if (nameless && !isPdf(bytes)) throw new PageRefused('page.type', contentType);
  return {
    kind: 'page',
    page: { url: url.href, contentType, bytes, ...validatorsOf(url.href, response) },
  };
}

/** Makes one request over a guarded socket, when it is the host's turn; throws `PageRefused`, or the signal's reason. */
export async function exchange(
  url: URL,
  asked: Asked,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const release = await options.turns.take(url.host, signal);
  const here = new AbortController();
  try {
    const leftMs = options.pauses.left(url.host, options.now());
    if (leftMs > 0) return { kind: 'paused', leftMs };
    const response = await fetch(url, {
      dispatcher: options.dispatcher,
      redirect: 'manual',
      signal: AbortSignal.any([signal, here.signal]),
      headers: headersFor(url.href, asked, options.userAgent),
    });
    return await answerOf(response, url, asked, options);
  } catch (error) {
    if (error instanceof PageRefused || signal.aborted) throw error;
    const { code, detail, reset } = failureOf(error);
    const refusal = new PageRefused(code, detail);
    if (!reset) throw refusal;
    return { kind: 'again', afterMs: 0, refusal };
  } finally {
    here.abort();
    release();
  }
}
