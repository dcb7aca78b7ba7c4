import { parseWebUrl, sameSite } from '#src/core/url.ts';
import { decodePage } from './charset.ts';
import type { FetchedPage } from './exchange.ts';

/** The page that an AMP copy was made from, on the same site; undefined for a page that is no copy. */
export function originalOf({ url, contentType, bytes }: FetchedPage): string | undefined {
  const head = decodePage(bytes.subarray(0, 100_000), contentType);
  const [, attributes = ''] = /<html\b([^<>]{0,1000})>/i.exec(head) ?? [];
  if (!/(?:^|\s)(?:⚡|amp)(?:\s|=|$)/iu.test(attributes)) return undefined;
  for (const [tag] of head.matchAll(/<link\b[^<>]{0,4000}>/gi)) {
    if (!/rel\s*=\s*["']?canonical\b/i.test(tag)) continue;
    const [, double, single] = /href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
    const href = (double ?? single)?.replaceAll('&amp;', '&').trim();
    if (!href || !URL.canParse(href, url)) continue;
    const original = parseWebUrl(new URL(href, url).href);
    const other = original && original.href !== url && sameSite(original.href, url);
    return other ? original.href : undefined;
  }
  return undefined;
}
