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
  [/^trillion/iu, 1e12],
];

/** What a French word of the long scale is worth of its English namesake: «des billions de», `trillions of`. */
const longScale = (word: string): number =>
  /^billion/iu.test(word) ? 1e3 : /^trillion/iu.test(word) ? 1e6 : 1;

const sizeOf = (word: string, of: string): number =>
  (tens.find(([pattern]) => pattern.test(word))?.[1] ?? 1) *
  (/^ d/iu.test(of) ? longScale(word) : 1);

const words =
  /(?<!\p{L})(dizaines|douzaines|centaines|milliers|millions|milliards|dozens|tens|scores|hundreds|thousands|billions|trillions)(?: (?:de |of )(milliers|millions|milliards|thousands|billions|trillions))?(?!\p{L})(?<of> d(?:e |['’]|u |es )| of )?/giu;

/** A figure before a magnitude, in digits or letters. */
const afterNumber =
  /(?:\d|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|two|three|four|five|seven|eight|nine|ten|hundred))[ \u00a0\u202f]$/iu;

/** Every such magnitude of a text: those right after a figure are numbers of their own. */
export const magnitudesIn = (text: string): Magnitude[] =>
  Array.from(text.matchAll(words), (match) => {
    const [all, one = '', other = '', of = ''] = match;
    const said = all.slice(0, all.length - of.length);
    return {
      start: match.index,
      end: match.index + said.length,
      text: said,
      bare: of === '',
      size: sizeOf(one, of) * sizeOf(other, of),
    };
  }).filter(({ start }) => !afterNumber.test(textBefore(text, start, 12)));
