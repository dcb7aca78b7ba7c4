import { expect, test } from 'vitest';
import { isEndless, mostTyped, paragraphWords } from '#src/core/lengths.ts';
import type { Rubric } from '#src/core/rubric.ts';

const words = (n: number): string => 'mot '.repeat(n);
const asking = (least: number, most: number): Pick<Rubric, 'words'> => ({ words: [least, most] });

test('a text is endless at three times its rubric’s most, or a thousand words above', () => {
  expect(isEndless(words(480), asking(90, 160))).toBe(false);
  expect(isEndless(words(481), asking(90, 160))).toBe(true);
  expect(isEndless(words(2_500), asking(90, 1_500))).toBe(false);
  expect(isEndless(words(2_501), asking(90, 1_500))).toBe(true);
});

test('a rubric of a few words allows for what is too long by a few', () => {
  expect(isEndless(words(200), asking(1, 10))).toBe(false);
});

test('words without end are as endless as words without number', () => {
  expect(isEndless('a'.repeat(10_000), asking(90, 160))).toBe(true);
});

test('a person may type more than any text of the rubric takes', () => {
  expect(mostTyped(asking(90, 160))).toBe(12_000);
  expect(mostTyped(asking(90, 1_500))).toBe(18_000);
});

test.each<[Rubric['kind'], Rubric['words'], Rubric['words']]>([
  ['brief', [90, 160], [90, 160]],
  ['brief', [180, 250], [180, 250]],
  ['promo', [40, 80], [40, 80]],
  ['feature', [90, 1500], [90, 160]],
  ['feature', [400, 1500], [400, 470]],
])('a paragraph of a %s of %j words is of %j', (kind, asked, paragraph) => {
  expect(paragraphWords({ kind, words: asked })).toEqual(paragraph);
});
