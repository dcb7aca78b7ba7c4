import { expect, test } from 'vitest';
import { nested } from '#src/adapters/desk/page/nested.ts';

test.each([
  ['«\u00a0Nous n’avons rien vu\u00a0», dit-il. ', '“Nous n’avons rien vu”, dit-il.'],
  ['Le lieu ouvre.', 'Le lieu ouvre.'],
])('«%s» within quotation marks reads «%s»', (words, shown) => {
  expect(nested(words)).toBe(shown);
});
