import type { Article } from '#src/core/article.ts';
import { cosine, vectors } from '#src/core/extract/lexrank.ts';

const compared = 3_000;

/** The texts whose subject is nearest an article's, nearest first; on equal terms the order given stands. */
export function nearestTexts(
  { title, text }: Pick<Article, 'title' | 'text'>,
  texts: readonly string[],
  most: number,
): string[] {
  const [subject = new Map(), ...found] = vectors([
    `${title} ${text.slice(0, compared)}`,
    ...texts.map((one) => one.slice(0, compared)),
  ]);
  return texts
    .map((one, i) => ({ one, likeness: cosine(subject, found[i] ?? new Map()) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ one }) => one);
}
