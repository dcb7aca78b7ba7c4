import { kept } from '#src/core/remember.ts';
import { mayShareLand } from './currencies.ts';
import { softensHour } from './hour-hedges.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './unit-words.ts';
import { isMeasure } from './units.ts';

const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** How far from a number one in millions may be that no word softens: «3 milliards» for 2.9, «1,3 million» for 1.26. */
const unhedged = 0.05;

/** Whether a price is the next whole one but for its last cents: 19,99 euros for twenty. */
const isPriceOf = (written: Quantity, value: number, exact: number): boolean =>
  written.unit?.kind === 'money' &&
  Number.isInteger(value) &&
  value > exact &&
  value - exact <= 0.1 + 1e-9;

/** How far a hedged number that ends on a five may be from its exact one beyond its last place: «près de 9,5 millions» for 9.4. */
const fives = 0.1;

/** How far below «près de 180» a number may be, though it is nearer to the round one before: 173. */
const slight = 0.05;

/** How far beyond «plus de 1 000» a number may be, and beyond «plus de 150»: more of it is worth a rounder one. */
const beyond = 0.5;
const beyondFive = 0.4;

/** Whether the written value, told to the nearest `step`, is a fair rounding of the exact one, as its hedge allows. */
function isHedgeOf({ hedge }: Quantity, value: number, exact: number, step: number): boolean {
  if (hedge === 'over')
    return (
      exact >= value && exact - value < step && (step < 100 || exact - value <= beyond * value)
    );
  if (Math.abs(exact - value) > 0.2 * Math.abs(value)) return false;
  if (hedge === 'under') return exact <= 1.005 * value && value - exact < step;
  if (hedge === 'nearly')
    return (
      exact <= 1.005 * value &&
      value - exact <= Math.max(step / 2, Math.min(0.9 * step, slight * value))
    );
  return Math.abs(exact - value) <= step / 2;
}

const endsOnFive = (value: number, step: number): boolean => Math.round(value / step) % 10 === 5;

/** Whether a number of a text is a fair rounding of one of the page. */
function rounds(written: Quantity, exact: Quantity, value: number, other: number): boolean {
  const { step, hedge, scale } = written;
  const isFiner = exact.step < step;
  if (hedge) {
    const slack = hedge === 'over' ? beyondFive : fives;
    const near = Math.abs(other - value) <= slack * value;
    const wide = (hedge === 'nearly' ? 10 : 5) * step;
    return (
      (isFiner && isHedgeOf(written, value, other, step)) ||
      (near && endsOnFive(value, step) && isHedgeOf(written, value, other, wide))
    );
  }
  if (!isFiner || Math.abs(other - value) > 0.2 * Math.abs(value)) return false;
  if (isPriceOf(written, value, other)) return true;
  if (value >= 100 && Number.isInteger(value) && !Number.isInteger(other))
    return Math.abs(other - value) < 1;
  return scale > 1 && Math.abs(other - value) <= Math.min(step / 2, unhedged * other);
}

/** Units of time that a page says whenever it means them: «25 mois» is not `under 25`. */
const rarelyUnsaid = new Set(['month', 'week', 'day', 'second']);

/** Whether a page says a unit whenever it means it, as it does all measures but degrees: «14 km» is not `the boy, 14`. */
const isAlwaysSaid = (unit: Unit): boolean =>
  rarelyUnsaid.has(unit.name) ||
  (isMeasure(unit) && !/^(?:fahrenheit|celsius|degree)$/u.test(unit.name));

/** Whether a number counts or measures something, so that no rank is told by it. */
const isAmount = ({ ordinal, counted, unit }: Quantity): boolean =>
  !ordinal && (counted || (unit !== undefined && unit.kind !== 'time'));

/** The unit of a number beside another: `pounds` weigh when the other is a weight. */
function unitBeside({ unit }: Quantity, other: Quantity): Unit | undefined {
  if (!unit?.grams || other.unit?.kind !== 'mass') return unit;
  return { name: 'lb', kind: 'mass', factor: unit.grams, imperial: true };
}

const arePoints = ({ name }: Unit): boolean => name === 'point' || name === 'basis point';

function sameKind(written: Quantity, exact: Quantity): boolean {
  const a = unitBeside(written, exact);
  const b = unitBeside(exact, written);
  if (a && b) {
    if (a.name === b.name) return mayShareLand(a.land, b.land);
    if (arePoints(a) && arePoints(b)) return true;
    if (a.kind === 'money' && b.kind === 'money') return a.name === 'cent' || b.name === 'cent';
    if ([a, b].some(({ kind }) => kind === 'clock'))
      return [a, b].some(({ name }) => name === 'hour' || name === 'minute' || name === 'second');
    return a.kind === b.kind && (a.kind === 'time' || isMeasure(a));
  }
  if (!a && !b) return true;
  const unit = a ?? b;
  if (unit && (unit.kind === 'time' || isMeasure(unit))) {
    const bare = a ? exact : written;
    if (unit.name === 'metre' && /\dm$/u.test(bare.text)) return true;
    if (unit.name === 'year' && /^s(?:ai|ea)sons?$/.test(bare.noun ?? '')) return true;
    if (unit.name === 'day' && /^(?:rounds?|matchdays?)$/.test(bare.noun ?? ''))
      return /journée/iu.test((a ? written : exact).text);
    return !bare.counted && (!a || !isAlwaysSaid(a));
  }
  const strict = unit?.kind === 'money' || unit?.kind === 'share';
  if (!strict || unit?.doubtful) return true;
  if (a?.kind === 'money' && exact.scale >= 1000 && !exact.counted) return true;
  return a === undefined && (!written.counted || written.scale >= 1_000_000);
}

/** A number in the base of its unit, when the other has another unit of its kind. */
function inBase(value: number, quantity: Quantity, other: Quantity): number {
  const unit = unitBeside(quantity, other);
  const beside = unitBeside(other, quantity);
  if (beside?.kind === 'clock') return unit?.name === 'hour' ? value * 60 : value;
  if (unit?.kind === 'clock' || !unit || !beside || unit.name === beside.name) return value;
  return unit.name === 'fahrenheit' ? (value - 32) / 1.8 : value * unit.factor;
}

const inDays = ({ unit }: Quantity): boolean => unit?.kind === 'time' && unit.factor >= 86_400;

/** Four weeks and a month, thirty days and a month, «huit jours» and a week. */
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(0.085 * Math.max(a, b), Math.max(a, b) < 700_000 ? 86_400 : 0);

/** Whether a hedged duration is near another told in a smaller unit: «moins de trois semaines» for twenty days. */
function nearly(written: Quantity, exact: Quantity, a: number, b: number): boolean {
  const { unit, hedge, step } = written;
  if ((unit?.kind !== 'time' && unit?.kind !== 'clock') || !hedge) return false;
  const base = unit.kind === 'clock' || exact.unit?.kind === 'clock' ? 60 : 1;
  const slack = (unit.factor * step) / base;
  if (hedge === 'over') return b >= a && b - a < slack;
  if (hedge === 'under') return b <= a && a - b < slack;
  if (hedge === 'nearly') return b <= a && a - b <= slack / 2;
  return Math.abs(a - b) <= slack / 2;
}

/** Whether whole minutes are those of a time told to the second, give or take a tenth of them and less than half a minute: «deux minutes» for `2:12`. */
const areMinutesOf = (minutes: number, exact: Quantity): boolean => {
  const away = Math.abs(minutes - (exact.values[0] ?? 0) / 60);
  return exact.unit?.name === 'second' && exact.step <= 1 && away < Math.min(0.5, 0.11 * minutes);
};

const isTimeInMinutes = ({ unit }: Quantity): boolean =>
  unit?.name === 'minute' || unit?.kind === 'clock';

/** Whether a time of a race in hours and minutes rounds one to the second: «un peu moins de 2 h 07», `2:06:41`. */
const laps = (written: Quantity, exact: Quantity): boolean =>
  written.unit?.kind === 'clock' &&
  exact.unit?.name === 'second' &&
  nearly(written, exact, written.values[0] ?? 0, (exact.values[0] ?? 0) / 60);

/** Whether a measure was turned into the other system, and then rounded: `130 pounds`, «près de 60 kilos». */
function turned(written: Quantity, exact: Quantity, a: number, b: number): boolean {
  const [mine, theirs] = [unitBeside(written, exact), unitBeside(exact, written)];
  if (!mine || !theirs || !isMeasure(mine) || mine.imperial === theirs.imperial) return false;
  const slack = mine.factor * written.step * (written.hedge ? 1 : 0.5);
  return Math.abs(a - b) <= Math.min(0.1 * b, Math.max(0.025 * b, slack));
}

/** Whether a number of a brief says what a number of the page says, whatever their notations and what they leave unsaid. */
export const backs = (exact: Quantity, written: Quantity): boolean =>
  equals(exact, written) ||
  wholesOf(exact).some((whole) => equals(whole, written)) ||
  wholesOf(written).some((whole) => equals(exact, whole));

/** Whether two numbers tell the same, whichever of them is the rounder. */
export const sameQuantity = (one: Quantity, other: Quantity): boolean =>
  backs(one, other) || backs(other, one);

const none: readonly Quantity[] = [];

const readWholes = kept(({ unsaid = [], ...one }: Quantity): readonly Quantity[] =>
  unsaid.flatMap(({ scale, unit }) =>
    [...new Set([1, scale])].map((times) => ({
      ...one,
      counted: false,
      values: one.values.map((value) => value * times),
      ...(unit ? { unit } : {}),
    })),
  ),
);

/** A number with each unit and magnitude that it may leave unsaid. */
export const wholesOf = (one: Quantity): readonly Quantity[] =>
  one.unsaid?.length ? readWholes(one) : none;

function equals(exact: Quantity, written: Quantity): boolean {
  if (!sameKind(written, exact)) return false;
  if (exact.ordinal && !exact.unit && written.unit && !written.ordinal) return false;
  if (written.ordinal && !written.unit && isAmount(exact)) return false;
  return written.values.some((value) =>
    exact.values.some((other) => {
      const a = inBase(value, written, exact);
      const b = inBase(other, exact, written);
      const minutes = isTimeInMinutes(written) && areMinutesOf(value, exact);
      if (same(a, b) || minutes || laps(written, exact)) return true;
      if (exact.unit?.kind === 'clock' && softensHour(written.hedge, a, b)) return true;
      if (a !== value || b !== other)
        return (
          nearly(written, exact, a, b) ||
          turned(written, exact, a, b) ||
          (inDays(written) && inDays(exact) && close(a, b))
        );
      return rounds(written, exact, value, other);
    }),
  );
}
