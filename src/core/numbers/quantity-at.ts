import { type Place, textBefore } from '#src/core/text/span.ts';
import { hourHedge } from './hour-hedges.ts';
import { readTail } from './number-tail.ts';
import { hedgeAround, type Quantity } from './quantity.ts';
import { moneyBeside, yearUnit } from './units.ts';

type Read = { values: readonly number[]; step: number };

/** The number that stands at a place, with what stands around it; `worded` in letters. */
export function quantityAt(text: string, place: Place, read: Read, worded: boolean): Quantity {
  const before = textBefore(text, place.start, 24);
  const sign = worded ? undefined : moneyBeside(before, 'before');
  const { millions, ...tail } = readTail(text, place.end, sign?.unit);
  const half = partAfter(text, place, tail) * tail.scale;
  const start = place.start - (sign?.length ?? 0);
  const softened = tail.unit?.name === 'hour' ? hourHedge(text, start) : undefined;
  const hedge = softened ?? hedgeAround(text, { start, end: tail.end });
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
  (/(?:\baged?(?: of)? |\b(?:man|woman|boy|girl) of |âgée?s? de |\b(?:died|killed|retired|married|who) at |\bs?he (?:was|is|turned) )$/iu.test(
    textBefore(text, start, 12),
  ) ||
    people.test(textBefore(text, start, 28)) ||
    (/\p{Lu}\p{L}+, $/u.test(textBefore(text, start, 20)) &&
      /^(?:,| et | and )/u.test(text.slice(end))));
