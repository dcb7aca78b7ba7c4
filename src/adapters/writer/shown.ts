import type { Article } from '#src/core/article.ts';
import { unlessOrder, withoutOrders } from '#src/core/text/injections.ts';

/** Characters of a page, and of all the pages of a story, that are shown to a model. */
const shown = { page: 24_000, story: 48_000 };

/** What stands for a sentence left out: the page has no passage across it. */
export const gap = '\n[…]\n';

const withoutSentences = (text: string): string => withoutOrders(text, () => gap);

/** Of a page that is too long, how much of what is shown comes from its start; the rest is its end. */
const opening = 0.75;

/** An article as a model is shown it: `partial` when a passage of its middle is left out. */
export type Shown = Article & { partial?: true };

/** The start of a text up to the end of a sentence, and its end from the start of one. */
function endsOf(text: string, most: number): [start: string, end: string] {
  const start = text.slice(0, Math.round(most * opening));
  const end = text.slice(-Math.round(most * (1 - opening)));
  const [upTo] = /^[\s\S]*(?:[.!?…][»”"]?(?=\s)|\n)/u.exec(start) ?? [start];
  return [upTo.trimEnd(), end.replace(/^[\s\S]*?(?:[.!?…][»”"]?\s+|\n\s*)(?=\S)/u, '')];
}

/** Articles as far as a model is shown them, and its facts may rest on them: without the sentences that give orders to whoever summarises a page. */
export function shownOf(articles: readonly Article[]): Shown[] {
  const most = Math.min(shown.page, Math.floor(shown.story / articles.length));
  return articles.map(({ text, ...article }) => ({
    ...article,
    title: unlessOrder(article.title),
    medium: unlessOrder(article.medium),
    byline: unlessOrder(article.byline),
    ...(text.length > most
      ? { text: endsOf(text, most).map(withoutSentences).join(gap), partial: true as const }
      : { text: withoutSentences(text) }),
  }));
}
