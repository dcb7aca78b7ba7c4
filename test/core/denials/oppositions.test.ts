import { expect, test } from 'vitest';
import { stancesIn } from '#src/core/denials/antonyms.ts';
import { oppositions } from '#src/core/denials/oppositions/index.ts';

const sidesOf = (text: string, language: 'fr' | 'en' = 'fr'): string[] =>
  stancesIn(text, language).map(
    ({ start, end, first }) => `${text.slice(start, end)} ${first ? '+' : '-'}`,
  );

test('every side of an opposition has bare words in a language, each once', () => {
  const wrong = oppositions.flatMap(({ sides }, i) =>
    sides
      .flatMap(({ fr, en }) => [fr, en])
      .filter(
        (words) =>
          new Set(words).size !== words.length || words.some((one) => !/^[a-z_-]{2,}$/.test(one)),
      )
      .map((words) => `${i} ${words.join(' ')}`),
  );
  expect(wrong).toEqual([]);
});

test('no word stands on both sides of an opposition', () => {
  const both = oppositions.flatMap(({ sides: [one, other] }) => [
    ...one.fr.filter((word) => other.fr.includes(word)),
    ...one.en.filter((word) => other.en.includes(word)),
  ]);
  expect(both).toEqual([]);
});

test('a side is read from any form of its words', () => {
  expect(sidesOf('La mairie a fermé deux piscines')).toContain('fermé -');
  expect(sidesOf('The testimony had weakened', 'en')).toContain('weakened -');
});

test('the longer of two entries counts', () => {
  expect(sidesOf('le mois dernier')).not.toContain('dernier -');
  expect(sidesOf('le dernier métro')).toContain('dernier -');
});

test('small words that look like a form take no side', () => {
  expect(sidesOf('Il ne passe plus chez elle')).toEqual([]);
});
