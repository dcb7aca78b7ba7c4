import { type DateParts, weekdayOfDate } from './date-parts.ts';

/** All that dates may be matched with: those of a page, those its relative words come to, the day of its publication. */
export type KnownDates = {
  dates: readonly DateParts[];
  relative?: readonly DateParts[];
  today?: DateParts | undefined;
};

/** All of them in one list. */
export const allDates = ({ dates, relative = [], today }: KnownDates): DateParts[] => [
  ...dates,
  ...relative,
  ...(today ? [today] : []),
];

const agrees = <Part extends keyof DateParts>(part: Part, a: DateParts, b: DateParts): boolean =>
  a[part] === undefined || a[part] === b[part];

const yearsOf = ({ year, years, decade }: DateParts): readonly number[] | undefined =>
  year === undefined ? years : Array.from({ length: decade ? 10 : 1 }, (_, i) => year + i);

/** A date in the likeliest of its years. */
const likely = (told: DateParts): DateParts => {
  const year = told.year ?? told.years?.[0];
  return year === undefined ? told : { ...told, year };
};

/** Whether a date that tells no year may be of one: one of its own, or else one that is told elsewhere. */
const mayBeOf = ({ years }: DateParts, year: number | undefined, said: readonly DateParts[]) =>
  year !== undefined && (years?.includes(year) ?? said.some((other) => other.year === year));

/** The weekdays that a date falls on in some years, or the one that it tells. */
const weekdaysIn = (date: DateParts, years: readonly number[]): number[] =>
  date.weekday === undefined
    ? years.flatMap((year) => weekdayOfDate({ ...date, year }) ?? [])
    : [date.weekday];

/** Whether a page's date says all that a brief's date says, its year perhaps told elsewhere in the page. */
function tells(told: DateParts, date: DateParts, said: readonly DateParts[]): boolean {
  const [mine, theirs] = [yearsOf(date), yearsOf(told)];
  const years = mine && theirs ? mine.filter((year) => theirs.includes(year)) : (mine ?? theirs);
  if (mine && theirs && years?.length === 0) return false;
  const year = told.year ?? (mayBeOf(told, date.year, said) ? date.year : undefined);
  const parts = ['day', 'month', 'year'] as const;
  const whole: DateParts = { ...told, ...(year ? { year } : {}) };
  const isOfDecade = date.decade && mine?.includes(whole.year ?? 0);
  if (!parts.every((part) => (part === 'year' && isOfDecade) || agrees(part, date, whole)))
    return false;
  const sure = date.year === undefined && told.sure !== undefined ? [told.sure] : undefined;
  const weekdays = weekdaysIn(told, sure ?? years ?? []);
  return date.weekday === undefined || weekdays.length === 0 || weekdays.includes(date.weekday);
}

type Night = DateParts & { also: DateParts };

/** Whether a night stands in a page: as one of its nights, or by either of its days where no night of the page has one. */
function nightStands({ also, ...first }: Night, known: KnownDates): boolean {
  const nights = allDates(known).flatMap(({ also: end, ...start }) =>
    end ? [[start, start.years ? { ...end, years: start.years } : end] as const] : [],
  );
  const isDay = (date: DateParts, told: DateParts) => dateStands(date, { dates: [told] });
  if (nights.some(([start, end]) => isDay(first, start) && isDay(also, end))) return true;
  const isOfNight = (day: DateParts) =>
    nights.some(([start, end]) => isDay(day, start) || isDay(day, end));
  if (isOfNight(first) || isOfNight(also)) return false;
  return dateStands(first, known) || dateStands(also, known);
}

/** Whether a date of a brief stands in the page, or follows from its day of publication. */
export function dateStands({ also, ...date }: DateParts, known: KnownDates): boolean {
  if (also) return nightStands({ ...date, also }, known);
  const all = allDates(known);
  const said = all.flatMap((told) => (told.also ? [told, told.also] : [told]));
  if (date.weekday !== undefined && date.day === undefined && date.month === undefined) {
    return said.some(
      (told) =>
        told.weekday === date.weekday ||
        (!told.vague && weekdayOfDate(likely(told)) === date.weekday),
    );
  }
  if (date.weekday !== undefined && date.month === undefined) {
    return said.some(
      (told) =>
        told.day === date.day &&
        (told.weekday ?? weekdayOfDate(told) ?? date.weekday) === date.weekday,
    );
  }
  const sure = date.day === undefined ? said.filter(({ vague }) => !vague) : said;
  return sure.some((told) => tells(told, date, all));
}
