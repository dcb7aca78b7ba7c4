import type { Article } from '#src/core/article.ts';
import { parseWebUrl } from '#src/core/links/url.ts';
import { plainText } from './entities.ts';
import type { PageMeta } from './meta.ts';
import { listOf, type Thing } from './structured.ts';

function described(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  const url = (first as Thing | undefined)?.url ?? (first as Thing | undefined)?.contentUrl;
  return typeof url === 'string' ? url : undefined;
}

const fileOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

/** What the page says, to those who cannot see it, of the picture at this address. */
function altOf(page: PageMeta, address: string, base: string): string | undefined {
  const file = fileOf(address);
  if (file.length < 5) return undefined;
  for (const picture of page.document.body.querySelectorAll('img[alt]')) {
    const source = picture.getAttribute('src') ?? picture.getAttribute('data-src') ?? '';
    const alt = plainText(picture.getAttribute('alt') ?? '');
    if (alt && URL.canParse(source, base) && fileOf(new URL(source, base).href) === file)
      return alt;
  }
  return undefined;
}

/** The picture the page leads with, at an absolute address. */
export function imageOf(page: PageMeta, url: string): Article['image'] {
  const address =
    page.meta('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image') ??
    described(page.article.image);
  if (!address || !URL.canParse(address, url)) return undefined;
  const absolute = parseWebUrl(new URL(address, url).href);
  const alt =
    page.meta('og:image:alt', 'twitter:image:alt') ?? (absolute && altOf(page, absolute.href, url));
  return absolute ? { url: absolute.href, ...(alt ? { alt } : {}) } : undefined;
}
