import type { Article } from '#src/core/article.ts';
import { countWords } from '#src/core/article.ts';

/** A sample article as two lines: `Medium, date, language: title`, then how it opens. */
export function told(head: string, text: string): Article {
  const [, medium = '', publishedAt = '', language = '', title = ''] =
    /^(.+?), (\d{4}-\d\d-\d\d), (\w\w): (.+)$/.exec(head) ?? [];
  const url = `https://${medium.toLowerCase().replace(/\P{L}+/gu, '')}.example/${publishedAt}`;
  return {
    url,
    canonicalUrl: url,
    title,
    medium,
    publishedAt,
    language,
    access: 'free',
    blocks: [{ kind: 'paragraph', text }],
    text,
    words: countWords(text),
  };
}
