import type { DateParts, WholeDate } from './date-parts.ts';

/** A year that a day or a month may be of, and how many days away that puts it; 0 when it is now. */
export type YearAround = { year: number; away: number };

/** The years around a day that a date without one may be of, from the earliest on. */
export const yearsAround = (
  { day, month = 1 }: DateParts,
  today: Omit<WholeDate, 'weekday'>,
): YearAround[] => {
  const now = Date.UTC(today.year, today.month - 1, today.day);
  return [-1, 0, 1].map((shift) => {
    const year = today.year + shift;
    const first = Date.UTC(year, month - 1, day ?? 1);
    const last = day ? first : Date.UTC(year, month, 0);
    const away = now < first ? first - now : now > last ? last - now : 0;
    return { year, away: away / 86_400_000 };
  });
};
