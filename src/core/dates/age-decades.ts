import { type Place, placeOf } from '#src/core/text/span.ts';

/** An age that a word tells by its ten years: 70 for «septuagénaire», `in her seventies`. */
export type AgeDecade = Place & { text: string; from: number };

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

const inTheir = (decade: string): string =>
  `in (?:his|her|their) (?:(?:early|late) |mid[- ])?(?:${decade})`;

const words: readonly (readonly [from: number, RegExp])[] = [
  [30, word(`trentenaires?|thirty-?somethings?|${inTheir('30s|thirties')}`)],
  [40, word(`quadra(?:génaire)?s?|forty-?somethings?|quadragenarians?|${inTheir('40s|forties')}`)],
  [50, word(`quinqua(?:génaire)?s?|fifty-?somethings?|${inTheir('50s|fifties')}`)],
  [60, word(`sexagénaires?|sexagenarians?|${inTheir('60s|sixties')}`)],
  [70, word(`septuagénaires?|septuagenarians?|${inTheir('70s|seventies')}`)],
  [80, word(`octogénaires?|octogenarians?|${inTheir('80s|eighties')}`)],
  [90, word(`nonagénaires?|nonagenarians?|${inTheir('90s|nineties')}`)],
  [100, word('(?:la|une) centenaire|centenarians?')],
];

/** Every age of a person that a French or English text tells by its ten years. */
export const ageDecadesIn = (text: string): AgeDecade[] =>
  words.flatMap(([from, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({ ...placeOf(match), text: match[0], from })),
  );
