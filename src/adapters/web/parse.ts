import type { Reading } from '#src/core/article.ts';
import { decodePage } from './charset.ts';
import type { FetchedPage } from './fetch.ts';
import { readPage, readPlain } from './page.ts';

/** Reads a fetched page on this thread. */
export function parsePageBytes({ url, contentType, bytes }: FetchedPage): Reading {
  const source = decodePage(bytes, contentType);
  return /^text\/plain/i.test(contentType) ? readPlain(source, url) : readPage(source, url);
}
