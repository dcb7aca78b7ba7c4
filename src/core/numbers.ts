import { clockTimes } from './clock.ts';
import { writtenNumbers } from './number-words.ts';
import { raceTimes } from './race-times.ts';
import { overlaps, type Place } from './span.ts';
import { frenchStopwords } from './stopwords.ts';
import { clockUnit, type Unit, unitNamed, yearUnit } from './units.ts';
import { bare } from './words.ts';

/** How a writer softens a number: «environ 300», «plus de 300», «près de 300». */
export type Hedge = 'about' | 'over' | 'under';

/** A number of a text, with what it counts. */
export type Quantity = Place & {
  text: string;
  /** What the notation may mean: `5,600` is 5 600 in English and 5.6 in French. */
  values: readonly number[];
  /** The least significant place written: 100 000 for «5,6 millions». */
  step: number;
  unit?: Unit;
  hedge?: Hedge;
  /** 1 000 000 in «5,6 millions», 1 without a magnitude. */
  scale: number;
  worded: boolean;
  ordinal: boolean;
  /** Whether a noun that is no unit follows: «300 journalistes». */
  counted: boolean;
};

const digits =
  /(?<![\p{L}\p{N}_]|\d[.,]|\p{L}[-‑])(?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:['’]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)/gu;

/** The readings of a run of digits, and the place of its last digit in the first of them. */
function readDigits(raw: string): { values: number[]; step: number } {
  const run = raw.replace(/[ \u00a0\u202f\u2009'’]/gu, '');
  const decimals = (text: string) => 10 ** -(text.split('.')[1]?.length ?? 0);
  const whole = (text: string) => 10 ** (/0*$/.exec(text)?.[0].length ?? 0);
  if (/^\d+$/.test(run)) return { values: [Number(run)], step: Number(run) === 0 ? 1 : whole(run) };
  const marks = run.replace(/\d/g, '');
  const last = marks.at(-1) ?? '.';
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(run) && new Set(marks).size === 1;
  const point = `${run.slice(0, run.lastIndexOf(last)).replace(/[.,]/g, '')}.${run.slice(run.lastIndexOf(last) + 1)}`;
  if (grouped) {
    const plain = run.replace(/[.,]/g, '');
    const values = [Number(plain)];
    if (marks.length === 1) values.push(Number(point));
    return { values, step: whole(plain) };
  }
  return { values: [Number(point)], step: decimals(point) };
}

const scales: readonly [RegExp, number][] = [
  [/^[ \u00a0\u202f-]?(?:thousand|mille|milliers?|k€|k)(?![\p{L}])/iu, 1e3],
  [/^[ \u00a0\u202f-]?(?:millions?|mlns?|mn|M(?=[€$£ ,.;)]|$))(?![\p{L}])/u, 1e6],
  [/^[ \u00a0\u202f-]?(?:milliards?|mds?|bn)(?![\p{L}])/iu, 1e9],
  [/^[ \u00a0\u202f-]?(?:billions?)(?![\p{L}])/iu, 1e9],
  [/^[ \u00a0\u202f-]?(?:trillions?|tn)(?![\p{L}])/iu, 1e12],
  [/^b(?![\p{L}])/u, 1e9],
];

const currencyBefore = /(?:US|A|C|HK)?([$£€¥])[ \u00a0\u202f]?$/u;

const hedges: readonly [RegExp, Hedge][] = [
  [
    /(?:plus d['’]|plus de|au moins|over|more than|at least|dépass\p{L}*|au-delà de|above|supérieure? à)\s*$/iu,
    'over',
  ],
  [
    /(?:près de|près d['’]|presque|moins de|moins d['’]|nearly|almost|under|less than|fewer than|bientôt|quasi(?:ment)?|jusqu['’]à)\s*$/iu,
    'under',
  ],
  [
    /(?:environ|quelque|quelques|autour de|autour d['’]|about|around|some|roughly|approximately|à peu près|une|a)\s*$/iu,
    'about',
  ],
];

/** Nouns that count money without naming it: «19 millions de pertes». */
const moneyNouns =
  /^(?:co[uû]ts?|recettes?|pertes?|économies?|bénéfices?|profits?|dettes?|dons?|aides?|subventions?|chiffre|revenus?|dépenses?|investissements?|ventes?|budget|frais|amendes?|dommages|capital|trésorerie|déficits?|financements?|salaires?|manque|mise|royalties|cachets?)(?!\p{L})/u;

/** Words after a number that it does not count: «contre 143 auparavant», «les 300 000 demandés». */
const noNouns =
  /^(?:(?:demand|réclam|exig|espér|annonc|vers|propos|escompt|accord|dépens|évoqu|estim|souhait)ée?s?|(?:attend|prév|perd|obten|d)ue?s?|(?:requi|promi)s(?:es?)?|investie?s?|auparavant|naguère|autrefois|jadis|initialement|actuellement|actuels?|seulement|désormais|maintenant|ensuite|encore|chaque|contre|cette|before|earlier|today|later|previously|only|each|then|from|this|last|next)(?!\p{L})/u;

/** Whether what follows a number is a noun that it counts; from a million up French puts «de» between. */
function countsNoun(rest: string, scale: number): boolean {
  const [, link, noun = ''] = /^[ \u00a0\u202f](d['’]|de |of )?(\p{Ll}{4,})/u.exec(rest) ?? [];
  if (noun === '' || (!link && (scale >= 1e6 || frenchStopwords.has(bare(noun))))) return false;
  return !moneyNouns.test(noun) && !noNouns.test(noun) && writtenNumbers(noun).length === 0;
}

type Tail = { scale: number; unit?: Unit; end: number; ordinal: boolean; counted: boolean };

/** What follows the figures: an ordinal ending, a magnitude, a unit. */
function readTail(text: string, end: number, money: Unit | undefined): Tail {
  let at = end;
  let rest = text.slice(at, at + 48);
  const ordinal =
    /^(?:st|nd|rd|th|ers?|[èe]re|nde?|[èe]mes?|es?)(?![\p{L}\p{N}])/iu.exec(rest)?.[0] ?? '';
  at += ordinal.length;
  rest = text.slice(at, at + 48);
  let scale = 1;
  for (const [pattern, factor] of scales) {
    const hit = pattern.exec(rest);
    if (!hit) continue;
    scale = factor;
    at += hit[0].replace(/€$/u, '').length;
    break;
  }
  if (scale === 1 && money && /^m(?![\p{L}])/u.test(rest)) {
    scale = 1e6;
    at += 1;
  }
  const half = /^ et demie?(?!\p{L})/u.exec(text.slice(at, at + 12))?.[0] ?? '';
  at += half.length;
  rest = text.slice(at, at + 40);
  const symbol = /^[ \u00a0\u202f]?([%€$£¥]|°C)/u.exec(rest);
  const named =
    /^(?:[ \u00a0]d['’]|[ \u00a0]d(?:e|es) |[ \u00a0]of |[ \u00a0\u202f-])?(pour cent|per cent|percentage points?|US\$|\p{L}+)/u.exec(
      rest,
    );
  const word =
    symbol?.[1] ?? named?.[1]?.replace(/(?:pour|per) cent/u, '%').replace('percentage ', '') ?? '';
  const place =
    /^points?$/iu.test(word) &&
    /points? d(?:e (?!pourcentage|base|plus|moins|croissance)|['’](?!avance|écart))/iu.test(rest);
  const [, adjective = '', noun = ''] = /^[ \u00a0-](\p{Ll}{4,})[ -](\p{Ll}+)/u.exec(rest) ?? [];
  const [currency = '', coin = ''] =
    /^[ \u00a0-](?:(?:U\.?S\.?|\p{Lu}\p{L}+)[ \u00a0]){1,2}(\p{Ll}+)/u.exec(rest) ?? [];
  const foreign = unitNamed(coin, bare(coin));
  const apart =
    scale === 1 &&
    !noNouns.test(adjective) &&
    !frenchStopwords.has(bare(adjective)) &&
    adjective !== '';
  const later =
    apart && writtenNumbers(adjective).length === 0 ? unitNamed(noun, bare(noun)) : undefined;
  const near = place ? undefined : unitNamed(word, bare(word));
  const qualified = !near && foreign?.kind === 'money' ? foreign : undefined;
  const unit = near ?? qualified ?? (later?.kind === 'time' ? later : undefined);
  if (near) at += (symbol ?? named)?.[0].length ?? 0;
  else if (qualified) at += currency.length;
  const counted = !unit && countsNoun(rest, scale);
  const kept = money ?? unit;
  return { scale, ...(kept ? { unit: kept } : {}), end: at, ordinal: ordinal !== '', counted };
}

function quantityAt(
  text: string,
  place: Place,
  read: { values: number[]; step: number },
  worded: boolean,
): Quantity {
  const before = text.slice(Math.max(0, place.start - 24), place.start);
  const sign = worded ? null : currencyBefore.exec(before);
  const money = sign?.[1] ? unitNamed(sign[1], sign[1]) : undefined;
  const tail = readTail(text, place.end, money);
  const within = text.slice(place.end, tail.end).replace(/ (?:d['’]|de ).*$/u, '');
  const after = tail.unit?.kind === 'time' && /^ et demie?(?!\p{L})/u.test(text.slice(tail.end));
  const half = after || / et demie?$/u.test(within) ? tail.scale / 2 : 0;
  const start = place.start - (sign?.[0].length ?? 0);
  const lead = text.slice(Math.max(0, start - 24), start);
  const age = !tail.unit && !worded && isAge(text, place, read.values[0] ?? 0);
  const hedge = hedges.find(([pattern]) => pattern.test(lead))?.[1];
  const { end, ...what } = tail;
  const { scale } = tail;
  return {
    text: text.slice(start, end),
    start,
    end,
    values: read.values.map((value) => value * scale + half),
    step: read.step * scale,
    ...(hedge ? { hedge } : {}),
    worded,
    ...what,
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
  /(?<![\p{L}\p{N}’'])(?:une?|an?|one)(?= (?:an|année|mois|semaine|heure|jour|siècle|décennie|year|month|week|hour|day|decade|century)(?!\p{L}))/giu;

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

/** Every number of a French or English text, in figures or letters, in order. */
export function quantitiesIn(text: string): Quantity[] {
  const races = timesOfRaces(text);
  const times = [
    ...races,
    ...[...timesOfDay(text), ...hourParts(text)].filter(
      (time) => !races.some((one) => overlaps(one, time)),
    ),
  ];
  const figures = Array.from(text.matchAll(digits), (match) => ({
    place: { start: match.index, end: match.index + match[0].length },
    raw: match[0],
  }))
    .filter(({ place }) => !times.some((time) => overlaps(place, time)))
    .map(({ place, raw }) => quantityAt(text, place, readDigits(raw), false));
  const letters = writtenNumbers(text)
    .filter((place) => ![...figures, ...times].some((one) => overlaps(place, one)))
    .map(({ value, round, ...place }) => {
      const step = 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
      const quantity = quantityAt(text, place, { values: [value], step }, true);
      return round ? { ...quantity, hedge: 'about' as const } : quantity;
    });
  const found = [
    ...times,
    ...figures,
    ...letters,
    ...loneMagnitudes(text),
    ...loneDurations(text),
    ...ageGroups(text),
  ];
  return shareScales(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}
