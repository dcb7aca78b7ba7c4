import type { Reading } from '#src/core/article.ts';

/** Characters that turn, hide or carry text unseen: controls, marks of direction, tags, what has no width. */
const unseen =
  /(?![\t\n\r])[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

function cleaned<T>(value: T): T {
  if (typeof value === 'string') return value.replace(unseen, '') as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, cleaned(own)])) as T;
}

/** A reading without the characters that nobody sees in it. */
export const withoutUnseen = (reading: Reading): Reading =>
  reading.article ? ({ ...reading, article: cleaned(reading.article) } as Reading) : reading;
