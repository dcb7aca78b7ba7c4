import { align } from '#src/core/checks/alignment.ts';
import type { Check, Source } from '#src/core/checks/subject.ts';
import type { DateParts, WholeDate } from '#src/core/dates/date-parts.ts';
import { type Moment, momentsIn } from '#src/core/dates/moments.ts';
import { faultAt } from '#src/core/fault.ts';

const same = (a: Moment, b: Moment): boolean => a.unit === b.unit && a.shift === b.shift;

/** How many days, months or years a date lies from the day of publication; a date that leaves out its year may lie in any near one. */
function lies({ unit, shift }: Moment, date: DateParts, today: WholeDate): boolean {
  const years = date.year ? [date.year] : date.month ? [-1, 0, 1].map((by) => today.year + by) : [];
  return years.some((year) => {
    if (unit === 'year')
      return year - today.year === shift && (date.year !== undefined || date.month !== today.month);
    if (date.month === undefined) return false;
    const months = (year - today.year) * 12 + date.month - today.month;
    if (unit === 'month') return months === shift;
    if (date.day === undefined) return false;
    const at = Date.UTC(year, date.month - 1, date.day);
    const days = (at - Date.UTC(today.year, today.month - 1, today.day)) / 86_400_000;
    return unit === 'day' ? days === shift : Math.abs(days - 7 * shift) <= 7;
  });
}

/** Whether the page says the moment, or gives a date that may be it; a page that does not tell its day may mean any date. */
function stands(moment: Moment, said: readonly Moment[], source: Source): boolean {
  if (said.some((one) => same(one, moment))) return true;
  const { today } = source;
  const dates = [...source.dates, ...source.relative];
  if (today) return dates.some((date) => lies(moment, date, today));
  if (moment.unit === 'year') return dates.some(({ year, month }) => year ?? month);
  if (moment.unit === 'month') return dates.some(({ month }) => month);
  return dates.length > 0;
}

/** Whether the words of the same facts put a moment of now elsewhere: «cette année» for `last year`, «début d’année» for `earlier this month`. */
const displaced = (moment: Moment, backing: readonly Moment[]): boolean =>
  backing.some((one) => one.unit === moment.unit || /^(?:début|fin)/iu.test(moment.text)) &&
  !backing.some((one) => same(one, moment));

/** Whether the same facts tell the like moment by another unit that the sentence leaves out: «l’an dernier» for `last month`. */
const rescaled = (moment: Moment, backing: readonly Moment[], here: readonly Moment[]): boolean =>
  !backing.some((one) => one.unit === moment.unit) &&
  backing.some((one) => one.shift === moment.shift && !here.some((mine) => same(one, mine)));

/** A moment told from the day of writing («l’an dernier») is one that the page tells, not another in its place. */
export const moments: Check = ({ draft, source }) => {
  const said = momentsIn(source.all);
  if (said.length === 0 || momentsIn(draft.text).length === 0) return [];
  return align(draft).flatMap(({ sentence, facts }) => {
    const backing = facts.flatMap(({ evidence }) => momentsIn(evidence));
    const here = momentsIn(sentence.text);
    return here
      .filter((moment) =>
        moment.shift === 0
          ? displaced(moment, backing) && !said.some((one) => same(one, moment))
          : !stands(moment, said, source) ||
            (rescaled(moment, backing, here) && !said.some((one) => same(one, moment))),
      )
      .map(({ text, start, end }) =>
        faultAt('date', text, [sentence.start + start, sentence.start + end]),
      );
  });
};
