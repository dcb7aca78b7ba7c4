import type { DateParts } from './date-parts.ts';

const feasts: readonly (readonly [day: number, month: number, names: string])[] = [
  [1, 1, "New Year['’]s Day|(?:jour|premier) de l['’]an"],
  [6, 1, 'Epiphany|Épiphanie'],
  [14, 2, "Valentine['’]?s Day|Saint-Valentin"],
  [17, 3, "St\\.? Patrick['’]s Day|Saint-Patrick"],
  [1, 5, 'May Day|fête du travail'],
  [21, 6, 'fête de la musique'],
  [4, 7, '(?:Fourth|4th) of July|July Fourth'],
  [14, 7, 'Bastille Day'],
  [15, 8, 'Assumption Day|Assomption'],
  [31, 10, 'Halloween'],
  [1, 11, 'Toussaint'],
  [11, 11, 'Armistice Day|Remembrance Day'],
  [24, 12, 'Christmas Eve|(?:veille|réveillon) de Noël'],
  [25, 12, 'Christmas Day|jour de Noël'],
  [26, 12, 'Boxing Day'],
  [31, 12, "New Year['’]s Eve|Saint-Sylvestre|réveillon du nouvel an"],
];

const named = (names: string): RegExp => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu');

const any = named(feasts.map(([, , names]) => names).join('|'));
const patterns = feasts.map(([day, month, names]) => [{ day, month }, named(names)] as const);

/** The days of the feasts of a fixed date that a text names. */
export const feastsIn = (text: string): DateParts[] =>
  any.test(text) ? patterns.flatMap(([date, pattern]) => (pattern.test(text) ? [date] : [])) : [];
