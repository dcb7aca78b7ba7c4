import { expect, test } from 'vitest';
import { mainFigures } from '#src/core/main-figures.ts';
import { figuresSentence } from '#src/locale/figures.ts';

const told = (language: string, ...sentences: string[]) =>
  figuresSentence(mainFigures(sentences, language)).replace(/\s/gu, ' ');

test.each([
  [
    'Sales rose 18% to £31m a year, against $1.5 million.',
    '18 %, 31 millions de livres par an et 1,5 million de dollars',
  ],
  ['It costs $12,500, or $4.90 a month.', '12 500 dollars et 4,90 dollars par mois'],
  [
    'They raised €2 billion, then A$1, then CHF 3m.',
    '2 milliards d’euros, 1 dollar australien et 3 millions de francs suisses',
  ],
  ['Some 12% left. Only 12% stayed.', '12 %'],
])('an English page that says «%s» is opened by its figures in French', (sentence, figures) => {
  expect(told('en', sentence)).toBe(`En chiffres : ${figures}.`);
});

test('no more than three figures are told, each once', () => {
  expect(told('fr', 'De 4 % à 5 %.', 'Puis 4 %, 6 % et 7 %.')).toBe(
    'En chiffres : 4 %, 5 % et 6 %.',
  );
});

test.each([
  'Plus de 40 % des lecteurs sont partis.',
  'Trois cents lecteurs sont partis en 2023.',
  'It fell from C$54 to nothing by 2023, about 30% of sales; over $9m went.',
  'Il a payé en tenges : 300 ₸.',
])('what is hedged, counted or in a currency without a French name is not: «%s»', (sentence) => {
  expect(told('fr', sentence)).not.toMatch(/2023|2 023|40|300|30|9 m/u);
});
