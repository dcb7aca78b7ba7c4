import type { Quantity } from './quantity.ts';

const range = /^\s?(?:[-–—]|à|to|ou|or)\s?$/u;
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
    const unit = last?.unit?.name === 'year' ? last.unit : undefined;
    if (unit && !one.unit && /^ (?:à|to|-) $/u.test(text.slice(last?.end, one.start))) {
      out.unshift({ ...one, unit });
      continue;
    }
    const gap = next ? text.slice(one.end, next.start) : '';
    const between = /(?:entre|between) $/iu.test(text.slice(Math.max(0, one.start - 8), one.start));
    const serial: boolean =
      series.test(gap) && (head !== undefined || between) && !(one.worded && !between);
    const whole = head ?? next;
    const apart = one.scale > 1 || (one.unit && one.unit.name !== whole?.unit?.name);
    head = (range.test(gap) || serial) && !apart ? whole : undefined;
    out.unshift(head ? like(one, head) : one);
  }
  return out;
}

const elided =
  /(?<!\p{L})(?:en (?:\p{L}+ ){1,4}|contre |au lieu d(?:e|es) |sur (?:les )?|que les |les |des |puis )$/u;

/** Lets «sur 40 millions, ils n’en ont versé que 11» and «234 millions au lieu des 220 visés» count their last number in millions too. */
export const takeScales = (text: string, found: readonly Quantity[]): Quantity[] =>
  found.map((one, i) => {
    if (one.unit || one.counted || one.worded || one.ordinal || one.scale > 1) return one;
    if (!elided.test(text.slice(Math.max(0, one.start - 32), one.start))) return one;
    const whole = found.slice(Math.max(0, i - 3), i).findLast(({ scale }) => scale >= 1e6);
    if (!whole || /[.!?]\s/u.test(text.slice(whole.end, one.start))) return one;
    return { ...one, values: [...one.values, ...one.values.map((value) => value * whole.scale)] };
  });
