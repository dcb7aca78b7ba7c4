import { dateStands } from '#src/core/date-match.ts';
import { type DateMention, datesIn } from '#src/core/dates.ts';
import type { Check, Source } from './subject.ts';

/** A year alone may also stand in the page as a plain number («2025-26», «la loi 2004»). */
const numbered = (date: DateMention, source: Source): boolean =>
  date.month === undefined &&
  date.year !== undefined &&
  new RegExp(`(?<!\\d)${date.year}(?!\\d)`).test(source.all);

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
        !dateStands(date, source) && !numbered(date, source) && !shortYears(date, source),
    )
    .map(({ date, span }) => ({
      code: 'date',
      about: 'fact',
      hard: true,
      span,
      subject: date.text,
    }));
};
