import { expect, test } from 'vitest';
import { romansIn, romanValue } from '#src/core/numbers/roman.ts';

const valuesIn = (text: string) => romansIn(text).map(({ value }) => value);

test('numerals have their value, and other letters none', () => {
  expect(['IV', 'XIX', 'LIX', 'XLIV', 'C'].map(romanValue)).toEqual([4, 19, 59, 44, 100]);
  expect(['IIII', 'VX', 'LL', 'IC', '', 'CD'].map(romanValue)).toEqual(Array(6).fill(undefined));
});

test.each([
  ['au XIXe siècle, sous la Ve République', [19, 5]],
  ['François Ier et Élisabeth Ire', [1, 1]],
  ['Louis XIV, Pope Leo XIV, Rocky V', [14, 14, 5]],
  ['le chapitre IV, Title IX, l’acte II, Act I opens', [4, 9, 2, 1]],
  ['World War I was over before WWII', [1, 2]],
  ['Super Bowl XL', [40]],
])('«%s» has its numerals', (text, values) => {
  expect(valuesIn(text).sort()).toEqual([...values].sort());
});

test.each([
  'Le CD et le DVD, en taille XL ou L',
  'le Dr C donne de la vitamine C, au MIX',
  'La Vie est belle. Ce jour-là, Cie et Le Mans',
  'In London I was happy, said Xi Jinping',
  'Size XL, Plan C, Civil, DIX',
])('«%s» has none', (text) => {
  expect(valuesIn(text)).toEqual([]);
});

test('hostile letters are read in no time', () => {
  const started = process.cpuUsage();
  for (const text of ['XIX'.repeat(60_000), 'Louis '.repeat(30_000), 'A’a-'.repeat(40_000)])
    romansIn(text);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
});
