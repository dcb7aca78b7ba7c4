import type { Place } from './span.ts';

/** A number of which only the magnitude is told: «des millions d’euros», `hundreds of people`. */
export type Magnitude = Place & { text: string; size: number };

const sizes: readonly (readonly [number, RegExp])[] = [
  [10, /(?:dizaines|douzaines) d|(?:dozens|tens|scores) of/giu],
  [100, /centaines d|hundreds of/giu],
  [1e3, /(?<!(?:dizaines|centaines) de )milliers d|(?<!(?:tens|hundreds) of )thousands of/giu],
  [1e6, /(?<!(?:dizaines|centaines) de )millions d|(?<!(?:tens|hundreds) of )millions of/giu],
  [1e9, /(?<!(?:dizaines|centaines) de )milliards d|(?<!(?:tens|hundreds) of )billions of/giu],
];

/** A figure before a magnitude, in digits or letters. */
const afterNumber =
  /(?:\d|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|two|three|four|five|seven|eight|nine|ten|hundred))[ \u00a0\u202f]$/iu;

/** Every such magnitude of a text: those right after a figure are numbers of their own. */
export const magnitudesIn = (text: string): Magnitude[] =>
  sizes.flatMap(([size, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      text: match[0].replace(/ (?:d|of)$/u, ''),
      start: match.index,
      end: match.index + match[0].replace(/ (?:d|of)$/u, '').length,
      size,
    })).filter(({ start }) => !afterNumber.test(text.slice(Math.max(0, start - 12), start))),
  );
