import type { Article } from '#src/core/article.ts';
import type { Sample } from './corpus.ts';

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const names = (authors: string | readonly string[]): string[] =>
  (typeof authors === 'string' ? authors.split(/,|;| et | and /) : [...authors])
    .map(folded)
    .filter(Boolean)
    .sort();

/** Whether a field was read rightly; undefined where the corpus does not say what is right. */
export type Marks = Partial<Record<'title' | 'author' | 'date' | 'medium' | 'language', boolean>>;

/** Compares what was read with what people noted: titles and names with accents and case folded, dates by day. */
export function marksFor(article: Partial<Article>, gold: Sample['gold']): Marks {
  const { title, author, date, publisher, lang } = gold;
  const day = article.publishedAt?.slice(0, 10);
  const time = Date.parse(article.publishedAt ?? '');
  const instant = Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
  const golden = date?.slice(0, 10);
  return {
    ...(title ? { title: folded(article.title ?? '') === folded(title) } : {}),
    ...(author?.length
      ? { author: names(article.byline ?? '').join() === names(author).join() }
      : {}),
    ...(golden ? { date: golden === day || golden === instant } : {}),
    ...(publisher ? { medium: folded(article.medium ?? '') === folded(publisher) } : {}),
    ...(lang ? { language: article.language === lang } : {}),
  };
}
