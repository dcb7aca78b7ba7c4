import type { Place } from '#src/core/span.ts';
import { alike, read, type Token } from './reading.ts';

/** One thing put before another: «les enfants plus que les professeurs», `X rather than Y`. */
type Order = Place & { first: readonly Token[]; second: readonly Token[] };

/** Words that set one thing above another, in amount, rank or preference; the second list turns the order round. */
const above =
  /(?<!\p{L})(?:(?:plus|davantage|mieux|plutôt|loin devant|devant)(?: (?:encore|que|qu['’]|pour|chez|dans|de|à))*|rather than|more than|ahead of|better than|instead of)(?!\p{L})/giu;
const below =
  /(?<!\p{L})(?:(?:moins|loin derrière|derrière)(?: (?:que|qu['’]|pour|chez|dans|de|à))*|less than|fewer than|behind)(?!\p{L})/giu;

const linking = /(?<!\p{L})(?:que|qu['’]|devant|derrière|than|of|behind)/iu;

function ordersBy(
  pattern: RegExp,
  text: string,
  tokens: readonly Token[],
  turned: boolean,
): Order[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ index: start, 0: found }) => {
    if (!linking.test(found)) return [];
    const end = start + found.length;
    const before = tokens.filter((one) => one.end <= start && one.end > start - 40);
    const after = tokens.filter((one) => one.start >= end && one.start < end + 30);
    const left = before.filter((one) => one.clause === before.at(-1)?.clause).slice(-2);
    const right = after.filter((one) => one.clause === after[0]?.clause).slice(0, 1);
    if (left.length === 0 || right.length === 0) return [];
    const [first, second] = turned ? [right, left] : [left, right];
    return [{ start, end, first, second }];
  });
}

function ordersIn(text: string): Order[] {
  const tokens = read(text);
  return [...ordersBy(above, text, tokens, false), ...ordersBy(below, text, tokens, true)];
}

const meet = (some: readonly Token[], others: readonly Token[]): boolean =>
  some.some((one) => others.some((other) => alike(one, other)));

/** Where a text puts two things the other way round than another text, which nowhere puts them the same way. */
export function exchangedIn(text: string, told: string): Place[] {
  const theirs = ordersIn(told);
  return ordersIn(text).filter(
    ({ first, second }) =>
      !meet(first, second) &&
      theirs.some((one) => meet(first, one.second) && meet(second, one.first)) &&
      !theirs.some((one) => meet(first, one.first) || meet(second, one.second)),
  );
}
