import { align } from '#src/core/checks/alignment.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import type { DateParts, WholeDate } from '#src/core/dates/date-parts.ts';
import { monthsToldBy } from '#src/core/dates/months-told.ts';
import { type Period, periodsIn } from '#src/core/dates/periods.ts';
import { faultAt } from '#src/core/fault.ts';
import { withLikelyYears } from './likely-years.ts';

const yearAfter = /^ (?:de |of )?((?:19|20)\d\d)(?!\d)/u;

/** Whether one of some dates is of a month of a period, and likeliest of the year that a text gives it. */
function isIn(dates: readonly DateParts[], { end, months }: Period, text: string): boolean {
  const told = yearAfter.exec(text.slice(end, end + 9))?.[1];
  return dates.some(({ month, year, years }) => {
    const likely = year ?? years?.[0];
    if (month === undefined || !months.includes(month)) return false;
    return told === undefined || likely === undefined || likely === Number(told);
  });
}

/** How many days around its own a page may tell of what is new, which bears out no quarter: results of the spring are told in July. */
const fresh = 7;

const isFresh = ({ day, month }: DateParts, today: WholeDate | undefined): boolean =>
  today !== undefined &&
  day !== undefined &&
  month === today.month &&
  Math.abs(day - today.day) <= fresh;

const isNamed = ({ kind, name }: Period, said: readonly Period[]): boolean =>
  said.some((one) => one.kind === kind && one.name === name);

const hasLike = ({ kind }: Period, said: readonly Period[]): boolean =>
  said.some((one) => one.kind === kind);

/** A quarter, a season or a feast of the brief is one that the page names, not another of its kind in its place; where its facts name one, no month told elsewhere bears it out. */
export const periods: Check = ({ draft, source }) => {
  const kinds = new Set(periodsIn(draft.text).map(({ kind }) => kind));
  if (kinds.size === 0) return [];
  const said = periodsIn(source.all, kinds);
  return align(draft).flatMap(({ sentence, facts }) => {
    const { text, start: at } = sentence;
    const evidence = facts.map((fact) => fact.evidence).join('\n');
    const backing = periodsIn(evidence, kinds);
    const dates = withLikelyYears(figuresIn(evidence).dates, evidence, source.today);
    const near = [...dates, ...monthsToldBy(evidence)];
    const all = [...source.dates, ...source.relative];
    const older = all.filter((date) => !isFresh(date, source.today));
    return periodsIn(text, kinds)
      .filter(
        (one) =>
          hasLike(one, said) &&
          !isNamed(one, said) &&
          !isIn(hasLike(one, backing) ? near : one.kind === 'quarter' ? older : all, one, text),
      )
      .map(({ start, end, text: words }) => faultAt('date', words, [at + start, at + end]));
  });
};
