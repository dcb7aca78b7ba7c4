import { type Place, textBefore } from '#src/core/text/span.ts';

/** A number of which only the magnitude is told: «des millions d’euros», `hundreds of people`. */
export type Magnitude = Place & {
  text: string;
  size: number;
  /** Whether it leaves unsaid what it counts: `Millions have fled.` */
  bare: boolean;
};

const tens: readonly (readonly [RegExp, number])[] = [
  [/^(?:dizaine|douzaine|dozen|ten|score)/iu, 10],
  [/^(?:centaine|hundred)/iu, 100],
  [/^(?:millier|thousand)/iu, 1e3],
  [/^million/iu, 1e6],
  [/^(?:milliard|billion)/iu, 1e9],
];

const sizeOf = (word: string): number => tens.find(([pattern]) => pattern.test(word))?.[1] ?? 1;

const words =
  /(?<!\p{L})(dizaines|douzaines|centaines|milliers|millions|milliards|dozens|tens|scores|hundreds|thousands|billions)(?: (?:de |of )(milliers|millions|milliards|thousands|billions))?(?!\p{L})(?<of> d(?:e |['’]|u |es )| of )?/giu;

/** A figure before a magnitude, in digits or letters. */
const afterNumber =
  /(?:\d|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|two|three|four|five|seven|eight|nine|ten|hundred))[ \u00a0\u202f]$/iu;

/** Every such magnitude of a text: those right after a figure are numbers of their own. */
export const magnitudesIn = (text: string): Magnitude[] =>
  Array.from(text.matchAll(words), (match) => ({
    start: match.index,
    end: match.index + match[0].length - (match.groups?.of ?? '').length,
    text: match[0].slice(0, match[0].length - (match.groups?.of ?? '').length),
    bare: match.groups?.of === undefined,
    size: sizeOf(match[1] ?? '') * sizeOf(match[2] ?? ''),
  })).filter(({ start }) => !afterNumber.test(textBefore(text, start, 12)));
