import type { Article } from '#src/core/article.ts';
import { calendarDay, type DateMention, type WholeDate } from '#src/core/dates/date-parts.ts';
import { datesIn } from '#src/core/dates/dates.ts';
import { remarkAt } from '#src/core/fault.ts';
import type { Finding } from '#src/core/finding.ts';
import { blanked } from '#src/core/text/quotations.ts';
import type { Told } from './told.ts';

/** Words before a date that make it a term, not the day of what is told. */
const term =
  /(?:avant le|d['’]ici(?: au| le)?|jusqu['’]au|au plus tard le|pour le|(?:prévu|attendu|fixé)e?s? (?:au|le)|à partir du|dès le)\s$/iu;

/** How far back of the last article a day is part of the story, and not of what it comes from. */
const year = 12 * 31;

/** Words that say that the story goes back. */
const back =
  /(?<!\p{L})(?:auparavant|plus tôt|la veille|l['’]avant-veille|jusque-là|jusqu['’]alors|à l['’]origine|remont\p{L}+|retour en arrière|déjà|avant cela|rappel\p{L}+|depuis|avai(?:t|ent)|étai(?:t|ent))(?!\p{L})/iu;

/** A day as a number that grows with time. */
const order = (year: number, { month = 0, day = 0 }: Partial<WholeDate>): number =>
  (year * 12 + month) * 31 + day;

/** The year that puts a day nearest to the last article of a story. */
const nearest = (date: DateMention, last: WholeDate): number =>
  [last.year - 1, last.year, last.year + 1].reduce((a, b) => {
    const away = (year: number) => Math.abs(order(year, date) - order(last.year, last));
    return away(b) < away(a) ? b : a;
  });

/** The days that a paragraph tells of, with when: neither terms nor days to come, nor those of long ago. */
function daysIn(text: string, last: WholeDate): { date: DateMention; at: number }[] {
  return datesIn(blanked(text)).flatMap((date) => {
    if (!date.day || !date.month || term.test(text.slice(0, date.start))) return [];
    const at = order(date.year ?? nearest(date, last), date);
    const age = order(last.year, last) - at;
    return age >= 0 && age <= year ? [{ date, at }] : [];
  });
}

/** The paragraphs that tell of days before those of the paragraph above, without saying that they go back. */
export function backwards(told: readonly Told[], articles: readonly Article[]): Finding[] {
  const published = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const last = calendarDay(published.at(-1) ?? '');
  let reached = Number.NEGATIVE_INFINITY;
  return told.flatMap(({ part }): Finding[] => {
    const days = last && part.kind === 'paragraph' ? daysIn(part.text, last) : [];
    const [first] = days;
    if (!first) return [];
    const before = days.every(({ at }) => at < reached);
    reached = Math.min(...days.map(({ at }) => at));
    if (!before || back.test(part.text)) return [];
    const { start, end, text } = first.date;
    return [remarkAt('chronology', text, [part.start + start, part.start + end])];
  });
}
