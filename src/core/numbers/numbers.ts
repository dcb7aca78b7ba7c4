import { clockTimes } from '#src/core/dates/clock.ts';
import { remembered } from '#src/core/remember.ts';
import { overlaps, type Place, placeOf, textBefore } from '#src/core/text/span.ts';
import { composed } from './composed.ts';
import { readDigits, runsOfDigits } from './digits.ts';
import { formed, formsIn } from './number-forms.ts';
import { readTail } from './number-tail.ts';
import { writtenNumbers } from './number-words.ts';
import { hedgeBefore, type Quantity } from './quantity.ts';
import { raceTimes } from './race-times.ts';
import { shareScales, takeUnits } from './shared-scales.ts';
import { shortMeasures } from './short-measures.ts';
import { clockUnit, moneyBeside, yearUnit } from './units.ts';

export type { Hedge, Quantity } from './quantity.ts';

type Read = { values: readonly number[]; step: number };

function quantityAt(text: string, place: Place, read: Read, worded: boolean): Quantity {
  const before = textBefore(text, place.start, 24);
  const sign = worded ? undefined : moneyBeside(before, 'before');
  const { millions, ...tail } = readTail(text, place.end, sign?.unit);
  const half = partAfter(text, place, tail) * tail.scale;
  const start = place.start - (sign?.length ?? 0);
  const hedge = hedgeBefore(text, start);
  const age = !tail.unit && !worded && isAge(text, place, read.values[0] ?? 0);
  const values = read.values.map((value) => Math.round((value * tail.scale + half) * 1e6) / 1e6);
  return {
    text: text.slice(start, tail.end),
    start,
    values: millions ? [...values, ...values.map((value) => value * 1e6)] : values,
    step: (read.values.length > 1 && tail.scale >= 1e6 ? 1e-3 : read.step) * tail.scale,
    ...(hedge ? { hedge } : {}),
    worded,
    rest: text.slice(tail.end, tail.end + 48),
    ...tail,
    ...(age ? { unit: yearUnit, counted: false } : {}),
  };
}

const half = /(?: et (?:demie?|quart)|[ -]and[ -]a[ -](?:half|quarter))(?=$|[^\p{L}])/u;
const halfNext = new RegExp(`^${half.source}`, 'u');

/** The half or quarter that a text adds to a number: «deux millions et demi», «dix étages et demi», «une heure et quart». */
function partAfter(
  text: string,
  place: Place,
  tail: Pick<Quantity, 'end' | 'unit' | 'noun'>,
): number {
  const within = text.slice(place.end, tail.end).replace(/ (?:d['’]|de ).*$/u, '');
  const after = text.slice(tail.end, tail.end + 32);
  const beyond = tail.unit ? after : tail.noun ? after.replace(/^[ \u00a0]\p{Ll}+/u, '') : '';
  const [said] = half.exec(within) ?? halfNext.exec(beyond) ?? [];
  if (said === undefined) return 0;
  return /quart/u.test(said) ? 0.25 : 0.5;
}

/** People told by their age: `children under 16`. */
const people =
  /(?<!\p{L})(?:people|children|kids|those|customers|visitors|anyone|anybody|nobody|no one|women|men|adults|residents|patients|pupils|riders|passengers|users|fans|teenagers|girls|boys|workers|voters|drivers|everyone|youngsters|players|readers|listeners|viewers) (?:aged )?(?:under|over|above|below) $/iu;

/** Whether a bare number tells an age: «Gloria Mendez, 52, …», `aged 9`. */
const isAge = (text: string, { start, end }: Place, value: number): boolean =>
  value < 115 &&
  (/(?:\baged?(?: of)? |âgée?s? de |\b(?:died|killed|retired|married) at )$/iu.test(
    textBefore(text, start, 11),
  ) ||
    people.test(textBefore(text, start, 28)) ||
    (/\p{Lu}\p{L}+, $/u.test(textBefore(text, start, 20)) &&
      /^(?:,| et | and )/u.test(text.slice(end))));

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

const second = { name: 'second', kind: 'time', factor: 1 } as const;

const loneUnit =
  /(?<![\p{L}\p{N}]|(?<!(?<!\p{L})d)[’'])(?:(?:une?|an?|one)(?= (?:an|année|mois|semaine|heure|jour|siècle|décennie|millénaire|year|month|fortnight|week|hour|day|decade|century|millennium)(?!\p{L})| (?:mètre|kilo|minute|euro|franc) (?:\d\d|[\p{L}-]+(?:ante?|ingt|ingts|ize|ente|dix|ingt-\p{L}+|ante-\p{L}+|ente-\p{L}+)(?!\p{L})))|(?:la|the(?: (?:next|past|last|coming|previous))?|cette|this)(?= (?:décennie|decade|fortnight|century)(?!\p{L})))/giu;

/** «Un an», `a month`, `the next decade`: one of a duration. */
const loneDurations = (text: string): Quantity[] =>
  Array.from(text.matchAll(loneUnit), (match) =>
    quantityAt(text, placeOf(match), { values: [1], step: 1 }, true),
  );

const pair = /(?<!\p{L})a couple(?: of)?(?= \p{L})/giu;

/** `A couple of months`: two, or so. */
const couples = (text: string): Quantity[] =>
  Array.from(text.matchAll(pair), (match) => ({
    ...quantityAt(text, placeOf(match), { values: [2], step: 1 }, true),
    implied: true,
  }));

const timesOfDay = (text: string): Quantity[] =>
  clockTimes(text).map((time) => {
    const hedge = hedgeBefore(text, time.start);
    const own = { values: time.minutes, unit: clockUnit, ...(hedge ? { hedge } : {}) };
    return formed(text, time, own);
  });

const timesOfRaces = (text: string): Quantity[] =>
  raceTimes(text).map((time) =>
    formed(text, time, { values: [time.seconds], step: time.step, unit: second }),
  );

/** How far from its number a round word may be: a ten or so, five for «une douzaine» and «une quinzaine». */
const roundStep = (value: number): number =>
  value % 10 === 0 ? 10 ** (String(value).length - 1) : 5;

function read(text: string): readonly Quantity[] {
  const races = timesOfRaces(text);
  const forms = formsIn(text);
  const clear = (one: Place) => !races.some((race) => overlaps(race, one));
  const measures = shortMeasures(text).filter(clear);
  const times = [...races, ...measures, ...[...timesOfDay(text), ...forms].filter(clear)];
  const figures = runsOfDigits(text)
    .filter((place) => !times.some((time) => overlaps(place, time)))
    .map(({ raw, ...place }) => quantityAt(text, place, readDigits(raw), false));
  const letters = writtenNumbers(text)
    .filter((place) => ![...figures, ...times].some((one) => overlaps(place, one)))
    .map(({ value, round, ordinal, ...place }) => {
      const step = round ? roundStep(value) : 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
      const quantity = quantityAt(text, place, { values: [value], step }, true);
      if (ordinal) return { ...quantity, ordinal };
      return round ? { ...quantity, hedge: 'about' as const } : quantity;
    });
  const found = [
    ...times,
    ...figures,
    ...letters,
    ...loneMagnitudes(text),
    ...loneDurations(text),
    ...couples(text),
  ];
  const inOrder = found.sort((a, b) => a.start - b.start);
  return takeUnits(text, shareScales(text, composed(text, inOrder)));
}

/** Every number of a French or English text, in figures or letters, in order. */
export const quantitiesIn = remembered(read);
