import { expect, test } from 'vitest';
import { mainFigures } from '#src/core/numbers/main-figures.ts';
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
  ['It lost $1,999,999 of $999,999,999.', '1 999 999 dollars et 999 999 999 dollars'],
  [
    'A ticket is $10 an hour; he paid $200,000 and a year later left.',
    '10 dollars par heure et 200 000 dollars',
  ],
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

test.each([
  ['en', 'They want $5-10 million, or $5 to $10 million.'],
  ['en', 'Sales fell by -3%, minus 5% or 0.0004%; $5m+ went.'],
  ['en', 'It is up to 20%, 5% or less, or $5 million or so.'],
  ['en', 'Oil costs $30 a barrel, a bed £300 a night, a pass $30 for a day pass at most.'],
  ['fr', 'Le coût ira de 5 à 10 millions d’euros, soit au plus 5 %.'],
  ['de', 'Der Bau kostet EUR 5 Mio.'],
])(
  'what is a range, unsure, below zero or set by something else is not told: «%s» «%s»',
  (language, sentence) => {
    expect(told(language, sentence).replace('30 dollars', '')).not.toMatch(/\d/u);
  },
);

test('figures that take more words than there is room for are left out', () => {
  const figures = mainFigures(['US$1.5 million a week, US$2.5 million a month, 4%.'], 'en');
  expect(figuresSentence(figures, 12).replace(/\s/gu, ' ')).toBe(
    'En chiffres : 1,5 million de dollars américains par semaine.',
  );
});

test.each(['30 € l’action', '30 € l’unité', '30 € de l’action', '30 € par action'])(
  'an amount that is set by something else is none: «%s»',
  (amount) => {
    expect(told('fr', `Le groupe offre ${amount}, en trois fois.`)).not.toContain('30');
    expect(told('fr', 'Le groupe offre 30 € l’heure, en trois fois.')).toContain('30');
  },
);
