import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import type { Reading } from '#src/core/article.ts';
import { parseWebUrl } from '#src/core/url.ts';
import type { Web } from '#src/ports/web.ts';
import { decodePage } from './charset.ts';
import { type FetchOptions, fetchPage } from './fetch.ts';
import { guardedConnector } from './guard.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { readPage, readPlain } from './page.ts';
import { PageRefused } from './refusal.ts';
import { hostTurns } from './turns.ts';

export type WebReaderOptions = {
  /** `host` or `host:port` that may be private: intranets, tests. */
  allowHosts: readonly string[];
  /** Who asks, with an address where a site may complain. */
  userAgent: string;
  limits?: Partial<Limits>;
  /** Milliseconds, as `Date.now`. */
  now?: () => number;
  /** Resolves names in place of the system. */
  lookup?: LookupFunction;
};

/** A reader of the web, and the end of its sockets. */
export type WebReader = Web & { close(): Promise<void> };

async function readOnline(
  url: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Reading> {
  const page = await fetchPage(url, options, signal);
  const source = decodePage(page.bytes, page.contentType);
  return /^text\/plain/i.test(page.contentType)
    ? readPlain(source, page.url)
    : readPage(source, page.url);
}

/** Reads articles over guarded sockets; every failure but the caller's own abort is a refusal. */
export function webReader(options: WebReaderOptions): WebReader {
  const limits = { ...defaultLimits, ...options.limits };
  const { allowHosts, lookup, userAgent } = options;
  const dispatcher = new Agent({
    connect: guardedConnector({ allowHosts, ...(lookup ? { lookup } : {}) }),
    maxHeaderSize: 32 * 1024,
  });
  const now = options.now ?? Date.now;
  const fetching = { dispatcher, turns: hostTurns(limits.perHost), limits, userAgent, now };

  return {
    async read(url, signal) {
      signal.throwIfAborted();
      if (!parseWebUrl(url)) return { kind: 'refused', code: 'page.address' };
      const clock = new AbortController();
      const timer = setTimeout(() => clock.abort(), limits.totalMs);
      try {
        return await readOnline(url, fetching, AbortSignal.any([signal, clock.signal]));
      } catch (error) {
        signal.throwIfAborted();
        if (clock.signal.aborted) return { kind: 'refused', code: 'page.timeout' };
        if (!(error instanceof PageRefused)) throw error;
        const { code, detail } = error;
        return { kind: 'refused', code, ...(detail ? { detail } : {}) };
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => dispatcher.destroy(),
  };
}
