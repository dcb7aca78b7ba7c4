import { remembered } from '#src/core/remember.ts';
import { addressPattern } from '#src/core/text/addresses.ts';
import { elidable } from '#src/core/text/elision.ts';
import { overlaps, type Place, placeOf, within } from '#src/core/text/span.ts';
import { closeSigns, openSigns } from '#src/core/text/unit-signs.ts';
import { contractionsOf } from './contracted.ts';
import { type StyleRule, soughtWords } from './style-rule.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const apostrophe = "['’ʼ‘]";

const space = '[ \\u00a0\\u202f\\u2009]';

/** What makes a figure a part of a measure, whose sign wants it in figures: «2 %», «2 km». */
const measure = `${space}?(?:[%‰]|(?:${openSigns}|${closeSigns}|h)(?![\\p{L}\\p{N}’']))`;

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

const plain = (text: string): string =>
  escaped(text)
    .replace(/'/gu, apostrophe)
    .replace(/oe/gu, '(?:oe|œ)')
    .replace(/ae/gu, '(?:ae|æ)')
    .replace(/ /gu, '\\s+');

const ended = '(?![\\p{L}\\p{M}\\p{N}_])';

/** Words that end on one that elides are found elided too: «afin d’» is «afin de». */
function lastPattern(last: string, several: boolean): string {
  const contractions = several ? contractionsOf(last, true) : [];
  const whole = `${oneOf([plain(last), ...contractions])}${ended}`;
  if (!elidable.includes(last)) return whole;
  return `(?:${whole}|${plain(last.slice(0, -1))}${apostrophe}(?=\\p{L}))`;
}

/** Several words that open on an article, or end on a preposition, are found contracted too: «suite au» is «suite à». */
function wordsPattern(words: string): string {
  const [, first = '', rest = ''] = /^([^ ']+)( .+)$/u.exec(words) ?? ['', '', words];
  const opening = first && oneOf([plain(first), ...contractionsOf(first, false)]);
  if (words.endsWith("'")) return opening + plain(rest);
  const last = /[^ ']+$/u.exec(rest)?.[0] ?? '';
  const body = plain(rest.slice(0, rest.length - last.length));
  const unit = /\d$/u.test(words) ? `(?!${measure})` : '';
  return opening + body + lastPattern(last, last !== words) + unit;
}

const patternOf = ({ wrong }: StyleRule): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_@#&€$£])${wordsPattern(soughtWords(wrong))}(?!(?<=[\\p{L}\\p{N}])${apostrophe}\\p{L})`,
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
