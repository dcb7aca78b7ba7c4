import { type Place, placeOf } from '#src/core/text/span.ts';

/** Two years told as one: «2026-2027», `2026/27`. */
export type YearRange = Place & { text: string; from: number; to: number };

const range = /(?<![\d-])((?:19|20)\d\d)[-–/]((?:19|20)?\d\d)(?![\d-])/gu;

/** The ranges of years of a text; none goes back in time. */
export const yearRangesIn = (text: string): YearRange[] =>
  Array.from(text.matchAll(range), (match): YearRange => {
    const [whole, first = '', last = ''] = match;
    const from = Number(first);
    const to = Number(last.length === 2 ? first.slice(0, 2) + last : last);
    return { ...placeOf(match), text: whole, from, to };
  }).filter(({ from, to }) => to > from);
