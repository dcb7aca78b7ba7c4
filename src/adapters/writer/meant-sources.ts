import type { Article } from '#src/core/article.ts';
import { namesMedium } from '#src/core/names/medium-names.ts';

const onlyNumbers =
  /^(?!.*\d{3})(?:[^\p{L}]|articles?(?!\p{L})|sources?(?!\p{L})|n°|et(?!\p{L})|and(?!\p{L}))*$/isu;
const numbered = /(?:articles?|sources?|n°|#)\s*(\d+)/giu;

const numbersIn = (text: string): number[] => (text.match(/\d+/gu) ?? []).map(Number);

/** The numbers that a model gives for its sources, and those of the articles that it names. */
function meantBy(said: string, articles: readonly Article[]): { given: number[]; named: number[] } {
  if (onlyNumbers.test(said)) return { given: numbersIn(said), named: [] };
  const named = articles.flatMap(({ url, medium }, i) =>
    said.includes(url) || namesMedium(said, medium) ? [i + 1] : [],
  );
  const given = named.length > 0 ? [] : (said.match(numbered) ?? []).flatMap(numbersIn);
  return { given, named };
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

/** The number that a model gives the first of its articles: 0 when it gives them all the numbers from there on. */
export function firstGiven(said: readonly unknown[], articles: readonly Article[]): 0 | 1 {
  const given = said.flatMap((one) => piecesOf(one)).flatMap((one) => meantBy(one, articles).given);
  const fromZero = articles.every((_, i) => given.includes(i));
  return fromZero && !given.includes(articles.length) ? 0 : 1;
}

/** The numbers, from 1, of the articles that a model means by its sources: `[2]`, `"2, 3"`, «Article 2», a medium's name, an address. */
export function meantSources(
  said: unknown,
  articles: readonly Article[],
  first: 0 | 1 = 1,
): number[] {
  const meant = piecesOf(said).flatMap((piece) => {
    const { given, named } = meantBy(piece, articles);
    return [...named, ...given.map((number) => number + 1 - first)];
  });
  return [...new Set(meant)].filter((number) => number > 0 && number <= articles.length);
}
