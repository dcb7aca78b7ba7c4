import { type Place, placeOf } from '#src/core/text/span.ts';
import type { Quantity } from './quantity.ts';

/** Two numbers told as one: «3-2», «13 voix contre 8». */
export type Score = Place & { text: string; numbers: readonly [number, number] };

const score =
  /(?<![\p{L}\p{N}.,/-]|\d[ \u00a0\u202f])(\d{1,3})(?:[-–](\d{1,3})(?![\p{L}\p{N}/-]|[ \u00a0\u202f](?:ans|years|millions?|milliards?|%|euros?))|(?: voix)? contre (\d{1,3})(?![\p{L}\p{N}]|[.,]\d|[ \u00a0\u202f]\d{3}| (?:%|millions?|milliards?|en |l['’]|un )))/gu;

/** Types of aircraft, written like scores. */
const aircraft = /^7[0-8]7-\d/u;

/** The scores of a text: results of matches and votes. */
export function scoresIn(text: string): Score[] {
  return Array.from(text.matchAll(score), (match) => ({
    ...placeOf(match),
    text: match[0],
    numbers: [Number(match[1]), Number(match[2] ?? match[3])] as const,
  })).filter((one) => !aircraft.test(one.text));
}

/** Whether the page says that one side had nothing: `two goals down`, `two-nil`. */
const toNothing = (score: number, { values, noun, unit, text }: Quantity): boolean =>
  values.includes(score) && !unit && (/^(?:goals?|buts?|nil)$/u.test(noun ?? '') || text === 'nil');

/** Whether a page gives both numbers of a score next to each other, in either order. */
export function scoreStands({ numbers: [a, b] }: Score, quantities: readonly Quantity[]): boolean {
  if (Math.min(a, b) === 0 && quantities.some((one) => toNothing(Math.max(a, b), one))) return true;
  return quantities.some((one, i) => {
    const next = [quantities[i + 1], quantities[i + 2]].flatMap((two) =>
      two && two.start - one.end < 60 ? two.values : [],
    );
    return (
      (one.values.includes(a) && next.includes(b)) || (one.values.includes(b) && next.includes(a))
    );
  });
}
