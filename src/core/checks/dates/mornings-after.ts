import type { Source } from '#src/core/checks/subject.ts';
import type { DateMention } from '#src/core/dates/date-parts.ts';
import { type DayPart, dayPartsIn, isPartOf } from '#src/core/dates/day-parts.ts';

const isMorning = ({ from, to }: DayPart): boolean => from >= 3 && to <= 12;

/** What tells that a thing went on from one day to the next. */
const throughNight =
  /(?<!\p{L})(?:(?:through(?:out)?|all|spent) (?:the )?night|dawn|daybreak|daylight|sunrise|early hours|(?:toute|passé|durant) la nuit|aube|petit matin|lever du jour)(?!\p{L})/iu;

/** «Secourus lundi matin» in a brief of a page of that Monday, which tells of `Sunday`, of a night and of no morning of that Sunday. */
export function isMorningAfter(
  date: DateMention,
  text: string,
  { all, dates, today }: Pick<Source, 'all' | 'dates' | 'today'>,
): boolean {
  const { weekday, day, month } = date;
  if (weekday === undefined || day !== undefined || month !== undefined) return false;
  if (today?.weekday !== weekday || !throughNight.test(all)) return false;
  if (!dayPartsIn(text).some((part) => isMorning(part) && isPartOf(part, date, text))) return false;
  const before = dates.filter((one) => one.weekday === (weekday + 6) % 7);
  const mornings = dayPartsIn(all).filter(isMorning);
  return (
    before.length > 0 && !before.some((one) => mornings.some((part) => isPartOf(part, one, all)))
  );
}
