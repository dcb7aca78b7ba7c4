import { overlaps, type Place, placeOf } from '#src/core/text/span.ts';

/** A time of minutes and seconds, in seconds; `step` is what its last digit tells. */
export type RaceTime = Place & { seconds: number; step: number };

const before = '(?<![\\p{L}\\p{N}.,:])';
const gap = '[ \\u00a0\\u202f]?';
const quote = `(?:s|sec|["”″]|['’]{2})`;

const races = [
  `${before}(?<h>\\d{1,2})(?::|${gap}h${gap})(?<m>\\d{1,2})(?::|${gap}(?:min|mn|m|['’′])${gap})(?<s>\\d\\d|\\d(?=${gap}${quote}))(?:${gap}${quote}(?!\\p{L})(?:${gap}(?<c>\\d\\d?))?)?(?![\\p{N}:])`,
  `${before}(?<m>\\d{1,2}):(?<s>\\d\\d)[.,](?<c>\\d{1,3})(?![\\p{L}\\p{N}])`,
  `${before}(?<m>\\d{1,2})${gap}(?:min|mn|m|['’′])${gap}(?<s>\\d\\d)${gap}${quote}(?!\\p{L})(?:${gap}(?<c>\\d\\d?)(?!${gap}[\\p{L}\\p{N}]))?`,
  `${before}(?<s>\\d{1,2})${gap}${quote}${gap}(?<c>\\d\\d?)(?!${gap}[\\p{L}\\p{N}])`,
  `${before}(?<s>\\d{1,3})[.,](?<c>\\d{1,3})${gap}s(?:ec)?(?!\\p{L})`,
].map((shape) => new RegExp(shape, 'giu'));

/** Every time of hours, minutes and seconds: `2:09:47`, `2 h 09 min 47 s`, `3:26.73`, «2 min 55 s», «9 s 58». */
export const raceTimes = (text: string): RaceTime[] =>
  races
    .flatMap((shape) =>
      Array.from(text.matchAll(shape), (match) => {
        const { h = 0, m = 0, s = 0, c = '' } = match.groups ?? {};
        const seconds = Number(h) * 3600 + Number(m) * 60 + Number(`${s}.${c || 0}`);
        return { ...placeOf(match), seconds, step: 10 ** -c.length };
      }),
    )
    .filter((one, i, all) => !all.slice(0, i).some((other) => overlaps(one, other)));
