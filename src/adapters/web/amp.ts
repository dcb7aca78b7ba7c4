import { sameSite } from '#src/core/links/url.ts';
import type { FetchedPage } from './exchange.ts';
import { headLink } from './headlink.ts';

/** The page that an AMP copy was made from, on the same site; undefined for a page that is no copy. */
export function originalOf(page: FetchedPage): string | undefined {
  const opening = Buffer.from(page.bytes.subarray(0, 4000)).toString('utf8');
  const [, attributes = ''] = /<html\b([^<>]{0,1000})>/i.exec(opening) ?? [];
  if (!/(?:^|\s)(?:⚡|amp)(?:\s|=|$)/iu.test(attributes)) return undefined;
  const original = headLink(page, /rel\s*=\s*["']?canonical\b/i);
  return original && original !== page.url && sameSite(original, page.url) ? original : undefined;
}
