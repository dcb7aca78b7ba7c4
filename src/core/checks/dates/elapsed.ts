import type { Source } from '#src/core/checks/subject.ts';
import type { DateMention, DateParts } from '#src/core/dates/date-parts.ts';
import { saidYears } from '#src/core/dates/said-years.ts';
import { leadOf, type Quantity } from '#src/core/numbers/quantity.ts';
import type { Place } from '#src/core/text/span.ts';
import { isOtherDuration } from './stated-spans.ts';

/** What a page tells of time. */
export type Page = Pick<Source, 'quantities' | 'dates' | 'today'> & Partial<Pick<Source, 'all'>>;

const day = 86_400;

/** The minutes after midnight of each time of day of the page, «vers 11 heures» among them. */
const clockOf = ({ quantities }: Page): number[] =>
  quantities.flatMap(({ unit, values, implied }) => {
    if (unit?.kind === 'clock') return implied ? [] : values;
    return unit?.name === 'hour' ? values.map((value) => value * 60) : [];
  });

/** «Vingt minutes après», «trois heures plus tôt»: the time between two times of day of the page. */
function isLapse({ unit, values }: Quantity, page: Page): boolean {
  if (unit?.name !== 'minute' && unit?.name !== 'hour') return false;
  const minutes = ((values[0] ?? 0) * unit.factor) / 60;
  const off = minutes % 5 === 0 ? 0.1 * minutes : 0;
  const times = clockOf(page);
  return times.some((a) =>
    times.some((b) => a > b && a - b < 720 && Math.abs(a - b - minutes) <= off),
  );
}

const after =
  /^(?: et demie?)? (?:plus tôt|plus tard|auparavant|après|avant|d['’]existence|d['’]âge|de )/u;
const lead =
  /(?:depuis|il y a|voil[àa]|voici|vieux de|vieilles? de|en|pendant|durant|dur[eéèa]\p{L}*|après|dans|d['’]ici|sur|ses|leurs|fête\p{L}*|(?:repouss|report|décal|retard|avanc|prolong)\p{L}* de|(?:au bout|le laps) de|d['’]) ?$/iu;

/** Whether a text counts a duration from one moment to another: «depuis 31 ans», «dix jours plus tard». */
const countsTime = (quantity: Quantity, text: string): boolean =>
  (quantity.unit?.name === 'year' && quantity.hedge !== undefined) ||
  after.test(text.slice(quantity.end, quantity.end + 24)) ||
  lead.test(leadOf(text, quantity));

/** How near each other two dates must stand for the time between them to mean something. */
const beside = 600;

const awayFrom = (one: number | undefined, other: number | undefined): number =>
  one === undefined || other === undefined ? 0 : Math.abs(one - other);

/** The day of a date, its middle when only its month or year is told, and how far off that may be. */
function dayOf(
  { day: date, month, year }: DateParts,
  byDefault: number,
): [number, number] | undefined {
  if (!year && !(month && date)) return undefined;
  const at = Date.UTC(year ?? byDefault, (month ?? 7) - 1, date ?? (month ? 15 : 1)) / (day * 1000);
  return [at, date ? 0 : month ? 15 : 183];
}

/** Whether so many calendar years are told by a duration, which may be round: «un demi-siècle» for 52. */
export function lasts(years: number, { values, step, text }: Quantity): boolean {
  const told = Math.floor(values[0] ?? 0);
  return years === told || (/siècle|century/iu.test(text) && Math.abs(years - told) <= step / 2);
}

/** A day that a page tells, or that of its publication, in days. */
type Told = Partial<Place> & { at: number; slack: number; year: number; date: DateParts };

/** How far apart two dates stand at most that are told together: `between July and December`. */
const joined = 8;

/** Whether two dates are told as the ends of one time: `from 2001 to 2009`, «(1946-1991)». */
const areJoined = (from: Partial<Place>, to: Partial<Place>): boolean => {
  const gap = (to.start ?? 0) - (from.end ?? 0);
  return from.end !== undefined && gap > 0 && gap <= joined;
};

/** The year of a date that tells none beside one that does, as the other end of one time: the same, or the next one to it. */
function yearBeside(date: DateParts, from?: DateMention, to?: DateMention): number | undefined {
  const place = (one: DateParts) => (one.month ?? 0) * 31 + (one.day ?? 0);
  if (to?.year) return place(date) <= place(to) ? to.year : to.year - 1;
  if (from?.year) return place(from) <= place(date) ? from.year : from.year + 1;
  return undefined;
}

/** The days of a page, in the order in which it tells them. */
function daysTold({ dates, today, all }: Page): Told[] {
  const byDefault = today?.year ?? dates.find((date) => date.year)?.year ?? 2000;
  const told = dates.map((date, i) => {
    const [before, after] = [dates[i - 1], dates[i + 1]];
    const year =
      date.year ??
      yearBeside(
        date,
        before && areJoined(before, date) ? before : undefined,
        after && areJoined(date, after) ? after : undefined,
      ) ??
      (today && all !== undefined ? saidYears(date, all, today)?.[0] : undefined);
    return { place: date as Partial<Place>, date: year && date.month ? { ...date, year } : date };
  });
  return [...told, ...(today ? [{ date: today, place: {} }] : [])].flatMap(({ date, place }) => {
    const [at, slack] = dayOf(date, byDefault) ?? [];
    return at === undefined || slack === undefined
      ? []
      : [{ ...place, date, year: date.year ?? byDefault, at, slack }];
  });
}

/** The days between two, the later of which is of the next year where it tells none and looks earlier. */
function between(from: Told, to: Told): number {
  const days = to.at - from.at;
  const turns = days < 0 && !from.date.year && !to.date.year && (to.start ?? 0) > (from.start ?? 0);
  return turns ? days + 365 : days;
}

/** «Dix ans plus tôt», «trois semaines plus tard», «en un peu moins de quatre ans»: the time between two dates of the page, which a text need not say that it counts where the page tells them together. */
function isStretch(quantity: Quantity, text: string, page: Page): boolean {
  const { unit, values, hedge } = quantity;
  if (unit?.kind !== 'time' || unit.factor < day) return false;
  const counts = countsTime(quantity, text);
  const one = unit.factor / day;
  const mine = (values[0] ?? 0) * one;
  const loose = Math.max(one, Math.min(quantity.step * one, mine / 4));
  const less = hedge === 'under' || hedge === 'nearly' ? loose : unit.name === 'day' ? 1 : one / 2;
  const more = hedge === 'over' ? loose : unit.name === 'day' ? 0 : one / 2;
  const days = daysTold(page);
  return days.some((from, i) =>
    (counts ? days : days.slice(i + 1, i + 2)).some((to) => {
      const apart = between(from, to);
      if (apart <= 0 || awayFrom(from.start, to.start) > beside) return false;
      if (!counts && !areJoined(from, to)) return false;
      if ((!from.date.month || !to.date.month) && unit.name === 'year' && !hedge)
        return lasts(to.year - from.year, quantity);
      if (from.slack > one || to.slack > one) return false;
      const slack = (from.slack + to.slack) / 2;
      return apart >= mine - less - slack && apart <= mine + more + slack;
    }),
  );
}

/** «En cinq mois», «deux mois de répit»: the time between two months that the page tells together, or both of them. */
function areTwoMonths(quantity: Quantity, text: string, { dates }: Page): boolean {
  const { unit, values } = quantity;
  if (unit?.name !== 'month' || !countsTime(quantity, text)) return false;
  const months = dates.filter(({ day, month }) => month && !day);
  return months.some((to, i) => {
    const from = months[i - 1];
    if (!from?.month || !to.month || from.year || !areJoined(from, to)) return false;
    const apart = (to.month - from.month + 12) % 12;
    return values.includes(apart) || values.includes(apart + 1);
  });
}

/** «Deux jours plus tôt», «deux jours par semaine»: two weekdays of the page with one day between them, or none. */
function areTwoDays({ unit, values }: Quantity, { dates }: Page): boolean {
  if (unit?.name !== 'day' || values[0] !== 2) return false;
  const days = dates.flatMap(({ weekday }) => weekday ?? []);
  return days.some((from) => days.some((to) => [1, 2].includes((to - from + 7) % 7)));
}

/** Whether a duration follows from the dates and times of the page. */
export const isElapsed = (quantity: Quantity, text: string, page: Page): boolean =>
  (isLapse(quantity, page) ||
    isStretch(quantity, text, page) ||
    areTwoDays(quantity, page) ||
    areTwoMonths(quantity, text, page)) &&
  !isOtherDuration(quantity, text, page);
