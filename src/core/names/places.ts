import { wordList } from '#src/core/text/word-list.ts';
import { capitals } from './gazetteer/capitals.ts';
import { wordsByName } from './gazetteer/lines.ts';
import { withinPlaces } from './gazetteer/within.ts';

const within = wordsByName(withinPlaces);

const parts: ReadonlySet<string> = new Set([...within.values()].flat());

/** Whether a bare word names a place that lies in another, or one that others lie in. */
export const liesSomewhere = (key: string): boolean => within.has(key) || parts.has(key);

const seats = new Map(wordList(capitals).map((pair) => pair.split(':') as [string, string]));

/** The bare name of the country whose capital that is. */
export const seatOf = (key: string): string | undefined => seats.get(key);

const capitalsOf = Map.groupBy(seats.keys(), (capital) => seats.get(capital) ?? '');

/** The bare names of what lies in a country or region of that bare name: the cities of «tchequie», its capital first. */
export const partsOfPlace = (key: string): readonly string[] => [
  ...(capitalsOf.get(key) ?? []),
  ...(within.get(key) ?? []),
];
