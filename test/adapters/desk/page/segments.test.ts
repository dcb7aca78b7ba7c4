import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '#src/adapters/desk/page/segments.ts';

const range = (start: number, end: number, mark: string) => ({ start, end, mark });

test('a text without ranges is one segment', () => {
  expect(segments('liane', [])).toEqual([{ text: 'liane', marks: [] }]);
});

test('overlapping ranges share the stretch they both cover', () => {
  expect(segments('abcdef', [range(0, 4, 'x'), range(2, 6, 'y')])).toEqual([
    { text: 'ab', marks: ['x'] },
    { text: 'cd', marks: ['x', 'y'] },
    { text: 'ef', marks: ['y'] },
  ]);
});

test('a range beyond the text is cut at its end', () => {
  expect(segments('abc', [range(2, 99, 'x')])).toEqual([
    { text: 'ab', marks: [] },
    { text: 'c', marks: ['x'] },
  ]);
});

test('segments joined together are the text again, whatever the ranges', () => {
  const ranges = fc.array(
    fc.record({ start: fc.integer(), end: fc.integer(), mark: fc.constant('x') }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), ranges, (text, marked) => {
      const joined = segments(text, marked).map((segment) => segment.text);
      expect(joined.join('')).toBe(text);
    }),
  );
});
