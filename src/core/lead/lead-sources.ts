import type { Article } from '#src/core/article.ts';
import type { Draft } from '#src/core/brief.ts';
import { faultAt, remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { namesMedium } from '#src/core/names/medium-names.ts';
import { statedAt } from '#src/core/stated-at.ts';
import { fold, locate } from '#src/core/text/fold.ts';
import type { Told } from './told.ts';

/** The paragraphs that rest on no article of the story, nor name a medium of it. */
export const unsourced = (told: readonly Told[], articles: readonly Article[]): Finding[] =>
  told
    .filter(({ part, sources }) => part.kind === 'paragraph' && sources.length === 0)
    .filter(({ part }) => !articles.some(({ medium }) => namesMedium(part.text, medium)))
    .map(({ part: { start, end, text } }) => remarkAt('unsourced', text, [start, end]));

/** The media that paragraphs rest on and that none of these names, nor the cross-head above it. */
export const unnamed = (told: readonly Told[], articles: readonly Article[]): Finding[] =>
  [...new Set(articles.map(({ medium }) => medium))].filter(Boolean).flatMap((medium) => {
    const owing = told.filter(({ sources }) => sources.some((one) => one.medium === medium));
    const [first] = owing;
    if (!first || owing.some(({ part, under }) => namesMedium(`${under} ${part.text}`, medium)))
      return [];
    const { start, end } = first.part;
    return [remarkAt('unnamed', medium, [start, end])];
  });

/** The facts whose evidence stands elsewhere than in the article that they name. */
export function misplaced(
  { text, facts }: Pick<Draft, 'text' | 'facts'>,
  articles: readonly Article[],
): Finding[] {
  const pages = new Map(articles.map((article) => [article.url, fold(article.text)]));
  return facts.flatMap(({ claim, evidence, source = '' }): Finding[] => {
    const page = pages.get(source);
    if (!page || locate(evidence, page)) return [];
    const span = statedAt(claim, text);
    return [faultAt('evidence', evidence, span)];
  });
}
