import { expect, test } from 'vitest';
import { countFitting } from '#src/adapters/desk/page/fitting.ts';

const rubrics = [
  { key: 'bruisse', max: 2 },
  { key: 'loupe', max: 1 },
];
const of = (...keys: string[]) => keys.map((rubric) => ({ rubric }));

test('only links with a free place in their rubric fit', () => {
  expect(countFitting(of('bruisse', 'bruisse', 'loupe'), of('bruisse', 'loupe'), rubrics)).toBe(1);
});

test('an overfull or unknown rubric takes nothing', () => {
  expect(countFitting(of('loupe', 'autre'), of('loupe', 'loupe'), rubrics)).toBe(0);
});
