import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passage } from '#src/adapters/desk/page/passage.ts';

test('a passage is found word for word', () => {
  expect(passage('Le vent dit plus.', 'vent dit')).toEqual([3, 11]);
});

test('a passage is found across other kinds of space', () => {
  expect(passage('plus de 18\u202f000\nvoix', '18 000 voix')).toEqual([8, 19]);
});

test('what the text does not say is not found', () => {
  expect(passage('Le vent dit plus.', 'le vent dit moins')).toBeUndefined();
  expect(passage('Le vent dit plus.', '  ')).toBeUndefined();
});

test('any word of a text is found, whatever signs it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (before, after, words) => {
      fc.pre(words.trim() !== '');
      const text = before + words + after;
      const found = passage(text, words);
      const spaced = (one: string): string => one.replace(/\s+/gu, ' ').trim();
      expect(spaced(text.slice(...(found ?? [])))).toBe(spaced(words));
    }),
  );
});
