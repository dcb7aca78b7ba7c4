import { type Place, textBefore } from '#src/core/text/span.ts';
import type { DateMention } from './date-parts.ts';

const joint = '(?: ?[,&–/-] ?|,? (?:et|and|ou|or|au|to|à) )(?:le |the )?';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th)?';
const before = new RegExp(`(?<![\\p{L}\\p{N}.,/$£€-])((?:${day}${joint})+)$`, 'u');
const after = new RegExp(
  `^(?:((?: ?[–-] ?| to )${day})|((?:, ${day})*,? (?:and|&|et) ${day}))(?![\\p{L}\\p{N}%]|[.,:]\\d|[ \\u00a0](?:%|per ?cent|million|billion|[ap]\\.?m))`,
  'u',
);

const days = (text: string, from: number): (Place & { text: string; day: number })[] =>
  Array.from(text.matchAll(/\d{1,2}/gu), (match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
    day: Number(match[0]),
  }));

/** The month and the year of a date, as far as it tells them. */
const monthOf = ({ month, year }: DateMention): Pick<DateMention, 'month' | 'year'> => ({
  ...(month ? { month } : {}),
  ...(year ? { year } : {}),
});

/** The days that stand before a date and share its month: «les 3, 4 et 5 mai», `3-5 May`. */
function daysBefore(text: string, date: DateMention): DateMention[] {
  if (date.day === undefined || !/^\d/u.test(date.text)) return [];
  const from = Math.max(0, date.start - 40);
  const list = before.exec(text.slice(from, date.start));
  return list ? days(list[0], from + list.index).map((one) => ({ ...one, ...monthOf(date) })) : [];
}

/** The days that follow one told after its month: `May 3, 4 and 5`, `November 16-28`. */
function daysAfter(text: string, date: DateMention): DateMention[] {
  if (date.day === undefined || date.month === undefined || date.year) return [];
  if (!/\d(?:st|nd|rd|th)?$/u.test(date.text)) return [];
  const list = after.exec(text.slice(date.end, date.end + 40));
  const found = list ? days(list[0], date.end) : [];
  return found.every(({ day: one }) => one > (date.day ?? 0))
    ? found.map((one) => ({ ...one, ...(date.month ? { month: date.month } : {}) }))
    : [];
}

const joins = new RegExp(`^${joint}$`, 'u');

/** A day told by its weekday takes the month of the one that it is listed with: «du vendredi 4 au dimanche 6 juillet». */
function withMonth(text: string, date: DateMention, next: DateMention | undefined): DateMention {
  const lacks = date.day !== undefined && date.month === undefined;
  if (!lacks || !next?.month || (date.day ?? 0) >= (next.day ?? 0)) return date;
  if (!joins.test(text.slice(date.end, next.start))) return date;
  return { ...date, ...monthOf(next) };
}

/** Adds to the dates of a text the days that are listed with them. */
export const withLists = (text: string, found: readonly DateMention[]): DateMention[] =>
  found
    .reduceRight<DateMention[]>((done, date) => {
      done.push(withMonth(text, date, done.at(-1)));
      return done;
    }, [])
    .reverse()
    .flatMap((date, i) => {
      const last = found[i - 1]?.end ?? 0;
      const earlier = daysBefore(text, date).filter(({ start }) => start >= last);
      return [...earlier, date, ...daysAfter(text, date)];
    })
    .sort((a, b) => a.start - b.start);

const night = /(?:nuit|night)(?: (?:du|de|of|from|between))?(?: the)? $/iu;
const until = /^ (?:au|à|to|and)(?: the)? $/u;

/** Reads a night between two days as one date, which is either: «la nuit du 9 au 10 mars», «de vendredi à samedi». */
export function withNights(text: string, found: readonly DateMention[]): DateMention[] {
  const out: DateMention[] = [];
  for (const date of found) {
    const last = out.at(-1);
    const opens = last && night.test(textBefore(text, last.start, 16));
    if (!last || !opens || !until.test(text.slice(last.end, date.start))) {
      out.push(date);
      continue;
    }
    const { start, end, text: _, ...also } = date;
    out.splice(-1, 1, { ...monthOf(date), ...last, end, text: text.slice(last.start, end), also });
  }
  return out;
}
