import type { Reading } from '#src/core/article.ts';
import { unseenCharacters } from '#src/core/text/unseen.ts';

/** Joiners and variation selectors where they join and vary nothing. */
const idle =
  '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Sinhala}\\p{M}])[\\u200c\\u200d]|(?<!\\p{Emoji})[\\ufe0e\\ufe0f]';
const unseen = new RegExp(`(?![\\t\\n\\r])[\\u00ad${unseenCharacters}]|${idle}`, 'gu');

function cleaned<T>(value: T): T {
  if (typeof value === 'string') return value.replace(unseen, '') as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, cleaned(own)])) as T;
}

/** A reading without the characters that nobody sees in it. */
export const withoutUnseen = (reading: Reading): Reading =>
  reading.article ? ({ ...reading, article: cleaned(reading.article) } as Reading) : reading;
