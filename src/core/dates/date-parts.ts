import type { Place } from '#src/core/text/span.ts';

/** A date as far as a text tells it; month from 1, weekday from 0, Sunday. */
export type DateParts = {
  day?: number;
  month?: number;
  year?: number;
  weekday?: number;
  /** Whether it is one day of several that the text may mean: `last week`, a bare weekday. */
  vague?: true;
  /** The years that it may be of where it tells none, as far as its text and the day of publication tell. */
  years?: readonly number[];
  /** The year that it is surely of where it tells none, by its nearness to the day of publication or as it is to come. */
  sure?: number;
  /** Whether its year names a decade: «les années 1970». */
  decade?: true;
  /** Whether somebody was born then. */
  born?: true;
  /** The day on which a night ends: «la nuit du 9 au 10 mars». */
  also?: DateParts;
};

/** A day of the calendar. */
export type WholeDate = Required<Pick<DateParts, 'day' | 'month' | 'year' | 'weekday'>>;

/** A date of a text and where it stands. */
export type DateMention = Place & DateParts & { text: string };

/** The day that lies so many days after another, or before it. */
export function dayAfter(
  { year, month, day }: Omit<WholeDate, 'weekday'>,
  days: number,
): WholeDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return {
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
    weekday: date.getUTCDay(),
  };
}

/** Every day from one to another, counted from a day. */
export const daysAround = (today: WholeDate, from: number, to: number): WholeDate[] =>
  Array.from({ length: to - from + 1 }, (_, i) => dayAfter(today, from + i));

/** The calendar day of an ISO date; undefined when it is not one. */
export function calendarDay(iso: string): WholeDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)?.map(Number) ?? [];
  return year && month && day ? dayAfter({ year, month, day }, 0) : undefined;
}

/** The weekday that a whole date falls on, when it is whole. */
export const weekdayOfDate = ({ day, month, year }: DateParts): number | undefined =>
  day && month && year ? dayAfter({ year, month, day }, 0).weekday : undefined;
