import { placeOf } from '#src/core/text/span.ts';
import { wordList } from '#src/core/text/word-list.ts';
import { hourHedge } from './hour-hedges.ts';
import { formed, type Quantity } from './quantity.ts';
import { clockUnit } from './units.ts';

const hoursInWords = wordList('one two three four five six seven eight nine ten eleven twelve');
const shifts: ReadonlyMap<string, number> = new Map([
  ['half past', 30],
  ['quarter past', 15],
  ['quarter to', -15],
]);
const spoken = new RegExp(
  `(half past|quarter (?:past|to)) (${hoursInWords.join('|')}|\\d{1,2}(?![\\d%]))`,
  'giu',
);

/** `Half past seven`: a time of day, in the morning or in the evening. */
const spokenTimes = (text: string): Quantity[] =>
  Array.from(text.matchAll(spoken), (match) => {
    const [, shift = '', hour = ''] = match.map((part) => part.toLowerCase());
    const at = (hoursInWords.indexOf(hour) + 1 || Number(hour)) * 60 + (shifts.get(shift) ?? 0);
    return formed(text, placeOf(match), { values: [at % 720, (at % 720) + 720], unit: clockUnit });
  });

const barely = new RegExp(
  `(?<=(?<!\\p{L})(?:after|before|until|till|by|past) )(${hoursInWords.join('|')})(?=[.,;!?])`,
  'giu',
);

/** `Nobody works after six.`: an hour of the morning or the evening. */
const bareHours = (text: string): Quantity[] =>
  Array.from(text.matchAll(barely), (match) => {
    const hour = hoursInWords.indexOf((match[1] ?? '').toLowerCase()) + 1;
    const values = [(hour * 60) % 720, ((hour * 60) % 720) + 720];
    return formed(text, placeOf(match), { values, unit: clockUnit });
  });

const heures = wordList('une deux trois quatre cinq six sept huit neuf dix onze douze');
const shiftsInFrench: ReadonlyMap<string, number> = new Map([
  ['et quart', 15],
  ['et demie', 30],
  ['moins le quart', -15],
]);
const halves = [
  `(?<hour>${heures.join('|')}|\\d{1,2}) ?heures?(?: (?<shift>et quart|et demie|moins le quart))? (?<half>du matin|de l['’]après-midi|du soir)(?! au (?:soir|matin))`,
  `(?<hour>${hoursInWords.join('|')})(?: o['’]clock)? (?<half>in the (?:morning|afternoon|evening)|at night)`,
].map((shape) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${shape}(?!\\p{L})`, 'giu'));

/** «Six heures et demie du soir», `six in the evening`: an hour whose half of the day is told. */
const hoursOfHalves = (text: string): Quantity[] =>
  halves
    .flatMap((shape) => Array.from(text.matchAll(shape)))
    .map((match) => {
      const { hour = '', shift = '', half = '' } = match.groups ?? {};
      const told = hour.toLowerCase();
      const at = Math.max(heures.indexOf(told), hoursInWords.indexOf(told)) + 1 || Number(hour);
      const late = !/mat|morn/iu.test(half) && at < 12 ? 720 : 0;
      const minutes = at * 60 + late + (shiftsInFrench.get(shift.toLowerCase()) ?? 0);
      const hedge = hourHedge(text, match.index);
      return formed(text, placeOf(match), {
        values: [minutes],
        unit: clockUnit,
        ...(hedge ? { hedge } : {}),
      });
    });

/** The hours that a text tells as one says them. */
export const spokenTimesIn = (text: string): Quantity[] => [
  ...hoursOfHalves(text),
  ...spokenTimes(text),
  ...bareHours(text),
];
