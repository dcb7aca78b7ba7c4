import type { Check } from '#src/core/checks/subject.ts';
import { periodsIn } from '#src/core/dates/periods.ts';
import { faultAt } from '#src/core/fault.ts';

/** A quarter, a season or a feast of the brief is one that the page names, not another of its kind in its place. */
export const periods: Check = ({ draft, source }) => {
  const mine = periodsIn(draft.text);
  if (mine.length === 0) return [];
  const said = periodsIn(source.all, new Set(mine.map(({ kind }) => kind)));
  const months = new Set([...source.dates, ...source.relative].map(({ month }) => month));
  return mine
    .filter(
      (one) =>
        said.some(({ kind }) => kind === one.kind) &&
        !said.some(({ kind, name }) => kind === one.kind && name === one.name) &&
        !one.months.some((month) => months.has(month)),
    )
    .map(({ start, end, text }) => faultAt('date', text, [start, end]));
};
