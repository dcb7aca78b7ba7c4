import { expect, test } from 'vitest';
import { overlapping } from '#src/core/text/overlapping.ts';

const places = [
  { start: 12, end: 14 },
  { start: 0, end: 40 },
  { start: 50, end: 55 },
];

test.each([
  [{ start: 13, end: 14 }, places[1]],
  [{ start: 39, end: 45 }, places[1]],
  [{ start: 40, end: 50 }, undefined],
  [{ start: 54, end: 60 }, places[2]],
  [{ start: 55, end: 60 }, undefined],
])('the first of some places that overlaps %o', (place, found) => {
  expect(overlapping(places)(place)).toBe(found);
});
