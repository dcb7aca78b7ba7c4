import { remembered } from '#src/core/remember.ts';
import { phrases } from '#src/core/text/phrases.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';

/** Words that join clauses; «non parce que» only sets aside a reason. */
const conjunctions = phrases(`
  mais (?<!(?<!\\p{L})(?:non|pas)_)parce_que car qui dont et quand alors_que tandis_que
  but (?<!(?<!\\p{L})(?:not|non|pas)_)because although while since(?!_\\d) who which and
`);
const joints = new RegExp(`[;:—–()]|[.,](?!\\d)| ${conjunctions} `, 'gu');

/** A part of a text between its marks and the words that join clauses. */
export type Part = Place & { text: string };

/** The parts of a text, in order; none is blank. */
export const partsOf = remembered((text): readonly Part[] => {
  const cuts = Array.from(text.matchAll(joints), ({ index, 0: { length } }) => ({
    at: index,
    end: index + length,
  }));
  return [...cuts, { at: text.length, end: text.length }]
    .map(({ at }, i) => ({ start: cuts[i - 1]?.end ?? 0, end: at }))
    .map((place) => ({ ...place, text: text.slice(place.start, place.end) }))
    .filter((part) => part.text.trim());
});

/** The part of a text that a place is in, or starts in. */
export const partAt = (text: string, place: Place): Part | undefined =>
  partsOf(text).find((part) => overlaps(part, place));
