import { type Place, placeOf } from '#src/core/text/span.ts';
import type { DateMention } from './date-parts.ts';

/** A part of the day that a text names, by the hours that it may mean, those after midnight past 24. */
export type DayPart = Place & { from: number; to: number };

const words: readonly (readonly [from: number, to: number, RegExp])[] = [
  [5, 12, /(?<!\p{L})(?:matin(?:ée)?|morning)(?!\p{L})/giu],
  [11, 14, /(?<![\p{L}-])(?:midi|noon|lunch-?time)(?!\p{L})/giu],
  [12, 18, /(?<!\p{L})(?:après-midi|afternoon)(?!\p{L})/giu],
  [17, 24, /(?<!\p{L})(?:soir(?:ée)?|evening)(?!\p{L})/giu],
  [18, 30, /(?<!\p{L})(?:nuit|(?:over)?night)(?!\p{L})/giu],
  [3, 8, /(?<!\p{L})(?:aube|dawn)(?!\p{L})/giu],
  [16, 24, /(?<!\p{L})late(?= on )/giu],
  [3, 10, /(?<!\p{L})early(?= on )/giu],
];

/** Every part of the day that a French or English text names. */
export const dayPartsIn = (text: string): DayPart[] =>
  words.flatMap(([from, to, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({ ...placeOf(match), from, to })),
  );

const joint = /^,? ?(?:dans (?:la|l['’])|à l['’]|au|en (?:fin|début) d(?:e l)?['’]?|on|of)? ?$/iu;

/** Whether a text tells a part of the day of a date: «mardi soir», `late on Tuesday`. */
export function isPartOf({ start, end }: DayPart, day: DateMention, text: string): boolean {
  const [from, to] = start < day.start ? [end, day.start] : [day.end, start];
  return to - from < 20 && to >= from && joint.test(text.slice(from, to));
}
