import { expect, test } from 'vitest';
import { doubts, doubtsEitherWay } from './doubts.ts';

test.each([
  [
    'what was free until now costs something',
    'L’entrée du musée devient payante, à 5 euros.',
    'L’entrée du musée, gratuite jusqu’ici, coûtera 5 euros.',
  ],
  [
    'what was free at first costs something',
    'Le service devient payant : 5 euros par mois.',
    'The app, free until now, will cost five euros a month.',
  ],
  [
    'something is measured',
    'Le tunnel est long de 900 mètres.',
    'The short tunnel runs for 900 metres.',
  ],
  [
    'two quotations of one speaker are told as one',
    'Le maire a dit lundi : « Je pars. Je reviendrai au printemps. »',
    '« Je pars », a dit le maire lundi. « Je reviendrai au printemps », a-t-il ajouté.',
  ],
])('no doubt where %s', (_case, text, page) => {
  expect(doubtsEitherWay(text, page)).toEqual([[], []]);
});

test('a «plus de» that says that none is left is no side of more or fewer', () => {
  const page = 'Plus de trains entre Lens et Lille : la ligne est coupée pour les usagers de Lens.';
  expect(doubts('Il y a moins de trains pour les usagers de Lens.', page)).toEqual([]);
});
