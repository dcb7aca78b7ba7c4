import { textBefore } from '#src/core/text/span.ts';
import type { Quantity } from './quantity.ts';
import { unitNamed } from './units.ts';

/** `A year`, which no range has for an end. */
const isRate = ({ text }: Quantity): boolean => /^an? /u.test(text);

const range =
  /^\s?(?:[-–—]|(?:à|to|ou|or)(?: (?:quelque|environ|about|around|some|près de|plus de))?)\s?$/u;
const series = /^(?:, ?| (?:et|and) )$/u;

/** A number with the unit, and perhaps the magnitude, of one that it is told with. */
const like = (one: Quantity, other: Quantity): Quantity => ({
  ...one,
  values:
    other.scale > 1
      ? [...one.values, ...one.values.map((value) => value * other.scale)]
      : one.values,
  ...(other.unit && !one.unit ? { unit: other.unit } : {}),
});

/** Lets «de 5 à 7 millions d’euros» and «3, 6 ou 12 millions» count all their numbers in millions. */
export function shareScales(text: string, found: readonly Quantity[]): Quantity[] {
  const out: Quantity[] = [];
  let head: Quantity | undefined;
  for (const [i, one] of [...found.entries()].reverse()) {
    const [next, last] = [out[0], found[i - 1]];
    const unit = last?.unit?.name === 'year' && !isRate(last) ? last.unit : undefined;
    if (unit && !one.unit && /^ (?:à|to|-) $/u.test(text.slice(last?.end, one.start))) {
      out.unshift({ ...one, unit });
      continue;
    }
    const gap = next ? text.slice(one.end, next.start) : '';
    const between = /(?:entre|between) $/iu.test(textBefore(text, one.start, 8));
    const serial: boolean =
      series.test(gap) && (head !== undefined || between) && !(one.worded && !between);
    const whole = head ?? next;
    const apart = one.scale > 1 || (one.unit && one.unit.name !== whole?.unit?.name);
    head = (range.test(gap) || serial) && !apart && !isRate(one) ? whole : undefined;
    out.unshift(head ? like(one, head) : one);
  }
  return out;
}

const participle =
  /^ (?:\p{Ll}+(?:ée?s?|ues?|us|ised?|ed)|(?:pro)?vien(?:t|nent)|iront|ira|sont|ont|seront|furent|fut|étaient|came?|comes?|going)(?!\p{L})/u;

/** Whether a number may leave its unit to the one before it: it has none, and counts no noun. */
const isBare = (one: Quantity): boolean =>
  !one.unit &&
  !one.implied &&
  one.scale === 1 &&
  (!one.counted || participle.test(one.rest) || /^ d(?:e |['’])/u.test(one.rest));

/** What comes back with its number to a thing named long before: «qui en proposait 120». */
const ofThem = /(?<!\p{L})en (?:[\p{L}’']+ ){1,3}$/iu;

/** Whether a number may give its unit and magnitude to a bare one after it, in its sentence or early in the next. */
function gives(text: string, giver: Quantity, one: Quantity): boolean {
  if ((!giver.unit && giver.scale === 1) || giver.unit?.kind === 'clock') return false;
  if (giver.ordinal !== one.ordinal) return false;
  const gap = text.slice(giver.end, one.start);
  const reach = ofThem.test(gap) ? 500 : /[.!?…]\s/u.test(gap) ? 200 : 120;
  return gap.length <= reach && !gap.includes('\n');
}

/** `Eight of the eleven days`. */
const partOf = /^ (?:of|out of|sur|des?|parmi)(?: the| les| ces| leurs| ses| its| their)? $/u;

/** `Nine and 14 months`. */
const andOf = /^ (?:and|et|or|ou) $/u;

const cold = unitNamed('°C', '°c');
const minus = /(?<!\p{L})(?:minus|moins) $/iu;

/** Lets «14,5 millions d’euros, dont 9 en espèces» and `45 percent, Hartwell only 35` mean the same unit twice. */
export const takeUnits = (text: string, found: readonly Quantity[]): Quantity[] =>
  found.map((one, i) => {
    if (!isBare(one)) return one;
    const next = found[i + 1];
    const gap = next ? text.slice(one.end, next.start) : '';
    const isPart =
      next &&
      ((partOf.test(gap) && (next.unit !== undefined || next.scale > 1)) ||
        (andOf.test(gap) && next.unit?.kind === 'time'));
    const unsaid = found
      .slice(Math.max(0, i - 4), i)
      .filter((giver) => gives(text, giver, one))
      .concat(isPart ? next : [])
      .map(({ scale, unit }) => ({ scale, ...(unit ? { unit } : {}) }))
      .concat(cold && minus.test(textBefore(text, one.start, 7)) ? { scale: 1, unit: cold } : []);
    return unsaid.length > 0 ? { ...one, unsaid } : one;
  });
