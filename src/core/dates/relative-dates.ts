import { oneOf } from '#src/core/text/one-of.ts';
import { bare } from '#src/core/text/words.ts';
import { months } from './calendar.ts';
import {
  type DateMention,
  type DateParts,
  dayAfter,
  daysAround,
  type WholeDate,
} from './date-parts.ts';
import { daysNamed } from './days-named.ts';
import { feastsIn } from './feasts.ts';
import { type Moment, momentsIn } from './moments.ts';
import { monthsToldBy } from './months-told.ts';
import { datesCounted, yearsReckoned } from './spans-of-time.ts';

type Shift = Pick<Moment, 'unit' | 'shift'>;

/** Moments that a page may tell in words too loose for a brief to be held to them. */
const loosely: readonly (Shift & { told: RegExp })[] = [
  {
    unit: 'day',
    shift: 0,
    told: /\b(?:aujourd['’]hui|today|ce jour|ce (?:matin|soir|midi)|this (?:morning|afternoon|evening)|tonight)/iu,
  },
  { unit: 'day', shift: -1, told: /la veille/iu },
  { unit: 'day', shift: 1, told: /le lendemain/iu },
  { unit: 'day', shift: -2, told: /avant-hier/iu },
  { unit: 'day', shift: 2, told: /après-demain/iu },
  { unit: 'year', shift: 0, told: /so far this|in the past year/iu },
  { unit: 'year', shift: 1, told: /d['’]ici un an/iu },
];

const yearBefore =
  /(?:(?:a|one) year (?:earlier|before)|un an (?:plus tôt|auparavant|avant)|(?:the )?(?:previous|preceding|prior) year|the year before|l['’]année (?:d['’]avant|précédente)|year[- ]on[- ]year|sur un an|en un an|d['’]une année sur l['’]autre)/giu;
const yearAfter =
  /(?:(?:a|one) year later|un an plus tard|the following year|l['’]année suivante)/giu;
/** Words of a year as a whole, which its first or last month may end. */
const wholeYear = new RegExp(
  oneOf([
    /of the year|this year|year['’]s end|year-end|so far this|year[- ]to[- ]date|new year|christmas/u,
    /(?:rest|start|beginning|turn) of the year/u,
    /cette année|(?:de|fin d['’]|d['’]ici (?:à )?la fin de) ?l['’]année|fin d['’]année|nouvel an|noël/u,
    /début d(?:e l)?['’]année/u,
    /(?:premi[eè]re?s|first) (?:\p{L}+ )?(?:mois|semaines|months|weeks)/u,
  ]),
  'iu',
);

const edgeOfMonth =
  /(?<!\p{L})(?:(fin|(?:the )?(?:very )?end of)|début|(?:the )?(?:start|beginning) of) (\p{L}+)/giu;

/** The first or last day of a month whose start or end a text tells: «fin mars», `the end of March`. */
const edgesOfMonths = (text: string, year: number): DateParts[] =>
  Array.from(text.matchAll(edgeOfMonth)).flatMap(([, last, name = '']): DateParts[] => {
    const month = months.get(bare(name));
    if (!month) return [];
    return [{ month, day: last ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 1 }];
  });

const rangeOfDays =
  /(?:du|from the|from) (\d{1,2})(?:st|nd|rd|th)? (?:au|to the|to) (\d{1,2})(?:st|nd|rd|th)?(?=[.,;]|$)/giu;

/** The ends of a range of days whose month a text tells elsewhere: «En août, … fermée du 4 au 21». */
function rangesOfDays(text: string, mentions: readonly DateMention[]): DateParts[] {
  const ends = Array.from(text.matchAll(rangeOfDays)).flatMap(([, from, to]) => [from, to]);
  const told = new Set(mentions.flatMap(({ month }) => month ?? []));
  return ends.flatMap((day) => [...told].map((month) => ({ day: Number(day), month })));
}

/** The years beside those that a text tells near «un an plus tôt», and beside its own. */
const yearsBeside = (text: string, { year }: WholeDate, mentions: readonly DateMention[]) =>
  (
    [
      [yearBefore, -1],
      [yearAfter, 1],
    ] as const
  ).flatMap(([pattern, shift]) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index }): DateParts[] => {
      const near = mentions.filter(({ start }) => Math.abs(start - index) < 160);
      return [...near.flatMap((one) => one.year ?? []), year].map((one) => ({ year: one + shift }));
    }),
  );

/** The days that a week may have from a day on, by how many weeks away it is. */
const weeks: ReadonlyMap<number, readonly [number, number]> = new Map([
  [-1, [-14, -1]],
  [0, [-7, 7]],
  [1, [1, 14]],
]);

/** The dates that a moment may be. */
function datesOf({ unit, shift }: Shift, today: WholeDate): DateParts[] {
  if (unit === 'day') return [dayAfter(today, shift)];
  if (unit === 'year') return [{ year: today.year + shift }];
  if (unit === 'month') {
    const month = today.year * 12 + today.month - 1 + shift;
    return [{ month: (month % 12) + 1, year: Math.floor(month / 12) }];
  }
  const [from, to] = weeks.get(shift) ?? [0, 0];
  return daysAround(today, from, to).map(({ weekday: _, ...day }) => ({ ...day, vague: true }));
}

/** The dates that a text counts from a day. */
function countedFrom(
  today: WholeDate,
  text: string,
  mentions: readonly DateMention[],
): DateParts[] {
  const moments = [...loosely.filter(({ told }) => told.test(text)), ...momentsIn(text)];
  const distinct = new Map(moments.map((one) => [`${one.unit} ${one.shift}`, one]));
  return [
    ...[...distinct.values()].flatMap((one) => datesOf(one, today)),
    ...yearsBeside(text, today, mentions),
    ...(wholeYear.test(text) ? [1, 12].map((month) => ({ month, year: today.year })) : []),
    ...edgesOfMonths(text, today.year),
    ...datesCounted(text, today),
    ...daysNamed(text, mentions, today),
  ];
}

/** The dates that «hier», «last month», `two years after that`, a feast or a bare weekday mean, as far as the day of publication tells. */
export const relativeDates = (
  text: string,
  today: WholeDate | undefined,
  mentions: readonly DateMention[],
): DateParts[] => [
  ...rangesOfDays(text, mentions),
  ...yearsReckoned(text, mentions),
  ...monthsToldBy(text),
  ...feastsIn(text),
  ...(today ? countedFrom(today, text, mentions) : []),
];
