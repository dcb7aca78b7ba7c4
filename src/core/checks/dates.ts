import { dateStands } from '#src/core/date-match.ts';
import { type DateMention, datesIn } from '#src/core/dates.ts';
import type { Check, Source } from './subject.ts';

/** A year alone may also stand in the page as a plain number («2025-26», «la loi 2004»). */
const numbered = (date: DateMention, source: Source): boolean =>
  date.month === undefined &&
  date.year !== undefined &&
  new RegExp(`(?<!\\d)${date.year}(?!\\d)`).test(source.all);

const workingDays = /(?:du )?lundi au (?:vendredi|samedi)/giu;
const saysWorkingDays =
  /week-?days?|working days?|en semaine|jours? (?:ouvr|de (?:la )?semaine)|monday (?:to|through) (?:friday|saturday)|chaque jour|every day|daily|quotidien/iu;

/** «Du lundi au vendredi» for `every weekday`. */
const isWorkingDay = (date: DateMention, text: string, source: Source): boolean =>
  saysWorkingDays.test(source.all) &&
  Array.from(text.matchAll(workingDays)).some(
    ({ index, 0: words }) => date.start >= index && date.end <= index + words.length,
  );

const shortYears = (date: DateMention, source: Source): boolean =>
  date.month === undefined &&
  date.year !== undefined &&
  new RegExp(`(?:\\d\\d[-–/]|['’])${String(date.year).slice(2)}(?!\\d)`).test(source.all);

/** Every date of the brief stands in the page or follows from its day of publication. */
export const dates: Check = ({ draft, source }) => {
  const inText = datesIn(draft.text).map((date) => ({
    date,
    span: [date.start, date.end] as const,
  }));
  const inHeadline = datesIn(draft.headline ?? '').map((date) => ({ date, span: [0, 0] as const }));
  return [...inText, ...inHeadline]
    .filter(
      ({ date }) =>
        !dateStands(date, source) &&
        !numbered(date, source) &&
        !shortYears(date, source) &&
        !isWorkingDay(date, draft.text, source),
    )
    .map(({ date, span }) => ({
      code: 'date',
      about: 'fact',
      hard: true,
      span,
      subject: date.text,
    }));
};
