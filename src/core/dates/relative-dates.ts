import { firstFrom } from '#src/core/bisect.ts';
import { quantitiesIn } from '#src/core/numbers/numbers.ts';
import { textBefore } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { months } from './calendar.ts';
import { type DateMention, type DateParts, dayFrom, type WholeDate } from './dates.ts';

const words: readonly [RegExp, readonly number[]][] = [
  [
    /\b(?:aujourd['’]hui|today|ce jour|ce (?:matin|soir|midi)|this (?:morning|afternoon|evening)|tonight)/giu,
    [0],
  ],
  [/(?:\bhier|\byesterday|la veille|last night)/giu, [-1]],
  [/(?:(?<!pour )\bdemain|\btomorrow|le lendemain)/giu, [1]],
  [/(?:avant-hier)/giu, [-2]],
  [/(?:après-demain)/giu, [2]],
];

const spans: readonly [RegExp, number, number][] = [
  [/(?:la semaine (?:dernière|passée)|last week|past week)/giu, -14, -1],
  [/(?:cette semaine|this week|ce week-end|this weekend)/giu, -7, 7],
  [/(?:la semaine prochaine|next week)/giu, 1, 14],
];

const monthShifts: readonly [RegExp, number][] = [
  [/(?:le mois (?:dernier|passé)|last month)/giu, -1],
  [/(?:ce mois(?:-ci)?|this month)/giu, 0],
  [/(?:le mois prochain|next month)/giu, 1],
];

const yearShifts: readonly [RegExp, number][] = [
  [
    /(?:l['’]an(?:née)? (?:derni(?:er|ère)|passée?)|last year|(?:a|one) year ago|il y a un an)/giu,
    -1,
  ],
  [/(?:cette année|this year|so far this|in the past year)/giu, 0],
  [/(?:l['’]an(?:née)? prochaine?|next year|d['’]ici un an)/giu, 1],
];

const yearBefore =
  /(?:(?:a|one) year (?:earlier|before)|un an (?:plus tôt|auparavant|avant)|(?:the )?(?:previous|preceding|prior) year|the year before|l['’]année (?:d['’]avant|précédente)|year[- ]on[- ]year|sur un an|en un an|d['’]une année sur l['’]autre)/giu;
const yearAfter =
  /(?:(?:a|one) year later|un an plus tard|the following year|l['’]année suivante)/giu;
const wholeYear =
  /(?:of the year|this year|year['’]s end|year-end|so far this|cette année|(?:de|fin d['’]|d['’]ici (?:à )?la fin de) ?l['’]année|fin d['’]année|début d(?:e l)?['’]année|rest of the year|year[- ]to[- ]date|(?:start|beginning|turn) of the year|(?:premi[eè]re?s|first) (?:\p{L}+ )?(?:mois|semaines|months|weeks)|new year|nouvel an|christmas|noël)/iu;

/** Parts of a year, with the months in which they begin and end. */
const partsOfYear: readonly (readonly [RegExp, number, number])[] = [
  [/(?:first|1st) quarter|Q1(?!\d)|(?:premier|1er) trimestre|T1(?!\d)/iu, 1, 3],
  [/(?:second|2nd) quarter|Q2(?!\d)|(?:deuxième|second|2e) trimestre|T2(?!\d)/iu, 4, 6],
  [/(?:third|3rd) quarter|Q3(?!\d)|(?:troisième|3e) trimestre|T3(?!\d)/iu, 7, 9],
  [
    /(?:fourth|4th|last|final) quarter|Q4(?!\d)|(?:quatrième|dernier|4e) trimestre|T4(?!\d)/iu,
    10,
    12,
  ],
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

/** The first month of the year, where a text counts from it: `year to date`. */
const sinceJanuary =
  /year[- ]to[- ]date|so far this year|(?:start|beginning|turn) of the year|début d(?:e l)?['’]année/iu;

/** The month in which `the three months to June` begin. */
const firstMonths = (text: string): DateParts[] =>
  Array.from(text.matchAll(monthsTo)).flatMap(([, length = '', name = '']): DateParts[] => {
    const last = months.get(bare(name));
    const first = (last ?? 0) - (lengths.get(length) ?? 0) + 1;
    return last ? [{ month: first > 0 ? first : first + 12 }] : [];
  });

/** The months in which the parts of a year that a text tells begin and end: `the third quarter`, `year to date`. */
export const monthsToldBy = (text: string): DateParts[] => [
  ...partsOfYear
    .filter(([pattern]) => pattern.test(text))
    .flatMap(([, first, last]) => [{ month: first }, { month: last }]),
  ...firstMonths(text),
  ...(sinceJanuary.test(text) ? [{ month: 1 }] : []),
];

const edgeOfMonth =
  /(?<!\p{L})(?:(fin|(?:the )?(?:very )?end of)|début|(?:the )?(?:start|beginning) of) (\p{L}+)/giu;

/** The first or last day of a month whose start or end a text tells: «fin mars», `the end of March`. */
const edgesOfMonths = (text: string, year: number): DateParts[] =>
  Array.from(text.matchAll(edgeOfMonth)).flatMap(([, last, name = '']): DateParts[] => {
    const month = months.get(bare(name));
    if (!month) return [];
    return [{ month, day: last ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 1 }];
  });

const paces = { day: 1, week: 7, month: 30.4, year: 365.25 } as const;
const ago = /^ (?:ago|earlier|before|plus tôt|auparavant|later|from now|plus tard|time)/u;
const sinceOrIn =
  /(?:il y a|voil[àa]|voici|dans|in|within|d['’]ici|for|pour|depuis|pendant|durant|next|prochaines?|over|sur)(?: (?:les?|the|environ|about|another|prochaines?|next|last))* $/iu;

/** «Il y a trois mois», `two years ago`, `for four years`: the month or year that such a span leads to, both ways. */
function counted(text: string, today: WholeDate): DateParts[] {
  return quantitiesIn(text).flatMap(({ unit, values, start, end }): DateParts[] => {
    if (unit?.kind !== 'time' || !(unit.name in paces)) return [];
    const told = ago.test(text.slice(end, end + 16)) || sinceOrIn.test(textBefore(text, start, 24));
    if (!told) return [];
    const days = (values[0] ?? 0) * paces[unit.name as keyof typeof paces];
    const from = new Date(Date.UTC(today.year, today.month - 1, today.day)).toISOString();
    return [-days, days].flatMap((shift) => {
      const date = dayFrom(from, Math.round(shift));
      if (!date) return [];
      const { year, month } = date;
      if (unit.name === 'year') return [{ year }];
      return unit.name === 'month' ? [{ month, year }] : [date];
    });
  });
}

const onwards = /^ (?:later|after (?:that|this)|plus tard|après)/u;
const backwards = /^ (?:earlier|before (?:that|this)|plus tôt|auparavant)/u;
/** How far before a span of years its starting point may be told, in units and in dates. */
const near = 240;
const few = 6;

/** «En 1991 … deux ans plus tard», `two years after that`: the year that a span leads to from the last one told before it. */
const reckoned = (text: string, mentions: readonly DateMention[]): DateParts[] =>
  quantitiesIn(text).flatMap(({ unit, values, start, end }): DateParts[] => {
    const after = text.slice(end, end + 16);
    const way = onwards.test(after) ? 1 : backwards.test(after) ? -1 : 0;
    if (unit?.name !== 'year' || way === 0) return [];
    const at = firstFrom(mentions, (one) => one.end > start);
    const from = mentions
      .slice(Math.max(0, at - few), at)
      .findLast((one) => one.year && start - one.end < near);
    return from?.year ? [{ year: from.year + way * (values[0] ?? 0) }] : [];
  });

const rangeOfDays =
  /(?:du|from the|from) (\d{1,2})(?:st|nd|rd|th)? (?:au|to the|to) (\d{1,2})(?:st|nd|rd|th)?(?=[.,;]|$)/giu;

/** The ends of a range of days whose month a text tells elsewhere: «En août, … fermée du 4 au 21». */
function rangesOfDays(text: string, mentions: readonly DateMention[]): DateParts[] {
  const days = Array.from(text.matchAll(rangeOfDays)).flatMap(([, from, to]) => [from, to]);
  const told = new Set(mentions.flatMap(({ month }) => month ?? []));
  return days.flatMap((day) => [...told].map((month) => ({ day: Number(day), month })));
}

/** The dates that «hier», «last month» or a bare weekday mean, counted from the day of publication. */
export function relativeDates(
  text: string,
  publishedAt: string,
  mentions: readonly DateMention[],
): DateParts[] {
  const today = dayFrom(publishedAt, 0);
  if (!today) return [];
  const day = (shift: number): DateParts => dayFrom(publishedAt, shift) ?? {};
  const found: DateParts[] = [today];
  for (const [pattern, shifts] of words)
    if (text.search(pattern) >= 0) found.push(...shifts.map(day));
  for (const [pattern, from, to] of spans) {
    if (text.search(pattern) < 0) continue;
    for (let shift = from; shift <= to; shift += 1) {
      const { weekday: _, ...rest } = day(shift);
      found.push({ ...rest, vague: true });
    }
  }
  for (const [pattern, shift] of monthShifts) {
    if (text.search(pattern) < 0) continue;
    const month = today.year * 12 + today.month - 1 + shift;
    found.push({ month: (month % 12) + 1, year: Math.floor(month / 12) });
  }
  for (const [pattern, shift] of yearShifts) {
    if (text.search(pattern) >= 0) found.push({ year: today.year + shift });
  }
  for (const [pattern, shift] of [
    [yearBefore, -1],
    [yearAfter, 1],
  ] as const) {
    for (const { index } of text.matchAll(pattern)) {
      const near = mentions.filter(({ start }) => Math.abs(start - index) < 160);
      const years = near.flatMap(({ year }) => year ?? []);
      found.push(...[...years, today.year].map((year) => ({ year: year + shift })));
    }
  }
  found.push(...rangesOfDays(text, mentions), ...reckoned(text, mentions));
  if (wholeYear.test(text))
    found.push({ month: 1, year: today.year }, { month: 12, year: today.year });
  found.push(...monthsToldBy(text), ...edgesOfMonths(text, today.year), ...counted(text, today));
  for (const { weekday, day: dayOfMonth } of mentions) {
    if (weekday === undefined || dayOfMonth) continue;
    for (let shift = -7; shift <= 13; shift += 1) {
      const near = dayFrom(publishedAt, shift);
      if (near?.weekday === weekday) found.push({ ...near, vague: true });
    }
  }
  return found;
}
