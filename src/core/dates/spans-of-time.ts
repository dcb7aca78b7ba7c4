import { firstFrom } from '#src/core/bisect.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { textBefore } from '#src/core/text/span.ts';
import { type DateMention, type DateParts, dayAfter, type WholeDate } from './date-parts.ts';

const paces = { day: 1, week: 7, month: 30.4, year: 365.25 } as const;
const ago = /^ (?:ago|earlier|before|plus tôt|auparavant|later|from now|plus tard|time)/u;
const sinceOrIn =
  /(?:il y a|voil[àa]|voici|dans|in|within|d['’]ici|for|pour|depuis|pendant|durant|next|prochaines?|over|sur)(?: (?:les?|the|environ|about|another|prochaines?|next|last))* $/iu;

/** «Il y a trois mois», `two years ago`, `for four years`: the month or year that such a span leads to from a day, both ways. */
export function datesCounted(text: string, today: WholeDate): DateParts[] {
  return quantitiesIn(text).flatMap(({ unit, values, ordinal, start, end }): DateParts[] => {
    if (unit?.kind !== 'time' || ordinal || !(unit.name in paces)) return [];
    if (!ago.test(text.slice(end, end + 16)) && !sinceOrIn.test(textBefore(text, start, 24)))
      return [];
    const days = (values[0] ?? 0) * paces[unit.name as keyof typeof paces];
    return [-days, days].map((shift) => {
      const date = dayAfter(today, Math.round(shift));
      const { year, month } = date;
      if (unit.name === 'year') return { year };
      return unit.name === 'month' ? { month, year } : date;
    });
  });
}

const onwards = /^,? (?:later|after|on(?!\p{L})|plus tard|après)/u;
const backwards = /^,? (?:earlier|before|plus tôt|auparavant|avant)/u;
/** How far a starting point may be told before a span of years, in units and in dates, and how far after it. */
const before = 240;
const few = 6;
const after = 120;

/** «En 1991 … deux ans plus tard», `two years before the 1991 strike`: the years that a span leads to from those told beside it. */
export const yearsReckoned = (text: string, mentions: readonly DateMention[]): DateParts[] =>
  quantitiesIn(text).flatMap(({ unit, values: [years = 0], start, end }): DateParts[] => {
    const rest = text.slice(end, end + 16);
    const way = onwards.test(rest) ? 1 : backwards.test(rest) ? -1 : 0;
    if (unit?.name !== 'year' || way === 0) return [];
    const at = firstFrom(mentions, (one) => one.end > start);
    const [last, next] = [
      mentions
        .slice(Math.max(0, at - few), at)
        .findLast((one) => one.year && start - one.end < before),
      mentions.slice(at, at + few).find((one) => one.year && one.start - end < after),
    ];
    return [last, next].flatMap((one) => (one?.year ? [{ year: one.year + way * years }] : []));
  });
