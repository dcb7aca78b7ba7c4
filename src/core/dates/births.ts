import { type Place, textBefore } from '#src/core/text/span.ts';

const birth =
  'born|b\\.|née?s?|na[iî]t|naqu\\p{L}+|naissances?|birth(?:day|date)?|voi[rt] le jour|vu le jour';
const before = new RegExp(`(?<!\\p{L})(?:${birth})(?!\\p{L})[^.!?;\\n]*$`, 'iu');
const after = new RegExp(`^[^.!?;\\n]{0,24}?(?<!\\p{L})(?:${birth})(?!\\p{L})`, 'iu');

/** Whether a year is told as that of a birth: `born in 1958`, «(1946-1991)». */
export const isOfBirth = (text: string, { start, end }: Place): boolean =>
  before.test(textBefore(text, start, 64)) ||
  after.test(text.slice(end, end + 40)) ||
  (/\($/u.test(textBefore(text, start, 1)) && /^ ?[-–] ?\d{4}\)/u.test(text.slice(end, end + 8)));
