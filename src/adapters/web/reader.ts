import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { parseWebUrl } from '#src/core/url.ts';
import type { Web } from '#src/ports/web.ts';
import { fetchPage } from './fetch.ts';
import { guardedConnector } from './guard.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { type Parser, parserPool } from './parser.ts';
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
  /** Reads pages in place of the reader's own workers. */
  parser?: Parser;
};

/** A reader of the web, and the end of its sockets and workers. */
export type WebReader = Web & { close(): Promise<void> };

/** Reads articles over guarded sockets; every failure but the caller's own abort is a refusal. */
export function webReader(options: WebReaderOptions): WebReader {
  const limits = { ...defaultLimits, ...options.limits };
  const { allowHosts, lookup, userAgent } = options;
  const dispatcher = new Agent({
    connect: guardedConnector({ allowHosts, ...(lookup ? { lookup } : {}) }),
    maxHeaderSize: 32 * 1024,
  });
  const parser = options.parser ?? parserPool();
  const now = options.now ?? Date.now;
  const fetching = { dispatcher, turns: hostTurns(limits.perHost), limits, userAgent, now };

  return {
    async read(url, signal) {
      signal.throwIfAborted();
      if (!parseWebUrl(url)) return { kind: 'refused', code: 'page.address' };
      const clock = new AbortController();
      const timer = setTimeout(() => clock.abort(), limits.totalMs);
      try {
        const page = await fetchPage(url, fetching, AbortSignal.any([signal, clock.signal]));
        // The parser has a clock of its own; the network's must not count the start of its worker.
        clearTimeout(timer);
        return await parser.parse(page, signal);
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
    async close() {
      await Promise.all([dispatcher.destroy(), parser.close()]);
    },
  };
}
