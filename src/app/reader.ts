import type { WebReader, WebReaderOptions } from '#src/adapters/web/reader.ts';
import type { Config } from '#src/config.ts';
import type { Store } from '#src/ports/store/store.ts';
import type { Readings } from '#src/ports/web.ts';

const megabyte = 1024 * 1024;
const minute = 60_000;

/** The readings of one newsroom, each kept or found in a transaction of its own. */
export const readingsIn = (store: Store, newsroom: string): Readings => ({
  get: (url) => store.read(newsroom, (tx) => tx.readings.get(url)),
  keep: (url, kept) => store.transaction(newsroom, (tx) => tx.readings.keep(url, kept)),
});

function optionsOf(config: Config): WebReaderOptions {
  const contact = config.JUNGLE_CONTACT ? `; +${config.JUNGLE_CONTACT}` : '';
  return {
    allowHosts: config.JUNGLE_ALLOW_HOSTS,
    userAgent: `Mozilla/5.0 (compatible; Bruisse/0.1${contact})`,
    limits: {
      totalMs: config.JUNGLE_READ_SECONDS * 1000,
      maxBytes: config.JUNGLE_READ_MEGABYTES * megabyte,
      redirects: config.JUNGLE_READ_REDIRECTS,
      perHost: config.JUNGLE_READ_PER_HOST,
      retries: config.JUNGLE_READ_RETRIES,
      longestPauseMs: config.JUNGLE_READ_PAUSE_MINUTES * minute,
      freshMs: config.JUNGLE_READ_FRESH_MINUTES * minute,
    },
    parsing: {
      timeMs: config.JUNGLE_PARSE_SECONDS * 1000,
      memory: config.JUNGLE_PARSE_MEGABYTES,
      workers: config.JUNGLE_PARSE_WORKERS,
    },
  };
}

/** The reader that the settings ask for, loaded when the first page is; sites are told who reads them, and where to complain. */
export function readerOf(config: Config, readings?: Readings): WebReader {
  const load = async (): Promise<WebReader> => {
    const { webReader } = await import('#src/adapters/web/reader.ts');
    return webReader({ ...optionsOf(config), ...(readings ? { readings } : {}) });
  };
  let reader: Promise<WebReader> | undefined;
  return {
    read: async (url, signal) => {
      reader ??= load();
      return (await reader).read(url, signal);
    },
    close: async () => (await reader)?.close(),
  };
}
