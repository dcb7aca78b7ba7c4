import type { Reading } from '#src/core/article.ts';
import { unseenCharacters } from '#src/core/unseen.ts';

const unseen = new RegExp(`(?![\\t\\n\\r])[\\u00ad${unseenCharacters}]`, 'gu');

function cleaned<T>(value: T): T {
  if (typeof value === 'string') return value.replace(unseen, '') as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, cleaned(own)])) as T;
}

/** A reading without the characters that nobody sees in it. */
export const withoutUnseen = (reading: Reading): Reading =>
  reading.article ? ({ ...reading, article: cleaned(reading.article) } as Reading) : reading;
