import { placeOf } from '#src/core/text/span.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import type { Quantity } from './quantity.ts';
import { quantityAt } from './quantity-at.ts';
import { writtenNumbers } from './written-numbers.ts';

const lone =
  /(?<![\p{L}\p{N}])(?:(half an? |half[- ]|(?:un |une |le |ce |d['’]un )?demi[- ])|(three[- ]quarters of an? )|((?:an? )?quarter(?: of an?)?[- ]|(?:un )?quart de )|an? |une? |one )(?=(?:million|milliard|billion|trillion|lakh|crore)s?(?!\p{L}))/giu;

/** «Un million», «half a billion», `three-quarters of a million`: a magnitude with no figure. */
const loneMagnitudes = (text: string): Quantity[] =>
  Array.from(text.matchAll(lone), (match) => {
    const [all, half, most, quarter] = match;
    const place = { start: match.index, end: match.index + all.length - 1 };
    const value = half ? 0.5 : most ? 0.75 : quarter ? 0.25 : 1;
    return quantityAt(text, place, { values: [value], step: value }, true);
  });

/** Units that «un», «une», `a` or `one` counts, and those that «la», `this` or `the next` counts as well. */
const counted =
  'an année mois semaine heure minute jour siècle décennie millénaire year month fortnight week hour day decade century millennium';
const meant = 'décennie decade fortnight century';

/** Units told with a part of them, whose article is a number too: «un mètre cinquante». */
const parted =
  /(?:mètre|kilo|minute|euro|franc) (?:\d\d|[\p{L}-]+(?:ante?|ingt|ingts|ize|ente|dix|ingt-\p{L}+|ante-\p{L}+|ente-\p{L}+)(?!\p{L}))/u;

const loneUnit = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?<!(?<!\\p{L})d)[’'])(?:(?:une?|an?|one)(?= ${anyOf(counted)}(?!\\p{L})| ${parted.source})|(?:la|the(?: (?:next|past|last|coming|previous))?|cette|this)(?= ${anyOf(meant)}(?!\\p{L})))`,
  'giu',
);

/** «Un an», `a month`, `the next decade`: one of a duration. */
const loneDurations = (text: string): Quantity[] =>
  Array.from(text.matchAll(loneUnit), (match) =>
    quantityAt(text, placeOf(match), { values: [1], step: 1 }, true),
  );

const pair = /(?<!\p{L})a couple(?: of)?(?= \p{L})/giu;
const score =
  /(?<!\p{L})(?:a|another) score(?: of(?= (?!points|zero)(\p{Ll}[\p{Ll}-]*) ?)(?= (?:\p{Ll}[\p{Ll}-]* ){0,2}(?:\p{Ll}+s|people|men|women|children)(?!\p{L}))| or (?:more|so)(?!\p{L}))/giu;

const setsOf = (text: string, pattern: RegExp, value: number): Quantity[] =>
  Array.from(text.matchAll(pattern))
    .filter(([, counted = '']) => writtenNumbers(counted).length === 0)
    .map((match) => ({
      ...quantityAt(text, placeOf(match), { values: [value], step: 1 }, true),
      implied: true,
    }));

/** The numbers that a magnitude, a unit or a word for so many (`a couple of months`, `a score of dogs`) tells with no figure before it. */
export const loneNumbersIn = (text: string): Quantity[] => [
  ...loneMagnitudes(text),
  ...loneDurations(text),
  ...setsOf(text, pair, 2),
  ...setsOf(text, score, 20),
];
