import { placeOf } from '#src/core/text/span.ts';
import { formed, type Quantity } from './quantity.ts';
import { unitNamed } from './units.ts';

/** Measures, times and prices whose parts stand around their unit: `6ft 4in`, «1m85», `3h 20m`, «2€50»; the unit, and how many parts make one. */
const shapes: readonly (readonly [RegExp, string, number])[] = [
  [
    /(?<![\p{L}\p{N}.,])(\d)[- ]?(?:foot|feet|ft|['’′])[- ]?(\d{1,2})(?:[- ]?(?:in(?:ch(?:es)?)?(?!\p{L})|["”″]|['’]{2})|(?![\p{L}\p{N}'’]))/giu,
    'foot',
    12,
  ],
  [/(?<![\p{L}\p{N}.,])(\d{1,2}) ?m ?(\d\d)(?![\p{L}\p{N}]| ?["”″'’])/gu, 'metre', 100],
  [/(?<![\p{L}\p{N}.,])(\d{1,3}) ?kg ?(\d{3})(?![\p{L}\p{N}])/gu, 'kilogram', 1000],
  [
    /(?<![\p{L}\p{N}.,])(\d{1,3})[ \u00a0\u202f]?(?:h|hrs?|hours?)[ \u00a0\u202f]?(\d{1,2})[ \u00a0\u202f]?(?:m|mn|mins?)(?!\p{L})/gu,
    'hour',
    60,
  ],
  [/(?<![\p{L}\p{N}.,])(\d{1,3}) ?€ ?(\d\d)(?![\p{L}\p{N}])/gu, 'euro', 100],
];

/** Every such measure of a text. */
export const shortMeasures = (text: string): Quantity[] =>
  shapes.flatMap(([pattern, name, count]) =>
    Array.from(text.matchAll(pattern), (match) => {
      const unit = unitNamed(name, name);
      const values = [Number(match[1]) + Number(match[2]) / count];
      return formed(text, placeOf(match), { values, step: 1 / count, ...(unit ? { unit } : {}) });
    }),
  );
