import { nounCounted } from './counted-noun.ts';
import { laterUnit, unitAfter } from './unit-after.ts';
import type { Unit } from './unit-words.ts';

/** What follows `3 billions` in English, where a plural is a slip. */
const english =
  '(?:of|in|last|this|next|for|from|to|by|over|since|was|were|euros?|dollars?|pounds?)';

/** A magnitude as French writes it, a thousand or a million times that of its English namesake: «3 billions», «un billion d’euros». */
const longScale = (name: string): RegExp =>
  new RegExp(
    `^[ \\u00a0\\u202f-]?${name}(?:s(?!\\p{L})(?! ${english}(?!\\p{L}))|(?=[ \\u00a0\\u202f]d(?:e[ \\u00a0\\u202f]|['’])))`,
    'iu',
  );

const scales: readonly [RegExp, number][] = [
  [/^[ \u00a0\u202f-]?(?:lakh crores?)(?![\p{L}])/iu, 1e12],
  [/^[ \u00a0\u202f-]?(?:thousand crores?|mille crores?)(?![\p{L}])/iu, 1e10],
  [/^(?:[ \u00a0\u202f-]?(?:thousand|mille|milliers?|k€|k)| de milliers)(?![\p{L}])/iu, 1e3],
  [/^[ \u00a0\u202f-]?(?:lakhs?)(?![\p{L}])/iu, 1e5],
  [/^(?:[ \u00a0\u202f-]?(?:millions?|millones|mlns?|mio)| de millions)(?![\p{L}])/iu, 1e6],
  [/^[ \u00a0\u202f-]?(?:mn(?!\p{L})|M(?=[€$£ ,.;)]|$))/u, 1e6],
  [
    /^[ \u00a0\u202f]?m(?=[ \u00a0\u202f-]?(?:[€$£]|(?:euro|dollar|pound|yen|franc|yuan)s?(?!\p{L})))/u,
    1e6,
  ],
  [/^[ \u00a0\u202f-]?(?:crores?)(?![\p{L}])/iu, 1e7],
  [longScale('billion'), 1e12],
  [longScale('trillion'), 1e18],
  [
    /^(?:[ \u00a0\u202f-]?(?:milliards?|mds?|mrd|mia|bn|billions?)| de milliards)(?![\p{L}])/iu,
    1e9,
  ],
  [/^[ \u00a0\u202f-]?(?:trillions?|tn)(?![\p{L}])/iu, 1e12],
  [/^[bB](?![\p{L}])/u, 1e9],
];

/** What follows a number; `end` is where all of it ends. */
export type Tail = {
  scale: number;
  unit?: Unit;
  end: number;
  ordinal: boolean;
  counted: boolean;
  noun?: string;
  /** Whether an `m` right after the figures may mean metres as well as millions: `6m`. */
  millions: boolean;
};

/** What follows the figures that end at a place: an ordinal ending, a magnitude, a unit. */
export function readTail(text: string, from: number, money: Unit | undefined): Tail {
  let at = from;
  const ordinal =
    /^(?:st|nd|rd|th|ers?|[èe]re|nde?|[èe]mes?|es?)(?![\p{L}\p{N}])/iu.exec(
      text.slice(at, at + 8),
    )?.[0] ?? '';
  at += ordinal.length;
  let rest = text.slice(at, at + 48);
  let scale = 1;
  for (const [pattern, factor] of scales) {
    const hit = pattern.exec(rest);
    if (!hit) continue;
    scale = factor;
    at += hit[0].replace(/€$/u, '').length;
    break;
  }
  const m = scale === 1 && /^m(?![\p{L}\p{N}²³])/u.test(rest);
  if (m) at += 1;
  if (m && money) scale = 1e6;
  at +=
    /^(?: et demie?|[ -]and[ -]a[ -]half)(?!\p{L})/u.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  rest = text.slice(at, at + 48);
  const isTitle = ordinal !== '' && /^ \p{Lu}\p{Ll}/u.test(rest);
  const near = isTitle ? undefined : unitAfter(rest);
  const unit = money ?? near?.unit ?? (scale === 1 && !isTitle ? laterUnit(rest) : undefined);
  const noun = near || unit ? undefined : nounCounted(rest, scale);
  return {
    scale,
    ...(unit ? { unit } : {}),
    end: at + (near?.length ?? 0),
    ordinal: ordinal !== '',
    counted: noun !== undefined,
    ...(noun ? { noun } : {}),
    millions: m && !money,
  };
}
