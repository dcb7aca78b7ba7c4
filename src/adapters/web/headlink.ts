import { decodePage } from './charset.ts';
import type { FetchedPage } from './exchange.ts';

const head = 200_000;

/** The whole address of a page's first `<link>` whose tag matches, read without building a tree; undefined when there is none. */
export function headLink(
  { url, contentType, bytes }: FetchedPage,
  matches: RegExp,
): string | undefined {
  const source = decodePage(bytes.subarray(0, head), contentType);
  for (const [tag] of source.matchAll(/<link\b[^<>]{0,4000}>/gi)) {
    if (!matches.test(tag)) continue;
    const [, double, single] = /href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
    const href = (double ?? single)?.replaceAll('&amp;', '&').trim();
    if (href && URL.canParse(href, url)) return new URL(href, url).href;
  }
  return undefined;
}
