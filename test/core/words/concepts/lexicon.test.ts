import { expect, test } from 'vitest';
import { stancesIn } from '#src/core/denials/antonyms.ts';
import { lexicon } from '#src/core/words/lexicon/index.ts';

const sides = (line: string): string[][] => line.split(' : ').map((side) => side.split(' '));

/** Whether French and English words say a thing and its reverse. */
const opposed = ([french = [], english = []]: readonly (readonly string[])[]): boolean => {
  const stances = [...stancesIn(french.join(' . '), 'fr'), ...stancesIn(english.join(' . '), 'en')];
  return stances.some((one) =>
    stances.some((other) => other.opposition === one.opposition && other.first !== one.first),
  );
};

test('every meaning has bare words in both languages, each once', () => {
  const wrong = lexicon.filter((line) => {
    const parts = sides(line);
    return (
      parts.length !== 2 ||
      parts.some(
        (words) =>
          new Set(words).size !== words.length || words.some((word) => !/^[a-z-]{2,}$/.test(word)),
      )
    );
  });
  expect(wrong).toEqual([]);
});

test('no meaning is told twice', () => {
  const sorted = lexicon.map((line) =>
    sides(line)
      .map((words) => words.sort().join(' '))
      .join(' : '),
  );
  expect(sorted.filter((line, i) => sorted.indexOf(line) !== i)).toEqual([]);
});

test('no meaning holds a word and its opposite', () => {
  expect(opposed([['acheter'], ['sell']])).toBe(true);
  expect(lexicon.filter((line) => opposed(sides(line)))).toEqual([]);
});
