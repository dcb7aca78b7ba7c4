import { remembered } from '#src/core/remember.ts';
import { addressPattern } from '#src/core/text/addresses.ts';
import { elidable } from '#src/core/text/elision.ts';
import { overlaps, type Place, placeOf, within } from '#src/core/text/span.ts';
import { closeSigns, openSigns } from '#src/core/text/unit-signs.ts';
import { foldWords, type StyleRule } from './style-rule.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const apostrophe = "['’ʼ‘]";

const space = '[ \\u00a0\\u202f\\u2009]';

/** What makes a figure a part of a measure, whose sign wants it in figures: «2 %», «2 km». */
const measure = `${space}?(?:[%‰]|(?:${openSigns}|${closeSigns}|h)(?![\\p{L}\\p{N}’']))`;

/** Words that end on one that elides are found elided too: «afin d’» is «afin de». */
function wordsPattern(words: string): string {
  const plain = (text: string): string =>
    escaped(text).replace(/'/gu, apostrophe).replace(/ /gu, '\\s+');
  const last = /[^ ']+$/u.exec(words)?.[0] ?? '';
  if (words.endsWith("'")) return plain(words);
  const unit = /\d$/u.test(words) ? `(?!${measure})` : '';
  if (!elidable.includes(last)) return `${plain(words)}(?![\\p{L}\\p{M}\\p{N}_])${unit}`;
  return `${plain(words.slice(0, -1))}(?:${words.slice(-1)}(?![\\p{L}\\p{M}\\p{N}_])|${apostrophe}(?=\\p{L}))`;
}

const patternOf = ({ wrong }: StyleRule): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_@#&€$£])${wordsPattern(foldWords(wrong))}(?!(?<=[\\p{L}\\p{N}])${apostrophe}\\p{L})`,
    'giu',
  );

const wholes = new RegExp(
  String.raw`${addressPattern}|[\p{L}\p{N}._%+-]{0,64}@[\p{L}\p{N}._-]+|#[\p{L}\p{N}_]+|(?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,}(?:\/\S*)?|\d{1,30}(?:[.,:/]\d+|${space}\d{3}(?!\d))+|\d{1,2}${space}?h${space}?\d\d(?!\d)|[\p{L}\p{M}\p{N}]{1,60}(?:[-‑][\p{L}\p{M}\p{N}]+)+`,
  'giu',
);

/** The addresses, mentions, hashtags, numbers, hours and compounds of a text: whole, or not touched. */
export const wholesIn = remembered(
  (text): readonly Place[] => Array.from(text.matchAll(wholes), placeOf),
  40,
);

/** The places of a text that have the words of a rule to replace. */
export const placesOf = (rule: StyleRule, text: string): Place[] =>
  Array.from(text.matchAll(patternOf(rule)), placeOf).filter(
    (place) => !wholesIn(text).some((one) => overlaps(place, one) && !within(one, place)),
  );
