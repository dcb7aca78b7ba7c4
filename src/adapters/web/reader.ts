import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import type { Reading } from '#src/core/article.ts';
import { unwrapUrl } from '#src/core/links/unwrap.ts';
import { parseWebUrl } from '#src/core/links/url.ts';
import type { KeptReading, Readings, Web } from '#src/ports/web.ts';
import { guardedConnector } from './guard.ts';
import { journey } from './journey.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { type Parser, type ParserOptions, parserPool } from './parser.ts';
import { hostPauses } from './pauses.ts';
import { defaultProviders, type Provider } from './providers.ts';
import { PageRefused } from './refusal.ts';
import { hostTurns } from './turns.ts';

export type WebReaderOptions = {
  /** `host` or `host:port` that may be private: intranets, tests. */
  allowHosts: readonly string[];
  /** Who asks, with an address where a site may complain. */
  userAgent: string;
  limits?: Partial<Limits>;
  parsing?: ParserOptions;
  /** Keeps what was read, so that a page is not asked for again too soon. */
  readings?: Readings;
  /** Milliseconds, as `Date.now`. */
  now?: () => number;
  /** Resolves names in place of the system. */
  lookup?: LookupFunction;
  /** Reads pages in place of the reader's own workers. */
  parser?: Parser;
  /** Places that are asked by oEmbed. */
  providers?: readonly Provider[];
};

/** A reader of the web, and the end of its sockets and workers. */
export type WebReader = Web & { close(): Promise<void> };

/** Reads articles over guarded sockets; every failure but the caller's own abort is a refusal. */
export function webReader(options: WebReaderOptions): WebReader {
  const limits = { ...defaultLimits, ...options.limits };
  const { allowHosts, lookup, userAgent, readings } = options;
  const dispatcher = new Agent({
    connect: guardedConnector({ allowHosts, ...(lookup ? { lookup } : {}) }),
    maxHeaderSize: 32 * 1024,
  });
  const now = options.now ?? Date.now;
  const parts = {
    parser: options.parser ?? parserPool(options.parsing),
    providers: options.providers ?? defaultProviders,
    fetching: {
      dispatcher,
      turns: hostTurns(limits.perHost),
      pauses: hostPauses(limits.longestPauseMs),
      limits,
      userAgent,
      now,
    },
  };

  const isFresh = ({ reading, at }: KeptReading): boolean =>
    reading.kind === 'article' && now() - Date.parse(at) < limits.freshMs;

  async function look(url: string, signal: AbortSignal): Promise<Reading> {
    const kept = await readings?.get(url);
    if (kept && isFresh(kept)) return kept.reading;
    const arrival = await journey(url, kept?.validators, parts, signal);
    const at = new Date(now()).toISOString();
    if (arrival.kind === 'read') {
      const { kind: _, ...found } = arrival;
      if (found.validators || found.reading.kind === 'article')
        await readings?.keep(url, { ...found, at });
      return found.reading;
    }
    if (!kept) throw new PageRefused('page.status', '304');
    await readings?.keep(url, { ...kept, at });
    return kept.reading;
  }

  return {
    async read(address, signal) {
      signal.throwIfAborted();
      const url = parseWebUrl(unwrapUrl(address));
      if (!url) return { kind: 'refused', code: 'page.address' };
      try {
        return await look(url.href, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof PageRefused)) throw error;
        const { code, detail } = error;
        return { kind: 'refused', code, ...(detail ? { detail } : {}) };
      }
    },
    async close() {
      await Promise.all([dispatcher.destroy(), parts.parser.close()]);
    },
  };
}
