import { type DateMention, type DateParts, dayFrom } from './dates.ts';

const words: readonly [RegExp, readonly number[]][] = [
  [
    /\b(?:aujourd['’]hui|today|ce jour|ce (?:matin|soir|midi)|this (?:morning|afternoon|evening)|tonight)/giu,
    [0],
  ],
  [/(?:\bhier|\byesterday|la veille|last night)/giu, [-1]],
  [/(?:\bdemain|\btomorrow|le lendemain)/giu, [1]],
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
    /(?:l['’]an(?:née)? (?:dernièr?e?|passée?)|last year|a year (?:ago|earlier)|il y a un an|un an plus tôt|previous year)/giu,
    -1,
  ],
  [/(?:cette année|this year|so far this|in the past year)/giu, 0],
  [/(?:l['’]an(?:née)? prochaine?|next year|d['’]ici un an)/giu, 1],
];

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
    for (let shift = from; shift <= to; shift += 1) found.push(day(shift));
  }
  for (const [pattern, shift] of monthShifts) {
    if (text.search(pattern) < 0) continue;
    const months = today.year * 12 + today.month - 1 + shift;
    found.push({ month: (months % 12) + 1, year: Math.floor(months / 12) });
  }
  for (const [pattern, shift] of yearShifts) {
    if (text.search(pattern) >= 0) found.push({ year: today.year + shift });
  }
  for (const { weekday, day: dayOfMonth } of mentions) {
    if (weekday === undefined || dayOfMonth) continue;
    for (let shift = -7; shift <= 7; shift += 1) {
      const near = dayFrom(publishedAt, shift);
      if (near?.weekday === weekday) found.push(near);
    }
  }
  return found;
}
