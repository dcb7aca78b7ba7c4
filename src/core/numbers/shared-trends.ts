import type { Quantity } from './quantity.ts';
import { type Direction, trendAt } from './trend.ts';

const place =
  "(?: (?:in|at|for|among|on|from|en|aux?|à|chez|dans|sur|pour)(?: (?:the|les?|la))?(?: [\\p{L}’'-]+){1,3})";

/** What stands between two numbers that one verb governs: no more than where or when the first is. */
const joined = new RegExp(
  `^${place}?(?:,| and|,? and| et|,? puis)(?: (?:by|then|encore|même|de|à hauteur de|about|around|some|environ|nearly|près de))* ?(?:d['’])?$`,
  'iu',
);

/** How many numbers one verb governs at most. */
const most = 6;

/** Which way a number goes, by its own words or by the verb that it shares with those before it: `rose 6% in France and 14% in Poland`. */
export function sharedTrendAt(
  text: string,
  quantities: readonly Quantity[],
  one: Quantity,
): Direction | undefined {
  const at = quantities.indexOf(one);
  for (let i = at; i > at - most; i -= 1) {
    const [mine, before] = [quantities[i] ?? one, quantities[i - 1]];
    const way = trendAt(text, mine);
    if (way || !before || !mine.unit || before.unit?.name !== mine.unit.name) return way;
    const isPart = /^ (?:of|des?|du|d['’])/iu.test(text.slice(mine.end, mine.end + 4));
    if (isPart || !joined.test(text.slice(before.end, mine.start))) return undefined;
  }
  return undefined;
}
