import type { Place } from '#src/core/text/span.ts';

const joints =
  /[;:—–()]|[.,](?!\d)| (?:(?<!(?<!\p{L})(?:not|non|pas) )because|although|while|but|since(?! \d)|who|which|and|mais|(?<!(?<!\p{L})(?:non|pas) )parce que|car|qui|dont|et|quand|alors que|tandis que) /gu;

/** A part of a text between its marks and the words that join clauses. */
export type Part = Place & { text: string };

/** The parts of a text, in order; none is blank. */
export function partsOf(text: string): Part[] {
  const cuts = Array.from(text.matchAll(joints), ({ index, 0: { length } }) => ({
    at: index,
    end: index + length,
  }));
  return [...cuts, { at: text.length, end: text.length }]
    .map(({ at }, i) => ({ start: cuts[i - 1]?.end ?? 0, end: at }))
    .map((place) => ({ ...place, text: text.slice(place.start, place.end) }))
    .filter((part) => part.text.trim());
}
