import type { Article } from '#src/core/article.ts';

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

/** A page's words without the markup and the mentions that a hostile one may carry. */
const inert = (text: string): string =>
  text
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The sentence that opens an extract: the medium, its author, the day and the title, as far as they are known. */
export function extractFrame(
  article: Pick<Article, 'title' | 'medium' | 'byline' | 'publishedAt'>,
): string {
  const date = frenchDate(article.publishedAt);
  const byline = inert(article.byline ?? '').replace(/, ([^,]+)$/u, ' et $1');
  const parts = [
    article.medium ? `À lire dans ${inert(article.medium)}` : 'À lire',
    ...(byline !== '' && byline.length <= 60 ? [`sous la signature de ${byline}`] : []),
    ...(date ? [`le ${date}`] : []),
  ];
  const plain = inert(article.title);
  // A quotation is word for word: a title with markup in it is not quoted at all.
  const title =
    plain === article.title.trim().replace(/\s+/gu, ' ')
      ? plain.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”')
      : '';
  return title === '' ? `${parts.join(', ')}.` : `${parts.join(', ')} : « ${title} ».`;
}
