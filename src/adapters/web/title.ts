import { getDomainWithoutSuffix } from 'tldts';
import { lineOf } from './dom.ts';
import { plainText } from './entities.ts';
import type { PageMeta } from './meta.ts';
import { textIn } from './structured.ts';
import { compact, folded } from './trim.ts';

const separator = /\s+[|–—•·»«:/-]+\s+|\s*\|\s*/g;

/** Cuts the medium's name, or the domain it resembles, from either end of a title. */
function withoutMedium(title: string, medium: string, url: string): string {
  const names = [compact(medium), compact(getDomainWithoutSuffix(url) ?? '')].filter(
    (name) => name.length > 2,
  );
  const isMedium = (part: string): boolean => {
    const text = compact(part);
    return names.some(
      (name) => text === name || (text.length < name.length + 8 && text.includes(name)),
    );
  };
  const cuts = [...title.matchAll(separator)];
  for (const [index, cut] of cuts.entries()) {
    const part = title.slice(cut.index + cut[0].length, cuts[index + 1]?.index);
    if (isMedium(part)) return title.slice(0, cut.index).trim();
  }
  const [first] = cuts;
  return first && isMedium(title.slice(0, first.index))
    ? title.slice(first.index + first[0].length).trim()
    : title;
}

/** The article's title without the site's name; where the page's heading is a part of it, the heading. */
export function titleOf(page: PageMeta, medium: string, url: string): string {
  const { document } = page;
  const headings = [...document.querySelectorAll('h1')].map(lineOf).filter(Boolean);
  const declared = [
    page.meta('og:title', 'twitter:title'),
    textIn(page.article.headline),
    lineOf(document.querySelector('title')),
    page.meta('dc.title', 'title'),
  ];
  const candidates = declared
    .filter((text) => text !== undefined)
    .map((text) => withoutMedium(plainText(text), medium, url))
    .filter(Boolean);
  const heading = headings.find((text) =>
    candidates.some((candidate) => folded(candidate) === folded(text)),
  );
  const inside = headings.find(
    (text) => text.length > 15 && candidates.some((c) => folded(c).includes(folded(text))),
  );
  return heading ?? inside ?? candidates[0] ?? headings[0] ?? '';
}
