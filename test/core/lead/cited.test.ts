import { expect, test } from 'vitest';
import { isMark, markedText, originsLeft, readMarks } from '#src/core/lead/cited.ts';

const sources = [{ url: 'vente' }, { url: 'greve' }, { url: 'rachat' }];
const text = 'Le chapô.\n\n## Un début\n\nLa vente et la grève.\n\nLa suite.';
const origins = [[], ['greve', 'vente'], ['rachat']];

test('a lead is edited with the numbers of its sources, and read back without them', () => {
  const marked = markedText({ text, origins }, sources);
  expect(marked).toBe('Le chapô.\n\n## Un début\n\nLa vente et la grève. [1, 2]\n\nLa suite. [3]');
  expect(readMarks(marked, sources)).toEqual({
    text,
    origins: [undefined, ['vente', 'greve'], ['rachat']],
    unknown: [],
  });
});

test.each([
  ['before the point that ends a paragraph', 'Une vente [1, 2].', 'Une vente.', ['vente', 'greve']],
  ['one by one', 'Une vente. [1][2]', 'Une vente.', ['vente', 'greve']],
  [
    'after each sentence',
    'La vente [1]. Le rachat [3, 1].',
    'La vente. Le rachat.',
    ['vente', 'rachat'],
  ],
  ['on a line of their own', 'Une vente.\n[3]', 'Une vente.', ['rachat']],
  ['at the head', '[3] Une vente.', 'Une vente.', ['rachat']],
  [
    'before other signs',
    'Une vente [1] ; un rachat [3] !',
    'Une vente ; un rachat !',
    ['vente', 'rachat'],
  ],
])('numbers of sources are read %s', (_, marked, text, origins) => {
  expect(readMarks(marked, sources)).toEqual({ text, origins: [origins], unknown: [] });
});

test('a block that is only a mark goes, and the others keep their own sources', () => {
  const left = 'Le chapô.\n\n## Un début\n\n[1, 2]\n\n## Une fin [1]\n\nLa suite. [3]';
  expect(readMarks(left, sources)).toEqual({
    text: 'Le chapô.\n\n## Un début\n\n## Une fin\n\nLa suite.',
    origins: [undefined, ['rachat']],
    unknown: [],
  });
  expect(originsLeft(left, [['a'], ['b'], ['c']])).toEqual([['a'], ['c']]);
});

test('numbers that no source has are told; those within a quotation are its own words', () => {
  const odd = 'La note [4].\n\nDeux [1, 7]\n\nIl a dit « en [12] ans ».';
  expect(readMarks(odd, sources)).toMatchObject({
    text: 'La note.\n\nDeux\n\nIl a dit « en [12] ans ».',
    unknown: [4, 7],
  });
});

test.each([
  ['[2]', true],
  [' [1, 2] [3] ', true],
  ['La vente [2]', false],
  ['', false],
])('«%s» is told from words: %s', (text, only) => {
  expect(isMark(text)).toBe(only);
});
