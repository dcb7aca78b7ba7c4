import type { Article } from '#src/core/article.ts';
import { harmless } from '#src/core/extract/harmless.ts';
import { nestedQuotes } from '#src/core/text/nested-quotes.ts';
import { list } from './grammar.ts';

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** An ISO date in French, without its time: «7 novembre 2026»; undefined when it is not a whole date. */
export function frenchDate(iso: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? [];
  const name = months[Number(month) - 1];
  if (!year || !name) return undefined;
  const number = Number(day) === 1 ? '1er' : String(Number(day));
  return `${number} ${name} ${year}`;
}

/** Given names before whose h nothing is said. */
const silent =
  /^h(?:élène|elena|enri|ervé|ugo|ubert|éloïse|onoré|ortense|ippolyte|ermine|ilaire|adrien|omère)/iu;

/** «de» before a name: «d’Anne Roy», «du Monde», «des Échos», «de Jean Roy». */
function of(name: string): string {
  if (/^le /iu.test(name)) return `du ${name.slice(3)}`;
  if (/^les /iu.test(name)) return `des ${name.slice(4)}`;
  return /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y[^aeiou])/iu.test(name) || silent.test(name)
    ? `d’${name}`
    : `de ${name}`;
}

/** Who signs, after the medium: «sous la signature d’Anne Roy», «avec AFP» where the medium signs itself, or nothing. */
function signature(byline: string, medium: string): string[] {
  if (byline === '' || byline.length > 60) return [];
  const own = medium !== '' && byline.toLowerCase().startsWith(medium.toLowerCase());
  if (!own) return [`sous la signature ${of(byline)}`];
  const [, others] = /^\s*(?:avec|with|et|and|,)\s+(.+)$/iu.exec(byline.slice(medium.length)) ?? [];
  return others ? [`avec ${others}`] : [];
}

/** The sentence that opens an extract: the medium, its author, the day and the title, as far as they are known. */
export function extractFrame(
  article: Pick<Article, 'title' | 'medium' | 'byline' | 'publishedAt'>,
): string {
  const date = frenchDate(article.publishedAt);
  const byline = harmless(article.byline).replace(/, ([^,]+)$/u, ' et $1');
  const medium = harmless(article.medium);
  const where = /^\S+\.\p{L}{2,}$/u.test(medium) ? 'sur' : 'dans';
  const parts = [
    medium ? `À lire ${where} ${medium}` : 'À lire',
    ...signature(byline, medium),
    ...(date ? [`le ${date}`] : []),
  ];
  const title = nestedQuotes(harmless(article.title));
  return title === '' ? `${parts.join(', ')}.` : `${parts.join(', ')} : « ${title} ».`;
}

/** The words of a lead's material, which is put together without a model. */
export const dossierWords = {
  /** «5 novembre 2026, La Gazette». */
  heading: ({
    publishedAt,
    medium,
    title,
  }: Pick<Article, 'publishedAt' | 'medium' | 'title'>): string =>
    [frenchDate(publishedAt), harmless(medium) || harmless(title)].filter(Boolean).join(', '),
  standfirst: (articles: readonly Pick<Article, 'medium'>[]): string => {
    const media = [...new Set(articles.map(({ medium }) => harmless(medium)).filter(Boolean))];
    return media.length > 1
      ? `${list(media)} racontent la même histoire. Voici ce que chacun en dit, dans l’ordre de parution.`
      : `${media[0] ?? 'La même source'} y revient à plusieurs reprises. Voici ce qu’en dit chaque article, dans l’ordre de parution.`;
  },
};
