import { claimFaults } from '#src/core/checks/claim-faults.ts';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import type { Check } from '#src/core/checks/subject.ts';
import type { DateParts } from '#src/core/dates/date-parts.ts';
import { type MonthPart, monthPartsIn } from '#src/core/dates/month-parts.ts';
import { faultIn } from '#src/core/fault.ts';

/** The parts of months of a text, each of which another tells by other days alone. */
function strays(text: string, told: string, dates: readonly DateParts[]): MonthPart[] {
  const mine = monthPartsIn(text);
  if (mine.length === 0) return [];
  const parts = monthPartsIn(told);
  return mine.filter(({ month, days: [first, last] }) => {
    const theirs = [
      ...parts.filter((one) => one.month === month).map(({ days }) => days[0] === first),
      ...dates.flatMap(({ day, month: its }) =>
        day && its === month ? [day >= first && day <= last] : [],
      ),
    ];
    return theirs.length > 0 && !theirs.includes(true);
  });
}

/** «À la mi-août» is not `the end of August`, nor a day of its first week, where the page or the evidence of its claim tells any. */
export const monthParts: Check = (subject) => {
  const { draft, source } = subject;
  return [
    ...strays(draft.text, source.all, [...source.dates, ...source.relative]).map((one) =>
      faultIn('date', draft.text, one),
    ),
    ...claimFaults('date', subject, ({ claim, evidence }) =>
      strays(claim, evidence, figuresIn(evidence).dates),
    ),
  ];
};
