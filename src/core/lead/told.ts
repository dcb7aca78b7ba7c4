import type { Article } from '#src/core/article.ts';
import type { Draft } from '#src/core/brief.ts';
import { type Part, partsOf } from './lead.ts';

/** A standfirst or paragraph of a lead, the cross-head that it stands under, and the articles that it says it rests on. */
export type Told = { part: Part; under: string; sources: readonly Article[] };

/** The standfirst and the paragraphs of a lead, in order. */
export function toldIn(
  { text, origins = [] }: Pick<Draft, 'text' | 'origins'>,
  articles: readonly Article[],
): Told[] {
  const told: Told[] = [];
  let under = '';
  for (const part of partsOf(text, origins)) {
    const urls = origins[told.length] ?? [];
    if (part.kind === 'heading') under = part.text;
    else told.push({ part, under, sources: articles.filter(({ url }) => urls.includes(url)) });
  }
  return told;
}
