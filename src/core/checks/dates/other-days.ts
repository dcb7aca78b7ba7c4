import type { KnownDates } from '#src/core/dates/date-match.ts';
import { type DateMention, weekdayOfDate } from '#src/core/dates/date-parts.ts';

/** Whether a date tells more than a weekday. */
export const isPrecise = ({ day, month, year }: DateMention): boolean =>
  day !== undefined || month !== undefined || year !== undefined;

/** Whether what tells the same gives other weekdays than the one that a date is, or the two of a night. */
export function isOtherDay(day: DateMention, { dates }: KnownDates): boolean {
  if (isPrecise(day) || !dates.some(({ weekday }) => weekday !== undefined)) return false;
  const mine = [day.weekday, day.also?.weekday];
  const theirs = dates
    .flatMap((one) => [one, ...(one.also ? [one.also] : [])])
    .map((one) => one.weekday ?? weekdayOfDate(one));
  return !theirs.some((one) => one === undefined || mine.includes(one));
}
