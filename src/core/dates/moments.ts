import { type Place, placeOf } from '#src/core/text/span.ts';

/** A moment told from the day of writing: the day, week, month or year that many before or after. */
export type Moment = Place & {
  text: string;
  unit: 'day' | 'week' | 'month' | 'year';
  shift: number;
};

const words: readonly (readonly [Moment['unit'], number, RegExp])[] = [
  ['day', -1, /(?<!\p{L})(?<!avant-)(?:hier|yesterday|last night)(?!\p{L})/giu],
  ['day', 1, /(?<!\p{L})(?<!après-)(?:demain|tomorrow)(?!\p{L})/giu],
  [
    'week',
    -1,
    /(?:semaine (?:dernière|passée|écoulée)|last week|week-end dernier|last weekend|a week ago|il y a une semaine)(?!\p{L})/giu,
  ],
  ['week', 0, /(?:cette semaine|this week|ce week-end|this weekend)(?!\p{L})/giu],
  ['week', 1, /(?:semaine prochaine|next week|week-end prochain|next weekend)(?!\p{L})/giu],
  [
    'month',
    -1,
    /(?:mois (?:dernier|passé|écoulé)(?!s)|last month|(?:a|one) month ago|il y a un mois)(?!\p{L})/giu,
  ],
  [
    'month',
    0,
    /(?:ce mois(?:-ci)?|this month|(?:début|courant|fin) (?:du|de) mois(?! d))(?!\p{L})/giu,
  ],
  ['month', 1, /(?:mois prochain|next month)(?!\p{L})/giu],
  [
    'year',
    -1,
    /(?:l['’]an(?:née)? (?:derni(?:er|ère)|passée?|écoulée)|last year|(?:a|one) year ago|il y a un an)(?!\p{L})/giu,
  ],
  [
    'year',
    0,
    /(?:cette année|this year|(?:début|courant|fin) (?:de l['’]|d['’])année|year-end|of the year)(?!\p{L})/giu,
  ],
  ['year', 1, /(?:l['’]an(?:née)? prochaine?|next year)(?!\p{L})/giu],
];

/** Every such moment of a French or English text. */
export const momentsIn = (text: string): Moment[] =>
  words.flatMap(([unit, shift, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      ...placeOf(match),
      text: match[0],
      unit,
      shift,
    })),
  );
