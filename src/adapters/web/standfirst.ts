import { type Element, lineOf } from './dom.ts';
import { plainText } from './entities.ts';
import type { PageMeta } from './meta.ts';
import { textIn } from './structured.ts';
import { folded } from './trim.ts';

/** The lines under the title: as the page shows them, or only as it describes itself to others. */
export type Standfirst = { text: string; printed: boolean };

const named =
  '.chapo,.chapeau,.standfirst,.article__desc,.article-intro,.entry-summary,.subheadline,.teaser-text,[class*="chapo"],[class*="standfirst"],[class*="article-summary"],[class*="article__summary"],[class*="subtitle"],[class*="lead-text"],[class*="article-lead"],[class*="article__lead"],[itemprop="alternativeHeadline"]';

const plausible = (text: string): boolean => text.length >= 30 && text.length <= 700;

/** The element that shows, word for word, what the page says of itself. */
function shown(page: PageMeta, description: string): boolean {
  const wanted = folded(description);
  if (!page.folded().includes(wanted)) return false;
  const [shortest, longest] = [description.length * 0.7, description.length * 2];
  let seen = 0;
  for (const element of page.document.body.querySelectorAll('p,h2,h3,h4,span,strong,div')) {
    if (++seen > 4000) return false;
    if (!isLeaf(element)) continue;
    const text = lineOf(element);
    if (text.length < shortest || text.length > longest) continue;
    if (folded(text) === wanted) return true;
  }
  return false;
}

const isLeaf = (element: Element): boolean => !element.querySelector('p,div,h2,h3');

/** Finds the article's standfirst. */
export function standfirstOf(page: PageMeta): Standfirst | undefined {
  const meta = page.meta('og:description', 'description', 'twitter:description');
  const description = meta ?? plainText(textIn(page.article.description) ?? '');
  if (plausible(description) && shown(page, description))
    return { text: description, printed: true };
  const text = lineOf(page.document.body.querySelector(named));
  if (plausible(text)) return { text, printed: true };
  return description ? { text: description, printed: false } : undefined;
}
