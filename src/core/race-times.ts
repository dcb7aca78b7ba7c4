import type { Place } from './span.ts';

/** The time of a race, in seconds. */
export type RaceTime = Place & { seconds: number };

const race =
  /(?<![\p{L}\p{N}.,:])(\d{1,2})(?::|[ \u00a0\u202f]?h[ \u00a0\u202f]?)(\d\d)(?::|[ \u00a0\u202f]?(?:min|mn|m|['’′])[ \u00a0\u202f]?)(\d\d)(?:[ \u00a0\u202f]?(?:s|sec|["”″]|['’]{2})(?!\p{L}))?(?![\p{N}:])/giu;

/** Every time of hours, minutes and seconds: `2:09:47`, `2 h 09 min 47 s`. */
export const raceTimes = (text: string): RaceTime[] =>
  Array.from(text.matchAll(race), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    seconds: Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]),
  }));
