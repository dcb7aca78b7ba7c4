import type { WebReader } from '#src/adapters/web/reader.ts';
import type { Config } from '#src/config.ts';

/** The reader that the settings ask for, loaded when the first page is; sites are told who reads them, and where to complain. */
export function readerOf({ JUNGLE_ALLOW_HOSTS: allowHosts, JUNGLE_CONTACT }: Config): WebReader {
  const contact = JUNGLE_CONTACT ? `; +${JUNGLE_CONTACT}` : '';
  const userAgent = `Mozilla/5.0 (compatible; Bruisse/0.1${contact})`;
  const load = async (): Promise<WebReader> => {
    const { webReader } = await import('#src/adapters/web/reader.ts');
    return webReader({ allowHosts, userAgent });
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
