import type { Reading } from '#src/core/article.ts';
import { decodePage } from './charset.ts';
import type { FetchedPage } from './fetch.ts';
import { isPdf } from './ispdf.ts';
import { readPage, readPlain } from './page.ts';
import { readPdf } from './pdf.ts';

/** Reads a fetched page, or PDF, on this thread. */
export async function parsePageBytes({ url, contentType, bytes }: FetchedPage): Promise<Reading> {
  if (/^application\/pdf/i.test(contentType) || isPdf(bytes)) return readPdf(bytes, url);
  const source = decodePage(bytes, contentType);
  return /^text\/plain/i.test(contentType) ? readPlain(source, url) : readPage(source, url);
}
