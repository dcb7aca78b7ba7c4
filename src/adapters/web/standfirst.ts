import { lineOf } from './dom.ts';
import { plainText } from './entities.ts';
import type { PageMeta } from './meta.ts';
import { textIn } from './structured.ts';

const printedAt =
  '.chapo,.chapeau,.standfirst,.article__desc,.article-intro,.entry-summary,[class*="chapo"],[class*="standfirst"],[itemprop="description"],[itemprop="alternativeHeadline"]';

/** The lines under the title, as printed or else as the page describes itself to others. */
export function standfirstOf(page: PageMeta): string | undefined {
  const printed = lineOf(page.document.body.querySelector(printedAt));
  if (printed.length >= 30 && printed.length <= 800) return printed;
  const described =
    page.meta('og:description', 'description', 'twitter:description') ??
    textIn(page.article.description);
  return described ? plainText(described) : undefined;
}
