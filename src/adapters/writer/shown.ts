import type { Article } from '#src/core/article.ts';
import { givesOrders } from '#src/core/text/injections.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';

/** Characters of a page, and of all the pages of a story, that are shown to a model. */
const shown = { page: 24_000, story: 48_000 };

/** What stands for a sentence left out: the page has no passage across it. */
export const gap = '\n[…]\n';

const withoutSentences = (text: string): string =>
  sentencesOf(text)
    .filter((one) => givesOrders(one.text))
    .reduceRight((left, { start, end }) => left.slice(0, start) + gap + left.slice(end), text);

const unlessOrder = (text = ''): string => (givesOrders(text) ? '' : text);

/** Articles as far as a model is shown them, and its facts may rest on them: without the sentences that give orders to whoever summarises a page. */
export function shownOf(articles: readonly Article[]): Article[] {
  const most = Math.min(shown.page, Math.floor(shown.story / articles.length));
  return articles.map((article) => ({
    ...article,
    title: unlessOrder(article.title),
    medium: unlessOrder(article.medium),
    byline: unlessOrder(article.byline),
    text: withoutSentences(article.text.slice(0, most)),
  }));
}
