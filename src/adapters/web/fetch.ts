import { parseWebUrl } from '#src/core/links/url.ts';
import { type Asked, exchange, type FetchedPage, type FetchOptions } from './exchange.ts';
import { gateAt } from './gates.ts';
import { hopFrom } from './hop.ts';
import { PageRefused } from './refusal.ts';
import { waitUntil } from './retry.ts';

export type { FetchedPage, FetchOptions };

/** What fetching came to: a page, word that it has not changed, or an address that is read in another way. */
export type Fetched =
  | { kind: 'page'; page: FetchedPage }
  | { kind: 'unchanged' }
  | { kind: 'stopped'; url: string };

export type Fetching = Asked & {
  /** Ends the journey at an address that is not to be asked for its page. */
  stopAt?(url: URL): boolean;
};

async function follow(
  address: string,
  asked: Fetching,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const { limits, now } = options;
  const deadline = now() + limits.totalMs;
  let retries = limits.retries;
  let redirects = limits.redirects;
  let url = parseWebUrl(address);

  const go = (to: string, from: URL): void => {
    if (redirects-- === 0) throw new PageRefused('page.redirects');
    url = URL.canParse(to, from.href) ? parseWebUrl(new URL(to, from).href) : undefined;
    const gate = url && gateAt(url);
    if (gate) throw new PageRefused(gate);
  };

  for (;;) {
    if (!url) throw new PageRefused('page.address');
    if (asked.stopAt?.(url)) return { kind: 'stopped', url: url.href };
    const answer = await exchange(url, asked, options, signal);
    switch (answer.kind) {
      case 'page': {
        const hop = asked.kind === 'page' ? hopFrom(answer.page) : undefined;
        if (hop === undefined) return answer;
        go(hop, url);
        break;
      }
      case 'unchanged':
        return answer;
      case 'redirect':
        go(answer.to, url);
        break;
      case 'paused':
        if (!(await waitUntil(answer.leftMs, deadline, now(), signal)))
          throw new PageRefused('page.busy', 'retry-after');
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

/**
 * Fetches what stands at an address over guarded sockets, following by hand the redirects of servers and of pages that
 * are nothing else. Throws `PageRefused`, or the signal's reason.
 */
export async function fetchPage(
  address: string,
  asked: Fetching,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), options.limits.totalMs);
  try {
    return await follow(address, asked, options, AbortSignal.any([signal, clock.signal]));
  } catch (error) {
    signal.throwIfAborted();
    if (clock.signal.aborted) throw new PageRefused('page.timeout');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
