import { type DateMention, weekdayOfDate } from '#src/core/dates/date-parts.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';

const until = /(?<!\p{L})(?:jusqu['’](?:à|au|en)|until|till|through)(?: (?:le|au|ce|à|the))? $/iu;

/** Whether a date only ends a time, and is not when a thing happens: «jusqu’à mardi», `through Friday`. */
export const isEnd = (text: string, { start }: Place): boolean =>
  until.test(textBefore(text, start, 16));

const opens =
  /(?<!\p{L})(?:ouv[er]|début|commen[cç]|démarr|lanc[ée]|open|start|beg[aiu]n|launch)\p{L}* (?:(?:le|ce|dès|on) )?$/iu;

/** Whether a date is when a thing starts: «s’est ouvert lundi», `starts on Friday`. */
export const isStart = (text: string, { start }: Place): boolean =>
  opens.test(textBefore(text, start, 24));

const resumes =
  /(?<!\p{L})(?:avant|dès|(?:repren|repri|rouv|reviv|retrouv|circuler|rouler)\p{L}*)(?: \p{L}+){0,3} $/iu;

/** The day after a weekday, and the Monday after those that close a working week. */
const daysAfter = (weekday: number): number[] =>
  weekday === 5 || weekday === 6 ? [weekday + 1, 1].map((day) => day % 7) : [(weekday + 1) % 7];

/** Whether a weekday is the one after a time that the page ends: «pas avant mercredi» for «jusqu’à mardi inclus». */
export function isDayAfterEnd(
  { start, weekday, day, month }: DateMention,
  text: string,
  { all, dates }: { all: string; dates: readonly DateMention[] },
): boolean {
  if (weekday === undefined || day !== undefined || month !== undefined) return false;
  if (!resumes.test(textBefore(text, start, 48))) return false;
  return dates.some((date) => {
    const last = date.weekday ?? weekdayOfDate(date);
    return last !== undefined && isEnd(all, date) && daysAfter(last).includes(weekday);
  });
}
