import { expect, test } from 'vitest';
import { markedText, readMarks } from '#src/core/cited.ts';

const sources = [{ url: 'vente' }, { url: 'greve' }, { url: 'rachat' }];
const text = 'Le chapô.\n\n## Un début\n\nLa vente et la grève.\n\nLa suite.';
const origins = [[], ['greve', 'vente'], ['rachat']];

test('a lead is edited with the numbers of its sources, and read back without them', () => {
  const marked = markedText({ text, origins }, sources);
  expect(marked).toBe('Le chapô.\n\n## Un début\n\nLa vente et la grève. [1, 2]\n\nLa suite. [3]');
  expect(readMarks(marked, sources)).toEqual({
    text,
    origins: [undefined, ['vente', 'greve'], ['rachat']],
  });
});

test('a number that no source has is text', () => {
  const odd = 'La note [4].\n\nL’article 3 [4]\n\nDeux [1, 7]';
  expect(readMarks(odd, sources)).toEqual({
    text: odd,
    origins: [undefined, undefined, undefined],
  });
});
