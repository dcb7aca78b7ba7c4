import type { Article } from '#src/core/article.ts';
import { parseWebUrl } from '#src/core/url.ts';
import type { PageMeta } from './meta.ts';
import { listOf, type Thing } from './structured.ts';

function described(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  const url = (first as Thing | undefined)?.url ?? (first as Thing | undefined)?.contentUrl;
  return typeof url === 'string' ? url : undefined;
}

/** The picture the page leads with, at an absolute address. */
export function imageOf(page: PageMeta, url: string): Article['image'] {
  const address =
    page.meta('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image') ??
    described(page.article.image);
  if (!address || !URL.canParse(address, url)) return undefined;
  const absolute = parseWebUrl(new URL(address, url).href);
  const alt = page.meta('og:image:alt', 'twitter:image:alt');
  return absolute ? { url: absolute.href, ...(alt ? { alt } : {}) } : undefined;
}
