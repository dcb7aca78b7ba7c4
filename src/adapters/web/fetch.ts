import { type Dispatcher, fetch, type Response } from 'undici';
import { parseWebUrl } from '#src/core/url.ts';
import { readBody } from './body.ts';
import { failureOf } from './failure.ts';
import { isPdf } from './ispdf.ts';
import type { Limits } from './limits.ts';
import { PageRefused } from './refusal.ts';
import { retryAfter, waitUntil } from './retry.ts';
import type { Turns } from './turns.ts';

/** A page as it came: the address that answered and its undecoded bytes. */
export type FetchedPage = { url: string; contentType: string; bytes: Uint8Array };

export type FetchOptions = {
  dispatcher: Dispatcher;
  turns: Turns;
  limits: Limits;
  userAgent: string;
  now: () => number;
};

type Answer =
  | { kind: 'page'; page: FetchedPage }
  | { kind: 'redirect'; to: string }
  | { kind: 'again'; afterMs: number; refusal: PageRefused };

const readable = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|(?:x-)?pdf))\b|^\s*$/i;
/** What servers call a file they do not know: read when its bytes are a PDF's. */
const unnamed = /^(?:application|binary)\/(?:octet-stream|x-download|force-download|download)\b/i;

function refuseStatus(status: number): void {
  if (status === 404 || status === 410) throw new PageRefused('page.missing', String(status));
  if (status === 402) throw new PageRefused('page.walled', String(status));
  if (status < 200 || status >= 300) throw new PageRefused('page.status', String(status));
}

async function answerOf(response: Response, url: string, options: FetchOptions): Promise<Answer> {
  const { status, headers } = response;
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location) return { kind: 'redirect', to: location };
  if (status === 429 || status === 503) {
    const refusal = new PageRefused('page.busy', String(status));
    const afterMs = retryAfter(headers.get('retry-after'), options.now());
    return { kind: 'again', afterMs, refusal };
  }
  refuseStatus(status);
  const contentType = headers.get('content-type') ?? '';
  if (!readable.test(contentType) && !unnamed.test(contentType))
    throw new PageRefused('page.type', contentType);
  const bytes = await readBody(response, options.limits.maxBytes);
  if (unnamed.test(contentType) && !isPdf(bytes)) throw new PageRefused('page.type', contentType);
  return { kind: 'page', page: { url, contentType, bytes } };
}

async function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<Answer> {
  const release = await options.turns.take(url.host, signal);
  const exchange = new AbortController();
  try {
    const response = await fetch(url, {
      dispatcher: options.dispatcher,
      redirect: 'manual',
      signal: AbortSignal.any([signal, exchange.signal]),
      headers: {
        'user-agent': options.userAgent,
        accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1',
        'accept-language': 'fr,en;q=0.8,*;q=0.5',
      },
    });
    return await answerOf(response, url.href, options);
  } catch (error) {
    if (error instanceof PageRefused || signal.aborted) throw error;
    const { code, detail, reset } = failureOf(error);
    const refusal = new PageRefused(code, detail);
    if (!reset) throw refusal;
    return { kind: 'again', afterMs: 0, refusal };
  } finally {
    exchange.abort();
    release();
  }
}

/** Fetches a page over guarded sockets, following redirects by hand; throws `PageRefused`, or the signal's reason. */
export async function fetchPage(
  address: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const { limits, now } = options;
  const deadline = now() + limits.totalMs;
  let retries = limits.retries;
  let redirects = limits.redirects;
  let url = parseWebUrl(address);
  for (;;) {
    if (!url) throw new PageRefused('page.address');
    const answer = await ask(url, options, signal);
    switch (answer.kind) {
      case 'page':
        return answer.page;
      case 'redirect':
        if (redirects-- === 0) throw new PageRefused('page.redirects');
        url = URL.canParse(answer.to, url.href)
          ? parseWebUrl(new URL(answer.to, url).href)
          : undefined;
        break;
      case 'again':
        if (retries-- === 0 || !(await waitUntil(answer.afterMs, deadline, now(), signal)))
          throw answer.refusal;
        break;
      default:
        return answer satisfies never;
    }
  }
}
