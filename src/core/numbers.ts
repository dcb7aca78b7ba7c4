import { clockTimes } from './clock.ts';
import { readDigits, runsOfDigits } from './digits.ts';
import { readTail } from './number-tail.ts';
import { writtenNumbers } from './number-words.ts';
import { hedgeIn, type Quantity } from './quantity.ts';
import { raceTimes } from './race-times.ts';
import { remembered } from './remember.ts';
import { overlaps, type Place } from './span.ts';
import { clockUnit, unitNamed, yearUnit } from './units.ts';

export type { Hedge, Quantity } from './quantity.ts';

const currencyBefore =
  /(?:(?:US|A|C|HK|R)?([$£€¥₹])|(?<!\p{L})(EUR|USD|GBP|CHF))[ \u00a0\u202f]?$/u;

type Read = { values: readonly number[]; step: number };

function quantityAt(text: string, place: Place, read: Read, worded: boolean): Quantity {
  const before = text.slice(Math.max(0, place.start - 24), place.start);
  const sign = worded ? null : currencyBefore.exec(before);
  const coin = sign?.[1] ?? sign?.[2];
  const money = coin ? unitNamed(coin, coin.toLowerCase()) : undefined;
  const { millions, ...tail } = readTail(text, place.end, money);
  const within = text.slice(place.end, tail.end).replace(/ (?:d['’]|de ).*$/u, '');
  const after =
    tail.unit?.kind === 'time' &&
    /^ (?:et demie?|and a half)(?!\p{L})/u.test(text.slice(tail.end, tail.end + 12));
  const half = after || / (?:et demie?|and a half)$/u.test(within) ? tail.scale / 2 : 0;
  const start = place.start - (sign?.[0].length ?? 0);
  const hedge = hedgeIn(text.slice(Math.max(0, start - 24), start));
  const age = !tail.unit && !worded && isAge(text, place, read.values[0] ?? 0);
  const values = read.values.map((value) => value * tail.scale + half);
  return {
    text: text.slice(start, tail.end),
    start,
    values: millions ? [...values, ...values.map((value) => value * 1e6)] : values,
    step: read.step * tail.scale,
    ...(hedge ? { hedge } : {}),
    worded,
    ...tail,
    ...(age ? { unit: yearUnit, counted: false } : {}),
  };
}

/** Whether a bare number tells an age: «Gloria Mendez, 52, …», `aged 9`. */
const isAge = (text: string, { start, end }: Place, value: number): boolean =>
  value < 115 &&
  (/(?:\baged?(?: of)? |âgée?s? de )$/iu.test(text.slice(Math.max(0, start - 10), start)) ||
    (/\p{Lu}\p{L}+, $/u.test(text.slice(Math.max(0, start - 20), start)) &&
      /^(?:,| et | and )/u.test(text.slice(end))));

/** Lets «de 5 à 7 millions d’euros» count both numbers in millions of euros. */
function shareScales(text: string, found: readonly Quantity[]): Quantity[] {
  return found.map((quantity, i) => {
    const next = found[i + 1];
    const last = found[i - 1];
    if (
      !quantity.unit &&
      last?.unit?.name === 'year' &&
      /^ (?:à|to|-) $/u.test(text.slice(last.end, quantity.start))
    ) {
      return { ...quantity, unit: last.unit };
    }
    if (!next || quantity.scale > 1) return quantity;
    if (quantity.unit && quantity.unit.name !== next.unit?.name) return quantity;
    const gap = text.slice(quantity.end, next.start);
    const range = /^\s?(?:[-–—]|à|to|ou|or)\s?$/u.test(gap);
    const between =
      /^ (?:et|and) $/u.test(gap) && /(?:entre|between) $/iu.test(text.slice(0, quantity.start));
    if (!range && !between) return quantity;
    const scaled = quantity.values.map((value) => value * next.scale);
    return {
      ...quantity,
      values: next.scale > 1 ? [...quantity.values, ...scaled] : quantity.values,
      ...(next.unit && !quantity.unit ? { unit: next.unit } : {}),
    };
  });
}

const lone =
  /(?<![\p{L}\p{N}])(?:(half an?|un demi[- ])|an?|une?|one) (?=(?:million|milliard|billion|trillion)s?(?!\p{L}))/giu;

/** «Un million», «half a billion»: a magnitude with no figure. */
const loneMagnitudes = (text: string): Quantity[] =>
  Array.from(text.matchAll(lone), (match) => {
    const place = { start: match.index, end: match.index + match[0].length - 1 };
    return quantityAt(text, place, { values: [match[1] ? 0.5 : 1], step: 1 }, true);
  });

const hours: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:trois[ -]quarts d['’]heure|three[ -]quarters of an hour)(?!\p{L})/giu, 45],
  [/(?<!\p{L})(?:(?:une )?demi-heure|half an hour|half-hour)(?!\p{L})/giu, 30],
  [/(?<!\p{L})(?:un quart d['’]heure|a quarter of an hour)(?!\p{L})/giu, 15],
];

/** A number whose unit its very form tells. */
const formed = (
  text: string,
  { start, end }: Place,
  told: Pick<Quantity, 'values' | 'unit'> & Partial<Quantity>,
): Quantity => ({
  start,
  end,
  text: text.slice(start, end),
  step: 1,
  scale: 1,
  worded: false,
  ordinal: false,
  counted: false,
  ...told,
});

const placeOf = (match: RegExpExecArray): Place => ({
  start: match.index,
  end: match.index + match[0].length,
});

const minute = { name: 'minute', kind: 'time', factor: 60 } as const;
const second = { name: 'second', kind: 'time', factor: 1 } as const;

/** Parts of an hour told in words, as minutes. */
const hourParts = (text: string): Quantity[] =>
  hours.flatMap(([pattern, minutes]) =>
    Array.from(text.matchAll(pattern), (match) =>
      formed(text, placeOf(match), { values: [minutes], step: 5, unit: minute, worded: true }),
    ),
  );

const loneUnit =
  /(?<![\p{L}\p{N}’'])(?:une?|an?|one)(?= (?:an|année|mois|semaine|heure|jour|siècle|décennie|year|month|fortnight|week|hour|day|decade|century)(?!\p{L}))/giu;

/** «Un an», `a month`: one of a duration. */
const loneDurations = (text: string): Quantity[] =>
  Array.from(text.matchAll(loneUnit), (match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    return quantityAt(text, place, { values: [1], step: 1 }, true);
  });

const timesOfDay = (text: string): Quantity[] =>
  clockTimes(text).map((time) => formed(text, time, { values: time.minutes, unit: clockUnit }));

const timesOfRaces = (text: string): Quantity[] =>
  raceTimes(text).map((time) => formed(text, time, { values: [time.seconds], unit: second }));

const ageGroup = /(?<=(?<!\p{L})(?:under|over)[- ])(\d{1,2})s(?!\p{L})/giu;

/** `under-16s`: people by their age. */
const ageGroups = (text: string): Quantity[] =>
  Array.from(text.matchAll(ageGroup), (match) =>
    formed(text, placeOf(match), { values: [Number(match[1])], unit: yearUnit }),
  );

/** How far from its number a round word may be: a ten or so, five for «une douzaine» and «une quinzaine». */
const roundStep = (value: number): number =>
  value % 10 === 0 ? 10 ** (String(value).length - 1) : 5;

const multiples: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:tripl(?:e[srd]?|ée?s?|ing|ent)|threefold)(?!\p{L})/giu, 3],
  [/(?<!\p{L})(?:quadrupl(?:e[srd]?|ée?s?|ing|ent)|fourfold)(?!\p{L})/giu, 4],
  [/(?<!\p{L})(?:quintupl(?:e[srd]?|ée?s?|ing|ent)|fivefold)(?!\p{L})/giu, 5],
  [/(?<!\p{L})(?:décupl(?:e[sr]?|ée?s?|ent)|tenfold)(?!\p{L})/giu, 10],
];

/** `tripled`, «quintuplé»: a number that a verb tells. */
const multiplied = (text: string): Quantity[] =>
  multiples.flatMap(([pattern, times]) =>
    Array.from(text.matchAll(pattern), (match) =>
      formed(text, placeOf(match), { values: [times], worded: true, ordinal: true }),
    ),
  );

const month = { name: 'month', kind: 'time', factor: 2_629_800 } as const;

const periods: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:(?:premier|second|deuxième) semestre|(?:first|second) half|half-year)(?!\p{L})/giu,
    6,
  ],
  [/(?<!\p{L})(?:trimestre|(?:first|second|third|fourth|last) quarter|Q[1-4])(?!\p{L})/giu, 3],
];

/** Half years and quarters, as months: «les six premiers mois». */
const partsOfYears = (text: string): Quantity[] =>
  periods.flatMap(([pattern, months]) =>
    Array.from(text.matchAll(pattern), (match) =>
      formed(text, placeOf(match), { values: [months], unit: month, worded: true }),
    ),
  );

const quarter = /(?<![\p{L}\p{N}])[QT]([1-4])(?![\p{L}\p{N}])/gu;

/** `Q3`, «T3»: a part of the year by its rank. */
const quarters = (text: string): Quantity[] =>
  Array.from(text.matchAll(quarter), (match) =>
    formed(text, placeOf(match), { values: [Number(match[1])], ordinal: true }),
  );

function read(text: string): readonly Quantity[] {
  const races = timesOfRaces(text);
  const times = [
    ...races,
    ...[...timesOfDay(text), ...hourParts(text)].filter(
      (time) => !races.some((one) => overlaps(one, time)),
    ),
  ];
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
    ...ageGroups(text),
    ...multiplied(text),
    ...quarters(text),
    ...partsOfYears(text),
  ];
  return shareScales(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Every number of a French or English text, in figures or letters, in order. */
export const quantitiesIn = remembered(read);
