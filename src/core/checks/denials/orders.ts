import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import type { Place } from '#src/core/text/span.ts';

/** One thing put before another: «les enfants plus que les professeurs», `X rather than Y`. */
type Order = Place & { first: Token; second: Token };

/** Words that set what stands before them above what comes after, in amount, rank or preference, and those that set it below. */
const than = phrases('encore que qu’ pour chez dans de à');
const more = phrases('plus davantage mieux plutôt loin_devant devant');
const above = new RegExp(
  whole(
    `(?:bien |nettement |beaucoup |encore )?${more}(?: ${than})*`,
    phrases('rather_than more_than ahead_of better_than instead_of'),
  ),
  'giu',
);
const below = new RegExp(
  whole(
    `${phrases('moins loin_derrière derrière')}(?: ${than})*`,
    phrases('less_than fewer_than behind'),
  ),
  'giu',
);

const linking = /(?<!\p{L})(?:que|qu['’]|devant|derrière|than|of|behind)/iu;

/** How far from the words that set them in order two things may stand, in units. */
const reach = 30;

function ordersBy(
  pattern: RegExp,
  text: string,
  tokens: readonly Token[],
  turned: boolean,
): Order[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ index: start, 0: found }) => {
    const end = start + found.length;
    const left = tokens.findLast((one) => one.end <= start && one.end > start - reach);
    const right = tokens.find((one) => one.start >= end && one.start < end + reach);
    if (!linking.test(found) || !left || !right) return [];
    return [{ start, end, first: turned ? right : left, second: turned ? left : right }];
  });
}

function ordersIn(text: string): Order[] {
  const tokens = read(text);
  return [...ordersBy(above, text, tokens, false), ...ordersBy(below, text, tokens, true)];
}

/** Where a text puts two things the other way round than another text, which nowhere puts them the same way. */
export function reorderedIn(text: string, told: string): Place[] {
  const theirs = ordersIn(told);
  return ordersIn(text).filter(
    ({ first, second }) =>
      !alike(first, second) &&
      theirs.some((one) => alike(first, one.second) && alike(second, one.first)) &&
      !theirs.some((one) => alike(first, one.first) && alike(second, one.second)),
  );
}
