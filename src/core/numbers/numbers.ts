import { clockTimes } from '#src/core/dates/clock.ts';
import { remembered } from '#src/core/remember.ts';
import { overlaps, type Place, textBefore } from '#src/core/text/span.ts';
import { composed } from './composed.ts';
import { readDigits, runsOfDigits } from './digits.ts';
import { hourHedge } from './hour-hedges.ts';
import { loneNumbersIn } from './lone-numbers.ts';
import { formsIn } from './number-forms.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { formed, type Hedge, hedgeBefore, type Quantity } from './quantity.ts';
import { quantityAt } from './quantity-at.ts';
import { raceTimes } from './race-times.ts';
import { romansIn } from './roman.ts';
import { shareScales, takeUnits } from './shared-scales.ts';
import { shortMeasures } from './short-measures.ts';
import { spokenTimesIn } from './spoken-times.ts';
import { clockUnit } from './units.ts';
import { writtenNumbers } from './written-numbers.ts';

const second = { name: 'second', kind: 'time', factor: 1 } as const;

const timesOfDay = (text: string): Quantity[] =>
  clockTimes(text).map((time) => {
    const hedge = hourHedge(text, time.start) ?? hedgeBefore(text, time.start);
    const own = { values: time.minutes, unit: clockUnit, ...(hedge ? { hedge } : {}) };
    return formed(text, time, own);
  });

const timesOfRaces = (text: string): Quantity[] =>
  raceTimes(text).map((time) =>
    formed(text, time, { values: [time.seconds], step: time.step, unit: second }),
  );

/** Numbers in Roman numerals; of those that end a name, which a page may leave out, none is asked of it. */
const inRoman = (text: string): Quantity[] =>
  romansIn(text).map(({ value, ranks, named, ...place }) => {
    const own = { values: [value], step: 1, ordinal: ranks };
    return named
      ? formed(text, place, { ...own, implied: true })
      : { ...quantityAt(text, place, own, false), ordinal: ranks };
  });

/** How far from its number a round word may be: a ten or so, five for «une douzaine» and «une quinzaine». */
const roundStep = (value: number): number =>
  value % 10 === 0 ? 10 ** (String(value).length - 1) : 5;

const article = /(?<!\p{L})une? (?:bon(?:ne)? )?$/iu;

/** How a round word is softened by what stands before its article: «plus d’une dizaine», «un bon millier». */
function roundHedge(text: string, { start }: Place): Hedge {
  const [before = ''] = article.exec(textBefore(text, start, 12)) ?? [];
  if (before.includes('bon')) return 'over';
  return hedgeBefore(text, start - before.length) ?? 'about';
}

/** The numbers that some reader finds, which needs a figure to find any. */
const inFigures = <Found>(text: string, find: (text: string) => Found[]): Found[] =>
  /[\d½¼¾⅓⅔⅛]/u.test(text) ? find(text) : [];

function read(text: string): readonly Quantity[] {
  const races = inFigures(text, timesOfRaces);
  const forms = [...formsIn(text), ...spokenTimesIn(text)];
  const phones = inFigures(text, phoneNumbers);
  const clear = (one: Place) => ![...phones, ...races].some((other) => overlaps(other, one));
  const measures = inFigures(text, shortMeasures).filter(clear);
  const ofDay = [...inFigures(text, timesOfDay), ...forms]
    .filter(clear)
    .filter((one) => !measures.some((other) => overlaps(one, other)));
  const times = [...phones, ...races, ...measures, ...ofDay];
  const figures = inFigures(text, runsOfDigits)
    .filter((place) => !times.some((time) => overlaps(place, time)))
    .map(({ raw, ...place }) => quantityAt(text, place, readDigits(raw), false));
  const letters = writtenNumbers(text)
    .filter((place) => ![...figures, ...times].some((one) => overlaps(place, one)))
    .map(({ value, round, ordinal, ...place }) => {
      const step = round ? roundStep(value) : 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
      const quantity = quantityAt(text, place, { values: [value], step }, true);
      if (ordinal) return { ...quantity, ordinal };
      return round ? { ...quantity, hedge: roundHedge(text, place) } : quantity;
    });
  const lone = loneNumbersIn(text).filter((one) => !times.some((time) => overlaps(one, time)));
  const found = [...times, ...figures, ...letters, ...inRoman(text), ...lone];
  const inOrder = found.sort((a, b) => a.start - b.start);
  return takeUnits(text, shareScales(text, composed(text, inOrder)));
}

/** Every number of a French or English text, in figures or letters, in order. */
export const quantitiesIn = remembered(read);
