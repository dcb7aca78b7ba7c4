import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

test.each([
  ['C’est la plus petite usine de la région.', 'C’est la plus grande usine de la région.'],
  ['C’est sa plus petite acquisition depuis 1998.', 'The takeover is its biggest deal since 1998.'],
  ['Elle affiche sa meilleure séance depuis mars.', 'Elle affiche sa pire séance depuis mars.'],
  ['Les ventes sont plus faibles qu’en mai.', 'Les ventes sont plus fortes qu’en mai.'],
])('doubts the greatest that is told as the smallest: %s', (brief, page) => {
  expect(doubts(brief, page, { code: 'polarity' })).toHaveLength(1);
});

test.each([
  [
    'Le plus grand barrage d’Afrique a le plus petit budget du genre.',
    'It is the largest dam in Africa and the smallest budget of its kind.',
  ],
  [
    'C’est le pire résultat depuis 2009.',
    'It was the worst result since 2009 and the best attended meeting.',
  ],
  [
    'Les ventes sont plus élevées qu’en 2020.',
    'Sales were lower than last year but higher than in 2020.',
  ],
])('lets both ends of a scale be told: %s', (brief, page) => {
  expect(doubts(brief, page, { code: 'polarity' })).toEqual([]);
});
