import type { Article } from '#src/core/article.ts';
import { namesMedium } from '#src/core/names/medium-names.ts';

const onlyNumbers =
  /^(?!.*\d{3})(?:[^\p{L}]|articles?(?!\p{L})|sources?(?!\p{L})|n°|et(?!\p{L})|and(?!\p{L}))*$/isu;
const numbered = /(?:articles?|sources?|n°|#)\s*(\d+)/giu;

const numbersIn = (text: string): number[] => (text.match(/\d+/gu) ?? []).map(Number);

function meantBy(said: string, articles: readonly Article[]): number[] {
  if (onlyNumbers.test(said)) return numbersIn(said);
  const named = articles.flatMap(({ url, medium }, i) =>
    said.includes(url) || namesMedium(said, medium) ? [i + 1] : [],
  );
  return named.length > 0 ? named : (said.match(numbered) ?? []).flatMap(numbersIn);
}

/** How deep a list of objects may hold its sources. */
const deepest = 4;

/** The strings and numbers that a value is made of. */
function piecesOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || !value || depth > deepest) return [];
  return Object.values(value).flatMap((one) => piecesOf(one, depth + 1));
}

/** The numbers, from 1, of the articles that a model means by its sources: `[2]`, `"2, 3"`, «Article 2», a medium's name, an address. */
export function meantSources(said: unknown, articles: readonly Article[]): number[] {
  const meant = piecesOf(said).flatMap((piece) => meantBy(piece, articles));
  return [...new Set(meant)].filter((number) => number > 0 && number <= articles.length);
}
