import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const doubted = (text: string, page: string, claim?: string) =>
  doubts(text, page, {
    facts: claim === undefined ? [] : [{ claim, evidence: page }],
    code: 'overstated',
  });

test.each([
  [
    'L’ancien maire a été condamné à dix mois de prison.',
    'Le parquet a requis dix mois de prison contre l’ancien maire.',
  ],
  [
    'Dix mois de prison, dont deux ferme, ont été prononcés contre l’ancien maire.',
    'Dix mois de prison, dont deux ferme, ont été requis contre l’ancien maire.',
  ],
  ['La comptable a été relaxée.', 'Le parquet a requis la relaxe de la comptable.'],
  ['L’élu est condamné pour favoritisme.', 'L’élu est mis en examen pour favoritisme.'],
  [
    'Un homme a été mis en examen pour le vol du tableau.',
    'Un homme a été placé en garde à vue pour le vol du tableau.',
  ],
  [
    'Le banquier a été condamné à six ans de prison.',
    'Prosecutors asked for a sentence of six years for the banker.',
  ],
  ['Le banquier a été reconnu coupable de fraude.', 'The banker was charged with fraud on Monday.'],
  ['Un homme a été inculpé à Leeds pour le vol.', 'A man was arrested in Leeds over the theft.'],
])('doubts that a case has come further than the page says: %s', (brief, page) => {
  expect(doubted(brief, page, page)).toHaveLength(1);
  expect(doubted(brief, page, brief)).toHaveLength(1);
});

test.each([
  [
    'L’élu a été condamné à un an de prison.',
    'Le tribunal a condamné l’élu à un an de prison. Le parquet en avait requis deux.',
  ],
  [
    'Il a été condamné à deux ans de prison.',
    'Prosecutors had sought four years. The judge gave him two years in prison.',
  ],
  [
    'Il a été condamné à 900 livres d’amende.',
    'He was ordered to pay a fine of £900 after the prosecution asked for £2,000.',
  ],
  [
    'Le maire a condamné les propos de son adjoint.',
    'Le maire est jugé pour diffamation ; trois mois avec sursis ont été requis. Il condamne ces propos.',
  ],
  [
    'L’ancien PDG, déjà condamné à six mois avec sursis en 2015, est jugé à partir de lundi.',
    'Le procès de l’ancien PDG, poursuivi pour fraude, s’ouvre lundi. Il avait été condamné en 2015 à six mois avec sursis.',
  ],
  ['Le banquier, accusé de fraude, a été relaxé.', 'Accused of fraud, the banker was cleared.'],
  ['Il est mis en examen pour fraude.', 'He was charged with fraud after his arrest.'],
])('lets a judgment that the page tells be told: %s', (brief, page) => {
  expect(doubted(brief, page)).toEqual([]);
  expect(doubted(brief, page, brief)).toEqual([]);
});
