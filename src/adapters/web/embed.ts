import { z } from 'zod';
import { sameSite } from '#src/core/links/url.ts';
import { decodePage } from './charset.ts';
import type { FetchedPage } from './exchange.ts';
import { headLink } from './headlink.ts';
import { PageRefused } from './refusal.ts';

const text = z.coerce.string().catch('').default('');

const oembed = z.object({
  type: text,
  title: text,
  author_name: text,
  provider_name: text,
  description: text,
  html: text,
  upload_date: text,
});

/** What oEmbed tells about a page; what it leaves out is empty. */
export type Embed = {
  kind: 'post' | 'programme' | 'page';
  provider: string;
  title: string;
  author: string;
  description: string;
  /** A fragment to be shown in place of the page, which for a post holds its words. */
  html: string;
  publishedAt: string;
};

/** Reads an oEmbed answer; throws `PageRefused` when it is none. */
export function embedIn(answer: FetchedPage, kind: Embed['kind'], provider = ''): Embed {
  try {
    const known = oembed.parse(JSON.parse(decodePage(answer.bytes, answer.contentType)));
    return {
      kind,
      provider: provider || known.provider_name,
      title: known.title,
      author: known.author_name,
      description: known.description,
      html: known.html.slice(0, 50_000),
      publishedAt: known.upload_date,
    };
  } catch {
    throw new PageRefused('page.empty', 'oembed');
  }
}

/** The oEmbed address that a page names for itself, when it is on the page's own site. */
export function discovered(page: FetchedPage): string | undefined {
  const endpoint = headLink(page, /type\s*=\s*["']?application\/json\+oembed/i);
  return endpoint && sameSite(endpoint, page.url) ? endpoint : undefined;
}
