import { type Place, placeOf } from '#src/core/text/span.ts';
import { bare } from '#src/core/text/words.ts';
import { months } from './calendar.ts';

/** The days of a month that a text means by its start, its middle or its end, with some to spare. */
const parts = {
  start: [1, 13],
  middle: [8, 23],
  end: [18, 31],
} as const;

/** A part of a month that a text tells: «mi-août», `the end of March`. */
export type MonthPart = Place & { text: string; month: number; days: readonly [number, number] };

const shapes: readonly (readonly [keyof typeof parts, string])[] = [
  ['start', 'début(?: du mois)?|early|(?:start|beginning) of|premiers jours'],
  ['middle', 'mi|milieu|mid|middle of'],
  ['end', 'fin(?: du mois)?|late|end of|derniers jours'],
];

const patterns = shapes.map(
  ([part, words]) =>
    [
      part,
      new RegExp(`(?<!\\p{L})(?:${words})(?:[ -]|(?: de | d['’]))(\\p{L}{3,})(?!\\p{L})`, 'giu'),
    ] as const,
);

/** Every part of a month that a French or English text tells. */
export const monthPartsIn = (text: string): MonthPart[] =>
  patterns.flatMap(([part, pattern]) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const month = months.get(bare(match[1] ?? ''));
      return month ? [{ ...placeOf(match), text: match[0], month, days: parts[part] }] : [];
    }),
  );
