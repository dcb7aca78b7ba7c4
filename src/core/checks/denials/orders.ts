import { alike, read, type Token } from '#src/core/checks/reading.ts';
import { remembered } from '#src/core/remember.ts';
import { phrases, upTo, whole } from '#src/core/text/phrases.ts';
import type { Place } from '#src/core/text/span.ts';

/** One thing put before another: «les enfants plus que les professeurs», `X rather than Y`; or two deeds, or two doers, of something. */
type Order = Place & { first: Token; second: Token; of?: readonly Token[]; isOfDeeds?: boolean };

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

/** Amounts of one thing that two verbs are told of: «absorbe plus de carbone qu’elle n’en rejette». */
const again = `(?:(?:de nouveau|désormais|again|now) )?`;
const verbs = (fr: string, en: string): RegExp =>
  new RegExp(
    whole(
      `${again}${fr} ${phrases('de d’')} ?\\p{L}+ ${upTo(1)}${phrases('qu’ que')}(?: ?(?:ils?|elles?|on))?(?: ne| n['’]en)?`,
      `${again}${en} \\p{L}+ ${upTo(1)}than (?:it|they|he|she)`,
    ),
    'giu',
  );
const deedsAbove = verbs('plus', 'more');
const deedsBelow = verbs('moins', '(?:less|fewer)');

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

const by = /(?<!\p{L})(?:par|by)(?!\p{L})/giu;

/** Who does something to whom, by a noun or a passive: «le rachat de A par son rival B», `A was bought by B`. */
function doersIn(text: string, tokens: readonly Token[]): Order[] {
  return Array.from(text.matchAll(by)).flatMap(({ index: start, 0: { length } }) => {
    const end = start + length;
    const left = tokens.filter((one) => one.end <= start && one.end > start - 2 * reach);
    const second = left.findLast(({ kind }) => kind === 'name');
    const first = tokens.find(
      (one) => one.kind === 'name' && one.start >= end && one.start < end + reach,
    );
    const words = left.filter(({ kind }) => kind === 'word');
    const behind = words.filter((one) => second && one.start > second.end);
    const of = behind.length > 0 ? behind : words;
    return first && second ? [{ start: second.start, end: first.end, first, second, of }] : [];
  });
}

const ordersIn = remembered((text): readonly Order[] => {
  const tokens = read(text);
  return [
    ...ordersBy(above, text, tokens, false),
    ...ordersBy(below, text, tokens, true),
    ...[
      ...ordersBy(deedsAbove, text, tokens, false),
      ...ordersBy(deedsBelow, text, tokens, true),
    ].map((one) => ({
      ...one,
      of: tokens.filter(
        ({ kind, start, end }) => kind === 'word' && start >= one.start && end <= one.end,
      ),
      isOfDeeds: true,
    })),
    ...doersIn(text, tokens),
  ];
});

const areOfOne = ({ of: one }: Order, { of: other }: Order): boolean =>
  one && other ? one.some((word) => other.some((its) => alike(word, its))) : one === other;

/** Whether two orders are each other’s reverse; of two deeds, one that changes its place tells. */
function areTurned(one: Order, other: Order): boolean {
  const [up, down] = [alike(one.first, other.second), alike(one.second, other.first)];
  return (
    areOfOne(one, other) &&
    ((up && down) || ((up || down) && one.isOfDeeds === true && other.isOfDeeds === true))
  );
}

/** Where a text puts two things the other way round than another text, which nowhere puts them the same way. */
export function reorderedIn(text: string, told: string): Place[] {
  const theirs = ordersIn(told);
  return ordersIn(text).filter(
    (order) =>
      !alike(order.first, order.second) &&
      theirs.some((one) => areTurned(order, one)) &&
      !theirs.some((one) =>
        order.isOfDeeds === true
          ? alike(order.first, one.first) || alike(order.second, one.second)
          : alike(order.first, one.first) && alike(order.second, one.second),
      ),
  );
}
