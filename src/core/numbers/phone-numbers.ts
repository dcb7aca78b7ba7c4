import { placeOf } from '#src/core/text/span.ts';
import { formed, type Quantity } from './quantity.ts';

const gap = '[ .\\u00a0\\u202f-]';
const shape = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d${gap}|\\d,)(?:\\+\\d{1,3}${gap}?(?:\\(0\\)${gap}?)?\\d{1,4}|0\\d{1,4}|\\(0\\d{1,4}\\))(?:${gap}?\\d{2,4}){2,5}(?![\\p{L}\\p{N}]|[.,:/]\\d)`,
  'gu',
);

/** How many digits tell a telephone number at home and from abroad alike. */
const telling = 9;

/** Telephone numbers, each as the one number that its last digits make, however they are grouped: «01 42 34 56 78», `+33 1.42.34.56.78`. */
export const phoneNumbers = (text: string): Quantity[] =>
  Array.from(text.matchAll(shape)).flatMap((match) => {
    const digits = match[0].replace(/\D/gu, '');
    if (digits.length < telling) return [];
    return [formed(text, placeOf(match), { values: [Number(digits.slice(-telling))] })];
  });
