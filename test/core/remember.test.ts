import { expect, test } from 'vitest';
import { kept, keptBeside, remembered, rememberedBeside } from '#src/core/remember.ts';

/** A reader that tells how often it read. */
function counting() {
  const read: string[] = [];
  return { read, of: (...words: string[]): string => String(read.push(words.join(' '))) };
}

test('a text is read once while it is remembered', () => {
  const { read, of } = counting();
  const length = remembered((text) => of(text));
  expect([length('a'), length('b'), length('a')]).toEqual(['1', '2', '1']);
  expect(read).toEqual(['a', 'b']);
});

test('the texts read last are remembered, those of long ago are not', () => {
  const { read, of } = counting();
  const reading = remembered((text) => of(text), 4);
  for (const text of ['a', 'b', 'c', 'd', 'e', 'e', 'a']) reading(text);
  expect(read).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
});

test('what is read of a page is kept with it, and read anew of its like', () => {
  const { read, of } = counting();
  const reading = kept((page: { text: string }) => of(page.text));
  const page = { text: 'a' };
  expect([reading(page), reading(page), reading({ text: 'a' })]).toEqual(['1', '1', '2']);
  expect(read).toEqual(['a', 'a']);
});

test('a text is read once beside each page and beside each other text', () => {
  const page = { text: 'p' };
  const { read, of } = counting();
  const besidePage = keptBeside((text: string, { text: other }: typeof page) => of(text, other));
  const besideText = rememberedBeside((text, other: string) => of(text, other));
  for (const _ of [1, 2]) {
    besidePage('a', page);
    besideText('a', 'q');
    besideText('a', 'r');
  }
  expect(read).toEqual(['a p', 'a q', 'a r']);
});
