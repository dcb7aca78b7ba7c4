import { expect, test } from 'vitest';
import { figuresIn } from '#src/core/checks/figures-in.ts';
import { backs } from '#src/core/numbers/quantity-match.ts';

const isBacked = (page: string, text: string): boolean => {
  const [written] = figuresIn(text).quantities;
  return written !== undefined && figuresIn(page).quantities.some((one) => backs(one, written));
};

test.each([
  ['The boy, 14, ran 41 km.', '14 km'],
  ['The boy, 14, ran 41 km.', '14 kilos'],
  ['Léo, 12 ans, en a couru 9.', '9 litres'],
  ['La joueuse a servi 17 aces.', 'la 17e mondiale'],
  ['Elle est 4e, avec 12 points.', 'elle est 12e'],
  ['It cost 12 dollars.', 'le 12e étage'],
])('«%s» does not back «%s»', (page, text) => {
  expect(isBacked(page, text)).toBe(false);
});

test.each([
  ['The boy, 14, ran 41 km.', '14 ans'],
  ['The boy, 14, ran 41 km.', '41 km'],
  ['Il a couru 41 km lundi, puis 12.', '12 km'],
  ['It was 57 on Monday.', '57 °F'],
  ['La joueuse, 71e mondiale.', 'la 71e mondiale'],
  ['She finished 12, ahead of the others.', 'elle finit 12e'],
])('«%s» backs «%s»', (page, text) => {
  expect(isBacked(page, text)).toBe(true);
});
