import { type WebReader, webReader } from '#src/adapters/web/reader.ts';
import type { Config } from '#src/config.ts';

/** The reader that the settings ask for; sites are told who reads them, and where to complain. */
export const readerOf = ({ JUNGLE_ALLOW_HOSTS, JUNGLE_CONTACT }: Config): WebReader =>
  webReader({
    allowHosts: JUNGLE_ALLOW_HOSTS,
    userAgent: `Mozilla/5.0 (compatible; Bruisse/0.1${JUNGLE_CONTACT ? `; +${JUNGLE_CONTACT}` : ''})`,
  });
