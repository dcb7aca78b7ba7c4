import { bare } from '#src/core/text/words.ts';
import { months } from './calendar.ts';
import type { DateParts } from './date-parts.ts';
import { periodsIn } from './periods.ts';

/** Halves of the year, or of anything else, which a page may mean by such words; with their first and last months. */
const halves: readonly (readonly [RegExp, number, number])[] = [
  [/(?:first|1st) half|H1(?!\d)|(?:premier|1er) semestre/iu, 1, 6],
  [/(?:second|2nd|latter) half|H2(?!\d)|(?:second|deuxième|2e) semestre/iu, 7, 12],
];

const monthsTo =
  /(three|six|nine) months (?:to|ended|ending|through)(?: \p{L}+){0,3}? (\p{Lu}\p{L}+)/gu;
const lengths: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['six', 6],
  ['nine', 9],
]);

/** The month in which `the three months to June` begin. */
const firstMonths = (text: string): DateParts[] =>
  Array.from(text.matchAll(monthsTo)).flatMap(([, length = '', name = '']): DateParts[] => {
    const last = months.get(bare(name));
    const first = (last ?? 0) - (lengths.get(length) ?? 0) + 1;
    return last ? [{ month: first > 0 ? first : first + 12 }] : [];
  });

const quarterTo = /(?<!\p{L})(March|June|September|December)[ -]quarter(?!\p{L})/gu;

/** The months of the quarter that a page names by its last: `the June quarter`. */
const quarterMonths = (text: string): DateParts[] =>
  Array.from(text.matchAll(quarterTo)).flatMap(([, name = '']): DateParts[] => {
    const last = months.get(bare(name));
    return last ? [{ month: last - 2 }, { month: last }] : [];
  });

/** The first month of the year, where a text counts from it: `year to date`. */
const sinceJanuary =
  /year[- ]to[- ]date|so far this year|(?:start|beginning|turn) of the year|début d(?:e l)?['’]année/iu;

/** The months in which the parts of a year that a text tells begin and end: `the third quarter`, `year to date`. */
export const monthsToldBy = (text: string): DateParts[] => [
  ...[
    ...periodsIn(text, new Set(['quarter'])).flatMap(({ months: [first, , last] }) => [
      first,
      last,
    ]),
    ...halves.flatMap(([pattern, first, last]) => (pattern.test(text) ? [first, last] : [])),
  ].flatMap((month) => (month ? [{ month }] : [])),
  ...firstMonths(text),
  ...quarterMonths(text),
  ...(sinceJanuary.test(text) ? [{ month: 1 }] : []),
];
