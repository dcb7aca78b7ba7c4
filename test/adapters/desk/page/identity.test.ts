import { expect, test } from 'vitest';
import { isName } from '#src/adapters/desk/page/identity.ts';

test.each([
  ['Inès', true],
  ['R2', true],
  ['Bruisse-Martin', true],
  ['Bruisse', false],
  [' BRUISSE ! ', false],
  ['…', false],
  ['', false],
])('«%s» is a name to come in under: %s', (name, is) => {
  expect(isName(name)).toBe(is);
});
