import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const of = (text: string, page: string, language: string) =>
  doubts(text, { text: page, language }, { code: 'name' });

const maker = 'The Swiss drugmaker Helvion owns 19% of the company, it said.';
const crab = 'They could rely on gait, says Lars Feddersen at the University of Kiel in Germany.';
const match =
  'L’entrée d’Issa Bangoura a tout changé. L’attaquant guinéen de 19 ans a marqué deux fois.';
const league = 'Issa Bangoura, qui joue pour la Guinée, a marqué deux buts.';

test.for([
  ['Le suisse Helvion détient 19 % de la société.', maker, 'en'],
  ['L’Allemand Lars Feddersen en doute.', crab, 'en'],
  ['Le Guinéen Issa Bangoura a marqué deux fois.', match, 'fr'],
  ['Le Guinéen Issa Bangoura a marqué deux buts.', league, 'fr'],
  ['Le japonais Toyota fermera son usine.', 'Toyota is to close its plant in Britain.', 'en'],
  ['Le Britannique Tom Price a gagné.', 'Tom Price won in Italy on Sunday.', 'en'],
  ['La Néerlandaise Mia Lund doute.', 'Mia Lund, of Rotterdam, has doubts.', 'en'],
] as const)(
  'a people that the page gives a name, or leaves open, is let be: %s',
  ([text, page, language]) => {
    expect(of(text, page, language)).toEqual([]);
  },
);

test.for([
  ['Le danois Helvion détient 19 % de la société.', maker, 'en', 'danois'],
  ['Le laboratoire japonais Helvion détient 19 % de la société.', maker, 'en', 'japonais'],
  ['L’Italien Lars Feddersen en doute.', crab, 'en', 'Italien'],
  ['Le Sénégalais Issa Bangoura a marqué deux fois.', match, 'fr', 'Sénégalais'],
  ['Le Sénégalais Issa Bangoura a marqué deux buts.', league, 'fr', 'Sénégalais'],
  ['La Danoise Mia Lund chante.', 'The Swedish-born singer Mia Lund is back.', 'en', 'Danoise'],
] as const)(
  'another people than the page gives a name is caught: %s',
  ([text, page, language, people]) => {
    expect(of(text, page, language)).toEqual([people]);
  },
);
