import { expect, test } from 'vitest';
import { frenchDictionary } from '#src/adapters/checker/dictionary.ts';
import { misspellings } from '#src/core/spelling/spelling.ts';

const knows = await frenchDictionary();

const told = (text: string): string[] =>
  misspellings(text, '', knows).map(
    ({ subject, suggestions }) => `${subject} → ${suggestions?.[0]}`,
  );

test.each([
  ['Il parle de de la loi.', 'de de → de'],
  ['Il dit que que cela.', 'que que → que'],
  ['Il va à à Paris.', 'à à → à'],
  ['Elle se se plaint.', 'se se → se'],
  ['La loi est est votée.', 'est est → est'],
  ['Il leur leur dit.', 'leur leur → leur'],
  ['Il a a dit.', 'a a → a'],
  ['Il parle d’un d’un homme.', 'd’un d’un → d’un'],
  ['Les les lois.', 'Les les → Les'],
  ['Qu’il qu’il parte.', 'Qu’il qu’il → Qu’il'],
])('a small word written twice is told: %s', (text, slip) => {
  expect(told(text)).toEqual([slip]);
});

test.each([
  'La politique de de Gaulle.',
  'La part passe de 3 à à peine 4 %.',
  'Il y a a priori un risque.',
  'Ce qui est est rare.',
  'L’est est touché, le Grand Est est sec.',
  'Le leur leur plaît.',
  'Nous nous levons, vous vous levez.',
  'C’est très très bien, oui, oui.',
])('one that French means is not: %s', (text) => {
  expect(told(text)).toEqual([]);
});
