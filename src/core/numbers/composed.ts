import type { Quantity } from './quantity.ts';
import { unitNamed } from './units.ts';

/** What a unit is told with when it is not told alone: its part, and how many of them make one. */
const parts: ReadonlyMap<string, readonly [part: string, count: number]> = new Map([
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['metre', ['centimetre', 100]],
  ['foot', ['inch', 12]],
  ['stone', ['pound', 14]],
  ['kilogram', ['gram', 1000]],
  ['euro', ['cent', 100]],
  ['franc', ['cent', 100]],
  ['dollar', ['cent', 100]],
  ['pound', ['cent', 100]],
]);

const link = /^(?:,? (?:(?:et|and) )?|-)$/u;

/** Whether the last word of a number is its unit, and not the number of a part: «une heure douze». */
function tellsUnit({ text, unit }: Quantity): boolean {
  const [last = ''] = /\p{L}+$/u.exec(text) ?? [];
  return unitNamed(last, last.toLowerCase())?.name === unit?.name;
}

/** What follows a number that counts things: «12 de ses joueurs»; but «deux minutes douze de jeu» is one while. */
const ofThings = /^ (?:of|to|per|sur|d(?:e(?! (?:haut|long|large|profond))|es))(?!\p{L})/u;
const spent = /^ de (?!(?:l[ae]|ces?|cette|[ms]es|leurs?|[nv]os|plus|moins)(?!\p{L}))\p{Ll}/u;

/** Whether a number is told as the part of the one before it: «2 min 55», «un mètre cinquante», `six feet two inches`. */
function isPart(text: string, one: Quantity, next: Quantity): boolean {
  const [name, count] = parts.get(one.unit?.name ?? '') ?? ['', 0];
  const gap = text.slice(one.end, next.start);
  const [value = 0] = next.values;
  if (gap.includes(',') && !(Number.isInteger(one.values[0]) && tellsUnit(one))) return false;
  if ([one, next].some(({ ordinal, scale }) => ordinal || scale > 1) || value >= count)
    return false;
  if (next.unit) return next.unit.name === name && link.test(gap);
  const digits = next.worded || next.text.length === (count === 1000 ? 3 : 2);
  const after = text.slice(next.end, next.end + 12);
  const ofWhile = one.unit?.kind === 'time' && spent.test(after);
  return (
    digits &&
    /^[ \u00a0\u202f]$/u.test(gap) &&
    (ofWhile || (!next.counted && !ofThings.test(after)))
  );
}

/** Two numbers as one: times in the smaller unit, measures and money in the larger. */
function joined(text: string, one: Quantity, next: Quantity): Quantity {
  const [name, count] = parts.get(one.unit?.name ?? '') ?? ['', 1];
  const [a = 0, b = 0] = [one.values[0], next.values[0]];
  const { start } = one;
  const { end } = next;
  const place = { start, end, text: text.slice(start, end) };
  const unit = unitNamed(name, name);
  return one.unit?.kind === 'time' && unit
    ? { ...one, ...place, values: [a * count + b], step: 1, unit }
    : { ...one, ...place, values: [Math.round((a + b / count) * 1e6) / 1e6], step: 1 / count };
}

/** Whether a number tells the rest of the round one before it: «1 milliard 200 millions», «2 millions 300 000». */
function isRest(text: string, one: Quantity, next: Quantity): boolean {
  const [a = 0, b = 0] = [one.values[0], next.values[0]];
  return (
    one.scale >= 1e6 &&
    !one.unit &&
    !one.ordinal &&
    !next.ordinal &&
    Number.isInteger(a / one.scale) &&
    b < one.scale &&
    b >= one.scale / 1000 &&
    /^[ \u00a0\u202f]$/u.test(text.slice(one.end, next.start))
  );
}

/** A round number and its rest as one. */
const whole = (text: string, one: Quantity, next: Quantity): Quantity => ({
  ...next,
  start: one.start,
  text: text.slice(one.start, next.end),
  values: [(one.values[0] ?? 0) + (next.values[0] ?? 0)],
  scale: one.scale,
  ...(one.hedge ? { hedge: one.hedge } : {}),
});

/** Reads hours and minutes, feet and inches, euros and cents, milliards and millions as one number each. */
export function composed(text: string, found: readonly Quantity[]): Quantity[] {
  const out: Quantity[] = [];
  for (const next of found) {
    const last = out.at(-1);
    if (last && isPart(text, last, next)) out.splice(-1, 1, joined(text, last, next));
    else if (last && isRest(text, last, next)) out.splice(-1, 1, whole(text, last, next));
    else out.push(next);
  }
  return out;
}
