import type { Source } from '#src/core/checks/subject.ts';
import type { KnownDates } from '#src/core/dates/date-match.ts';
import type { DateMention, DateParts, WholeDate } from '#src/core/dates/date-parts.ts';
import { reachOf } from '#src/core/dates/days-named.ts';

/** How many days after another a day lies, in each of the years that it may be of. */
function daysApart({ day, month, year, years = [] }: DateParts, today: WholeDate): number[] {
  if (!day || !month) return [];
  const from = Date.UTC(today.year, today.month - 1, today.day);
  return (year ? [year] : years).map((one) => (Date.UTC(one, month - 1, day) - from) / 86_400_000);
}

/** How many days of those to come pass before a brief is read, which may call a day by its name a week before the page would. */
const readAfter = 7;

/** What a page tells of days, without those that a bare weekday of a text is too far from to mean, or that are to come where it tells of the past. */
export function inReach(
  day: DateMention,
  text: string,
  known: Pick<Source, 'dates' | 'relative' | 'today'>,
): KnownDates {
  const { today, dates, relative } = known;
  const isBare = day.weekday !== undefined && day.day === undefined && day.month === undefined;
  if (!isBare || !today) return known;
  const [from, last] = reachOf(text, day);
  const to = last > 0 ? last + readAfter : last;
  const mayMean = (date: DateParts) => {
    const apart = daysApart(date, today);
    return apart.length === 0 || apart.some((days) => days >= from && days <= to);
  };
  return { today, dates: dates.filter(mayMean), relative: relative.filter(mayMean) };
}
