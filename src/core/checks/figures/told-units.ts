import type { Figures } from '#src/core/checks/figures-in.ts';
import { months } from '#src/core/dates/calendar.ts';
import type { DateParts } from '#src/core/dates/date-parts.ts';
import { singleMeasuresIn } from '#src/core/numbers/single-measures.ts';
import type { Unit } from '#src/core/numbers/unit-words.ts';
import { unitNamed } from '#src/core/numbers/units.ts';
import { remembered } from '#src/core/remember.ts';
import { bare, wordsOf } from '#src/core/text/words.ts';

/** A text with its figures. */
export type Told = Pick<Figures, 'quantities' | 'dates'> & { text: string };

/** Words that speak of a stretch of time without naming it. */
const adjectives: readonly (readonly [string, RegExp])[] = [
  ['hour', /(?<!\p{L})(?:hourly|horaire)/iu],
  ['day', /(?<!\p{L})(?:daily|quotidien|journali|today|yesterday|overnight|hier|aujourd)/iu],
  ['week', /(?<!\p{L})(?:weekly|hebdomadaire)/iu],
  ['month', /(?<!\p{L})(?:monthly|mensuel)/iu],
  ['year', /(?<!\p{L})(?:annual|yearly|annuel)/iu],
  ['century', /(?<!\p{L})(?:centur|centen|centenn|sécul)/iu],
];

/** A month told as far as it goes: `throughout June`, «pendant tout juin». */
const wholly =
  /(?<!\p{L})(?:throughout|all (?:of|through)|(?:whole|entire) of|during|pendant|durant|tout)(?: (?:tout )?(?:le mois de |the month of )?)(\p{L}+)/giu;

function withoutSingles(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of singleMeasuresIn(text)) {
    pieces.push(text.slice(from, Math.max(from, start)));
    from = Math.max(from, end);
  }
  return [...pieces, text.slice(from)].join(' ');
}

/** The names of the units that a text speaks of, by more than one of them. */
const unitsNamedIn = remembered((text): ReadonlySet<string> => {
  const rest = withoutSingles(text);
  return new Set([
    ...adjectives.flatMap(([name, pattern]) => (pattern.test(rest) ? name : [])),
    ...wordsOf(rest).flatMap(({ text: word }) => unitNamed(word, bare(word))?.name ?? []),
    ...(Array.from(rest.matchAll(wholly)).some(([, name = '']) => months.has(bare(name)))
      ? ['month']
      : []),
  ]);
}, 40);

/** The days from one date to the next that a text tells, as its weekdays, or else its days and months, count them. */
function daysBetween(from: DateParts, to: DateParts): number | undefined {
  if (from.day && from.month && to.day && to.month)
    return 30.4 * ((to.month - from.month + 12) % 12) + to.day - from.day;
  if (from.weekday === undefined || to.weekday === undefined) return undefined;
  return (to.weekday - from.weekday + 7) % 7;
}

/** The fewest and the most days between the ends of a week or a month that dates tell: «du lundi au dimanche», «du 3 au 10 mai». */
const lengths: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['week', [4, 9]],
  ['month', [26, 33]],
]);

/** How far apart two times of day are at most that an hour lies between, in minutes; and how near. */
const anHour = [50, 70] as const;

const liesIn = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/** Whether two dates, or two times of day, that a text tells one after the other are the ends of one of a unit. */
function isBounded(name: string, { dates, quantities }: Told): boolean {
  if (name === 'hour') {
    const clocks = quantities.flatMap(({ unit, values: [value = 0] }) =>
      unit?.kind === 'clock' ? value : [],
    );
    return clocks.some((to, i) => i > 0 && liesIn(to - (clocks[i - 1] ?? 0), anHour));
  }
  const length = lengths.get(name);
  if (!length) return false;
  return dates.some((to, i) => {
    const from = dates[i - 1];
    const days = from && daysBetween(from, to);
    return days !== undefined && liesIn(days, length);
  });
}

/** Whether a text speaks of a unit otherwise than by one of it: by several, by its adjective, or by its ends. */
export const speaksOf = ({ name }: Unit, told: Told): boolean =>
  unitsNamedIn(told.text).has(name) || isBounded(name, told);
