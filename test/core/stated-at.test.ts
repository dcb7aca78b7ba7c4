import { expect, test } from 'vitest';
import { statedAt } from '#src/core/stated-at.ts';

const first =
  'La métropole prête l’engin six mois, puis propose de l’acheter à moitié prix, soit 2 400 euros.';
const second = 'Après six mois, l’engin est à 2 400 euros, la moitié de son prix.';
const text = `${first} ${second}`;

test('a claim stands in the sentence that has it word for word, whatever another says of it', () => {
  expect(text.slice(...statedAt(second, text))).toBe(second);
  expect(text.slice(...statedAt('l’engin est à 2 400 euros', text))).toBe(second);
});

test('else it stands in the sentence that has most of its words, or anywhere', () => {
  expect(text.slice(...statedAt('La métropole prête l’engin', text))).toBe(first);
  expect(text.slice(...statedAt('Personne ne dort', text))).toBe(text);
});
